"""What the copy says of where a Chinese person comes from: the mainland, or Taiwan, Hong Kong and farther off."""

from collections.abc import Sequence

from transcheck.languages.en import COUNTRY_ADJECTIVES

from .mentions import Mention

_APPOSITION = 50
"""Characters before a name in which its nationality stands."""
MAINLAND = ("China", "Chinese", "Beijing")
"""Words of a copy about the mainland."""
_ELSEWHERE = ("Taiwan", "Taipei", "Hong Kong", "Singapore", "Malaysia", "Macao", "Macau")


def is_from_elsewhere(text: str, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a paragraph that has the name, or most of the copy, is about Chinese people outside the mainland."""
    if not any(place in text for place in _ELSEWHERE):
        return False
    paragraphs = {one.block.span for one in mentions if one.text == mention.text}
    if any(place in span.of(text) for place in _ELSEWHERE for span in paragraphs):
        return True
    return sum(map(text.count, _ELSEWHERE)) >= sum(map(text.count, MAINLAND))


def is_called_chinese(text: str, mention: Mention) -> bool:
    """Whether “Chinese” stands before the name, with at most three words between and no second country."""
    before = text[max(mention.block.span.start, mention.span.start - _APPOSITION) : mention.span.start]
    _, country, between = before.rpartition("Chinese ")
    words = between.split()
    return bool(country) and len(words) < 4 and all(word.isalpha() and word not in COUNTRY_ADJECTIVES for word in words)
