"""The list keeps its cursor and repaints little."""

from textual.app import App, ComposeResult
from textual.strip import Strip

from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.theme import THEMES
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.spans import plain


class Shelf(App[None]):
    CSS_PATH = stylesheet("app")

    def __init__(self, listing: Listing) -> None:
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = "evening"
        self.listing = listing
        self.chosen: list[object] = []

    def compose(self) -> ComposeResult:
        yield RowList()

    def on_mount(self) -> None:
        self.query_one(RowList).show(self.listing)

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        self.chosen.append(message.key)


def two_lines(name: str) -> Row:
    return Row(name, (Line(plain(name), plain("write")), Line(plain("why"))))


def queue(*names: str) -> Listing:
    return Listing.of([Row(None, (Line(plain("Owed")),)), *map(two_lines, names)])


def under(rows: RowList) -> object:
    return rows.key


def lines(rows: RowList) -> list[str]:
    return [rows.render_line(y).text.rstrip() for y in range(rows.size.height)]


async def test_the_cursor_passes_headings_and_stays_in_sight() -> None:
    app = Shelf(queue("Ana", "Ben", "Chloé", "Deepa", "Emre"))
    async with app.run_test(size=(40, 6)) as pilot:
        rows = app.query_one(RowList)
        assert under(rows) == "Ana"
        await pilot.press("k")
        assert under(rows) == "Ana"
        await pilot.press("j", "down", "j", "j", "j")
        assert under(rows) == "Emre"
        assert " ▎Emre" in "\n".join(lines(rows))
        assert " ▎why" in "\n".join(lines(rows))
        await pilot.press("g")
        assert lines(rows)[0] == "  Owed"


async def test_other_rows_keep_the_cursor_on_the_person() -> None:
    app = Shelf(queue("Ana", "Ben", "Chloé"))
    async with app.run_test(size=(40, 10)):
        rows = app.query_one(RowList)
        rows.move_to("Ben")
        rows.show(queue("Zoé", "Ana", "Ben"))
        assert under(rows) == "Ben"
        rows.show(queue("Zoé", "Ana"))
        assert under(rows) == "Ana"
        rows.show(queue())
        assert under(rows) is None


async def test_the_mouse_moves_the_cursor_and_a_double_click_opens() -> None:
    app = Shelf(queue("Ana", "Ben"))
    async with app.run_test(size=(40, 10)) as pilot:
        rows = app.query_one(RowList)
        await pilot.click(rows, offset=(4, 3))
        assert under(rows) == "Ben"
        await pilot.double_click(rows, offset=(4, 1))
        assert app.chosen == ["Ana"]


async def test_an_arrow_repaints_two_rows() -> None:
    app = Shelf(queue("Ana", "Ben", "Chloé"))
    async with app.run_test(size=(40, 20)) as pilot:
        rows = app.query_one(RowList)
        drawn: list[int] = []
        paint = rows.render_line

        def watched(y: int) -> Strip:
            drawn.append(y)
            return paint(y)

        await pilot.pause()
        rows.render_line = watched  # type: ignore[method-assign]
        await pilot.press("down")
        assert set(drawn) == {1, 2, 3, 4}


async def test_thousands_of_rows_are_made_only_when_seen() -> None:
    made: list[int] = []

    def row(index: int) -> Row:
        made.append(index)
        return Row(index, (Line(plain(f"Person {index}")),))

    app = Shelf(Listing(range(100_000), row, None))
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.press("G")
        assert under(app.query_one(RowList)) == 99_999
        assert len(made) < 200


async def test_a_row_is_shortened_at_a_word() -> None:
    long = "mentors, each quarter · 12 days past your catch-up"
    app = Shelf(Listing.of([Row(1, (Line(plain(long), plain("call")),))]))
    async with app.run_test(size=(40, 4)):
        shown = lines(app.query_one(RowList))[0]
        assert shown.endswith("call")
        assert "12…" in shown
