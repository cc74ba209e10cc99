"""Who of the sample network has moved: one to a new company, and a whole desk at once."""

from datetime import timedelta
from typing import Final

from keepup_tui.demo.storyteller import Storyteller
from keepup_tui.domain.parts import Email, Role
from keepup_tui.domain.records import Contact, News, Step

_DESK: Final = (
    ("Sanne Bakker", "she", "Data analyst", 11),
    ("Joris Smit", "he", "Architect", 16),
    ("Maud Leroy", "she", "Product lead", 19),
)
_CHECK_INS: Final = (7, 30, 90)
_EMAILS: Final = (
    Email(address="paula@kestrel.example", label="work"),
    Email(address="paula@redwing.example", label="work", stale=True),
)


class Moves(Storyteller):
    """News that opened its steps some while ago, with those that were taken."""

    def tell(self) -> None:
        """Adds the people, their news, and its steps."""
        self._desk()
        self._paula()

    def _desk(self) -> None:
        desk = [self._colleague(*row) for row in _DESK]
        moved = News(
            contact_ids=tuple(one.id for one in desk), kind="relocated", on=self.diary.ago(9),
            place="Rotterdam", text="the rail desk moved to the harbour",
        )  # fmt: skip
        moved = self.diary.enter(moved, moved.on)
        for one in desk:
            self._step(moved, one, 14)

    def _colleague(self, name: str, pronouns: str, title: str, rang: int) -> Contact:
        since = self.diary.ago(1600)
        colleague = self.person(
            name, since, pronouns=pronouns, organisation="Cobalt Rail", title=title,
            circles=(self.member(self.circles.old_team, since),), place="Rotterdam",
            zone="Europe/Amsterdam", channels=("chat", "call"),
        )  # fmt: skip
        self.kindness(colleague)
        self.touch(rang, colleague, "call", "Boxes, and which of the plants go along.")
        return colleague

    def _paula(self) -> None:
        since = self.diary.ago(1250)
        new = self.diary.ago(25)
        paula = self.person(
            "Paula Reis", since, pronouns="she", emails=_EMAILS,
            organisation="Kestrel", title="Head of research",
            roles=(Role(organisation="Redwing", title="Research lead"),),
            circles=(self.member(self.circles.alumni, since),), place="Porto",
            zone="Europe/Lisbon", channels=("email",),
        )  # fmt: skip
        self.kindness(paula)
        joined = News(
            contact_ids=(paula.id,), kind="new_company", on=new, organisation="Kestrel",
            title="Head of research",
        )  # fmt: skip
        joined = self.diary.enter(joined, new)
        self.touch(17, paula, "email", "How the first week was.", direction="from_me")
        self.touch(16, paula, "email", "A desk by the window.", direction="from_them")
        for days in _CHECK_INS:
            self._step(joined, paula, days)

    def _step(self, news: News, contact: Contact, days: int) -> None:
        due_on = news.on + timedelta(days=days)
        taken = due_on < self.diary.ago(10)
        step = Step(
            news_id=news.id, contact_id=contact.id, due_on=due_on, intent="catch_up",
            closed_on=due_on + timedelta(days=1) if taken else None,
        )  # fmt: skip
        self.diary.enter(step, news.on)
