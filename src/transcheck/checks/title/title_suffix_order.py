"""The office follows the name, as in the original: “Takaichi Prime Minister said”.

Why it matters
    Korean, Japanese and Chinese put the office behind the name. English puts it before, or behind a comma and a small
    letter: “Prime Minister Takaichi”, “Takaichi, the prime minister”.

When to ignore
    The capitalised words are a name of their own, such as a firm's.

Decision
    A full name that the gazetteer or its East Asian form shows to be a person, or a surname alone whose full name the
    copy has or that is a holder's of that office, with a formal office directly behind it and then a possessive or a
    verb; or behind a verb or preposition in small letters, and then a mark or a preposition. Offices of staff
    (Secretary, Adviser) are left alone, as they may be the person's; and so are headlines and quotations. In small
    letters only offices and roles behind the name of an East Asian count: the “Trump lawyer” is somebody else.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, PersonEntry
from transcheck.analysis.trailing_roles import role_behind
from transcheck.languages.en import REPORTING_VERBS
from transcheck.languages.en.offices import OFFICES_BEFORE_NAMES, STATE_OFFICES
from transcheck.languages.korean_names import given_name_style
from transcheck.languages.surnames import EAST_ASIAN
from transcheck.model import CAPTIONS, PROSE, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LAST_WORDS = frozenset(office.split()[-1] for office in OFFICES_BEFORE_NAMES)
_LONGEST = 3
_WHERE = (PROSE | CAPTIONS) - {BlockKind.QUOTE_BLOCK}
_BEHIND = re.compile(r"[ \n]((?:[A-Z][\w-]*[ \n]){0,2}[A-Z][\w-]*)")
_AFTER = re.compile(r"[’']s\b|[ \n](?:also |later |then |recently |reportedly )?([a-z]+)\b")
_VERBS = frozenset(REPORTING_VERBS) | frozenset(
    "is was has had will would can could may might did does became met left held took gave made went came spoke "
    "stood sat drew won lost began".split()
)
_OBJECT_OF = re.compile(r"[a-z][ \n]\Z")
_AFTER_OBJECT = re.compile(r"[,.;]|[ \n](?:on|in|at|to|and|for|with|by|about|over|during|after)\b")
_NO_PAST = frozenset(("based", "designated", "elected", "named", "need", "related", "led", "hundred"))
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ff]ormer|[Tt]hen)[ \n-]\Z")


@check(
    summary="Office behind the name",
    category="linguistic-conventions/grammar",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "Lee Jae-myung leads the race. [[Lee Jae-myung Representative]] said he was tired.",
            message="the office follows the name; write “Representative Lee Jae-myung”",
            fixed="Lee Jae-myung leads the race. Representative Lee Jae-myung said he was tired.",
        ),
        Bad(
            "Sanae Takaichi landed at noon. [[Takaichi Prime Minister]] visited a shrine.",
            fixed="Sanae Takaichi landed at noon. Prime Minister Takaichi visited a shrine.",
        ),
        Bad("Envoys heard [[Putin President]] and [[Lavrov Foreign Minister]] in May."),
        Bad("A fire broke out. [[Seo Min-jae Vice Chairman]]'s office is closed."),
        Bad(
            "Choi Yun-ho was late. [[Choi floor leader]] met reporters at noon.",
            message="the office follows the name; write “Floor leader Choi”",
            fixed="Choi Yun-ho was late. Floor leader Choi met reporters at noon.",
        ),
        Bad("Kenji Mori was arrested. [[Mori suspect]] admits the charge. [[Kim defendant]] denied it."),
        Good("Donald Trump was late. Trump lawyer and Trump defendant met reporters; Baker chairman said no."),
        Good("Lee Jae-myung, Representative of Gyeyang, said he was tired."),
        Good("Bill Ford landed at noon. Ford President said on a banner, and Ford CEO Aldo Brandt visited."),
        Good("Xi Jinping Thought is taught at noon, and the Takaichi Prime Minister era was over."),
        Good("Sanae Takaichi landed at noon. Former Prime Minister visited a shrine."),
    ),
)
def title_suffix_order(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each known person with the office directly behind."""
    for mention in analysis.mentions:
        if mention.title:
            continue
        role = role_behind(analysis.text, mention, analysis.people)
        if role:
            parts: tuple[Span, str] | None = (mention.span, role)
        elif mention.entry:
            parts = _behind_known(analysis, mention)
        else:
            parts = _at_end(analysis, mention) if mention.text.rpartition(" ")[2] in _LAST_WORDS else None
        if parts is None:
            continue
        name, office = parts
        span = Span(mention.span.start, name.end + 1 + len(office))
        if not _is_in_sentence(analysis, mention, span):
            continue
        words = f"{office} {name.of(analysis.text)}"
        if (sentence := analysis.sentences.at(span.start)) and sentence.span.start == span.start:
            words = words[0].upper() + words[1:]
        yield flag(
            span=span,
            message=f"the office follows the name; write “{words}”",
            confidence=Confidence.HIGH if mention.entry else Confidence.MEDIUM,
            fix=Fix(f"Write “{words}”", (Edit(span, words),), Safety.SUGGESTED if role else Safety.SAFE),
        )


def _behind_known(analysis: Analysis, mention: Mention) -> tuple[Span, str] | None:
    """The name and the office behind somebody whom the gazetteer knows."""
    if not isinstance(mention.entry, PersonEntry):
        return None
    behind = _BEHIND.match(analysis.text, mention.span.end, mention.block.span.end)
    return (mention.span, behind[1]) if behind and behind[1] in OFFICES_BEFORE_NAMES else None


def _at_end(analysis: Analysis, mention: Mention) -> tuple[Span, str] | None:
    """The name and the office that closes a run of capitalised words."""
    words = mention.text.split(" ")
    for length in range(min(_LONGEST, len(words) - 1), 0, -1):
        office, name = " ".join(words[-length:]), " ".join(words[:-length])
        if office in OFFICES_BEFORE_NAMES:
            is_known = _is_full_name(analysis, name) or _is_holder(analysis, name, office)
            is_known = is_known or (office in STATE_OFFICES and _is_surname(analysis, name))
            return (Span(mention.span.start, mention.span.start + len(name)), office) if is_known else None
    return None


def _is_full_name(analysis: Analysis, name: str) -> bool:
    family, _, given = name.partition(" ")
    if family in EAST_ASIAN and given_name_style(given) == "hyphen":
        return True
    return bool(given) and any(person.name == name and person.is_proven for person in analysis.people)


def _is_surname(analysis: Analysis, name: str) -> bool:
    return any(person.family == name and person.given and person.is_proven for person in analysis.people)


def _is_holder(analysis: Analysis, name: str, office: str) -> bool:
    """Whether a surname alone is that of somebody who holds or held the office: Putin President."""
    return any(name == person.family for person in analysis.lexicon.people_in_office(office))


def _is_in_sentence(analysis: Analysis, mention: Mention, span: Span) -> bool:
    """Whether the office closes a subject, a possessor or an object in running text."""
    text, block = analysis.text, mention.block
    if block.kind not in _WHERE or analysis.in_quotation(span):
        return False
    if _ARTICLE.search(text, max(block.span.start, span.start - 8), span.start):
        return False
    after = _AFTER.match(text, span.end)
    if after and (not after[1] or after[1] in _VERBS or (after[1].endswith("ed") and after[1] not in _NO_PAST)):
        return True
    is_object = _OBJECT_OF.search(text, max(block.span.start, span.start - 2), span.start) is not None
    return is_object and _AFTER_OBJECT.match(text, span.end) is not None
