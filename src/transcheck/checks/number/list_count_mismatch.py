"""The copy announces a number of names, and lists more or fewer.

Why it matters
    An item was lost or split in translation, or the number is wrong. Readers count.

When to ignore
    One of the names is two words apart, or belongs to another.

Decision
    A number of two to ten with a plural noun, a colon, comma or dash right behind it, then capitalised names with an
    “and” before the last, closed by a mark. Left out: “including”, shares (“two of the three”), opening phrases after
    which the names are the subject, lists that go on, twice as many names (each with its place), and direct speech. It
    is likely behind a colon or where the numbers differ by one, debatable else.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.announced_lists import find_announced_lists
from transcheck.languages.en.numerals import SMALL_NUMBERS
from transcheck.model import Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_IN_WORDS = {value: word for word, value in SMALL_NUMBERS.items()}


@check(
    summary="Announced number of names that the list does not have",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The ferry serves [[four islands]]: Lindow, Marram and Skerry.",
            message="“four islands” announces four, but the list has three",
        ),
        Bad("The mayor met envoys of [[four nations]], South Korea, Japan and China."),
        Bad("[[Two islands]] — Lindow, Marram, and Skerry — have no school."),
        Good("The ferry serves three islands: Lindow, Marram and Skerry."),
        Good("The ferry serves four islands, including Lindow, Marram and Skerry."),
        Good("The ferry serves two of the three islands, Lindow and Marram."),
        Good("After four islands, Lindow and Marram were the last."),
        Good("The ferry serves two islands, Lindow, Fife, and Marram, Fife."),
        Good("The ferry serves four islands, Lindow and Marram, and two more."),
    ),
)
def list_count_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each announcement that its list belies."""
    for one in find_announced_lists(analysis.document):
        if one.length == one.announced or one.length == 2 * one.announced or analysis.in_quotation(one.announcement):
            continue
        is_likely = abs(one.length - one.announced) == 1 or analysis.text[one.announcement.end] == ":"
        stated = one.announcement.of(analysis.text)
        names = _IN_WORDS.get(one.length, str(one.length))
        yield flag(
            span=one.announcement,
            message=f"“{stated}” announces {_IN_WORDS.get(one.announced)}, but the list has {names}",
            confidence=Confidence.MEDIUM if is_likely else Confidence.LOW,
            related=(Related(one.listed, "the list"),),
        )
