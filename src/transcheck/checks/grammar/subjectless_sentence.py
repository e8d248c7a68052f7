"""A sentence begins with its verb: the subject is missing.

Why it matters
    Korean, Japanese, Chinese, Spanish and Russian leave a subject out that is clear from the sentence before. English
    cannot: “Said that the plan would go ahead.” leaves the reader to guess who.

When to ignore
    Notes, diaries and timelines in telegram style.

Decision
    A sentence of running text, outside quotations and no question, that opens with a reporting verb and “that” (“Added
    that ...”), with an auxiliary and what only follows a subject (“Is expected to ...”, “Has been ...”, “Will visit
    ...”), or with a verb in the third person and “that” or “to” (“Believes that ...”, “Wants to ...”). Words that are
    nouns as well (plans, hopes, claims) do not count, nor does “Announced that day, ...”.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Sentence
from transcheck.model import BlockKind, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_THAT = frozenset({"that"})
_THAT_OR_TO = frozenset({"that", "to"})
_AFTER_SUBJECT = frozenset(
    """
    expected scheduled planned planning been being also likely reportedly said known considered believed currently still
    now already able ready accused suspected charged sentenced arrested born seeking trying preparing facing working
    """.split()
)
_AFTER_WILL = frozenset("be visit continue become hold attend meet also begin start receive take make".split())
_OPENERS = {
    **dict.fromkeys(
        """
        Said Added Stressed Explained Noted Emphasized Emphasised Announced Stated Claimed Argued Insisted
        Revealed Confirmed Mentioned Warned Asserted Recalled Believes Thinks Says Adds Notes Emphasizes
        Stresses Explains Insists
        """.split(),
        _THAT,
    ),
    **dict.fromkeys("Expects Wants Intends Seems Appears".split(), _THAT_OR_TO),
    **dict.fromkeys(("Is", "Was", "Has"), _AFTER_SUBJECT),
    **dict.fromkeys(("Will", "Would"), _AFTER_WILL),
}
"""First words of a sentence without a subject, and the second words that prove it."""
_TIMES = frozenset("day morning afternoon evening night week month year summer winter spring autumn same".split())
_LONGEST_OPENER = max(map(len, _OPENERS)) + 1
_LONGEST_OPENING = 40
_FEWEST_CHARACTERS = 20


@check(
    summary="Sentence without a subject",
    category="linguistic-conventions/grammar",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "The mayor met the council on Friday. [[Said that]] the plan would go ahead.",
            message="“Said that” has no subject: say who",
        ),
        Bad("The envoy left Busan on Friday. [[Is expected]] to visit Seoul in May."),
        Bad("The envoy left Busan. [[Will visit]] the plant in May. [[Has been]] in office since 2019."),
        Bad("The council is split over the plan. [[Believes that]] the cost is too high."),
        Good("# Said that plan would go ahead\n\nThe mayor met the council on Friday."),
        Good("Is the envoy expected in Seoul? The mayor said that he did not know."),
        Good("“Said that before,” the mayor told the council. Asked about the plan, he left."),
        Good("Announced that day, the plan cost the mayor his office."),
        Good("Will Smith visited the plant in May. Said the mayor: “I am glad.”"),
        Good("- Said that the plan would go ahead\n- Has been in office since 2019"),
    ),
)
def subjectless_sentence(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the verb at the start of each sentence that lacks a subject."""
    text = analysis.text
    for sentence in analysis.sentences:
        start = sentence.span[0]
        first = text[start : start + _LONGEST_OPENER].partition(" ")[0]
        if first not in _OPENERS or sentence.block.kind is not BlockKind.PARAGRAPH:
            continue
        rest = text[start + len(first) + 1 : start + _LONGEST_OPENING]
        second, _, third = rest.partition(" ")
        if second in _OPENERS[first] and not (second == "that" and third.split(" ")[0].rstrip(",") in _TIMES):
            span = Span(start, start + len(first) + 1 + len(second))
            if _is_statement(sentence, text) and not analysis.in_quotation(span):
                yield flag(span=span, message=f"“{first} {second}” has no subject: say who")


def _is_statement(sentence: Sentence, text: str) -> bool:
    """Whether it is a whole sentence and no question."""
    return sentence.span.length >= _FEWEST_CHARACTERS and text[sentence.span.end - 1] in '.”"'
