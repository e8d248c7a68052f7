"""A character that nobody sees, or that stands for one that was lost, is in the copy.

Why it matters
    Zero-width spaces, soft hyphens, marks of direction and control characters come along with text that is copied from
    web pages. They break searches, links and line ends, and show as boxes in some systems. A replacement character
    stands for a letter that was lost.

When to ignore
    The mark is needed by the script around it.

Decision
    Characters without width, control characters and the replacement character; en and em spaces between words. Joiners
    in emoji and in scripts that need them are left alone, and so are marks of direction in a paragraph with Hebrew or
    Arabic letters, no-break and thin spaces. Removing is safe, save for a zero-width space that may part two words; a
    lost letter is not guessed.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.characters import Word, is_cjk, places_of, words_with
from transcheck.languages.scripts import SCRIPT_RANGES
from transcheck.model import Block, BlockKind, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LOST = "\ufffd"
_SPACES = frozenset("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2028\u2029\u205f\x0b\x85")
_JOINERS = frozenset("\u200c\u200d")
_DIRECTIONS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_WIDTHLESS = frozenset("\u200b\u2060\ufeff\u00ad\u180e")
_CONTROLS = frozenset(map(chr, [*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0xA0)])) - {"\x85"}
_ALL = frozenset({_LOST}) | _SPACES | _JOINERS | _DIRECTIONS | _WIDTHLESS | _CONTROLS
_NAMES = {
    _LOST: "replacement character",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
    "\u00ad": "soft hyphen",
    "\u2028": "line separator",
    "\u2029": "paragraph separator",
    "\u2002": "en space",
    "\u2003": "em space",
}
_RIGHT_TO_LEFT = [bounds for script in ("hebrew", "arabic") for bounds in SCRIPT_RANGES[script]]
_FIRST_JOINED = 0x0590
"""Scripts from Hebrew on, and symbols, may need a joiner."""
_SKIPPED = frozenset({BlockKind.SLUG, BlockKind.BOILERPLATE})


@check(
    summary="Invisible or control character",
    category="linguistic-conventions/character-encoding",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The mayor of [[Lindow\u200b]] opened the bridge.",
            message="zero-width space (U+200B) in “Lindow”",
            fixed="The mayor of Lindow opened the bridge.",
        ),
        Bad("The mayor opened the [[bri\u00addge]].", fixed="The mayor opened the bridge."),
        Bad("The mayor opened the [[caf\ufffd]]."),
        Bad("The [[mayor\u2003opened]] the bridge.", fixed="The mayor opened the bridge."),
        Bad("The [[mayor\x92s]] bridge is open.", fixed="The mayor’s bridge is open."),
        Good("The mayor of Lindow posted 👩\u200d🚀 on Friday."),
        Good("The mayor read the word می\u200cخواهم on the bridge of Lindow."),
        Good("The bridge is 10\u00a0km from Lindow."),
    ),
)
def invisible_or_control_char(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each word that holds one."""
    if analysis.special_characters.isdisjoint(_ALL):
        return
    text = analysis.text
    places = [place for place in places_of(text, _ALL & analysis.special_characters) if not _is_needed(analysis, place)]
    for word in words_with(text, places):
        block = analysis.block_at(word.span.start)
        if block and block.in_copy and block.kind not in _SKIPPED and block.span.covers(word.span):
            yield _finding(analysis, flag, word)


def _is_needed(analysis: Analysis, place: int) -> bool:
    """Whether the script or the emoji around it asks for the character, or mojibake claims it."""
    character, before, after = analysis.text[place], *_beside(analysis.text, place)
    if character in _JOINERS:
        return any(ord(one) >= _FIRST_JOINED and not is_cjk(one) for one in before + after)
    if character in _DIRECTIONS:
        block = analysis.block_at(place)
        return block is None or _has_right_to_left(analysis.text, block)
    return character in _CONTROLS and before in "â€ÃÂãåäæçèéêëìíî"


def _beside(text: str, place: int) -> tuple[str, str]:
    return text[place - 1] if place else " ", text[place + 1] if place + 1 < len(text) else " "


def _has_right_to_left(text: str, block: Block) -> bool:
    return any(first <= ord(one) <= last for one in block.span.of(text) for first, last in _RIGHT_TO_LEFT)


def _finding(analysis: Analysis, flag: Flag, word: Word) -> Finding:
    text = analysis.text
    character = text[word.places[0]]
    name = _NAMES.get(character) or ("wide space" if character in _SPACES else "control character")
    shown = "".join(one for one in word.span.of(text) if one not in _ALL)
    where = f" in “{shown}”" if shown else ""
    return flag(
        span=word.span,
        message=f"{name} (U+{ord(character):04X}){where}",
        fix=None if _LOST in word.span.of(text) else _fix(analysis, word),
    )


def _fix(analysis: Analysis, word: Word) -> Fix:
    edits = tuple(Edit(Span(place, place + 1), _instead(analysis.text, place)) for place in word.places)
    parts_words = any(
        analysis.text[place] == "\u200b" and all(one.isalnum() for one in _beside(analysis.text, place))
        for place in word.places
    )
    is_safe = not parts_words and not analysis.in_quotation(word.span)
    return Fix("Remove the invisible character", edits, Safety.SAFE if is_safe else Safety.SUGGESTED)


def _instead(text: str, place: int) -> str:
    """A space for a wide one, and what windows-1252 prints for a control character of its range."""
    character = text[place]
    if character in _SPACES:
        return "" if " " in _beside(text, place) or "\n" in _beside(text, place) else " "
    if "\x80" <= character <= "\x9f":
        return bytes([ord(character)]).decode("cp1252", "ignore")
    return ""
