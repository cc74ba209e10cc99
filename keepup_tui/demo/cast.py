"""The people of the sample network whose stories are told one by one."""

from datetime import timedelta

from keepup_tui.demo.ana import Ana
from keepup_tui.demo.gatherings import Gatherings
from keepup_tui.demo.hard_times import HardTimes
from keepup_tui.demo.helping import Helping
from keepup_tui.demo.moves import Moves
from keepup_tui.demo.storyteller import Storyteller
from keepup_tui.demo.together import Together
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Role
from keepup_tui.domain.records import Contact, Milestone, News, Plan, Promise, Step
from keepup_tui.domain.terms import Intent


class Cast(Storyteller):
    """The leading people, each with one thing that Today, the ledger or the garden shows."""

    def tell(self) -> None:
        """Adds everybody and what happened with them."""
        priya = self._priya()
        ana = Ana(self.diary, self.circles).tell(priya)
        marcus = self._marcus()
        tomas = self._tomas(ana)
        self._keiko()
        self._ben(ana)
        self._ines()
        self._jonas()
        deepa, emre = self._deepa(), self._emre()
        Helping(self.diary, self.circles).tell(tomas, deepa, emre)
        nell = HardTimes(self.diary, self.circles).tell()
        Together(self.diary, self.circles).tell(deepa, marcus, nell)
        Gatherings(self.diary, self.circles).tell()
        Moves(self.diary, self.circles).tell()

    def _priya(self) -> Contact:
        since = self.diary.ago(1400)
        priya = self.person(
            "Priya Nair", since, pronouns="she", organisation="Oriel", title="Head of product",
            circles=(self.member(self.circles.old_team, since),), place="London",
            zone="Europe/London", channels=("email",),
        )  # fmt: skip
        self.kindness(priya)
        self.touch(30, priya, "video", "Her new team, and the panel in January.")
        self.touch(
            2, priya, "email", "Would you join the panel in January?",
            direction="from_them", intent="ask", awaits_reply=True,
        )  # fmt: skip
        self.note(priya, 30, kind="question", text="who else is on the panel?")
        return priya

    def _marcus(self) -> Contact:
        since = self.diary.ago(1900)
        marcus = self.person(
            "Marcus Bell", since, pronouns="he", organisation="Harbour", title="Partner",
            circles=(self.member(self.circles.clients, since),), place="London",
            zone="Europe/London",
        )  # fmt: skip
        self.kindness(marcus)
        call = self.touch(12, marcus, "call", "The spring programme, and what it may cost.")
        self.got(call, "referral", "put in a word at Lumen")
        self.touch(
            11, marcus, "email", "Thank you for the word at Lumen.", intent="thanks",
            direction="from_me",
        )  # fmt: skip
        self.touch(10, marcus, "email", "Any time.", direction="from_them")
        deck = Promise(
            contact_ids=(marcus.id,), text="send the deck", due_on=self.diary.ago(5),
            made_on=call.on, interaction_id=call.id,
        )  # fmt: skip
        self.diary.enter(deck, call.on)
        return marcus

    def _tomas(self, ana: Contact) -> Contact:
        since = self.diary.ago(2000)
        tomas = self.person(
            "Tomás Berg", since, pronouns="he", organisation="Tessera", title="Director",
            circles=(self.member(self.circles.mentors, since),), introduced_by=ana.id,
            place="Copenhagen", zone="Europe/Copenhagen",
        )  # fmt: skip
        self.kindness(tomas)
        self.touch(70, tomas, "email", "The talk on onboarding.", direction="from_me")
        self.touch(69, tomas, "email", "He will use it.", direction="from_them")
        news = News(
            contact_ids=(tomas.id,), kind="promoted", on=self.diary.ago(2), title="Director",
        )  # fmt: skip
        news = self.diary.enter(news, news.on)
        steps: tuple[tuple[int, Intent], ...] = (
            (0, "congratulate"),
            (30, "update"),
            (90, "update"),
        )
        for days, intent in steps:
            step = Step(
                news_id=news.id,
                contact_id=tomas.id,
                due_on=news.on + timedelta(days=days),
                intent=intent,
            )
            self.diary.enter(step, news.on)
        return tomas

    def _keiko(self) -> None:
        since = self.diary.ago(1100)
        keiko = self.person(
            "Keiko Mori", since, pronouns="she", organisation="Calder", title="Architect",
            circles=(self.member(self.circles.clients, since),), place="Kyoto",
            zone="Asia/Tokyo", style=None, channels=("email", "letter"),
        )  # fmt: skip
        self.kindness(keiko)
        tomorrow = self.diary.ago(-1)
        birthday = Milestone(
            contact_id=keiko.id,
            kind="birthday",
            date=PartialDate.of(None, tomorrow.month, min(tomorrow.day, 28)),
        )
        self.diary.enter(birthday, since)
        self.touch(25, keiko, "email", "The launch moved to spring.", direction="from_them")
        self.touch(24, keiko, "email", "Good: more time.", direction="from_me")
        mail = self.touch(150, keiko, "email", "A list of print shops.", direction="from_me")
        self.gave(
            mail, "resource", "print shops in Lisbon", outcome="helped",
            outcome_on=self.diary.ago(120),
        )  # fmt: skip
        self.gave(mail, "introduction", "to the museum", outcome="did_not",
                   outcome_on=self.diary.ago(110))  # fmt: skip

    def _ben(self, ana: Contact) -> None:
        since = self.diary.ago(1700)
        ben = self.person(
            "Ben Okafor", since, pronouns="he", organisation="Meridian", title="Research lead",
            circles=(self.member(self.circles.mentors, since),), introduced_by=ana.id,
            channels=("call",), place="Lagos", zone="Africa/Lagos",
        )  # fmt: skip
        self.kindness(ben)
        self.touch(104, ben, "call", "The grant application, and his talk in Ghent.")
        self.note(ben, 104, kind="fact", text="runs the Ghent half marathon every autumn")
        adler = self.diary.ago(800)
        self.person("Ben Adler", adler, pronouns="he", organisation="Redwing")
        self.person("Benita Cruz", adler, pronouns="she", organisation="Verdant")

    def _ines(self) -> None:
        met = self.diary.ago(14)
        ines = self.person(
            "Ines Haddad", met, pronouns="she", organisation="Fernhill", title="Policy adviser",
            met_on=met, met_how="the evening at the transport museum",
            circles=(self.member(self.circles.clients, met),), interests=("public transport",),
            place="Lisbon", zone="Europe/Lisbon",
        )  # fmt: skip
        self.note(ines, 14, kind="need", text="somebody who has moved a rail archive")

    def _jonas(self) -> None:
        since = self.diary.ago(2304)
        jonas = self.person(
            "Jonas Weber", since, pronouns="he", organisation="Halden", title="Consultant",
            roles=(Role(organisation="Acme", title="Tester"),), place="Berlin",
            zone="Europe/Berlin",
        )  # fmt: skip
        self.touch(425, jonas, "in_person", "His last week on the team.")

    def _deepa(self) -> Contact:
        since = self.diary.ago(900)
        deepa = self.person(
            "Deepa Rao", since, pronouns="she", organisation="Brightwater", title="Editor",
            circles=(self.member(self.circles.old_team, since),), place="Bangalore",
            zone="Asia/Kolkata",
        )  # fmt: skip
        self.kindness(deepa)
        draft = self.touch(
            15, deepa, "email", "Read the draft and marked it up.", direction="from_them"
        )
        self.got(draft, "feedback", "read your draft")
        self.touch(
            14, deepa, "email", "Thank you: it is better by half.", intent="thanks",
            direction="from_me",
        )  # fmt: skip
        self.got(self.touch(80, deepa, "call", "Where to publish."), "advice", "where to publish")
        self.touch(
            79, deepa, "email", "Thank you for the list.", intent="thanks", direction="from_me"
        )
        self.touch(78, deepa, "email", "Glad.", direction="from_them")
        return deepa

    def _emre(self) -> Contact:
        since = self.diary.ago(600)
        emre = self.person(
            "Emre Kaya", since, pronouns="he", organisation="Osprey", title="Founder",
            circles=(self.member(self.circles.clients, since),), place="Berlin",
            zone="Europe/Berlin",
        )  # fmt: skip
        self.kindness(emre)
        self.touch(36, emre, "video", "The pilot, and who else should see it.")
        lunch = Plan(
            contact_ids=(emre.id,), on=self.diary.ago(-3), text="lunch near the station",
            channel="in_person",
        )  # fmt: skip
        self.diary.enter(lunch, self.diary.ago(4))
        return emre
