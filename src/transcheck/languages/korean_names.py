"""How Korean given names are written in Latin letters: the shape of their syllables and the four styles."""

import re

from .surnames import CHINESE, KOREAN

_SYLLABLE = (
    r"(?:kk|tt|pp|ss|jj|ch|sh|th|wh|[kgndtrlmbpsjhcy])?"
    r"(?:eui|yeo|yae|wae|woo|yoo|you|ae|ai|ea|eo|eu|ee|ie|oo|ou|oe|ui|ya|ye|yo|yu|wa|we|wi|wo|[aeiou])"
    r"(?:ck|hn|ng|[kgnlmpbth])?"
)
_TWO_SYLLABLES = re.compile(rf"{_SYLLABLE}([-\u2011 ]?){_SYLLABLE}", re.IGNORECASE)

SURELY_KOREAN = frozenset(
    "Ahn Bae Baek Byun Choi Cho Gwak Gwon Heo Huh Hur Hwang Jeon Jeong Ji Joo Kim Koo Kwak Kwon Moon Nam Noh Park Roh "
    "Seo Seok Shim Shin Sohn Suh Woo Yeom Yoo Yoon Yun".split()
)
"""Family names that, before a hyphenated given name, hardly anybody but a Korean has."""

OFTEN_LAST = frozenset("Choi Kim Lee Park".split())
"""Family names, and no syllables of given names, that emigrants put last: Min Jin Lee."""

AMBIGUOUS = (KOREAN | CHINESE) - SURELY_KOREAN
"""Family names that Koreans share with Chinese, Vietnamese or others."""


def given_name_style(given: str) -> str:
    """The style of a given name of two syllables, empty where it is not one.

    ``hyphen`` (Min-su), ``hyphen-capital`` (Min-Su), ``spaced`` (Min Su) or ``joined`` (Minsu).
    """
    match = _TWO_SYLLABLES.fullmatch(given)
    if not match or not given[0].isupper():
        return ""
    second = given[match.end(1)]
    if match[1] == " ":
        return "spaced" if second.isupper() else ""
    if match[1]:
        return "hyphen-capital" if second.isupper() else "hyphen"
    return "joined" if given[1:].islower() else ""


def hyphenated(given: str) -> str:
    """A spaced or hyphenated given name in the style of South Korean news: Min-su."""
    first, _, second = given.replace("\u2011", "-").replace(" ", "-").partition("-")
    return f"{first}-{second.lower()}" if second else first
