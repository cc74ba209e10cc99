"""The many people of the sample network, circle by circle, each with a history of their own."""

from datetime import date, timedelta
from random import Random
from typing import Final

from msgspec import Struct

from keepup_tui.demo import names
from keepup_tui.demo.diary import Diary
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Email, Membership, Phone
from keepup_tui.domain.records import Answer, Circle, Contact, Exchange, Interaction, Milestone
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.terms import Channel, ExchangeKind, Intent

_GIFTS: Final[tuple[tuple[ExchangeKind, str], ...]] = (
    ("advice", "on hiring a first designer"),
    ("resource", "the template for project reviews"),
    ("introduction", "to somebody at Fernhill"),
    ("listening", "an hour about the merger"),
    ("feedback", "on the draft proposal"),
    ("referral", "for the Copenhagen post"),
    ("favour", "covered the Thursday workshop"),
    ("opportunity", "a speaking slot in March"),
)
_WORDS: Final = (
    "{}, at length.",
    "A few lines about {}.",
    "How it goes, and {}.",
    "{}; more when we meet.",
    "Caught up on {}.",
)
_ANSWERS: Final = (
    "A warm answer, and a question back.",
    "Busy, but glad to hear.",
    "Two lines from a train.",
    "Says thank you and sends a photograph.",
    "Wants to talk about it over lunch.",
)
_INTENTS: Final[tuple[Intent, ...]] = ("catch_up", "catch_up", "share", "update", "ask", "give")


class Bed(Struct, frozen=True):
    """A circle of the crowd: how many people, how often, and how late they have grown.

    `lateness` lists the shares of a period that may have passed since the last touch.
    """

    circle: Circle
    size: int
    days: int
    channels: tuple[Channel, ...]
    lateness: tuple[float, ...]


