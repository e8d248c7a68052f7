"""Dates and times that differ from those of the source."""

import pytest

from analysis.bitexts import bitext
from transcheck.analysis.bitext_dates import find_date_faults


def faults(source: str, target: str) -> list[str]:
    """Each fault as ``part: translation / source``, with a question mark where others could be meant."""
    analysis, original = bitext((source, target))
    return [
        f"{fault.target.part.value}{'' if fault.is_only else '?'}: "
        f"{fault.target.span.of(analysis.text)} / {fault.source.span.of(original.text)}"
        for fault in find_date_faults(analysis, original)
    ]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (
            "불은 9일 오전 0시 30분 시작됐다.",
            "It broke out at 12:30 p.m. on the 9th.",
            "time: 12:30 p.m. / 9일 오전 0시 30분",
        ),
        ("会议于7月13日17时07分开始。", "It began at 17:08 on July 13.", "time: 17:08 / 7月13日17时07分"),
        ("Она ушла 16 февраля.", "She left on February 5.", "day: February 5 / 16 февраля"),
        ("리그는 6월 20일 시작한다.", "The league starts on July 20.", "month: July 20 / 6월 20일"),
        ("日曜日に投票を行う。", "They vote on Saturday.", "weekday: Saturday / 日曜日"),
        ("27日（月）に発表する。", "It will be shown on Monday, the 24th.", "day: 24th / 27日（月）"),
        ("지난달 9일 발표했다.", "It was shown on May 8.", "day: May 8 / 지난달 9일"),
    ],
)
def test_what_differs_is_found(source: str, target: str, expected: str) -> None:
    assert faults(source, target) == [expected]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("불은 9일 오전 0시 30분 시작됐다.", "It broke out at 12:30 a.m. on the 9th."),
        ("会議は午後3時に始まる。", "It starts at 3 p.m."),
        ("회의는 3시 30분에 시작한다.", "It starts at 3:30 p.m."),
        ("회의는 10일 0시 30분에 시작한다.", "It starts at 3:30 p.m. GMT on the 9th."),
        ("어제 발표했다.", "It was shown on Tuesday, May 5."),
        ("다음달 3일에 투표한다.", "They vote on May 3."),
        ("린도는 5월 3일 투표한다.", "Lindow votes on Friday, May 3."),
        ("Am ersten November geht es los.", "It starts on November 1st."),
        ("Em 3 de maio votam.", "They vote on May 3."),
        ("사건은 9·11 이후다.", "It was after Sept. 11."),
        ("정오에 만난다.", "They meet at noon."),
    ],
)
def test_other_ways_to_say_it_are_right(source: str, target: str) -> None:
    assert faults(source, target) == []


def test_of_several_days_any_may_be_meant() -> None:
    found = faults("5월 3일과 6월 9일에 투표한다.", "They vote on May 4 and June 10.")
    assert found == ["day?: May 4 / 5월 3일", "day?: June 10 / 6월 9일"]


def test_a_language_without_tables_has_no_dates() -> None:
    assert faults("Họ bỏ phiếu ngày 3 tháng 5.", "They vote on June 4.") == []
