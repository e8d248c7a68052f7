"""A name or number of the headline is another one in the story.

Why it matters
    Headlines are often translated apart from the story, so the engine spells a name afresh or swaps two figures. A
    wrong name in the headline is what everybody reads.

When to ignore
    Two people or places of nearly the same name, or a pun. Two counts of different things.

Decision
    A capitalised word of five letters or more that is nowhere in the body, while the body has one that is 80 to 99 per
    cent alike (indel similarity), begins with the same letter and is no other form of the word. It is sure where the
    rest of the full name agrees and likely where the body proves the name. A name that the body lacks altogether is no
    fault: headlines say Seoul for a government. A number is compared with those that stand before the same noun in the
    body, and only if the body has its value nowhere. It is sure where the same digits stand in another order or a zero
    is missing, and likely where the noun has one number alone in the body, in a sentence that shares another word with
    the headline; times, rounded and hedged numbers ("about 20") are left out then. A sum of money is compared with all
    of that currency, and marked where the body has it with other noughts alone.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.headline_amounts import find_headline_amounts
from transcheck.analysis.headline_numbers import find_headline_numbers
from transcheck.analysis.near_spellings import find_near_spellings
from transcheck.model import BlockKind, Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_DISPLAY = frozenset({BlockKind.HEADLINE, BlockKind.DEK})
_STORY = "Mayor Ana Petrosyan opened the clock tower in Lindow. It is Petrosyan’s last year as mayor."


@check(
    summary="Name or number of the headline that differs from the story",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    examples=(
        Bad(
            f"# Clock tower opened by Ana [[Petrosian]]\n\n{_STORY}",
            message="“Petrosian” is spelled “Petrosyan” in the story",
        ),
        Bad(f"# Ana [[Petrosyann]] opens clock tower\n\n{_STORY}"),
        Bad(f"# Clock tower is [[Petrosjan]]’s last\n\n{_STORY}"),
        Bad(
            "# Ferry back after [[121 days]]\n\nThe ferry came back to Lindow. It was away for 112 days.",
            message="“121 days” is “112 days” in the story",
        ),
        Bad("# Fire on ferry leaves [[7 dead]]\n\nNine people were dead after the fire, the mayor of Lindow said."),
        Bad("# Ferry costs [[$1.2 billion]]\n\nThe ferry cost $12 billion, the mayor of Lindow said."),
        Good(
            "# Ferry costs $1.2 billion\n\nThe ferry cost $1,234 million, and $12 billion go into the port of Lindow."
        ),
        Good("# Ferry back after 121 days\n\nThe ferry came back on its 121st day, 112 days after a fire."),
        Good("# Ferry back after 20 days\n\nThe ferry left Lindow three days ago."),  # another time
        Good("# Ferry takes 1,000 guests\n\nThe ferry to Lindow took 1,043 guests on Friday."),  # rounded
        Good("# Fire on ferry leaves 9 dead\n\nSix women and three men are dead after the fire in Lindow."),
        Good(f"# Petrosyan opens clock tower\n\n{_STORY}"),
        Good(f"# Goodbye to the Petrosyans\n\n{_STORY}"),  # a plural
        Good(f"# Karl Petrosian attends opening of tower\n\n{_STORY}"),  # another person
        Good(f"# Yerevan looks at clock tower\n\n{_STORY}"),  # not in the story at all
    ),
)
def headline_body_name_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each number of the headline that the body belies, and each word of it that is almost a name of the body."""
    numbers = [*find_headline_numbers(analysis.document, analysis.sentences), *find_headline_amounts(analysis.document)]
    for number in numbers:
        stated, told = (" ".join(span.of(analysis.text).split()) for span in (number.span, number.other))
        yield flag(
            span=number.span,
            message=f"“{stated}” is “{told}” in the story",
            confidence=Confidence.HIGH if number.is_slip else Confidence.MEDIUM,
            related=(Related(number.other, "the story says so"),),
        )
    for near in find_near_spellings(analysis.document, analysis.mentions, analysis.body_name_words, _DISPLAY):
        yield flag(
            span=near.span,
            message=f"“{near.span.of(analysis.text)}” is spelled “{near.other.of(analysis.text)}” in the story",
            confidence=Confidence.HIGH if near.is_sure else Confidence.MEDIUM,
            related=(Related(near.other, "the story spells it so"),),
        )
