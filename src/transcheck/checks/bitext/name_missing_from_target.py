"""A name of the source is not in the translation, or another name stands in its place.

Why it matters
    Engines put a frequent name for a rare one and pass over a name that they do not know. Nobody who reads only the
    English can see it.

When to ignore
    The translation names the person or place otherwise: by office, by a nickname, by the country for its capital.

Decision
    Names are compared by the gazetteer and by sound, from Latin, Cyrillic and Devanagari letters, Hangul, kana and
    Chinese characters. A name counts as missing only where nothing in the whole translation is like it; capitalised
    words that are put into English (Ministère, Partido) and names made of English words prove nothing. A name of the
    English for which the source has nothing counts where the writing of the source lets it be heard. Both together are
    sure. Where a missing name has left a gap in the English ("the streets of .") the gap is marked, else the whole
    stretch.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from transcheck.analysis import Analysis, Pair
from transcheck.model import Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

if TYPE_CHECKING:
    from transcheck.analysis.name_evidence import MissingName, TargetName


@check(
    summary="Name of the source missing from the translation",
    category="accuracy/omission",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "The ferry will call at [[Denver]] from May on.",
            message="“Denver” is not in the source, which has “Arlanda”",
            source="Le ferry desservira Arlanda à partir de mai.",
        ),
        Bad(
            "[[The mayor praised the bridge on Friday.]]",
            message="“Olga Brandt” of the source is missing from the translation",
            source="Le maire et Olga Brandt ont fait l’éloge du pont vendredi.",
        ),
        Bad(
            "The mayor walked through the streets [[of]].",
            message="a name seems to be missing here; the source has “Туле”",
            source="В пятницу мэр прошел по улицам города Туле.",
        ),
        Bad("The minister met [[Carlos Pineda]] on Friday.", source="министр встретился в пятницу с Ольгой Брандт."),
        Bad("The mayor of [[Jakarta]] opened the bridge on Friday.", source="리스본 시장은 금요일 다리를 개통했다."),
        Good("The ferry will call at Arlanda from May on.", source="Le ferry desservira Arlanda à partir de mai."),
        Good(
            "The Ministry of Defense praised the bridge.", source="Le pont a été salué par le Ministère de la Défense."
        ),
        Good("The mayor of Lisbon opened the bridge on Friday.", source="리스본 시장은 금요일 다리를 개통했다."),
        Good("The minister met Olga Brandt on Friday.", source="министр встретился в пятницу с Ольгой Брандт."),
        Good("The ferry of Munich will call at Vienna in May.", source="En mai, le ferry de Munich desservira Vienne."),
    ),
)
def name_missing_from_target(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each name without a counterpart."""
    for pair in analysis.pairs:
        if pair.is_sure:
            yield from _in_pair(analysis, flag, pair)


def _in_pair(analysis: Analysis, flag: Flag, pair: Pair) -> Iterator[Finding]:
    # here, as they load word lists that only a translation beside its source needs
    from transcheck.analysis.name_evidence import missing_names, unsupported_names
    from transcheck.analysis.name_gaps import find_gaps

    missing = list(missing_names(analysis, pair.source))
    extra = list(unsupported_names(analysis, pair.span, pair.source))
    for name in extra:
        yield _extra(flag, name, missing, pair)
    if extra:
        return
    gaps = list(find_gaps(analysis.text, pair.span))
    for gap in gaps:
        yield flag(
            span=gap.span,
            message="a name seems to be missing here" + (f"; the source has “{missing[0].text}”" if missing else ""),
            confidence=Confidence.HIGH if missing else Confidence.MEDIUM,
            related=_related(missing, pair),
        )
    if missing and not gaps:
        yield flag(
            span=pair.span,
            message=f"“{missing[0].text}” of the source is missing from the translation",
            related=_related(missing, pair),
        )


def _extra(flag: Flag, name: "TargetName", missing: "Sequence[MissingName]", pair: Pair) -> Finding:
    instead = f", which has “{missing[0].text}”" if missing else ""
    return flag(
        span=name.span,
        message=f"“{name.text}” is not in the source{instead}",
        category="accuracy/mistranslation",
        confidence=Confidence.HIGH if missing else Confidence.MEDIUM,
        related=_related(missing, pair),
    )


def _related(missing: "Sequence[MissingName]", pair: Pair) -> tuple[Related, ...]:
    """The names that are missing, else the stretch that was translated."""
    if not missing:
        return (Related(pair.source, "what this translates", in_source=True),)
    return tuple(Related(name.span, "not in the translation", in_source=True) for name in missing)
