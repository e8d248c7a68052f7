"""A quotation whose words are not those of the original beside it.

Why it matters
    What stands between quotation marks was said so, or it must not stand there. Copy that went through another
    language has the engine's words; the transcript or the post has the speaker's.

When to ignore
    The reference is itself a translation, or the speaker said it twice and the reference has the other occasion.

Decision
    Needs a reference (--reference): transcripts, posts, other versions, in English. A quotation of five words or more
    is looked up in it. Where its words stand there in order, whatever the marks, capitals, ellipses, brackets,
    contractions and spelling variety, all is well. Else the stretch most like it is taken, by sacrebleu's chrF++
    (signature ``chrF++ #:1|c:lc|e:yes|nc:4|nw:2|s:no|v:2.6.0``, with as much weight on precision as on recall). From
    34 on it is taken for the same remark, from 42 on surely: on 68 remarks with a back-translation and another remark
    on the subject, each looked up among all others, that finds 74% at a precision of 98%, and 32% at 100%; one with
    some words changed scores far higher. Below that the reference does not have the remark, and nothing is said. A
    speaker known to speak another language makes it doubtful.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from transcheck.analysis import Analysis, PersonEntry
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

if TYPE_CHECKING:
    from transcheck.analysis.originals import Rendering
    from transcheck.analysis.wording import Word

_ENDS = ".,;:!?… "
_DOUBLE = str.maketrans("“”", "‘’", '"')
_ROOM = 110
"""Characters of what the message shows."""
_MOST_CHANGED = 0.5
"""Of the words; where more are others, showing which says nothing."""
_POST = "# Post\n\nWe will do anything that we can to help Japan, and it was my honor to say so in Tokyo."


@check(
    summary="Quotation that is not worded like its original",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    needs=frozenset({"reference"}),
    examples=(
        Bad(
            "He said, [[“We will do everything that we can to help Japan.”]]",
            reference=_POST,
            message="not the wording of the reference: “everything” for “anything”",
            fixed="He said, “We will do anything that we can to help Japan.”",
        ),
        Bad(
            "“It was my honor to say so,” he said. [[“It was a great honor for me to speak in Tokyo,”]] he wrote.",
            reference=_POST,
            message="not the wording of the reference: “a great” for “my”, “for me” put in, “speak” for “say so”",
        ),
        Good("He said, “We will do anything … to help Japan.”", reference=_POST),
        Good("He said that “[The U.S.] will do anything that we can to help Japan.”", reference=_POST),
        Good("He said, “it was my honour to say so in Tokyo.”", reference=_POST),
        Good("He said, “The harbor of Kobe will be closed in Tokyo style.”", reference=_POST),  # another remark
        Good("He said, “We will do everything to help Japan.”", reference="우리는 일본을 도울 것이다."),
    ),
)
def quote_differs_from_reference(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each quotation whose original is worded otherwise."""
    for rendering in analysis.renderings:
        if rendering.original.is_verbatim:
            continue
        original = rendering.original
        yield flag(
            span=rendering.span,
            confidence=_confidence(analysis, rendering),
            message=f"not the wording of the reference{_difference(analysis, rendering)}",
            related=(
                Related(original.span, f"the original words, chrF++ {original.score:.0f}", reference=rendering.text),
            ),
            fix=_fix(analysis, rendering),
        )


def _confidence(analysis: Analysis, rendering: "Rendering") -> Confidence:
    from transcheck.analysis.originals import SURELY_SAME_REMARK  # late: loaded only where there is a reference

    if _speaks_otherwise(analysis, rendering):
        return Confidence.LOW
    return Confidence.HIGH if rendering.original.score >= SURELY_SAME_REMARK else Confidence.MEDIUM


def _speaks_otherwise(analysis: Analysis, rendering: "Rendering") -> bool:
    """Whether the speaker is known to speak another language than English."""
    attribution = analysis.attributions.at(rendering.span.start)
    person = analysis.person_at(attribution.speaker.start) if attribution and attribution.speaker else None
    entry = person.entry if person else None
    return isinstance(entry, PersonEntry) and "en" not in (*entry.languages, "en")[:1]


def _difference(analysis: Analysis, rendering: "Rendering") -> str:
    """What is other than in the original, as far as there is room; else how the original begins."""
    from transcheck.analysis.wording import changes, quoted_words, spoken_words  # late, as above

    reference = analysis.document.references[rendering.text].text
    here = [word for word in quoted_words(analysis.text, rendering.quotation.inner) if word.text]
    there = spoken_words(reference, rendering.original.span)
    found = changes([word.text for word in here], [word.text for word in there])
    if sum(two.stop - two.start for _, two in found) > _MOST_CHANGED * len(there):
        return f", which has “{_cut(rendering.original.span.of(reference))}”"
    shown = ""
    for one, two in found:
        change = _change(_words(analysis.text, here[one]), _words(reference, there[two]))
        if len(shown) + len(change) > _ROOM:
            return f"{shown or ': ' + _cut(change)} …"
        shown += f"{', ' if shown else ': '}{change}"
    return shown


def _change(here: str, there: str) -> str:
    if here and there:
        return f"“{here}” for “{there}”"
    return f"“{here}” put in" if here else f"without “{there}”"


def _words(text: str, words: "list[Word]") -> str:
    return " ".join(Span(words[0].span.start, words[-1].span.end).of(text).split()) if words else ""


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _ROOM else f"{line[:_ROOM].rpartition(' ')[0]} …"


def _fix(analysis: Analysis, rendering: "Rendering") -> Fix:
    """The original between the marks of the copy, with the capital and the last punctuation mark of the copy."""
    inner = rendering.quotation.inner
    quoted = inner.of(analysis.text)
    reference = analysis.document.references[rendering.text].text
    original = " ".join(rendering.original.span.of(reference).translate(_DOUBLE).split()).rstrip(_ENDS)
    if original[:1].lower() == quoted[:1].lower() or quoted[:1].isupper():
        original = quoted[:1] + original[1:] if original[:1].lower() == quoted[:1].lower() else _capitalised(original)
    end = quoted[len(quoted.rstrip(_ENDS)) :]
    return Fix("Write the original words", (Edit(inner, original + end),), Safety.SUGGESTED)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
