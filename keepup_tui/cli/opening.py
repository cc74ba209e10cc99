"""Opening the app on a document."""

from keepup_tui.cli.context import Context
from keepup_tui.store.document import Document
from keepup_tui.wording.glyphs import FANCY, PLAIN, Glyphs


def open_app_on(document: Document, context: Context) -> int:
    """Runs the app until it is left, in the configured theme, and returns the exit status."""
    only_looking = context.only_looks
    from keepup_tui.ui.app import KeepUp
    from keepup_tui.ui.theme import THEMES

    theme = context.config.theme
    known = [ours.name for ours in THEMES]
    if theme is not None and theme not in known:
        context.printing.message(f"There is no theme “{theme}”; there are {', '.join(known)}.")
        theme = None
    app = KeepUp(
        document,
        context.clock,
        theme=theme,
        glyphs=_glyphs(context),
        keymap=context.config.keymap,
        only_looking=only_looking,
    )
    app.run()
    return app.return_code or 0


def _glyphs(context: Context) -> Glyphs:
    """The configured signs, else those that the terminal can show."""
    told = context.config.glyphs
    return context.printing.glyphs if told is None else PLAIN if told == "plain" else FANCY
