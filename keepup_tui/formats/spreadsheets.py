"""Rows of a CSV file by the names of their columns; a broken row costs no other."""

import csv
import re
from collections.abc import Iterator
from typing import Final

from keepup_tui.formats.cards import MOST_CARDS, TooLarge

_MOST_LINES_A_ROW: Final = 1_000
_NUMBERED: Final = re.compile(r"(.+?) (\d+) - (.+)\Z")


class Row:
    """One row: `number` counts from 1 below the header; each value is told once it is used."""

    def __init__(self, number: int, values: dict[str, str]) -> None:
        self.number = number
        self.values = values
        self._used: set[str] = set()

    def get(self, *columns: str) -> str:
        """The first of these columns that holds something, without the spaces around it."""
        self._used.update(columns)
        return next((value for column in columns if (value := self._at(column))), "")

    def several(self, thing: str) -> Iterator[dict[str, str]]:
        """What the numbered columns of `thing` hold, as `E-mail 1 - Value`, number by number."""
        found: dict[int, dict[str, str]] = {}
        for column, value in self.values.items():
            numbered = _NUMBERED.match(column)
            if numbered and numbered[1] == thing:
                self._used.add(column)
                found.setdefault(int(numbered[2]), {})[numbered[3]] = value.strip()
        for _, parts in sorted(found.items()):
            if any(value for name, value in parts.items() if name not in ("label", "type")):
                yield parts

    def unused(self) -> dict[str, str]:
        """What stands in the columns that nobody asked for."""
        return {
            column: value
            for column, value in self.values.items()
            if column and column not in self._used and value.strip()
        }

    def _at(self, column: str) -> str:
        return self.values.get(column, "").strip()


def rows(text: str, header: frozenset[str]) -> Iterator[Row | int]:
    """The rows below the line that names all columns of `header`, in small letters.

    The number alone stands for a row that cannot be read. Raises TooLarge.
    """
    records = _records(text)
    columns: list[str] = []
    for head in records:
        columns = [cell.strip().lower() for cell in head or ()]
        if header <= {*columns}:
            break
    number = 0
    for cells in records:
        if cells is None or any(cell.strip() for cell in cells):
            number += 1
            if number > MOST_CARDS:
                raise TooLarge
            yield number if cells is None else Row(number, dict(zip(columns, cells, strict=False)))


def _records(text: str) -> Iterator[list[str] | None]:
    lines = text.split("\n")
    delimiter = _delimiter(lines)
    start = 0
    while start < len(lines):
        taken = (line + "\n" for line in lines[start : start + _MOST_LINES_A_ROW])
        reader = csv.reader(taken, delimiter=delimiter, strict=True)
        cells: list[str] | None
        try:
            cells = next(reader, [])
            start += reader.line_num
        except csv.Error:
            cells = _alone(lines[start], delimiter)
            start += 1
        yield cells


def _alone(line: str, delimiter: str) -> list[str] | None:
    try:
        cells = next(csv.reader([line], delimiter=delimiter, quoting=csv.QUOTE_NONE), [])
    except csv.Error:
        return None
    return [cell.strip('"') for cell in cells]


def _delimiter(lines: list[str]) -> str:
    head = max(lines[:50], key=lambda line: max(line.count(mark) for mark in ",;\t"), default="")
    return max(",;\t", key=head.count)
