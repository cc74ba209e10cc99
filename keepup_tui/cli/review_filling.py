"""What the reviews found, put into the shapes of their JSON."""

from collections.abc import Iterable

from keepup_tui.cli.review_shapes import (
    Asked,
    Awake,
    Before,
    CircleReach,
    Figures,
    Helped,
    KindShare,
    Leaning,
    Moment,
    Season,
    Share,
    TieItem,
    Ties,
    Ways,
    WayWith,
    WeedItem,
    Weeds,
    Week,
)
from keepup_tui.cli.shapes import Candidate
from keepup_tui.domain.network import Network
from keepup_tui.domain.playbooks.own_change import own_news, walk
from keepup_tui.domain.records import News, Review
from keepup_tui.domain.review import season as seasons
from keepup_tui.domain.review import week as weeks
from keepup_tui.domain.review.coverage import Coverage
from keepup_tui.domain.review.saved import FINISHED, former, left_alone, present, written
from keepup_tui.domain.review.weeding import weeds
from keepup_tui.wording.review.ties import tie_row
from keepup_tui.wording.review.views import View, last_season, look_at
from keepup_tui.wording.review.weeding import weed_row
from keepup_tui.wording.spans import text_of


def week_shape(network: Network) -> Week:
    """The weekly reflection as JSON has it."""
    seen, left = weeks.week(network), left_alone(network.book, network.today)
    now = present(network.book, "week", network.today)
    return Week(
        kind="week",
        on=seen.on,
        since=seen.first,
        finished=_finished(now),
        touches=len(seen.coverage.touches),
        people=len(seen.coverage.contact_ids),
        begun=seen.coverage.begun,
        asked=seen.coverage.asked,
        circles=_circles(seen.coverage, network),
        lopsided=[
            Leaning(
                tie.key[0].removesuffix("s"),
                tie.name,
                tie.contact_ids,
                tie.balance,
            )
            for tie in seen.leaning
            if weeks.key_of(tie) not in left
        ],
        helped=[
            Helped(
                each.contact_id,
                _name(each.contact_id, network),
                each.exchange.id,
                each.exchange.on,
                each.exchange.text,
                each.exchange.kind,
                each.thanked_on,
            )
            for each in seen.helps
            if each.key not in left
        ],
        woken=[
            Awake(each.contact_id, _name(each.contact_id, network), each.days)
            for each in seen.woken
        ],
        drawn=None if seen.drawn is None else Candidate(seen.drawn, _name(seen.drawn, network)),
        questions=_asked("week", network, now),
        last=_before(former(network.book, "week", network.today)),
    )


def season_shape(network: Network) -> Season:
    """The season review as JSON has it."""
    now, last = present(network.book, "season", network.today), last_season(network)
    return Season(
        kind="season",
        finished=_finished(now),
        figures=_figures(seasons.season(network), network),
        questions=_asked("season", network, now),
        last=_before(last[0] if last else None),
        last_figures=_figures(last[1], network) if last else None,
    )


def weeds_shape(network: Network) -> Weeds:
    """What there is to weed, as JSON has it."""
    return Weeds(
        [
            WeedItem(
                kind=weed.kind,
                contact_id=weed.contact_ids[0],
                contact=_name(weed.contact_ids[0], network),
                other_id=weed.contact_ids[1] if len(weed.contact_ids) > 1 else None,
                why=weed_row(weed, network).what,
                proposal=weed.proposal.act,
                every=weed.proposal.every,
            )
            for weed in weeds(network)
        ]
    )


def ties_shape(network: Network) -> Ties:
    """The walk after one's own change, as JSON has it."""
    news = own_news(network)
    return Ties(
        news.id if news else None,
        [
            TieItem(
                circle_id=tie.circle_id,
                circle=network.circles[tie.circle_id].name,
                contact_id=tie.contact_id,
                contact=_name(tie.contact_id, network),
                often=text_of(tie_row(tie, network).right),
            )
            for tie in (walk(news, network) if news else ())
        ],
    )


def _figures(season: seasons.Season, network: Network) -> Figures:
    return Figures(
        since=season.first,
        on=season.on,
        kept=Share(season.kept.some, season.kept.of),
        response_days=season.response,
        answered=season.answered,
        help=[KindShare(kind, share.some, share.of) for kind, share in season.help],
        touches=len(season.coverage.touches),
        people=len(season.coverage.contact_ids),
        circles=_circles(season.coverage, network),
        channels=[Ways(channel, times) for channel, times in season.channels],
        new_ways=[
            WayWith(each.contact_id, _name(each.contact_id, network), each.channel)
            for each in season.tried
        ],
        one_way=[
            WayWith(each.contact_id, _name(each.contact_id, network), each.channel, each.other)
            for each in season.ruts
        ],
        highs=_moments(season.highs, network),
        lows=_moments(season.lows, network),
    )


def _moments(news: Iterable[News], network: Network) -> list[Moment]:
    return [
        Moment(row.id, row.on, row.kind, _people(row.contact_ids, network), row.text)
        for row in news
    ]


def _circles(coverage: Coverage, network: Network) -> list[CircleReach]:
    return [
        CircleReach(
            each.circle_id,
            network.circles[each.circle_id].name,
            len(each.members),
            _people(each.touched, network),
        )
        for each in coverage.circles
    ]


def _people(ids: Iterable[int], network: Network) -> list[Candidate]:
    return [Candidate(key, _name(key, network)) for key in ids if key in network.book.contacts]


def _name(contact_id: int, network: Network) -> str:
    return network.book.contacts[contact_id].name


def _asked(view: View, network: Network, now: Review | None) -> list[Asked]:
    said = written(now)
    questions = look_at(view, network).questions
    return [Asked(each.name, each.title, said.get(each.name)) for each in questions if each.writes]


def _before(review: Review | None) -> Before | None:
    return Before(review.on, written(review)) if review else None


def _finished(now: Review | None) -> bool:
    return bool(now and now.answers.get(FINISHED))
