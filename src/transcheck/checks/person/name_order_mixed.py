"""One person is named family name first here and given name first there.

Why it matters
    Japanese copy puts the family name first, English news mostly last. A story with “Shinzo Abe” and “Abe Shinzo” seems
    to speak of two people.

When to ignore
    The other order stands in a title of a work or in an official form that the copy explains.

Decision
    The same two names in both orders in one copy. An order that is kept throughout is house style, and Korean names
    family-first beside Japanese ones given-first are right. Where the gazetteer knows the person, the order that is not
    usual is marked and it is sure; otherwise the rarer order of a proven person, the later one on a tie.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from transcheck.analysis import Analysis, Mention, MentionKind, NameForm
from transcheck.languages.surnames import KOREAN
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Related, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check

_PROPER = frozenset({NameForm.NAME, NameForm.ALIAS, NameForm.VARIANT})


@check(
    summary="One person named in both orders",
    category="locale-conventions/name-format",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "Shinzo Abe spoke in Nara. Friends of [[Abe Shinzo]] came.",
            message="“Abe Shinzo” is called Shinzo Abe elsewhere in the copy",
            fixed="Shinzo Abe spoke in Nara. Friends of Shinzo Abe came.",
        ),
        Bad("Singer Mori Hanae bowed. Mori Hanae smiled. Reporters asked [[Hanae Mori]]."),
        Bad("[[Min-jae Seo]], 41, won. It was the third title of Seo Min-jae."),
        Good("Abe Shinzo spoke in Nara. Friends of Abe Shinzo came."),  # one order throughout
        Good("Shinzo Abe spoke in Nara, and Lee Ha-won listened."),  # two countries, two orders
        Good("Hanae George, 41, won. It was the third title of George Mori."),
    ),
)
def name_order_mixed(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each mention of a person in the order that the copy uses less, or that the gazetteer does not have."""
    for right, wrong in _pairs(analysis):
        is_known = right[0].entry is not None
        name = " ".join(right[0].text.split())
        for mention in wrong:
            is_safe = not analysis.in_quotation(mention.span)
            yield flag(
                span=mention.span,
                message=f"“{' '.join(mention.text.split())}” is called {name} elsewhere in the copy",
                confidence=Confidence.HIGH if is_known else Confidence.MEDIUM,
                related=(Related(right[0].span, "here the names stand in the other order"),),
                fix=Fix(
                    f"Write “{name}”",
                    (Edit(mention.span, name),),
                    Safety.SAFE if is_safe else Safety.SUGGESTED,
                ),
            )


def _pairs(analysis: Analysis) -> Iterator[tuple[list[Mention], list[Mention]]]:
    """The mentions in the right and in the wrong order, for each person who is named in both."""
    names = [name.split() for name in {mention.text for mention in analysis.mentions} if len(name.split()) > 1]
    if {words[0] for words in names}.isdisjoint([words[-1] for words in names]):
        return
    by_words: dict[frozenset[str], dict[tuple[str, ...], list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for mention in analysis.mentions:
        words = tuple(mention.text.split())
        if mention.block.kind in COPY and 1 < len(words) < 5 and _may_be_person(mention):
            by_words[frozenset(words)][words].append(mention)
    for orders in by_words.values():
        for (words, one), (others, other) in combinations(orders.items(), 2):
            if _is_rotated(words, others) and any(mention.kind is MentionKind.PERSON for mention in (*one, *other)):
                yield (one, other) if _precedes(one, other) else (other, one)


def _is_rotated(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether the last word was put first, or the first one last."""
    return others in (words[1:] + words[:1], words[-1:] + words[:-1])


def _may_be_person(mention: Mention) -> bool:
    return mention.kind is MentionKind.PERSON or (mention.kind is MentionKind.OTHER and mention.looks_personal)


def _precedes(one: list[Mention], other: list[Mention]) -> bool:
    """Whether the order of ``one``, which stands first, is the right one of the two."""
    forms = [any(mention.form in _PROPER for mention in mentions) for mentions in (one, other)]
    korean = [
        "-" in mentions[0].text.split()[-1] and mentions[0].text.split()[0] in KOREAN for mentions in (one, other)
    ]
    for signs in (forms, korean):
        if signs[0] != signs[1]:
            return signs[0]
    return len(one) >= len(other)
