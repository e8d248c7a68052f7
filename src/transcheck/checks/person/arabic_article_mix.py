"""One Arabic name is written with different articles.

Why it matters
    The article is al- in most of the Arab world and el- in Egypt and the Maghreb, with a hyphen or without. Each is
    right; “al-Sharaa” here and “El Sharaa” there look like two people, and sort under two letters.

When to ignore
    Two people, or a family that writes its name otherwise than a place does.

Decision
    Names are joined by what follows the article, letter for letter. Two kinds of article (al- and el-, hyphen and
    space) for one name are flagged against the gazetteer’s form, else the first in the copy; capitals do not count.
    Given names before it that differ mean two people. A surname that drops the article after the full name is normal
    news style; only a surname alone that has it here and drops it there is reported, as debatable.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, NameForm
from transcheck.analysis.arabic_articles import BEFORE, ArticleName, are_two_people, article_names
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_DYNASTIES = frozenset("Khalifa Maktoum Nahyan Nuaimi Qasimi Sabah Said Saud Thani Thunayan".split())
"""Families whose “Al” is another word, “house of”, beside which outlets write al- as well."""


@check(
    summary="Arabic article written in different ways",
    category="linguistic-conventions/spelling",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "Ahmed al-Sharaa spoke first. Later [[El Sharaa]] left for Homs.",
            message="“El Sharaa” is written “al-Sharaa” elsewhere in the copy",
            fixed="Ahmed al-Sharaa spoke first. Later al-Sharaa left for Homs.",
        ),
        Bad("Colonel Tarek el-Masry denied it. Karim, a son of Tarek [[Al Masry]], did so as well."),
        Bad("Ahmed Al Sulaimi spoke. Then [[al-Sulaimi]] left.", fixed="Ahmed Al Sulaimi spoke. Then Al Sulaimi left."),
        Bad("Salim al-Badri won. Reporters asked al-Badri. The mother of [[Badri]] wept."),
        Good("Ahmed al-Sharaa spoke first. Sharaa left for Homs."),  # news style
        Good("Al-Sharaa spoke first. Then Ahmed al-Sharaa left."),  # a capital at the start of a sentence
        Good("Tarek el-Masry denied it. Salim al-Masry confirmed it."),  # two people
        Good("Al Jazeera reported that Al Gore left for El Paso."),
    ),
)
def arabic_article_mix(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each name whose article is another one than that of the same name elsewhere."""
    for name, found in article_names(analysis).items():
        keep = _to_keep(analysis, found)
        wrong = [one for one in found if one.article != keep.article and name not in _DYNASTIES]
        if wrong and not are_two_people(found):
            for one in wrong:
                yield _finding(analysis, flag, one.span, _in_sentence(analysis, keep, name), keep.span)
        elif not wrong:
            yield from _dropped(analysis, flag, name, found)


def _to_keep(analysis: Analysis, found: list[ArticleName]) -> ArticleName:
    known = (
        one
        for one in found
        for hit in analysis.names.within(Span(one.span.start - BEFORE, one.span.end))
        if hit.form is NameForm.NAME and hit.span.end == one.span.end
    )
    return next(known, found[0])


def _dropped(analysis: Analysis, flag: Flag, name: str, found: list[ArticleName]) -> Iterator[Finding]:
    """The surname alone without the article, where it stands alone with it as well."""
    alone = [one for one in found if not one.given]
    if alone and len(alone) < len(found):
        for mention in analysis.mentions:
            if mention.text == name and mention.block.kind in COPY and not analysis.in_quotation(mention.span):
                right = _in_sentence(analysis, alone[0], name)
                yield _finding(analysis, flag, mention.span, right, alone[0].span, Confidence.LOW)


def _in_sentence(analysis: Analysis, written: ArticleName, name: str) -> str:
    """The name with the article as it is written there, in small letters where a capital may only open a sentence."""
    words = written.span.of(analysis.text)
    opening = words[:3].lower() if _opens_sentence(analysis, written.span) and "-" in words else words[:3]
    return opening + name


def _opens_sentence(analysis: Analysis, span: Span) -> bool:
    sentence = analysis.sentences.at(span.start)
    return sentence is not None and sentence.span.start == span.start


def _finding(
    analysis: Analysis, flag: Flag, span: Span, right: str, other: Span, confidence: Confidence = Confidence.MEDIUM
) -> Finding:
    message = f"“{span.of(analysis.text)}” is written “{right}” elsewhere in the copy"
    if _opens_sentence(analysis, span):
        right = right[0].upper() + right[1:]
    return flag(
        span=span,
        message=message,
        confidence=confidence,
        related=(Related(other, "the other form stands here"),),
        fix=Fix(f"Write “{right}”", (Edit(span, right),)),
    )
