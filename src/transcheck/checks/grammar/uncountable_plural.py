"""A plural of a noun that has none: equipments, informations.

Why it matters
    Many languages count what English measures: pieces of equipment, items of news. A plural that does not exist is one
    of the plainest signs of a translation.

When to ignore
    A verb of the same form (“she staffs the desk”), or a technical plural of the trade.

Decision
    The plurals of rules/terms/plurals.yaml, outside quotations and not part of a name. Nouns that are verbs as well are
    left alone before an article, a pronoun or a figure. The fix is safe only where it asks for no other change: at the
    end of a sentence or before a comma, and after no word for many.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, PhraseHit
from transcheck.model import COPY, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check

_RULE = "uncountable-plural"
_VERBS_TOO = frozenset("evidences staffs progresses weathers slaughters researches broadcasts".split())
_OBJECTS = frozenset(
    """
    the a an his her its their our your my this that these those it him them us me itself himself herself up down in
    out on how and as through into for to with itself
    """.split()
)
_MANY = frozenset(
    "these those many several few various numerous all both two three four five six seven eight nine ten".split()
)


@check(
    summary="Plural of a noun that has none",
    category="linguistic-conventions/grammar",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    examples=(
        Bad(
            "The port bought new [[equipments]].",
            message="“equipments” is no English plural: write “equipment”",
            fixed="The port bought new equipment.",
        ),
        Bad("The [[informations]] of the port were shared with the [[medias]]."),
        Bad("# Port buys new [[equipments]]\n\nThe port pays with [[fundings]] from the county."),
        Good("The port bought equipment and shared information with the media."),
        Good("“The port bought new equipments,” the mayor wrote."),
        Good("New Equipments Ltd. sold the port a crane."),
    ),
)
def uncountable_plural(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each plural of the list that is a noun."""
    text = analysis.text
    for hit in analysis.phrase_hits.get(_RULE, ()):
        span = hit.span
        block = analysis.block_at(span.start)
        if block is None or block.kind not in COPY or block.kind is BlockKind.QUOTE_BLOCK or not block.in_copy:
            continue
        if analysis.in_quotation(span) or not hit.instead or _is_name_or_verb(text, hit):
            continue
        word = span.of(text)
        yield flag(
            span=span,
            message=f"“{word}” is no English plural: write “{hit.instead}”",
            fix=Fix(f"Write “{hit.instead}”", (Edit(span, hit.instead),), _safety(text, hit)),
        )


def _is_name_or_verb(text: str, hit: PhraseHit) -> bool:
    start, end = hit.span
    word = hit.span.of(text)
    after = text[end : end + 20].split(None, 1)
    if word[0].isupper() and (text[end : end + 2].lstrip()[:1].isupper() or text[max(0, start - 1) : start] == " "):
        is_title = text[start - 2 : start - 1].isalpha() and _is_capitalised(text[max(0, start - 20) : start])
        return is_title or text[end : end + 2].lstrip()[:1].isupper()
    is_verb = word.lower() in _VERBS_TOO
    return is_verb and bool(after) and (after[0].lower() in _OBJECTS or after[0][0].isdigit() or after[0][0].isupper())


def _is_capitalised(before: str) -> bool:
    words = before.split()
    return bool(words) and words[-1][0].isupper()


def _safety(text: str, hit: PhraseHit) -> Safety:
    """Safe where nothing else in the sentence depends on the number of the noun."""
    before = text[max(0, hit.span.start - 40) : hit.span.start].lower().split()[-3:]
    counts = any(word in _MANY or word[0].isdigit() for word in before)
    return Safety.SAFE if text[hit.span.end : hit.span.end + 1] in (".", ",") and not counts else Safety.SUGGESTED
