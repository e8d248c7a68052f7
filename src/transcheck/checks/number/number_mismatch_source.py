"""A number of the translation differs from the one in the source.

Why it matters
    Nothing is easier to check for a reader who knows the source, and nothing harms trust more. Engines slip most where
    languages count differently: by the ten thousand and hundred million (만 억 조, 万 億 兆), by lakh and crore, with
    “billion” for 10 to the 12th. A magnitude error, by noughts, is critical: 320 billion won for 3.2 trillion.

When to ignore
    The source is wrong and was put right, or the copy sums up what the source lists, or converts it at another rate.

Decision
    Only where it is known what translates what: in the segments of a bilingual file, or in paragraphs of two files that
    belong together without doubt. Both sides are read by value, with scale words, number words, units, currencies and
    shares, and matched one to one. The copy may round (“about 350 million”), convert (30 pyeong, 99 square meters; won,
    dollars at a rate of any year), and say it in words (“dozens”, “a decade”, “both”, “half”, “twice”). A finding needs
    a number of the copy that the source has nowhere in the pair, and one of the source that the copy has nowhere; for
    two files, nowhere in the whole of the other file. It is sure where both are of the same sort and unit, and no other
    number could be meant; so too where they differ by noughts alone, in another currency with the same figure, in
    percent for percentage points, and in the figures of a name (Covid-19). Small numbers without a unit are likely.
    Days, weekdays and times of day are those of date-mismatch-source. In languages whose number words are not known,
    figures are compared, with any scale word. A segment that lacks a precise number of the source, and has none in its
    place, is marked as a whole.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_CONFIDENCE = {
    "sure": Confidence.HIGH,
    "likely": Confidence.MEDIUM,
    "doubtful": Confidence.LOW,
}
"""By how sure a fault is."""


@check(
    summary="Number that differs from the source",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "# Lindow builds a port\n\nThe port of Lindow cost [[320 billion won]] to build.\n",
            source="# 린도 항구 건설\n\n린도 항구 건설에 3조 2000억 원이 들었다.\n",
            message="“320 billion won” for “3조 2000억 원” is 10 times too little (magnitude error)",
            fixed="# Lindow builds a port\n\nThe port of Lindow cost 3.2 trillion won to build.\n",
        ),
        Bad(
            "# Fire in Lindow\n\nThe fire killed [[17]] people and injured 43.\n",
            source="# 린도에서 화재\n\n이 불로 14명이 숨지고 43명이 다쳤다.\n",
            message="“17” stands where the source has “14명”",
            fixed="# Fire in Lindow\n\nThe fire killed 14 people and injured 43.\n",
        ),
        Bad(
            "# Work in Lindow\n\nUnemployment in Lindow rose by [[3 percent]] last year.\n",
            source="# 린도의 일자리\n\n지난해 린도의 실업률은 3%포인트 올랐다.\n",
            message="“3 percent” should be percentage points, as “3%포인트” in the source",
        ),
        Bad(
            "# Ferry in Lindow\n\nThe ferry to Lindow cost [[$40 million]].\n",
            source="# リンドウの船\n\nリンドウ行きの船は4000万円だった。\n",
            message="“$40 million” is in another currency than “4000万円” in the source",
        ),
        Bad(
            "# A flat in Lindow\n\nThe flat in Lindow has [[60 square meters]].\n",
            source="# 林多公寓\n\n这套公寓的面积为150平方米。\n",
        ),
        Bad(
            "# Ward closed in Lindow\n\nThe ward for [[Covid-91]] was closed.\n",
            source="# Station in Lindow\n\nDie Station für Covid-19 wurde in dieser Woche geschlossen.\n",
        ),
        Bad(
            "# Vote in Lindow\n\n[[In Lindow most of the voters took part in the election of the mayor.]]\n",
            source="# 林多选举\n\n林多有71.4%的选民参加了市长选举。\n",
            message="“71.4%” of the source is not in the translation",
        ),
        Good(
            "# Lindow builds a port\n\nThe port of Lindow cost about 3.2 trillion won to build.\n",
            source="# 린도 항구 건설\n\n린도 항구 건설에 3조 2150억 원이 들었다.\n",
        ),
        Good(
            "# Fire in Lindow\n\nBoth drivers were pulled out dozens of minutes later, and half of the hall burned.\n",
            source="# 린도에서 화재\n\n운전자 2명은 30분 뒤 구조됐고 홀의 50%가 탔다.\n",
        ),
        Good(
            "# A flat in Lindow\n\nThe flat in Lindow has 99 square meters and cost $360,000.\n",
            source="# 린도의 아파트\n\n린도의 아파트는 30평이고 5억 원이다.\n",
        ),
        Good(
            "# Lindow looks back\n\nA decade later, in the 1990s, the twins came back with three dozen friends.\n",
            source="# 林多回顾\n\n10年后的90年代，这2名双胞胎带着36位朋友回来了。\n",
        ),
    ),
    needs=frozenset({"source"}),
)
def number_mismatch_source(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each number that has no equal in the source, where the source has one that the copy lacks."""
    from transcheck.analysis.value_fault_wording import fix_of, message_of  # load tables that only a source needs
    from transcheck.analysis.value_faults import find_value_faults

    source = analysis.source
    if source is None:
        return
    for fault in find_value_faults(analysis, source):
        written = fault.source.span.of(source.text)
        yield flag(
            span=fault.target.span,
            message=message_of(fault, fault.target.span.of(analysis.text), written),
            confidence=_CONFIDENCE[fault.sureness],
            related=(Related(fault.source.span, "the number of the source", in_source=True),),
            fix=fix_of(fault, analysis.text),
        )
