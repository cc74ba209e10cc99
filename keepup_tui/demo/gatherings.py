"""Where people of the sample network were met: the Ghent meetup, and a coffee after it."""

from typing import Final

from keepup_tui.demo.storyteller import Storyteller
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Answer, Contact, Interaction
from keepup_tui.domain.refs import ref_to

_MEETUP: Final = "the Ghent meetup"
_CAME: Final = (
    ("Bram Claes", "he", "Cobalt Rail", "Operations lead", 52),
    ("Femke Bogaert", "she", "Juniper Press", "Editor", 75),
    ("Koen Peeters", "he", "Maris", "Data analyst", 41),
    ("Liesbet Wouters", "she", "Tidewell", "Founder", 96),
    ("Yara Amrani", "she", "Pinecrest", "Policy adviser", 63),
)


class Gatherings(Storyteller):
    """An evening with many, one of whom is met nowhere else, and a table for two."""

    def tell(self) -> None:
        """Adds the people and the evenings."""
        self._evening([self._guest(*row) for row in _CAME], self._odile())
        self._anouk()

    def _guest(
        self, name: str, pronouns: str, organisation: str, title: str, wrote: int
    ) -> Contact:
        since = self.diary.ago(980)
        guest = self.person(
            name, since, pronouns=pronouns, organisation=organisation, title=title,
            circles=(self.member(self.circles.alumni, since),), met_how="the meetups in Ghent",
            place="Ghent", zone="Europe/Brussels", channels=("email",),
        )  # fmt: skip
        self.kindness(guest)
        self.touch(wrote, guest, "call", "Which of us speaks next. Somebody braver.")
        return guest

    def _odile(self) -> Contact:
        """Somebody known from events alone."""
        since = self.diary.ago(360)
        return self.person(
            "Odile Perrin", since, pronouns="she", organisation="Verdant", title="Head of design",
            cadence=Cadence(every=Period("2 months"), since=self.diary.ago(3)), place="Lille",
            zone="Europe/Paris", channels=("event", "email"),
        )  # fmt: skip

    def _evening(self, guests: list[Contact], odile: Contact) -> None:
        for days_ago, event in ((262, "the book fair"), (184, _MEETUP), (95, "the book night")):
            self.touch(days_ago, odile, "event", "A word at the bar.", event=event)
        on = self.diary.ago(6)
        met = Interaction(
            contact_ids=(*(guest.id for guest in guests), odile.id), on=on, channel="event",
            event=_MEETUP, text="Maintenance as care: five short talks, then soup.",
        )  # fmt: skip
        self.diary.enter(met, on)

    def _anouk(self) -> None:
        """A coffee of yesterday, whose follow-up was put off by two days."""
        since = self.diary.ago(700)
        anouk = self.person(
            "Anouk Weil", since, pronouns="she", organisation="Quillon", title="Account director",
            circles=(self.member(self.circles.clients, since),), place="Lisbon",
            zone="Europe/Lisbon", channels=("email",),
        )  # fmt: skip
        self.kindness(anouk)
        coffee = self.touch(
            1, anouk, "in_person", "Coffee on the hill: what she would change about the brief.",
            noticed="glad to be asked",
        )  # fmt: skip
        later = Answer(
            contact_id=anouk.id, rule="meeting_follow_up", ref=ref_to("interactions", coffee.id),
            verb="snooze", on=self.diary.ago(1), until=self.diary.ago(-2),
        )  # fmt: skip
        self.diary.enter(later, later.on)
