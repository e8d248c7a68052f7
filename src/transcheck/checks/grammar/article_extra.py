"""“The” stands before a name that takes none: the President Trump, the North Korea.

Why it matters
    French, German, Spanish and Arabic put an article before titles and countries, and writers without articles in their
    own language add one where they think it must be. English says President Trump and North Korea.

When to ignore
    The name is an attribute (“the Trump era”) or stands for one of several (“the Germany of today”).

Decision
    “The”, an office in capitals and a name, or “the” and a country or platform that has no article, when what follows
    shows that the name ends there: a verb, a full stop, ’s, or a comma before small letters. Before of, that, and, or
    or a noun it is left alone, as in quotations and headlines. The fix is safe outside quotations.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import CAPTIONS, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_RULE = "article-extra"
_VERBS = frozenset(
    """
    is was has had will would said says could can may might must should did does also were are told announced met
    visited called signed declared stressed added warned confirmed noted expressed emphasized ordered promised
    """.split()
)
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM}) | CAPTIONS
_OFFICES = frozenset(
    (
        "president|vice president|prime minister|foreign minister|defense minister|defence minister|finance minister"
        "|minister|chairman|chancellor|premier|ceo|governor|mayor|pope|rep|sen|senator|secretary of state|congressman"
    ).split("|")
)
_POSSESSIVES = ("’s", "'s")


@check(
    summary="“The” before a name that takes no article",
    category="linguistic-conventions/grammar",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "[[The]] President Petrosyan said that the ferry would return.",
            message="no article before “President Petrosyan”",
            fixed="President Petrosyan said that the ferry would return.",
        ),
        Bad(
            "It was a gift from [[the]] Prime Minister Ana Petrosyan.",
            fixed="It was a gift from Prime Minister Ana Petrosyan.",
        ),
        Bad("The ferry to [[the]] North Korea’s port is back, [[the]] Japan said."),
        Bad("She posted the picture on [[the]] Truth Social."),
        Good("The President Petrosyan administration wants the ferry back."),
        Good("The Germany of today is not the Germany that I knew."),
        Good("The late President Petrosyan was a friend of the Philippines."),
        Good("“The President Petrosyan said so,” the captain recalled."),
        Good("The President Lincoln train and the China trade, the paper said."),
    ),
)
def article_extra(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each article that has to go."""
    places = {hit.span.start: hit.span for hit in analysis.phrase_hits.get(_RULE, ())}
    places |= {span.start: span for span in _titled(analysis)}
    for start, span in sorted(places.items()):
        block = analysis.block_at(start)
        if block is None or block.kind not in _KINDS or not block.in_copy or analysis.in_quotation(span):
            continue
        name = " ".join(analysis.text[start + len("the ") : span.end].split())
        if name.endswith(_POSSESSIVES) or _ends_there(analysis.text[span.end : block.span.end]):
            name = name.removesuffix("’s").removesuffix("'s")
            yield flag(
                span=Span(start, start + len("the")),
                message=f"no article before “{name}”",
                fix=Fix("Delete “the”", (Edit(Span(start, start + len("the ")), ""),), Safety.SAFE),
            )


def _titled(analysis: Analysis) -> Iterator[Span]:
    """“The”, an office in capitals and the name right behind it."""
    text = analysis.text
    for mention in analysis.mentions:
        title = mention.title
        if title is None or not text.startswith("he ", title.span.start - 3) or text[title.span.start].islower():
            continue
        start = title.span.start - len("the ")
        is_article = text[start] in "tT" and not text[start - 1 : start].isalpha()
        if is_article and mention.span.start == title.span.end + 1 and title.text.lower() in _OFFICES:
            yield Span(start, mention.span.end)


def _ends_there(rest: str) -> bool:
    """Whether the name ends before ``rest``."""
    if not rest or rest.startswith((".", "’s ", "'s ")):
        return True
    if rest.startswith(", "):
        following = rest[2:].split(None, 1)
        return bool(following) and following[0].islower() and following[0] not in ("and", "or")
    words = rest.split(None, 1)
    return rest[0] == " " and bool(words) and words[0].rstrip(".,") in _VERBS
