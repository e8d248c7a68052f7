"""A name in a caption is spelled otherwise than in the story, or a city is another one.

Why it matters
    Captions are often translated apart from the story, so the engine spells a name afresh or mistakes a city. Which of
    the two is right, only the desk can tell; both cannot be.

When to ignore
    Two people or places of nearly the same name, one of whom is only in the picture.

Decision
    A capitalised word of five letters or more that is nowhere in the body, while the body has one that is 80 to 99 per
    cent alike (indel similarity), begins with the same letter and is no other form of the word. It is sure where the
    rest of the full name agrees and likely where the body proves the name; two entries of the gazetteer are two names.
    A city is likely to be wrong where the body never names it, but tells of the same thing "in" another one: caption
    and sentence have one city each and share two common words or more, a third of the caption's at least.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.caption_places import find_caption_places
from transcheck.analysis.near_spellings import find_near_spellings
from transcheck.model import CAPTIONS, Confidence, Edit, Finding, Fix, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_STORY = "Mayor Ana Petrosyan opened the clock tower in Lindow. It is Petrosyan’s last year as mayor."


@check(
    summary="Name in a caption that differs from the story",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    examples=(
        Bad(
            f"{_STORY}\n\n![](tower.jpg)\n*Ana [[Petrosian]] opens the tower.*",
            message="“Petrosian” is spelled “Petrosyan” in the story",
            fixed=f"{_STORY}\n\n![](tower.jpg)\n*Ana Petrosyan opens the tower.*",
        ),
        Bad(f"{_STORY}\n\n![Ana [[Petrosyann]]](tower.jpg)\n*The tower of Lindow*"),
        Bad(f"{_STORY}\n\n![](tower.jpg)\n*The mayor, Ms. [[Petrosjan]], opens the tower.*"),
        Bad(
            "The drummers won the harvest contest in Osaka on Friday.\n\n"
            "![](drums.jpg)\n*Drummers play at the harvest contest in [[Nagoya]].*",
            message="“Nagoya” is “Osaka” in the story",
        ),
        Good(
            "The drummers won the harvest contest in Osaka on Friday.\n\n"
            "![](drums.jpg)\n*Drummers leave their hotel in Nagoya.*"
        ),  # something else
        Good(f"{_STORY}\n\n![](tower.jpg)\n*Ana Petrosyan opens the tower.*"),
        Good(f"{_STORY}\n\n![](tower.jpg)\n*Two Petrosyans: the mayor with her father*"),  # a plural
        Good(f"{_STORY}\n\n![](tower.jpg)\n*Karl Petrosian, a guest, looks at the tower.*"),  # another person
        Good("Australia won on Friday.\n\n![](match.jpg)\n*Fans of Austria leave the stadium.*"),  # another country
    ),
)
def caption_body_name_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each word of a caption or alternative text that is almost a name of the body."""
    for near in find_near_spellings(analysis.document, analysis.mentions, analysis.body_name_words, CAPTIONS):
        body = near.other.of(analysis.text)
        yield flag(
            span=near.span,
            message=f"“{near.span.of(analysis.text)}” is spelled “{body}” in the story",
            confidence=Confidence.HIGH if near.is_sure else Confidence.MEDIUM,
            related=(Related(near.other, "the story spells it so"),),
            fix=Fix(f"Write “{body}”", (Edit(near.span, body),)),
        )
    for place in find_caption_places(analysis.document, analysis.mentions, analysis.sentences):
        yield flag(
            span=place.span,
            message=f"“{place.span.of(analysis.text)}” is “{place.other.of(analysis.text)}” in the story",
            confidence=Confidence.MEDIUM,
            related=(Related(place.other, "the story has it here"),),
        )
