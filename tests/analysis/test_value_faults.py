"""Numbers that differ from those of the source, and the many that do not."""

from dataclasses import replace

import pytest

from analysis.bitexts import bitext
from transcheck.analysis import Analysis
from transcheck.analysis.lexicon import Lexicon
from transcheck.analysis.value_faults import find_value_faults
from transcheck.readers import read_text
from transcheck.rulepacks.indexing import index_lexicon


def faults(source: str, target: str) -> list[str]:
    """Each fault as ``kind sureness: translation / source``, with the power of ten behind the kind."""
    analysis, original = bitext((source, target))
    return [
        f"{fault.kind.value}{fault.power or ''} {fault.sureness.value}: "
        f"{fault.target.span.of(analysis.text)} / {fault.source.span.of(original.text)}"
        for fault in find_value_faults(analysis, original)
    ]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (
            "공사비는 3조 2000억 원이다.",
            "It cost 320 billion won.",
            "magnitude-1 sure: 320 billion won / 3조 2000억 원",
        ),
        ("지난해 매출은 12억 달러였다.", "Sales were $12 billion.", "magnitude1 sure: $12 billion / 12억 달러"),
        ("어선 50만여 척이 돌아왔다.", "More than 50,000 boats came.", "magnitude-1 sure: 50,000 / 50만여 척"),
        ("속도가 10배 빨라졌다.", "It is 20 times as fast.", "value sure: 20 / 10배"),
        ("혁명 50주년을 맞았다.", "It was the 57th anniversary.", "value sure: 57th / 50주년"),
        ("14명이 숨지고 43명이 다쳤다.", "The fire killed 17 and hurt 43.", "value sure: 17 / 14명"),
        ("参加者は１２０人だった。", "There were 210 guests.", "value sure: 210 / １２０人"),
        ("Es kamen 272.000 Gäste.", "There were 275,000 guests.", "value sure: 275,000 / 272.000"),
        ("В 2011 году порт закрыли.", "The port closed in 2013.", "value sure: 2013 / 2011"),
        ("Она замужем три года.", "She married four years ago.", "value likely: four years / три года"),
        ("Le port date du XIVe siècle.", "The port is of the 15th century.", "value likely: 15th / XIV"),
        ("실업률은 3%포인트 올랐다.", "It rose 3 percent.", "points sure: 3 percent / 3%포인트"),
        ("入場料は4000円だった。", "Entry was $4,000.", "currency sure: $4,000 / 4000円"),
        ("항구까지 117km다.", "The port is 110 miles off.", "conversion likely: 110 miles / 117km"),
        ("입장료는 5만 원이다.", "Entry is $370.", "conversion likely: $370 / 5만 원"),
        ("Die Station für Covid-19 ist zu.", "The ward for Covid-91 is shut.", "name sure: Covid-91 / Covid-19"),
        ("두 사람은 15m 떨어져 있었다.", "They were 150 meters (49 feet) apart.", "magnitude1 sure: 150 meters / 15m"),
        ("Có 281 cửa hàng ở Lindow.", "There are 218 shops in Lindow.", "value sure: 218 / 281"),
        ("图书馆有71.4%的人来过。", "Most of the people came.", "missing likely: Most of the people came. / 71.4%"),
    ],
)
def test_what_differs_is_found(source: str, target: str, expected: str) -> None:
    assert faults(source, target) == [expected]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("예산은 3억 5천만 원이다.", "The budget is 350 million won."),
        ("예산은 3조 2150억 원이다.", "The budget is about 3.2 trillion won."),
        ("수십 명이 모였고 2명이 다쳤다.", "Dozens came, and a couple were hurt."),
        ("10년 뒤 36명이 돌아왔다.", "A decade later three dozen came back."),
        ("매출이 2배로 늘어 50%를 넘었다.", "Sales doubled, to more than half."),
        ("아파트는 30평이고 5억 원이다.", "The flat has 99 square meters and costs $360,000."),
        ("기온은 27도였다.", "It was 80 degrees Fahrenheit."),
        ("최대 풍속은 시속 120km다.", "Winds reached 75 mph."),
        ("타율은 2할6푼8리다.", "He is hitting .268 this season, and he is well."),
        ("제2차 세계대전 때 지었다.", "It was built in World War II."),
        ("3·1운동을 기념했다.", "They marked the March 1 movement."),
        ("6.15 선언을 지지했다.", "They backed the June 15 declaration."),
        ("1990년대에 7명이 떠났다.", "Seven of them left in the ’90s."),
        ("127만에서 250만 명이 왔다.", "Between 1.27 and 2.5 million came."),
        ("Llegaron a octavos de final.", "They made it to the last 16."),
        ("Rufen Sie 116 123 an.", "Call 116 123."),
        ("Doanh thu là 37 tỷ USD.", "Sales were $37 billion."),
        ("ในปี พ.ศ. 2561 มีคนมา 14 คน", "In 2018 there were 14 guests."),
    ],
)
def test_other_ways_to_say_it_are_right(source: str, target: str) -> None:
    assert faults(source, target) == []


def test_what_may_be_derived_is_doubtful() -> None:
    assert faults("격차가 2배가 됐다.", "The lead is 6 points, up from 3.") == ["value doubtful: 6 / 2배"]


def test_small_changes_of_names_count_only_for_the_same_letters() -> None:
    assert faults("Le groupe A4 arrive.", "The G7 comes.") == []


def test_a_value_of_the_other_row_does_not_help() -> None:
    analysis, original = bitext(("14명이 왔다.", "There were 17."), ("17명이 갔다.", "Then 17 left."))
    assert [fault.target.span.of(analysis.text) for fault in find_value_faults(analysis, original)] == ["17"]


def test_both_ends_of_a_range_are_compared() -> None:
    assert faults("30~43%가 투표했다.", "Between 36 and 43 percent voted.") == ["value sure: 36 / 30~43%"]


def test_a_value_that_moved_counts_where_no_file_says_what_translates_what() -> None:
    source = read_text("# 린도 항구\n\nLindow의 항구에 3조 2000억 원과 114명이 필요하다.\n\n217명이 더 온다.\n", "s.md")
    target = read_text("# Lindow port\n\nLindow needs 3.2 trillion won and 217 people.\n", "t.md")
    analysis = Analysis(replace(target, source=source), Lexicon(index_lexicon({})), "ko")
    assert analysis.source is not None
    assert [pair.is_sure for pair in analysis.pairs] == [False, True]
    assert list(find_value_faults(analysis, analysis.source)) == []


def test_long_lists_are_left_alone() -> None:
    many = " ".join(str(number * 7) for number in range(100, 180))
    assert faults(f"표: {many}", f"Table: {many.replace('7', '8')}") == []
