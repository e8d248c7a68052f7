"""The country that the copy states right before a name: "French lawmaker Luc Harlow", "Japanese Prime Minister ..."."""

from transcheck.languages.en import COUNTRY_ADJECTIVES

from .mentions import Mention

_LONGEST_ADJECTIVE = 24


def stated_country(text: str, mention: Mention) -> str:
    """The ISO 3166-1 code of the country word before a name and its title, or empty."""
    if mention.nationality:
        return COUNTRY_ADJECTIVES.get(mention.nationality.of(text), "")
    if mention.title is None:
        return ""
    start = mention.title.span.start
    words = text[max(0, start - _LONGEST_ADJECTIVE) : start].split()
    return COUNTRY_ADJECTIVES.get(" ".join(words[-2:]), COUNTRY_ADJECTIVES.get(words[-1], "")) if words else ""
