"""Phrases that ask for another wording, and what to write instead (G38)."""

from typing import Final

from msgspec import Struct

from keepup_tui.domain.draft_reading.finding import Kind


class Phrase(Struct, frozen=True):
    """Ways of saying one thing, how they sound, and what to write instead.

    They are fine after one of the words `not_after` ("do you need to"), and before one of
    the words `not_before` ("you must be tired").
    """

    kind: Kind
    ways: tuple[str, ...]
    instead: str
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()


_ASKING: Final = (
    "do", "don't", "did", "didn't", "if", "whatever", "whenever", "when", "what", "all", "that",
    "will", "may", "might", "should", "would", "where", "than", "everything", "anything", "unless",
)  # fmt: skip

PHRASES: Final[tuple[Phrase, ...]] = (
    Phrase("demanding", ("asap", "a.s.a.p", "as soon as possible", "as soon as you can"),
        "say by when, as in “by Friday, if you can”"),
    Phrase("demanding", ("you need to", "you have to", "you've got to", "you are required to"),
        "ask “could you”", not_after=_ASKING),
    Phrase("demanding", ("you must",),
        "ask “could you”", not_after=_ASKING, not_before=("be", "have", "feel", "miss", "know")),
    Phrase("demanding", ("i need you to", "i want you to", "i expect you to", "i demand"),
        "ask “could you”"),
    Phrase("demanding", ("make sure you", "make sure to", "be sure to", "see to it that"),
        "ask “could you”"),
    Phrase("demanding", ("don't forget to", "do not forget to"),
        "ask “could you still”"),
    Phrase("demanding", ("urgent", "urgently", "top priority", "drop everything"),
        "say by when, and why",
        not_after=("not", "nothing", "isn't", "no", "less", "hardly", "anything", "that")),
    Phrase("demanding", ("get back to me", "let me know immediately", "reply immediately",
            "answer immediately", "respond immediately", "reply at once"),
        "say what you would be glad to hear, and by when"),
    Phrase("demanding", ("at your earliest convenience", "at the earliest"),
        "name a day, as in “this week, if it suits”"),
    Phrase("demanding", ("please advise", "kindly do the needful", "do the needful"),
        "ask one clear question"),
    Phrase("demanding", ("no excuses", "this is unacceptable", "that is unacceptable"),
        "say what happened, and what would help"),
    Phrase("blaming", ("as per my last email", "as per my last mail", "as per my last message",
            "as per my previous email", "as per my previous message", "as per my email",
            "per my last email", "per my last message", "per my previous email"),
        "say it again in a sentence"),
    Phrase("blaming", ("as i said before", "as i already said", "as i've already said",
            "as already mentioned", "as previously mentioned", "as previously stated",
            "as i mentioned before", "as stated before", "like i said before"),
        "say it again in a sentence"),
    Phrase("blaming", ("why haven't you", "why have you not", "why didn't you", "why did you not",
            "why don't you ever"),
        "ask “did you get a chance to”"),
    Phrase("blaming", ("you never answered", "you never answer", "you never replied",
            "you never reply", "you never wrote", "you never called", "you didn't even",
            "you ignored", "you are ignoring"),
        "say what you are hoping for, without what was not done"),
    Phrase("blaming", ("you should have", "you should've", "you failed to", "you forgot to",
            "you neglected to"),
        "say what is still open, and what would help", not_after=("maybe", "think")),
    Phrase("blaming", ("i'm still waiting", "i am still waiting", "still waiting for your",
            "i haven't heard back", "i have not heard back", "i have yet to hear"),
        "begin with what it is about, and leave room for a late answer"),
    Phrase("blaming", ("with all due respect", "no offence but", "no offense but",
            "correct me if i'm wrong but"),
        "say what you see, and ask how it looks from there"),
    Phrase("filler", ("just checking in", "just wanted to check in", "checking in to see"),
        "say what made you think of them"),
    Phrase("filler", ("just following up", "just wanted to follow up", "following up on my",
            "just circling back", "circling back", "circle back", "bumping this",
            "just a quick reminder", "just a friendly reminder", "gentle reminder",
            "friendly reminder"),
        "say what is open, and what a good answer would be"),
    Phrase("filler", ("just touching base", "touching base", "touch base", "just reaching out",
            "just wanted to reach out", "just wanted to say hi", "just dropping a line"),
        "say what made you think of them"),
    Phrase("filler", ("i hope this email finds you well", "hope this email finds you well",
            "i hope this message finds you well", "hope this finds you well",
            "i hope this finds you well", "hope all is well", "i hope all is well with you"),
        "ask after something of theirs"),
    Phrase("filler", ("long time no see", "long time no speak", "long time no talk"),
        "say what you last spoke of"),
    Phrase("filler", ("let's catch up sometime", "let's catch up some time",
            "we should catch up sometime", "we should catch up soon", "let's do lunch sometime",
            "let's grab coffee sometime", "we should get together sometime"),
        "name a day or two"),
    Phrase("filler", ("let me know if you need anything", "let me know if i can help",
            "if there's anything i can do", "if there is anything i can do"),
        "offer one small thing"),
    Phrase("filler", ("pick your brain", "pick your brains"),
        "ask the one question you have"),
    Phrase("filler", ("at the end of the day", "going forward", "to be honest", "needless to say",
            "it goes without saying", "just my two cents", "per se", "low-hanging fruit",
            "move the needle"),
        "leave it out"),
    Phrase("roundabout", ("i was hoping you could maybe", "i was hoping you could possibly",
            "i was hoping that you could", "i was hoping you could", "i was hoping you might",
            "i was wondering if you could maybe", "i was wondering if you could possibly",
            "i was just wondering if", "i just wanted to ask if", "would you maybe possibly",
            "if you could maybe", "if you could possibly", "could you maybe possibly"),
        "ask plainly, and say that no is a fine answer"),
    Phrase("roundabout", ("sorry to bother you", "sorry to bother", "sorry to trouble you",
            "i hate to bother you", "i hate to ask", "i don't want to bother you"),
        "ask plainly, and say that no is a fine answer"),
    Phrase("roundabout", ("i know you're busy but", "i know you are busy but",
            "i know you're very busy", "i know you are very busy", "i'm sure you're busy"),
        "ask plainly, and say that it can wait"),
    Phrase("roundabout", ("if it's not too much trouble", "if it is not too much trouble",
            "if it wouldn't be too much trouble", "if it's no bother"),
        "say how little, or how much, it would take"),
    Phrase("roundabout", ("this may be a stupid question", "this might be a stupid question",
            "this may be a silly question", "this might be a silly question", "stupid question but",
            "silly question but", "i'm no expert but", "does that make sense"),
        "leave it out, it is a fair question"),
)  # fmt: skip
