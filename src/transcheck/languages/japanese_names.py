"""How Japanese names are written in Latin letters: the shape of their syllables and the ways to write a long vowel.

Facts: the modified Hepburn transcription, with a macron (Tōkyō) or a circumflex for a long vowel; spellings in
passports add an h (Ohno), word processors a u or o (Kouhei, Ooshima); English news leaves the length out.
"""

import re

LONG_VOWELS = frozenset("ŌōŪūÔôÛû")
"""Letters for a long vowel."""

_MACRONS = str.maketrans("ôûÔÛ", "ōūŌŪ")
_PLAIN = str.maketrans("ōūŌŪôûÔÛ", "ouOUouOU")
_SYLLABLES = re.compile(
    r"(?:(?:(?:ch|sh|ts|[kgnhbpmrj]y|[kgsztdnhbpmyrwjf])?[aiueoōūôû]h?|n|m(?=[bpm])|[kstp](?=[kstpc]))(?!h))+",
    re.IGNORECASE,
)
_LONG = re.compile(r"(?<=o)(?:h(?![aiueoy])|u|o)|(?<=u)u", re.IGNORECASE)

PLAIN_PLACES: dict[str, str] = {
    name: name.translate(_PLAIN)
    for name in (
        "Bunkyō Chōfu Chūbu Chūgoku Chūō Hokkaidō Honshū Hyōgo Jōetsu Kantō Kōbe Kōchi Kōfu Kōriyama Kōtō Kyōto Kyūshū "
        "Nikkō Ōita Ōmiya Ōmuta Ōsaka Ōtsu Ryūkyū Shōnan Tōhoku Tōkaidō Tōkyō"
    ).split()
}
"""Places by their name with macrons, and the form that English news writes."""


def with_macrons(word: str) -> str:
    """A word with macrons for circumflexes."""
    return word.translate(_MACRONS)


def without_length(name: str) -> str:
    """A name without any sign that its vowels are long: Tokyo for Tōkyō, Ono for Ohno, Kohei for Kouhei."""
    return _LONG.sub("", name.translate(_PLAIN))


def may_be_japanese(word: str) -> bool:
    """Whether a word falls into Japanese syllables."""
    return _SYLLABLES.fullmatch(word) is not None
