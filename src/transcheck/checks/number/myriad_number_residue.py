"""A number still counts by the ten thousand or the hundred million, as Korean, Japanese and Chinese do.

Why it matters
    만 and 万 are 10,000, 억 and 億 are 100 million, 조 and 兆 a trillion. Left as it is, “320 hundred million won” has
    to be worked out by the reader, who mostly takes it for 320 million.

When to ignore
    Crews (a 12-man boat) and text about the way of counting.

Decision
    Figures before two scale words in a row (“320 hundred million”, “30 ten thousand”), unless they may be a year or a
    day; figures that go on behind a scale word (“1 billion 200 million won”) before money or people; “man”, “wan”,
    “cho” and “yi” before money or people, “eok” and “oku” always. Two and three hundred million or thousand may be
    colloquial English: likely, all else is sure. The fix works the number out.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.myriads import read_myriads
from transcheck.analysis.number_wording import in_figures
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="Number counted by ten thousands",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "The port of Lindow cost [[320 hundred million]] won.",
            message="“320 hundred million” counts as East Asian languages do; write “32 billion”",
            fixed="The port of Lindow cost 32 billion won.",
        ),
        Bad("Some [[30 ten thousand]] people came.", fixed="Some 300,000 people came."),
        Bad(
            "The port cost [[5 oku]] yen, or [[1,200 man]] yen a month.",
            fixed="The port cost 500 million yen, or 12 million yen a month.",
        ),
        Bad("The port of Lindow cost [[1 billion 200 million]] won.", fixed="The port of Lindow cost 1.2 billion won."),
        Bad("The port cost [[3 hundred million]] won."),
        Bad(
            "The budget of [[122 trillion 3000 billion]] yen passed.",
            message="“122 trillion 3000 billion” counts as East Asian languages do; write “122.3 trillion”",
        ),
        Good("The port of Lindow cost a hundred million dollars, or 320 million."),
        Good("In 2010 ten thousand people came, on May 5 ten thousand more."),
        Good("Hundreds of millions of people saw the 12-man boat, and 8 man the port."),
        Good("The port cost 1 billion won, 200 million won more than planned."),
        Good("“It cost 320 hundred million,” the mayor of Lindow joked of the port."),
    ),
)
def myriad_number_residue(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each number with its scale left as in the source."""
    for odd in analysis.odd_figures:
        block = analysis.block_at(odd.span.start)
        found = read_myriads(analysis.text, odd, block.span) if block and block.kind in COPY else None
        if found is None or analysis.in_quotation(found.span):
            continue
        instead = in_figures(found.value) + found.tail
        yield flag(
            span=found.span,
            message=f"“{found.span.of(analysis.text)}” counts as East Asian languages do; write “{instead}”",
            confidence=Confidence.HIGH if found.is_sure else Confidence.MEDIUM,
            fix=Fix(
                f"Write “{instead}”", (Edit(found.span, instead),), Safety.SAFE if found.is_sure else Safety.SUGGESTED
            ),
        )
