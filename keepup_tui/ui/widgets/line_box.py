"""A quick-log line with all that helps to write it: colours, preview, names, fields."""

from typing import TYPE_CHECKING, Any, ClassVar, Final

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static, TextArea

from keepup_tui.domain.names import Names
from keepup_tui.ui.key_line import key_line
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.typed import Typed
from keepup_tui.ui.typed_line import TypedLine
from keepup_tui.ui.widgets.advised import Advised
from keepup_tui.ui.widgets.line_field import LineField
from keepup_tui.ui.widgets.preview import Preview, named
from keepup_tui.ui.widgets.ticks import Ticks
from keepup_tui.ui.words_in_turn import WordsInTurn
from keepup_tui.wording.preview import painted, trouble_said
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.width import spans_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keepup_tui.ui.typed import Proposed
    from keepup_tui.ui.widgets.fields import Fields
    from keepup_tui.wording.composing import Offered

PROMPT: Final = "›"
WIDEST: Final = 76


def _key(keys: str, action: str, word: str, tooltip: str) -> Binding:
    return Binding(keys, action, word, tooltip=tooltip, id=f"line.{action}", priority=True)


class LineBox(Vertical):
    """The box of the composer and of the popup; it tells when a line is ready to be kept."""

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("enter", "save", "save", "Keep the line"),
        _key("tab", "complete", "complete", "Complete the name, or go to the next field"),
        _key("ctrl+o", "fields", "fields", "The same as fields"),
        _key("ctrl+n", "next_person", "other", "The next person an ambiguous name can mean"),
        _key("ctrl+t", "begin", "begin", "Words to begin with, in their style; again for the next"),
    ]
    field = getters.query_one(LineField)
    preview = getters.query_one(Preview)
    below = getters.query_one("#below", Static)

    class Changed(Message):
        """The text is another one."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Ready(Message):
        """Enter was pressed, and nothing stands in the way."""

        def __init__(self, typed: Typed) -> None:
            super().__init__()
            self.typed = typed

    def __init__(
        self,
        typed: TypedLine,
        text: str,
        *,
        title: Spans,
        leave: str,
        preview: Preview,
        ticks: tuple[tuple[Spans, bool], ...] = (),
    ) -> None:
        """`leave` says what escape does."""
        super().__init__(id="line-box", classes="ticked" if ticks else None)
        self.typed = typed
        self._text = text
        self._leave = leave
        self._preview = preview
        self._reasons = ticks
        self.proposed: Proposed | None = None
        self._words = WordsInTurn()
        self._offered: tuple[Offered, ...] = ()
        self._pointed_out: Spans = ()
        self._asked: str | None = None
        self._said = text
        self.knows_names = True
        self._entered = False
        self._keys: list[str] = []
        self.border_title = safe_text(title)

    def compose(self) -> ComposeResult:
        yield Static(safe_text((("faint", PROMPT),)), id="prompt")
        yield LineField(self._text, lambda text: painted(self.typed.type(text)))
        if self._preview.advised:
            yield Ticks(self._reasons)
        yield Advised(self._preview) if self._preview.advised else self._preview
        yield Static(id="below")

    def on_mount(self) -> None:
        self.field.focus()
        self.say_back()

    def say_back(self) -> None:
        """Says what the line is understood to mean now."""
        self.typed.type(self.field.text)
        ticked = self.ticks.ticked if self.ticks else ()
        proposed = self.proposed(self.typed.parsed, ticked) if self.proposed else {}
        self.preview.show(self.typed, {**proposed, **self._by_hand()})
        self.share_room()
        self._offer()
        keys = ["enter save", *self._other_keys()]
        if keys != self._keys:
            self._keys = keys
            self.border_subtitle = key_line([*keys, self._leave], self.app.size.width, WIDEST)

    def share_room(self) -> None:
        """Lets the advice have what the preview leaves."""
        for both in self.query(Advised):
            both.share()

    def _other_keys(self) -> "Iterator[str]":
        """The keys that work here and now, the nearest first."""
        if self.fields and self.fields.display:
            yield from ("tab next", "ctrl+o line")
            return
        if self.ticks and self.ticks.has_focus:
            yield from ("space tick", "tab line")
            return
        if self.typed.ambiguous:
            yield f"ctrl+n other {self.typed.ambiguous}"
        if self.typed.offers(self.field.cursor):
            yield "tab complete"
        elif self.ticks and self.ticks.lines:
            yield "tab ticks"
        yield "ctrl+o fields"
        if self._words.offered:
            yield "ctrl+t begin"

    @on(Ticks.Used)
    def _ticking(self) -> None:
        self.say_back()

    @property
    def ticks(self) -> Ticks | None:
        """What the line may close; the popup has none."""
        return next(iter(self.query(Ticks)), None)

    def offer_question(self, question: tuple[int, Spans] | None) -> None:
        """Offers a question to be ticked as asked with this line."""
        if self.ticks and self.ticks.ask(question):
            self.set_class(self.ticks.lines > 0, "ticked")
            self.say_back()

    def _by_hand(self) -> dict[str, Any]:
        """The fields set by hand, and what the words that were put in are for.

        Those never say it themselves; the user's own before them do.
        """
        fields, text = self.fields, self.field.text
        values = dict(fields.values()) if fields and not fields.wrong() else {}
        for number, words in enumerate(self._offered):
            at = self._words.where(number, text) if words.begins else -1
            if at >= 0:
                return {"intent": self.typed.meant_by(text[:at]) or words.intent, **values}
        return values

    def learn(self, typed: TypedLine) -> None:
        """Takes the names, and keeps the line where enter was pressed before they came."""
        self.typed = typed
        self.knows_names = True
        self.field.paint_again()
        self.say_back()
        if self._entered:
            self.action_save()

    def learn_names(self, names: Names) -> None:
        """Understands the line anew, where other people are known now."""
        self.typed.learn(names)
        self.field.paint_again()
        self.say_back()

    @on(TextArea.Changed)
    def _changed(self, message: TextArea.Changed) -> None:
        message.stop()
        if self.field.text == self._said:
            return
        self._said = self.field.text
        self._asked = None
        self._entered = False
        self.say_back()
        self.post_message(self.Changed(self.field.text))

    @on(TextArea.SelectionChanged)
    def _moved(self, message: TextArea.SelectionChanged) -> None:
        message.stop()
        self._offer()

    def action_complete(self) -> None:
        done = self.typed.complete(self.field.cursor) if self.field.has_focus else None
        if done is None:
            self.screen.focus_next()
        else:
            self.field.put(done.text, done.cursor)

    def action_next_person(self) -> None:
        if self.typed.next_person():
            self.field.paint_again()
            self.say_back()
            self.post_message(self.Changed(self.field.text))

    def offer_words(self, words: "tuple[Offered, ...]") -> None:
        """Takes the words that ctrl+t puts in, one after the other."""
        text = self.field.text
        put_in = any(self._words.where(number, text) >= 0 for number in range(len(self._offered)))
        if words != self._offered and not put_in:
            self._words = WordsInTurn(tuple(offered.text for offered in words))
            self._offered = words
            self.say_back()

    def point_out(self, said: Spans) -> None:
        """Says this below the line while no names are offered."""
        if said != self._pointed_out:
            self._pointed_out = said
            self._offer()

    def action_begin(self) -> None:
        put = self._words.put_into(self.field.text, self.field.cursor)
        if put:
            self.field.put(*put)

    async def action_fields(self) -> None:
        from keepup_tui.ui.widgets.fields import Fields

        fields = self.fields
        if fields is None:
            fields = Fields()
            beside = self._preview.parent
            assert isinstance(beside, Widget)
            await beside.mount(fields, after=self._preview)
        else:
            fields.display = not fields.display
        self._preview.display = not fields.display
        if fields.display:
            fields.read(self.typed.parsed)
        else:
            self.field.focus()
        self.say_back()

    @property
    def fields(self) -> "Fields | None":
        """The fields, once they have been opened."""
        from keepup_tui.ui.widgets.fields import Fields

        return next(iter(self.query(Fields)), None)

    def action_save(self) -> None:
        if not self.knows_names:
            self._entered = True
            return
        line = self.field.text.strip()
        trouble = self.typed.parsed.trouble if line else None
        fields = self.fields
        wrong = fields.wrong() if fields else ""
        if fields and wrong:
            fields.display, self._preview.display = True, False
            self._say((("clay", wrong),))
        elif trouble and self._asked != line:
            self._asked = line
            self._say(trouble_said(self.typed.parsed, self.typed.names))
        else:
            add = trouble is not None and trouble.why == "unknown"
            ticks = self.ticks
            typed = Typed(
                line,
                self.typed.chosen,
                add,
                self._by_hand(),
                ticked=ticks.ticked if ticks else (),
                asked=ticks.asked if ticks else (),
                contact_ids=self.typed.parsed.contact_ids,
            )
            self.post_message(self.Ready(typed))

    def _offer(self) -> None:
        offers = named(self.typed, self.typed.offers(self.field.cursor))
        said = offers or self._pointed_out or self._preview.hint
        said = said or named(self.typed, self.typed.candidates())
        self._say(said)

    def _say(self, said: Spans) -> None:
        """Says it on the line below, on two where it is long."""
        self.set_class(spans_width(said) > self.below.size.width > 0, "long")
        self.below.update(safe_text(said), layout=False)
