"""No bare string reaches a widget: text comes through `safe_text`."""

import ast
from pathlib import Path

import pytest

import keepup_tui.ui

UI = Path(keepup_tui.ui.__file__).parent
TAKES_TEXT = {"Static", "Label", "Button", "Content", "Option"}
PUTS_TEXT = {"update", "set_content"}
TEXT_FIELDS = {"tooltip", "border_title", "border_subtitle", "placeholder"}


def is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and node.value != ""
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.BinOp) and (is_text(node.left) or is_text(node.right))
    )


def bare(tree: ast.AST) -> list[str]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", None) or getattr(node.func, "attr", "")
            given = [*node.args[:1], *(word.value for word in node.keywords if word.arg == "label")]
            if name in TAKES_TEXT | PUTS_TEXT and any(map(is_text, given)):
                found.append(f"{name}, line {node.lineno}")
            if name == "notify" and not any(word.arg == "markup" for word in node.keywords):
                found.append(f"notify, line {node.lineno}")
            if name in {"from_markup", "render_str"}:
                found.append(f"{name}, line {node.lineno}")
        if isinstance(node, ast.Assign):
            fields = {target.attr for target in node.targets if isinstance(target, ast.Attribute)}
            if fields & TEXT_FIELDS and is_text(node.value):
                found.append(f"{fields}, line {node.lineno}")
    return found


@pytest.mark.parametrize("file", sorted(UI.rglob("*.py")), ids=lambda file: file.name)
def test_text_comes_through_the_one_door(file: Path) -> None:
    if file.name == "safe_text.py":
        return
    assert bare(ast.parse(file.read_text(encoding="utf-8"))) == []


def test_the_guard_sees_a_bare_string() -> None:
    assert bare(ast.parse('Static(f"{name}")'))
    assert bare(ast.parse("widget.tooltip = 'Ana'"))
    assert bare(ast.parse("self.notify(name)"))
