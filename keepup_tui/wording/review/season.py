"""The season in words: six questions, rates in words first, beside the last one's."""

from collections.abc import Callable, Iterator
from typing import Final

from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import News, Review
from keepup_tui.domain.review.coverage import Reach
from keepup_tui.domain.review.proposal import Proposal
from keepup_tui.domain.review.saved import began
from keepup_tui.domain.review.season import QUESTIONS, Season, SeasonName, Share
from keepup_tui.domain.terms import Channel, ExchangeKind
from keepup_tui.wording.beginnings import BEGUN
from keepup_tui.wording.channels import BY, LIKES, NOUN
from keepup_tui.wording.dates import day_month, short_day
from keepup_tui.wording.exchanges import kind_words
from keepup_tui.wording.news import happened
from keepup_tui.wording.numbers import all_of, counted, in_words, listed
from keepup_tui.wording.review.prompts import wrote, wrote_before
from keepup_tui.wording.review.question import Question, Row, Told
from keepup_tui.wording.review.rates import against, figure, part, within
from keepup_tui.wording.spans import Spans, plain

Before = Season | None
Rows = tuple[Row, ...]
THE_SEASON: Final = "The season"
TITLES: Final[dict[SeasonName, str]] = {
    "word": "How well did your word hold?",
    "help": "Did your help help?",
    "reach": "Whom did the season reach?",
    "ways": "Which ways did you go, and which were new?",
    "moments": "What were the highs and the lows?",
    "ahead": "What should the next season be about?",
}
_NOTHING: Final[dict[SeasonName, str]] = {
    "word": "For your eyes only.",
    "help": "Where an answer is known, it counts here; not having asked is no fault.",
    "reach": "Nobody is in a circle yet.",
    "ways": "Nobody hears from you in one way only.",
    "moments": "No good or hard news is written down for these months.",
    "ahead": "A line or two: the next season review begins with them.",
}
_MANY: Final = 6
_WAYS: Final[dict[Channel, str]] = {**LIKES, "in_person": "meetings"}
_OFTEN_HELPED: Final = {
    "nearly all": "it helped nearly always",
    "most": "it helped most of the time",
    "about half": "it helped about half the time",
    "some": "it helped now and then",
    "none": "not this time",
}


def season_questions(
    season: Season,
    network: Network,
    left: frozenset[str] = frozenset(),
    now: Review | None = None,
    last: tuple[Review, Season] | None = None,
) -> tuple[Question, ...]:
    """The six questions, each with what the last saved season had at its date."""
    review, before = last or (None, None)
    found = []
    for name in QUESTIONS:
        rows_of, lines_of = _SAID[name]
        rows = tuple(row for row in rows_of(season, before, network) if row.key not in left)
        lines = tuple(lines_of(season, before, network))
        told = (Told(THE_SEASON, lines),) if lines else ()
        again = (name, "ahead") if name == QUESTIONS[0] else (name,)
        own = (*wrote(now, name), *wrote_before(review, again, network))
        nothing: Spans = (("dim", _NOTHING[name]),)
        found.append(Question(name, TITLES[name], rows, nothing, (*told, *own)))
    return tuple(found)


def since(season: Season, last: tuple[Review, Season] | None) -> str:
    """The months it is about, and the review it stands beside."""
    months = f"since {day_month(season.first, season.on)}"
    return f"{months}, beside that of {day_month(last[0].on, season.on)}" if last else months


def _no_rows(_: Season, __: Before, ___: Network) -> Rows:
    return ()


def _word(season: Season, before: Before, _: Network) -> Iterator[Spans]:
    if not season.kept.of:
        yield plain("No promise of yours came to its day.")
    else:
        yield plain(_promises(season.kept))
    if before and before.kept.of:
        yield (("dim", f"At the last review it was {figure(before.kept)}."),)
    if season.response is None:
        yield plain("Nobody waited for an answer of yours.")
    else:
        yield plain(f"As a rule you answered {within(season.response)}.")
    if before and before.response is not None:
        yield (("dim", f"At the last review it was {within(before.response)}."),)


def _promises(kept: Share) -> str:
    if kept.some == kept.of == 1:
        return "You kept the one promise that came to its day."
    if kept.some == kept.of:
        return f"You kept {all_of(kept.of)} of your promises."
    if part(kept) not in {"some", "none"}:
        return f"You kept {part(kept)} of your promises, {figure(kept)}."
    if kept.of == 1:
        return "One promise came to its day, and is not kept yet."
    some = in_words(kept.some) if kept.some else "none"
    promises = f"{in_words(kept.of)} promises".capitalize()
    return f"{promises} came to their day, {some} kept so far."


def _help(season: Season, before: Before, _: Network) -> Iterator[Spans]:
    if not season.help:
        yield plain("What became of your help is not known for these months.")
    earlier = dict(before.help) if before else {}
    for kind, share in season.help:
        change = against(share, earlier.get(kind))
        tail = f", {change}" if change else ""
        helped = _helped(share)
        yield (("plain", f"{_begun(kind)}: {helped}"), ("dim", f"{tail}."))


