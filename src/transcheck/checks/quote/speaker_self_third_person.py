"""In direct speech the speaker talks of himself by name, beside “I”.

Why it matters
    Reported speech of the source was put between quotation marks, or the words of the reporter slipped in. Nobody
    says “Kim will not resign and my decision is final” of himself.

When to ignore
    The speaker is known to talk of himself so.

Decision
    A quotation with “I”, “my” or “me” whose speaker, attributed outside, is a person of the story, and the family
    name of that person alone as the subject of a verb in the same quotation ("Kim will", "Kim has"). Inner
    quotations, and names that another person of the story bears, are left out.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Quotation
from transcheck.analysis.quoted_clauses import words_of
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_FIRST_PERSON = (" I ", "“I ", '"I ', " my ", "My ", " me ", "I’", "I'")
_VERBS = ("will", "is", "was", "has", "had", "would", "can", "cannot", "does", "did", "won", "never", "must", "should")


@check(
    summary="Speaker called by name in first-person speech",
    category="accuracy/mistranslation",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "Mayor Ana Petrosyan said, “[[Petrosyan]] will not resign, and my decision is final.”",
            message="Ana Petrosyan speaks here and is called “Petrosyan” beside “I” or “my”",
        ),
        Bad("“I came to Lindow, and [[Brandt]] has never left it,” said Mayor Lena Brandt."),
        Good("Mayor Ana Petrosyan said, “Brandt will not resign, and my decision is final.”"),
        Good("Mayor Ana Petrosyan said, “Petrosyan will not resign.”"),
        Good("Mayor Ana Petrosyan said, “My husband Karl Petrosyan will not resign.”"),
        Good("“I know that Petrosyan will not resign,” Mayor Lena Brandt said of Mayor Ana Petrosyan."),
    ),
)
def speaker_self_third_person(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the name."""
    for quotation in analysis.quotations:
        if quotation.depth == 0 and _is_first_person(analysis.text, quotation):
            names = list(_subjects(analysis, quotation))
            attribution = analysis.attributions.at(quotation.span.start) if names else None
            if attribution is None or attribution.speaker is None:
                continue
            speaker = analysis.person_at(attribution.speaker.start)
            for name in names:
                person = analysis.person_at(name.start)
                if speaker and person is speaker and name.of(analysis.text) == person.family:
                    yield flag(
                        span=name,
                        message=f"{person.name} speaks here and is called “{person.family}” beside “I” or “my”",
                        related=(Related(attribution.speaker, "the speaker"),),
                    )


def _is_first_person(text: str, quotation: Quotation) -> bool:
    words = text[quotation.span.start : quotation.span.end]
    return any(sign in words for sign in _FIRST_PERSON)


def _subjects(analysis: Analysis, quotation: Quotation) -> Iterator[Span]:
    """The lone names inside a quotation before a verb of grammar."""
    text = analysis.text
    for mention in analysis.mentions.within(quotation.inner):
        follows = words_of(text, Span(mention.span.end, min(quotation.inner.end, mention.span.end + 12)))
        is_free = mention.title is None and text[mention.span.end : mention.span.end + 1] == " "
        is_subject = is_free and " " not in mention.text and bool(follows) and follows[0] in _VERBS
        if is_subject and analysis.quotations.at(mention.span.start) is quotation:
            yield mention.span
