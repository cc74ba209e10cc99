"""The words that the quick-log line understands: the one table of them, as docs/quick-log.md lists.

Every word is lower-case and without accents; an entry may be two words.
"""

from collections.abc import Mapping
from typing import Final, TypeVar

from keepup_tui.domain.terms import Channel, ExchangeKind, Intent

V = TypeVar("V")


def _table(rows: Mapping[V, str]) -> dict[str, V]:
    return {word: value for value, words in rows.items() for word in words.split(", ")}


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split(", "))


CHANNEL_NOUNS: Final[dict[Channel, str]] = {
    "email": "mail, mails, email, emails, e-mail, e-mails",
    "call": "call, calls, phone, phone call, voicemail, conference call, voice call",
    "video": "video, video call, zoom, facetime, skype, google meet, zoom call",
    "chat": "chat, chats, message, messages, dm, dms, slack, whatsapp, telegram",
    "text": "text, texts, sms, text message",
    "letter": "letter, letters, card, cards, postcard, handwritten note, thank-you note",
    "in_person": (
        "coffee, lunch, dinner, breakfast, brunch, drinks, drink, beer, beers, tea, walk, "
        "meeting, visit, one-on-one"
    ),
    "social": "linkedin, twitter, mastodon, bluesky, facebook, instagram, tweet",
    "event": "event, conference, meetup, party, workshop, reception, reunion, wedding",
}

CHANNEL_VERBS: Final[dict[Channel, str]] = {
    "email": "mailed, emailed, e-mailed, wrote, replied",
    "call": "called, rang, phoned",
    "video": "zoomed, facetimed, skyped",
    "chat": "messaged, pinged, chatted, dmed, dm'd, slacked",
    "text": "texted",
    "in_person": ("met, met up, lunched, dined, visited, walked, bumped into, ran into, hung out"),
    "social": "commented, tweeted",
}

INTENT_WORDS: Final[dict[Intent, str]] = {
    "catch_up": "catch-up, catchup, catch up, caught up, catching up, checked in, checking in",
    "share": "share, shared, sharing, forwarded",
    "give": "gave, helped, offered, lent",
    "ask": "ask, asked, asking, requested",
    "thanks": "thank, thanked, thanking, thanks, thank-you, thank you, gratitude",
    "congratulate": "congratulate, congratulated, congratulating, congratulations, congrats",
    "console": "console, consoled, consoling, comforted, condolences",
    "feedback": "feedback, critiqued",
    "apology": "apology, apologies, apologise, apologised, apologize, apologized, apologising, "
    "apologizing, sorry",
    "introduction": "intro, introduce, introduced, introducing, introduction",
    "update": "update, updated, updating",
}

EXCHANGE_WORDS: Final[dict[ExchangeKind, str]] = {
    "introduction": "intro, intros, introduction, introductions, introduced, introducing",
    "resource": (
        "article, articles, link, links, book, books, paper, papers, podcast, resource, resources, "
        "template, templates, guide, report, video, slides, course, tool"
    ),
    "advice": "advice, advised, advising, tip, tips, guidance, counsel, mentoring",
    "listening": "listened, listening, listen, ear, sympathy",
    "favour": "favour, favours, favor, favors, help, helped, helping, hand, lift, loan",
    "referral": "referral, referrals, referred, recommendation, recommended, vouched, reference",
    "feedback": "feedback, review, reviewed, critique, comments",
    "appreciation": (
        "appreciation, appreciated, praise, praised, thanks, thanked, compliment, kudos, kind words"
    ),
    "opportunity": "opportunity, opportunities, job, lead, leads, gig, role, opening, invitation",
}

CHANNEL_OF: Final = _table(CHANNEL_NOUNS) | _table(CHANNEL_VERBS)
INTENT_OF: Final = _table(INTENT_WORDS)
KIND_OF: Final = _table(EXCHANGE_WORDS)

MEETINGS: Final[frozenset[Channel]] = frozenset({"in_person", "event", "video"})
"""Channels that go both ways by nature."""

WRITTEN: Final[frozenset[Channel]] = frozenset({"email", "letter", "text", "chat", "social"})

VERBS: Final = frozenset(_table(CHANNEL_VERBS)) | _set(
    "asked, requested, thanked, congratulated, consoled, comforted, apologised, apologized, "
    "introduced, updated, shared, forwarded, gave, helped, offered, lent, sent"
)
"""Words that tell, by a name before or after them, who turned to whom."""

NOUN_OR_VERB: Final = _set(
    "mail, email, e-mail, call, phone, text, message, dm, thank, ask, congratulate, share, update"
)
"""Words that are a verb where a name, or `her`, `him`, `them`, follows at once."""

THEM: Final = frozenset({"she", "he", "they"})
ME: Final = frozenset({"i", "we", "i've", "i'd", "we've"})
OBJECTS: Final = frozenset({"her", "him", "them"})
PREPOSITIONS: Final = _set("with, to, from, for, about, at, by, of, after, before, via")
CLAUSE_BREAKS: Final = frozenset({"and", "so", "then", "but", "because", "after", "before"})

LEADS: Final = frozenset({"with", "to", "from", "met", "and"})
"""Words after which a lower-case word, or a surname alone, can be a name."""

NAME_LIKE: Final = _set(
    "will, may, mark, grace, art, hope, faith, joy, rose, june, april, august, bill, rob, pat, "
    "sue, drew, chase, grant, frank, rich, summer, autumn, dawn, penny, miles, cash, price, page, "
    "paige, read, ward, chance, skip, trip, see, so, an, do, my, long, young, love, win, max, "
    "star, guy, major, king, mercy, patience, case, sage, happy, angel"
)
"""Names that are everyday words: lower-case or first in a line they need with, met or `and`."""

NO_NAMES: Final = _set(
    "i, i'm, i'll, me, my, mine, we, us, our, you, your, he, him, his, she, her, hers, they, them, "
    "their, it, its, it's, the, a, an, this, that, these, those, all, both, everyone, everybody, "
    "someone, somebody, nobody, no, some, many, more, two, three, four, five, who, whom, what, "
    "today, tomorrow, yesterday, hr, each, other, and, or, but"
)
"""Capitalised or not, these are nobody's name that could be added."""

TITLES: Final = _set("dr, prof, professor, mr, mrs, ms, mx, miss, sir, dame, rev")
"""Words before a name that are not the given name."""
