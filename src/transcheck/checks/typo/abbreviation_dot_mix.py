"""One abbreviation is written with and without dots.

Why it matters
    "US" and "U.S." in one copy look careless, and show that parts of it come from different hands or runs.

When to ignore
    The odd one is part of a name that is written so.

Decision
    Abbreviations of countries, unions and common institutions (US, UK, UN, EU, UAE, AI, GOP ...) in running text.
    Headlines, captions and quotations do not count, nor do places before or after another capital ("US Open", "Cancer
    Research UK"), as names keep their form. The rarer form is marked; of equal ones, the form that comes later.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.running_text import is_running_text
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_KNOWN = frozenset("US UK UN EU USA UAE USSR AI GOP PRC ROK DPRK FBI CIA CEO NATO".split())
_IN_SMALL_LETTERS = frozenset(map(str.lower, _KNOWN))
_GLUE = frozenset("@#/_&.")


@check(
    summary="One abbreviation with and without dots",
    category="style/inconsistent-style",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The U.S. mayors met. The ferry left the U.S. for the [[US]] bridge.",
            message="“US” is also written “U.S.”",
            fixed="The U.S. mayors met. The ferry left the U.S. for the U.S. bridge.",
        ),
        Bad("The UN mayors met. The UN ferry left. The [[U.N.]] bridge is open."),
        Bad("The [[U.N.]] ferry left the UN.\n\nThe mayor told the UN so.", fixed=None),
        Good("The USS Lindow, which cost US$5 million, left the U.S. for the ferry in Lindow."),
        Good("# US mayors meet\n\nThe U.S. mayors met. “We love the US,” one said at the US Open."),
        Good("The U.K. ferry is run by Bridge Research UK of Lindow."),
    ),
)
def abbreviation_dot_mix(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each place of the rarer form."""
    text, words = analysis.text, analysis.word_set
    if not any(words.issuperset(letters) for letters in words.intersection(_IN_SMALL_LETTERS)):
        return
    for letters in _dotted(text):
        if letters in text:
            dotted = _places(analysis, ".".join(letters) + ".")
            plain = _places(analysis, letters) if dotted else []
            if plain:
                yield from _findings(analysis, flag, dotted, plain)


def _dotted(text: str) -> list[str]:
    """The known abbreviations that stand in the text with dots, without them."""
    pieces = text.split(".")
    if not [piece for piece in pieces if len(piece) == 1]:
        return []
    letters = [piece[-1:] if len(piece) == 1 or not piece[-2:-1].isalnum() else " " for piece in pieces[:-1]]
    runs = "".join(letters).replace("\n", " ").split()
    return sorted(_KNOWN.intersection(runs))


def _places(analysis: Analysis, written: str) -> list[Span]:
    found, text = [], analysis.text
    place = text.find(written)
    while place >= 0:
        span = Span(place, place + len(written))
        if _stands_alone(text, span) and _counts(analysis, span):
            found.append(span)
        place = text.find(written, span.end)
    return found


def _stands_alone(text: str, span: Span) -> bool:
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if before.isalnum() or before in _GLUE or before == "$":
        return False
    if after.isalnum() or after in ("$", "@", "_", "&"):
        return False
    return not (after == "." and text[span.end + 1 : span.end + 2].isalnum())


def _counts(analysis: Analysis, span: Span) -> bool:
    """Whether it stands in running text of the reporter and is no part of a name."""
    text, block = analysis.text, analysis.block_at(span.start)
    if block is None or not is_running_text(block) or analysis.in_quotation(span):
        return False
    following = text[span.end : span.end + 20].split()
    if following and text[span.end] == " " and following[0][0].isupper():
        return False
    before = text[max(block.span.start, span.start - 30) : span.start]
    word = before.split()[-1] if before.endswith(" ") and before.split() else ""
    is_first = len(before.split()) == 1 and span.start - len(before) == block.span.start
    is_name = word.isalpha() and word[0].isupper() and not word.isupper() and not is_first
    return not (is_name and not _starts_sentence(analysis, span.start - 1 - len(word)))


def _starts_sentence(analysis: Analysis, offset: int) -> bool:
    sentence = analysis.sentences.at(offset)
    return sentence is not None and sentence.span.start == offset


def _findings(analysis: Analysis, flag: Flag, dotted: list[Span], plain: list[Span]) -> Iterator[Finding]:
    usual, rare = sorted((dotted, plain), key=lambda form: (-len(form), form[0]))
    meant = usual[0].of(analysis.text)
    for span in rare:
        edit = Edit(*_replacement(analysis.text, span, meant))
        is_safe = len(usual) > len(rare) and not _ends_sentence(analysis, span)
        yield flag(
            span=span,
            message=f"“{span.of(analysis.text)}” is also written “{meant}”",
            related=(Related(usual[0], "the other form"),),
            fix=Fix(f"Write “{meant}”", (edit,), Safety.SAFE if is_safe else Safety.SUGGESTED),
        )


def _replacement(text: str, span: Span, meant: str) -> tuple[Span, str]:
    """With the full stop of the sentence taken into the abbreviation's own."""
    if meant.endswith(".") and text[span.end : span.end + 1] == ".":
        return Span(span.start, span.end + 1), meant
    return span, meant


def _ends_sentence(analysis: Analysis, span: Span) -> bool:
    """Whether the abbreviation's last dot may be the full stop of a sentence."""
    following = analysis.text[span.end : span.end + 3].lstrip(" ”’\"')")
    return span.of(analysis.text).endswith(".") and not following[:1].islower()
