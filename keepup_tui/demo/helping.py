"""Help on its way in the sample network: received, given, asked for, needed and offered."""

from keepup_tui.demo.storyteller import Storyteller
from keepup_tui.domain.records import Contact


class Helping(Storyteller):
    """Small favours among people whose stories are told elsewhere."""

    def tell(self, tomas: Contact, deepa: Contact, emre: Contact) -> None:
        """Adds what each of them gave, was given, or can do for somebody else."""
        outline = self.touch(
            1, tomas, "email", "The outline of his talk, with notes.", intent="share",
            direction="from_them",
        )  # fmt: skip
        self.got(outline, "advice", "how to open a talk")
        sent = self.touch(
            13, deepa, "email", "How we price for small teams.", intent="give",
            direction="from_me",
        )  # fmt: skip
        self.gave(sent, "resource", "the price list, explained")
        asked = self.touch(
            12, emre, "email", "Would you read the pilot's report before it goes out?",
            intent="ask", direction="from_me",
        )  # fmt: skip
        self.exchange(asked, side="asked", kind="feedback", text="on the pilot's report")
        self.touch(11, emre, "email", "Gladly, after the fair.", direction="from_them")
        self.note(emre, 36, kind="offer", text="how his family's archive was moved by rail")
