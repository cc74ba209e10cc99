"""The story of Ana Reyes, in full: what a lasting relationship looks like in the document."""

from keepup_tui.demo.storyteller import Storyteller
from keepup_tui.domain.parts import Cadence, Phone, Role
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Contact, Interaction, News, Promise
from keepup_tui.domain.terms import Party


class Ana(Storyteller):
    """Ana Reyes, a former teammate and mentor, with seven years of touches."""

    def tell(self, priya: Contact) -> Contact:
        """Adds Ana and what happened with her; `priya` is whom you introduced her to."""
        ana = self._arrive()
        self.kindness(ana)
        self._years(ana, priya)
        return ana

    def _arrive(self) -> Contact:
        since = self.diary.ago(2600)
        return self.person(
            "Ana Reyes",
            since,
            pronouns="she",
            phones=(Phone(number="+351 555 0101", label="mobile"),),
            organisation="Lumen",
            title="Staff engineer",
            roles=(Role(organisation="Acme", title="Engineer"),),
            circles=(
                self.member(self.circles.old_team, since),
                self.member(self.circles.mentors, self.diary.ago(900)),
            ),
            cadence=Cadence(every=Period("1 month"), since=self.diary.ago(700)),
            channels=("call", "email"),
            importance="high",
            place="Lisbon",
            zone="Europe/Lisbon",
            interests=("teams", "public transport"),
            quiet_days=("mon",),
            off_limits=("the divorce",),
        )

    def _years(self, ana: Contact, priya: Contact) -> None:
        for days_ago in range(400, 2500, 52):
            self.touch(days_ago, ana, "call" if days_ago % 3 else "in_person", "How things are.")
        wrote = self.touch(
            207, ana, "email", "How Lumen buys, at length.", intent="share", direction="from_them"
        )
        self.touch(
            206, ana, "email", "Thank you: that saves us weeks.", intent="thanks",
            direction="from_me", answers_id=wrote.id,
        )  # fmt: skip
        setback = News(
            contact_ids=(ana.id,),
            kind="setback",
            on=self.diary.ago(190),
            text="the Porto post went to someone else",
        )
        self.diary.enter(setback, setback.on)
        self.touch(189, ana, "call", "She needed an hour, no advice.", intent="console")
        self.touch(169, ana, "call", "Better. She will stay at Lumen.", intent="console")
        mail = self.touch(
            145, ana, "email", "The article on stand-ups.", intent="share", direction="from_me"
        )
        self.gave(
            mail, "resource", "article on stand-ups", outcome="helped",
            outcome_on=self.diary.ago(120),
        )  # fmt: skip
        self.touch(144, ana, "email", "Her team tries it.", direction="from_them")
        rang = self.touch(
            105, ana, "call", "An hour about the reorg. Nothing to fix, just to hear."
        )
        self.gave(rang, "listening", "the reorg, by phone")
        coffee = self.touch(
            66, ana, "in_person", "The reorg, and whether to move to Porto. Her son starts school.",
            noticed="tired, but lit up about the new team", line="coffee with Ana: the reorg",
        )  # fmt: skip
        self.gave(
            coffee, "introduction", "to Priya Nair", about_ids=(priya.id,), outcome="helped",
            outcome_on=self.diary.ago(40),
        )  # fmt: skip
        contract = self.got(coffee, "opportunity", "the Lumen contract")
        self.got(wrote, "advice", "how Lumen buys", led_to=(contract.id,))
        self._promises(ana, coffee)
        self.note(ana, 66, kind="fact", text="her son Tiago, 6, plays chess")
        self.note(ana, 300, kind="fact", text="grew up above a bakery in Setúbal")
        self.note(ana, 66, kind="question", text="how were the first weeks of school?")

    def _promises(self, ana: Contact, coffee: Interaction) -> None:
        promises: tuple[tuple[str, Party, int], ...] = (
            ("the pricing notes", "me", -9),
            ("an intro to Marta", "them", -20),
        )
        for text, by, due_days_ago in promises:
            self.diary.enter(
                Promise(
                    contact_ids=(ana.id,),
                    text=text,
                    by=by,
                    due_on=self.diary.ago(due_days_ago),
                    made_on=coffee.on,
                    interaction_id=coffee.id,
                ),
                coffee.on,
            )
