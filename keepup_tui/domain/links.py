"""Which links lead to the same page, whatever was hung on them to track a reader."""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

_LINK: Final = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_TRACKING: Final = re.compile(
    r"(utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|igsh"
    r"|mc_cid|mc_eid|_hsenc|_hsmi|ref|ref_src|ref_url|source|si|cmpid|trk|trkinfo|s_cid)\Z",
    re.IGNORECASE,
)


def page(link: str) -> str:
    """What `link` leads to: without scheme, `www.`, fragment, last slash and tracking."""
    text = link.strip()
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
    except ValueError:
        return text.casefold()
    query = urlencode(
        sorted(pair for pair in parse_qsl(parts.query) if not _TRACKING.match(pair[0]))
    )
    host = parts.netloc.casefold().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}{'?' if query else ''}{query}"


def pages_in(text: str | None) -> Iterator[str]:
    """The pages that the links in a text lead to."""
    for link in _LINK.findall(text or ""):
        yield page(link.rstrip(".,;:!?)]"))