def _helped(share: Share) -> str:
    if share.of == share.some == 1:
        return "it helped, the one time"
    if share.of == share.some:
        return f"it helped {all_of(share.of)} times"
    return f"{_OFTEN_HELPED[part(share)]}, {figure(share)}"


def _begun(kind: ExchangeKind | None) -> str:
    said = kind_words(kind)
    return said[:1].upper() + said[1:]


def _reach_rows(season: Season, before: Before, network: Network) -> Rows:
    earlier = {each.circle_id: _share(each) for each in before.coverage.circles} if before else {}
    return tuple(
        _reach(each, earlier.get(each.circle_id), network) for each in season.coverage.circles
    )


def _reach(reach: Reach, before: Share | None, network: Network) -> Row:
    share, circle = _share(reach), network.circles[reach.circle_id]
    word = {"none": "nobody", "all": "everybody", "nearly all": "nearly everybody"}
    said = word.get(part(share), part(share))
    waits = reach.following
    proposal = Proposal("hello", (waits,)) if waits else None
    right: Spans = (("dim", against(share, before)),)
    key = f"season:{reach.circle_id}:{began('season', network.today)}"
    return Row(key, circle.name, f"{said}, {figure(share)}{_next(waits, network)}", right, proposal)


def _next(waits: int | None, network: Network) -> str:
    return f" · {first_name(network.book.contacts[waits])} waits" if waits else ""


def _share(reach: Reach) -> Share:
    return Share(len(reach.touched), len(reach.members))


def _reach_lines(season: Season, before: Before, _: Network) -> Iterator[Spans]:
    people, touches = len(season.coverage.contact_ids), len(season.coverage.touches)
    if not touches:
        yield plain("Nothing is written down for these months.")
        return
    many = "1 touch" if touches == 1 else f"{counted(touches)} touches"
    yield plain(f"{many} with {_people(people)}.")
    if before:
        earlier = len(before.coverage.contact_ids)
        yield (("dim", f"At the last review it was {_people(earlier)}."),)


def _people(count: int) -> str:
    return {0: "nobody", 1: "1 person"}.get(count) or f"{counted(count)} people"


def _way_rows(season: Season, _: Before, network: Network) -> Rows:
    return tuple(
        Row(
            rut.key,
            network.book.contacts[rut.contact_id].name,
            f"nearly always {BY[rut.channel]}",
            (("dim", f"try {_another(rut.other)}"),),
            Proposal("try", (rut.contact_id,), rut.other),
        )
        for rut in season.ruts
    )


def _another(channel: Channel) -> str:
    return f"{'an' if channel == 'event' else 'a'} {NOUN[channel]}"


def _way_lines(season: Season, _: Before, network: Network) -> Iterator[Spans]:
    ways = [_WAYS[channel] for channel, _ in season.channels[:3]]
    if ways:
        yield plain(f"Mostly {ways[0]}{', then ' + listed(ways[1:]) if ways[1:] else ''}.")
    contacts = network.book.contacts
    new = [
        BEGUN[each.channel].format(first_name(contacts[each.contact_id]))
        for each in season.tried[:_MANY]
    ]
    more = len(season.tried) - len(new)
    if new:
        tail = [f"{counted(more)} more"] if more else []
        yield (("leaf", f"New ways: {listed([*new, *tail])}."),)
    elif ways:
        yield (("dim", "No way was a new one."),)


def _moment_rows(season: Season, _: Before, network: Network) -> Rows:
    highs = [_moment(row, network, (("marigold", "a high"),)) for row in season.highs]
    lows = [_moment(row, network, (("clay", "a hard time"),)) for row in season.lows]
    return (*lows, *highs)


def _moment(news: News, network: Network, right: Spans) -> Row:
    contacts = network.book.contacts
    ids = tuple(key for key in news.contact_ids if key in contacts)
    what = f"{short_day(news.on)}: {happened(news)}"
    what = f"{what}, {news.text}" if news.text else what
    name = listed([contacts[key].name if len(ids) < 2 else first_name(contacts[key]) for key in ids])  # fmt: skip  # noqa: E501
    return Row(f"moment:{news.id}", name, what, right, Proposal("look", ids[:1]))


def _no_lines(_: Season, __: Before, ___: Network) -> Iterator[Spans]:
    return iter(())


_SAID: Final[
    dict[
        SeasonName,
        tuple[
            Callable[[Season, Before, Network], Rows],
            Callable[[Season, Before, Network], Iterator[Spans]],
        ],
    ]
] = {
    "word": (_no_rows, _word),
    "help": (_no_rows, _help),
    "reach": (_reach_rows, _reach_lines),
    "ways": (_way_rows, _way_lines),
    "moments": (_moment_rows, _no_lines),
    "ahead": (_no_rows, _no_lines),
}
