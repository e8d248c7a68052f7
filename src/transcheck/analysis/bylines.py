"""Names of reporters inside the copy: "Ana Ruiz contributed reporting from Busan, and Bo Han from Faro."."""

from transcheck.model import Span

_SIGNS = (" contribut", "eporting by ", "diting by ", "ranslated by ")
_REACH = 160
"""Characters to either side of the name."""


def is_in_byline(text: str, name: Span) -> bool:
    """Whether a name stands in a line that says who wrote or edited the story; ``text`` is all of the copy."""
    start = text.rfind("\n", max(0, name.start - _REACH), name.start) + 1 or max(0, name.start - _REACH)
    end = text.find("\n", name.end, name.end + _REACH)
    line = text[start : end if end >= 0 else name.end + _REACH]
    return any(sign in line for sign in _SIGNS)
