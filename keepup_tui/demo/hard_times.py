"""Two stories of the sample network that went wrong, and what was done about it."""

from keepup_tui.demo.storyteller import Storyteller
from keepup_tui.domain.records import Contact, News, Repair


class HardTimes(Storyteller):
    """A mistake to come back to, and a friend whose year turned."""

    def tell(self) -> Contact:
        """Adds both people; returns the one who was let down."""
        self._matthias()
        return self._nell()

    def _nell(self) -> Contact:
        since = self.diary.ago(1500)
        nell = self.person(
            "Nell Fraser", since, pronouns="she", organisation="Stonebridge",
            title="Programme manager", circles=(self.member(self.circles.clients, since),),
            place="Edinburgh", zone="Europe/London", channels=("call", "email"),
        )  # fmt: skip
        self.kindness(nell)
        on = self.diary.ago(24)
        said = "passed her draft round before it was ready"
        self.diary.enter(Repair(contact_id=nell.id, on=on, text=said), on)
        self.touch(
            18, nell, "call", "Rang to say sorry. She was short, then kind.", intent="apology"
        )
        self.note(nell, 60, kind="fact", text="keeps bees on the roof of the office")
        return nell

    def _matthias(self) -> None:
        since = self.diary.ago(1300)
        matthias = self.person(
            "Matthias Krug", since, pronouns="he", organisation="Alder Health",
            title="Research lead", circles=(self.member(self.circles.alumni, since),),
            place="Leipzig", zone="Europe/Berlin", channels=("call",),
        )  # fmt: skip
        self.kindness(matthias)
        news = News(
            contact_ids=(matthias.id,), kind="setback", on=self.diary.ago(18),
            text="the second round of the grant fell through",
        )  # fmt: skip
        self.diary.enter(news, news.on)
        self.touch(
            17, matthias, "call", "Three years of work. He did not want advice.",
            intent="console", noticed="very quiet; laughed once, about the cat",
        )  # fmt: skip
