"""Making good: the apology first, then, when it has had its time, the settling."""

from keepup_tui.actions.missing import contact_in, record_in
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Interaction, Repair
from keepup_tui.wording.spans import Spans, plain


def settle_repair(repair_id: int, text: str | None = None) -> Verb:
    """The verb that writes the apology of a repair, or settles one that was apologised for."""

    def run(edit: Edit, day: Day) -> Spans:
        repair = record_in(edit, Repair, repair_id)
        if repair.settled_on is not None:
            raise Refusal(plain("That is settled already."))
        who = contact_in(edit, repair.contact_id).name
        if _apologised(edit.book, repair):
            edit.patch(repair, settled_on=day.date)
            return ("plain", "Settled with "), ("name", who), ("plain", f": {repair.text}")
        edit.add(
            Interaction(
                contact_ids=(repair.contact_id,),
                on=day.date,
                direction="from_me",
                intent="apology",
                text=text or repair.text,
            )
        )
        return ("plain", "Apologised to "), ("name", who), ("plain", "; it comes up once more in three weeks.")  # fmt: skip  # noqa: E501

    return run


def _apologised(book: Book, repair: Repair) -> bool:
    return any(
        row.intent == "apology" and repair.contact_id in row.contact_ids and row.on >= repair.on
        and row.direction != "from_them"
        for row in book.interactions.values()
    )  # fmt: skip