class Crowd:
    """Plants the crowd into a diary; the same seed plants the same people."""

    def __init__(self, diary: Diary, seed: int = 7) -> None:
        self.diary = diary
        self._random = Random(seed)  # noqa: S311 - a sample needs no secrets
        self._planted = 0

    def plant(self, bed: Bed) -> None:
        """Adds the bed's people and their history."""
        for _ in range(bed.size):
            self._person(bed)

    def _person(self, bed: Bed) -> None:
        name, pronouns = self._name()
        known_for = self._random.randint(900, 2400)
        since = self.diary.ago(known_for)
        place, zone = self._random.choice(names.PLACES)
        organisation = self._random.choice(names.ORGANISATIONS)
        contact = self.diary.enter(
            Contact(
                name=name,
                pronouns=pronouns,
                emails=(Email(address=_address(name), label="work"),),
                phones=self._phones(),
                organisation=organisation,
                title=self._random.choice(names.TITLES),
                circles=(Membership(id=bed.circle.id, since=since),),
                added_on=since,
                channels=(self._random.choice(bed.channels),),
                place=place,
                zone=zone,
            ),
            since,
        )
        self._birthday(contact)
        self._history(contact, bed, since)

    def _name(self) -> tuple[str, str]:
        number = self._planted
        self._planted += 1
        given, pronouns = (
            (names.THEY[number // 15 % len(names.THEY)], "they")
            if number % 15 == 14
            else (names.SHE[number // 2 % len(names.SHE)], "she")
            if number % 2
            else (names.HE[number // 2 % len(names.HE)], "he")
        )
        return f"{given} {names.SURNAMES[number * 37 % len(names.SURNAMES)]}", pronouns

    def _phones(self) -> tuple[Phone, ...]:
        if self._random.random() < 0.5:
            return ()
        return (Phone(number=f"+351 555 01{self._random.randint(10, 99)}", label="mobile"),)

    def _birthday(self, contact: Contact) -> None:
        if self._random.random() < 0.3:
            day = self.diary.today + timedelta(days=self._random.randint(3, 340))
            when = PartialDate.of(None, day.month, min(day.day, 28))
            birthday = Milestone(contact_id=contact.id, kind="birthday", date=when)
            self.diary.enter(birthday, contact.added_on or self.diary.today)

    def _history(self, contact: Contact, bed: Bed, since: date) -> None:
        days_ago = int(bed.days * self._random.choice(bed.lateness)) + self._random.randint(0, 4)
        days = []
        while self.diary.ago(days_ago) > since:
            days.append(self.diary.ago(max(2, days_ago)))
            days_ago += int(bed.days * self._random.uniform(0.6, 1.3)) + 1
        touches = [self._touch(contact, bed, day) for day in reversed(days)]
        self._kindness(contact, touches)

    def _kindness(self, contact: Contact, touches: list[Interaction]) -> None:
        """What most ties have had in a year: a word of appreciation, and an offer to be of use."""
        recent = [touch for touch in touches if touch.on > self.diary.ago(170)]
        if not recent:
            self._left_alone(contact)
            return
        touch = self._random.choice(recent)
        asked = Interaction(
            contact_ids=(contact.id,),
            on=touch.on,
            channel="email",
            direction="both",
            intent="ask",
            text="What would help you most this season?",
        )
        self.diary.enter(asked, touch.on)
        praise = Exchange(
            contact_ids=(contact.id,),
            on=touch.on,
            side="gave",
            kind="appreciation",
            text="for always answering kindly",
            interaction_id=touch.id,
        )
        self.diary.enter(praise, touch.on)

    def _left_alone(self, contact: Contact) -> None:
        """Neither was asked again this year: a no rests them half a year."""
        on = self.diary.ago(self._random.randint(20, 150))
        for rule in ("appreciation", "be_useful"):
            ref = ref_to("contacts", contact.id)
            no = Answer(contact_id=contact.id, rule=rule, ref=ref, verb="skip", on=on)
            self.diary.enter(no, on)

    def _touch(self, contact: Contact, bed: Bed, day: date) -> Interaction:
        recent = (self.diary.today - day).days < 10
        channel: Channel = "email" if recent else self._random.choice(bed.channels)
        intent = self._random.choice(_INTENTS)
        met = channel in ("call", "video", "in_person")
        touch = self.diary.enter(
            Interaction(
                contact_ids=(contact.id,),
                on=day,
                channel=channel,
                direction="both" if met else "from_me",
                intent=intent,
                text=self._random.choice(_WORDS).format(self._random.choice(names.TOPICS)),
            ),
            day,
        )
        if not met:
            self._answer(contact, touch)
        if met and self._random.random() < 0.25:
            self._exchange(contact, touch)
        return touch

    def _answer(self, contact: Contact, touch: Interaction) -> None:
        day = min(touch.on + timedelta(days=self._random.randint(0, 2)), self.diary.ago(1))
        reply = Interaction(
            contact_ids=(contact.id,),
            on=day,
            channel=touch.channel,
            direction="from_them",
            answers_id=touch.id,
            text=self._random.choice(_ANSWERS),
        )
        self.diary.enter(reply, day)

    def _exchange(self, contact: Contact, touch: Interaction) -> None:
        kind, text = self._random.choice(_GIFTS)
        gave = self._random.random() < 0.5
        settled = touch.on + timedelta(days=25)
        over = gave and kind not in ("listening", "feedback") and settled < self.diary.today
        self.diary.enter(
            Exchange(
                contact_ids=(contact.id,),
                on=touch.on,
                side="gave" if gave else "received",
                kind=kind,
                text=text,
                interaction_id=touch.id,
                outcome="helped" if over else None,
                outcome_on=settled if over else None,
            ),
            touch.on,
        )
        if not gave and (thanked := touch.on + timedelta(days=1)) < self.diary.today:
            thanks = Interaction(
                contact_ids=(contact.id,),
                on=thanked,
                channel="email",
                direction="from_me",
                intent="thanks",
                text="Thank you for your help.",
            )
            self.diary.enter(thanks, thanked)


def _address(name: str) -> str:
    plain = name.casefold().translate(
        str.maketrans("áàâãäåçéèêíïñóöôõøúüłø", "aaaaaaceeeiinooooouulo")
    )
    return f"{plain.replace(' ', '.')}@example.org"
