"""A name in the headline is spelled otherwise than in the story.

Why it matters
    Headlines are often translated apart from the story, so the engine spells a name afresh. A wrong name in the
    headline is what everybody reads.

When to ignore
    Two people or places of nearly the same name, or a pun.

Decision
    A capitalised word of five letters or more that is nowhere in the body, while the body has one that is 80 to 99 per
    cent alike (indel similarity), begins with the same letter and is no other form of the word. It is sure where the
    rest of the full name agrees and likely where the body proves the name. A name that the body lacks altogether is no
    fault: headlines say Seoul for a government.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.near_spellings import find_near_spellings
from transcheck.model import BlockKind, Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_STORY = "Mayor Ana Petrosyan opened the clock tower in Lindow. It is Petrosyan’s last year as mayor."


@check(
    summary="Name in the headline spelled otherwise than in the story",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    examples=(
        Bad(
            f"# Clock tower opened by Ana [[Petrosian]]\n\n{_STORY}",
            message="“Petrosian” is spelled “Petrosyan” in the story",
        ),
        Bad(f"# Ana [[Petrosyann]] opens clock tower\n\n{_STORY}"),
        Bad(f"# Clock tower is [[Petrosjan]]’s last\n\n{_STORY}"),
        Good(f"# Petrosyan opens clock tower\n\n{_STORY}"),
        Good(f"# Goodbye to the Petrosyans\n\n{_STORY}"),  # a plural
        Good(f"# Karl Petrosian attends opening of tower\n\n{_STORY}"),  # another person
        Good(f"# Yerevan looks at clock tower\n\n{_STORY}"),  # not in the story at all
    ),
)
def headline_body_name_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each word of the headline or the dek that is almost a name of the body."""
    for near in find_near_spellings(analysis.document, analysis.mentions, (BlockKind.HEADLINE, BlockKind.DEK)):
        yield flag(
            span=near.span,
            message=f"“{near.span.of(analysis.text)}” is spelled “{near.other.of(analysis.text)}” in the story",
            confidence=Confidence.HIGH if near.is_sure else Confidence.MEDIUM,
            related=(Related(near.other, "the story spells it so"),),
        )
