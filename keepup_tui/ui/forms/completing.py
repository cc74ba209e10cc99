"""What a field offers to complete while one types."""

from collections.abc import Callable, Sequence

from textual.suggester import Suggester

from keepup_tui.domain.names import Names

Offer = Callable[[str], str]
"""What a begun word may become, or nothing."""


class Completing(Suggester):
    """Completes the last item of a field: a word of a few, or a name."""

    def __init__(self, offer: Offer, *, many: bool) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._offer = offer
        self._many = many

    async def get_suggestion(self, value: str) -> str | None:
        return self.completed(value)

    def completed(self, value: str) -> str | None:
        """`value` with its last item completed, None where nothing fits."""
        start = value.rfind(",") + 1 if self._many else 0
        while start < len(value) and value[start] == " ":
            start += 1
        begun = value[start:]
        whole = self._offer(begun) if begun.strip() else ""
        longer = len(whole) > len(begun) and whole.casefold().startswith(begun.casefold())
        return value + whole[len(begun) :] if longer else None


def among(words: Sequence[str]) -> Offer:
    """Offers the first of `words` that begins as what is typed."""

    def offer(begun: str) -> str:
        wanted = begun.casefold()
        return next((word for word in words if word.casefold().startswith(wanted)), "")

    return offer


def somebody(names: Names) -> Offer:
    """Offers the name of whoever may be meant."""

    def offer(begun: str) -> str:
        found = names.complete(begun, 4)
        return next(
            (
                names.contacts[key].name
                for key in found
                if names.contacts[key].name.casefold().startswith(begun.casefold())
            ),
            "",
        )

    return offer
