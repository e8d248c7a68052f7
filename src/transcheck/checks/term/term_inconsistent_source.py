"""One name of the source, of an office or a party say, has two English names in the story.

Why it matters
    Readers take the Corruption Investigation Office and the Public Crime Agency for two authorities. Engines put a
    name into English anew in each paragraph.

When to ignore
    The second is the accepted short form of the first.

Decision
    Names of institutions in Chinese characters, kana and Hangul that stand in two stretches or more and end in a word
    for an authority, party, court or company are compared with the capitalised English names of two words or more
    beside them. A finding needs a stretch with one such name on each side, twice, and two English names that share no
    word but such as "Office" and are not each other's initials.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, MentionKind
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_INSTITUTION = re.compile(
    "[\u4e00-\u9fff\u30a1-\u30faー]{2,12}(?:委員会|委员会|調査会|庁|厅|署|局|院|党|党|銀行|银行|大学|協会|协会|法院|裁判所|部門|集团|集團|公司)"
    "|[\uac00-\ud7a3]{1,10}(?:위원회|수사처|공수처|검찰청|경찰청|재판소|법원|공사|공단|협회|연구원|연구소|대학교|은행|재단|당|청|원)"
    "(?=[은는이가을를의에와과도로 ,.]|에서|에게)|공수처"
)
_ENGLISH = frozenset(
    "Office Agency Committee Commission Court Bank University Party Association Institute Foundation Bureau "
    "Department Ministry "
    "Corporation Council Authority Administration Service Center Centre Board Union Federation Group Company".split()
)
_NO_WORDS = _ENGLISH | frozenset(
    "of the for and in on High Supreme National Korea Korean Japan Japanese China Chinese Seoul Tokyo".split()
)


@check(
    summary="One institution of the source under two English names",
    category="terminology/inconsistent-use-of-terminology",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "The Corruption Investigation Office searched the bridge.\n\nThe [[Public Crime Agency]] kept "
            "silent on Friday.",
            message="공수처 is “Corruption Investigation Office” elsewhere in the copy",
            source="공수처는 다리를 수색했다.\n\n공수처는 금요일 침묵했다.",
        ),
        Bad(
            "The Bridge Safety Committee met.\n\nThe [[Crossing Oversight Board]] voted on Friday.",
            source="橋梁安全委員会が開かれた。\n\n橋梁安全委員会は金曜日に採決した。",
        ),
        Good(
            "The Corruption Investigation Office searched it.\n\nThe Corruption Office kept silent on Friday.",
            source="공수처는 다리를 수색했다.\n\n공수처는 금요일 침묵했다.",
        ),
        Good(
            "The Corruption Investigation Office searched it.\n\nThe Public Crime Agency kept silent on Friday.",
            source="공수처는 다리를 수색했다.\n\n경찰청은 금요일 침묵했다.",
        ),
    ),
)
def term_inconsistent_source(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each English name that differs from the first one for the same name of the source."""
    renderings = _renderings(analysis)
    for term, found in renderings.items():
        first = found[0][0]
        for mention, place in found[1:]:
            if not _share(first.text, mention.text):
                yield flag(
                    span=mention.span,
                    message=f"{term} is “{first.text}” elsewhere in the copy",
                    related=(Related(first.span, "the first name"), Related(place, term, in_source=True)),
                )


def _renderings(analysis: Analysis) -> dict[str, list[tuple[Mention, Span]]]:
    """The English names that stand alone beside a name of the source that stands alone."""
    found: dict[str, list[tuple[Mention, Span]]] = defaultdict(list)
    source = analysis.source
    for pair in analysis.pairs if source and source.language in ("ja", "ko", "zh") else ():
        terms = list(_INSTITUTION.finditer(source.text, *pair.source)) if pair.is_sure and source else []
        names = [mention for mention in analysis.mentions.within(pair.span) if _is_institution(mention)]
        if len({term[0] for term in terms}) == 1 and len({name.text for name in names}) == 1:
            found[terms[0][0]].append((names[0], Span(*terms[0].span())))
    return found


def _is_institution(mention: Mention) -> bool:
    words = mention.text.split()
    return mention.kind is not MentionKind.PERSON and len(words) > 1 and not _ENGLISH.isdisjoint(words)


def _share(one: str, other: str) -> bool:
    """Whether two names have a telling word in common, or are each other's initials."""
    words = [set(name.split()) - _NO_WORDS for name in (one, other)]
    return not words[0] or not words[1] or not words[0].isdisjoint(words[1])
