"""What is pursued, finished and won together in the sample network."""

from keepup_tui.demo.storyteller import Storyteller
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Contact, Goal, Milestone, News, Step


class Together(Storyteller):
    """A project that has just ended, a book in the making, and a win of last winter."""

    def tell(self, deepa: Contact, marcus: Contact, nell: Contact) -> None:
        """Adds Hedda, with whom the project was, and what is shared with the others."""
        hedda = self._hedda()
        self._project(hedda)
        book = Goal(
            contact_ids=(deepa.id, hedda.id), text="the little book about maintenance",
            next_check=self.diary.ago(-9),
        )  # fmt: skip
        self.diary.enter(book, self.diary.ago(50))
        won = News(
            contact_ids=(marcus.id, nell.id, hedda.id), kind="shared_win",
            on=self.diary.ago(365 - 12), text="the Harbour prize for the reading rooms",
        )  # fmt: skip
        self.diary.enter(won, won.on)

    def _hedda(self) -> Contact:
        since = self.diary.ago(1150)
        hedda = self.person(
            "Hedda Lund", since, pronouns="she", organisation="Juniper Press", title="Editor",
            circles=(self.member(self.circles.clients, since),), place="Oslo",
            zone="Europe/Oslo", channels=("email", "letter"),
        )  # fmt: skip
        self.kindness(hedda)
        self.note(hedda, 30, kind="need", text="a second reader for her grant application")
        self.note(hedda, 30, kind="question", text="did the printer find the right blue?")
        return hedda

    def _project(self, hedda: Contact) -> None:
        ended = self.diary.ago(3)
        milestone = Milestone(
            contact_id=hedda.id, kind="project_end", label="the museum guide",
            date=PartialDate.of(ended.year, ended.month, ended.day),
        )  # fmt: skip
        self.diary.enter(milestone, self.diary.ago(40))
        thanks = self.touch(
            2, hedda, "email", "Thank you for a year of patient margins.", intent="thanks",
            direction="from_me",
        )  # fmt: skip
        letter = Step(
            interaction_id=thanks.id, contact_id=hedda.id, due_on=self.diary.ago(-3),
            intent="thanks", channel="letter",
        )  # fmt: skip
        self.diary.enter(letter, thanks.on)
