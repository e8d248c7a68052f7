"""Numbers written by rule are read back, wherever they stand and however long the text is."""

import time
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.numbers import find_numbers
from transcheck.analysis.source_dates import find_source_dates
from transcheck.analysis.source_numbers import find_source_numbers
from transcheck.analysis.source_tables import SOURCE_LANGUAGES

LARGEST = 10**16
KOREAN_POWERS = ("", "만", "억", "조", "경")
CHINESE_POWERS = ("", "万", "亿", "兆")
JAPANESE_POWERS = ("", "万", "億", "兆", "京")


def groups(number: int) -> list[int]:
    """The number in groups of four digits, the lowest first."""
    return [number] if number < 10_000 else [number % 10_000, *groups(number // 10_000)]


def in_mixed_writing(number: int, powers: tuple[str, ...], gap: str = "") -> str:
    parts = [f"{group}{power}" for group, power in zip(groups(number), powers, strict=False) if group]
    return gap.join(reversed(parts))


def in_characters(number: int, digits: str, small: str, powers: tuple[str, ...], with_one: bool) -> str:
    """As 三千五百: ``with_one`` writes the one before ten, hundred and thousand."""
    parts = []
    for group, power in zip(groups(number), powers, strict=False):
        written = "".join(
            ("" if digit == "1" and unit and not with_one else digits[int(digit)]) + unit
            for digit, unit in zip(f"{group:04}", (*small, ""), strict=True)
            if digit != "0"
        )
        parts.append(written + power if written else "")
    return "".join(reversed(parts))


def in_english(number: int) -> str:
    ones = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    ).split()
    tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
    for value, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1_000, "thousand")):
        if number >= value:
            rest = number % value
            return f"{in_english(number // value)} {name}" + (f" {in_english(rest)}" if rest else "")
    if number >= 100:
        return f"{ones[number // 100]} hundred" + (f" {in_english(number % 100)}" if number % 100 else "")
    if number < 20:
        return ones[number]
    return tens[number // 10] + (f"-{ones[number % 10]}" if number % 10 else "")


def read(text: str, language: str) -> list[tuple[str, Fraction, Fraction]]:
    return [(one.span.of(text), one.low, one.high) for one in find_source_numbers(text, language)]


@given(st.integers(2, LARGEST), st.sampled_from(["", " "]))
def test_korean_figures(number: int, gap: str) -> None:
    written = in_mixed_writing(number, KOREAN_POWERS, gap) + " 원"
    assert read(f"모두 {written}을 냈다", "ko") == [(written, number, number)]


@given(st.integers(10, LARGEST))
def test_korean_words(number: int) -> None:
    digits = "영일이삼사오육칠팔구"
    written = in_characters(number, digits, "천백십", KOREAN_POWERS, with_one=True) + " 원"
    assert read(f"모두 {written}을 냈다", "ko") == [(written, number, number)]


@given(st.integers(1, 99))
def test_korean_native_words(number: int) -> None:
    ones = " 한 두 세 네 다섯 여섯 일곱 여덟 아홉".split(" ")
    tens = " 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split(" ")
    written = ("스무" if number == 20 else tens[number // 10] + ones[number % 10]) + " 명"
    assert read(f"모두 {written}이 왔다", "ko") == ([(written, number, number)] if number > 1 else [])


@given(st.integers(2, LARGEST))
def test_japanese_figures(number: int) -> None:
    written = in_mixed_writing(number, JAPANESE_POWERS) + "円"
    assert read(f"計{written}を払った", "ja") == [(written, number, number)]


@given(st.integers(2, LARGEST))
def test_japanese_characters(number: int) -> None:
    written = in_characters(number, "〇一二三四五六七八九", "千百十", JAPANESE_POWERS, with_one=False) + "円"
    assert read(f"計{written}を払った", "ja") == [(written, number, number)]


@given(st.integers(2, LARGEST - 1))
def test_chinese_figures(number: int) -> None:
    written = in_mixed_writing(number, CHINESE_POWERS) + "元"
    assert read(f"共{written}。", "zh") == [(written, number, number)]


@given(st.integers(11, LARGEST - 1))
def test_chinese_characters(number: int) -> None:
    written = in_characters(number, "〇一二三四五六七八九", "千百十", CHINESE_POWERS, with_one=True) + "元"
    assert read(f"共{written}。", "zh") == [(written, number, number)]


@given(st.integers(0, LARGEST))
def test_english_figures_have_the_same_value(number: int) -> None:
    document = story(f"They spent {number:,} on it.")
    assert [one.value for one in find_numbers(document)] == [number]


@given(st.integers(2, 10**15 - 1))
def test_english_words_have_the_same_value(number: int) -> None:
    document = story(f"They spent {in_english(number)} on it.")
    assert [one.value for one in find_numbers(document)] == [number]


@given(st.integers(2, LARGEST), st.sampled_from(["ru", "fr", "pl", "cs"]))
def test_groups_between_spaces(number: int, language: str) -> None:
    written = f"{number:,}".replace(",", "\u00a0")
    assert [one[1] for one in read(f"— {written} —", language)] == [number]


@given(st.text(max_size=30), st.sampled_from(["3억 2천만 달러", "3月9日", "二十多万人", "2,5 млн", "9 mars"]))
def test_spans_lie_in_the_text_and_in_order(before: str, written: str) -> None:
    text = before + written + before
    for language in sorted(SOURCE_LANGUAGES):
        spans = [one.span for one in find_source_numbers(text, language)]
        days = [one.span for one in find_source_dates(text, language)]
        for found in (spans, days):
            assert found == sorted(found)
            assert all(0 <= span.start < span.end <= len(text) for span in found)
            assert all(one.end <= two.start for one, two in pairwise(found))
        assert not any(one.overlaps(two) for one in spans for two in days)


@given(st.text(alphabet="가나 다,.。\n", max_size=20))
def test_offsets_do_not_depend_on_what_comes_before(before: str) -> None:
    text = f"{before}\n3억 2천만 달러"
    assert [one.span for one in find_source_numbers(text, "ko")] == [(len(before) + 1, len(text))]


REPEATED = {
    "ko": ["1", "1,", "수", "3억 ", "만", "두 ", "1~", "9일 ", "3분의 ", "천백십", "지난달 ", "1-"],
    "ja": ["一", "十", "万", "数", "3割", "年", "1年", "令和", "、二", "第"],
    "zh": ["一", "十百千", "万亿", "几", "百分之", "周", "上周", "3点", "、五", "第"],
    "ru": ["1 ", "111 ", "сто ", "тысяча ", "в ", "9 ", "9 марта ", "1,", "двадцать", "сотни "],
    "de": ["und", "tausend", "hundertund", "ein ", "1. ", "1.", "Millionen ", "9. März "],
    "fr": ["-", "vingt-", "et ", "cent ", "de ", "1 "],
    "hi": ["साढ़े ", "सौ ", "1,", "लाख "],
    "ar": ["و", "ومئة ", "الساعة ", "1"],
}


@pytest.mark.parametrize(
    ("language", "unit"), [(language, unit) for language, units in REPEATED.items() for unit in units]
)
def test_a_long_text_takes_time_in_proportion_to_its_length(language: str, unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        started = time.process_time()
        list(find_source_numbers(text, language))
        return time.process_time() - started

    seconds(100)
    assert seconds(30_000) < 5.0
