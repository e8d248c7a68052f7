import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.dates import find_dates, find_relative_dates

Parts = tuple[str, int | None, int | None, int | None, int | None]


def dates(text: str) -> list[Parts]:
    document = story(text)
    return [(one.span.of(document.text), *one[1:]) for one in find_dates(document)]


def relative(text: str) -> list[str]:
    return [one.text for one in find_relative_dates(story(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It began on May 9, 2019, in Bern.", ("May 9, 2019", 2019, 5, 9, None)),
        ("It began on Feb. 9.", ("Feb. 9", None, 2, 9, None)),
        ("It began on 9 May 2019 in Bern.", ("9 May 2019", 2019, 5, 9, None)),
        ("It began on the 9th of May.", ("the 9th of May", None, 5, 9, None)),
        ("It began on May 9th.", ("May 9th", None, 5, 9, None)),
        ("It ran May 9-11, 2019.", ("May 9-11, 2019", 2019, 5, 9, None)),
        ("It began in May 2019.", ("May 2019", 2019, 5, None, None)),
        ("It began in Sept. 2019.", ("Sept. 2019", 2019, 9, None, None)),
        ("It began in May.", ("May", None, 5, None, None)),
        ("October brings rain.", ("October", None, 10, None, None)),
        ("It began on Monday.", ("Monday", None, None, None, 0)),
        ("Sunday’s vote was close.", ("Sunday", None, None, None, 6)),
        ("It began on Thursday, May 9, 2019.", ("Thursday, May 9, 2019", 2019, 5, 9, 3)),
        ("It began on Sat., Feb. 9.", ("Sat., Feb. 9", None, 2, 9, 5)),
        ("It began on Thursday, 9 May.", ("Thursday, 9 May", None, 5, 9, 3)),
        ("It began on May 9 (Thursday) in Bern.", ("May 9 (Thursday)", None, 5, 9, 3)),
        ("It began on May 9, 2019 (Thu.).", ("May 9, 2019 (Thu.)", 2019, 5, 9, 3)),
        ("It began on May 9 (local time).", ("May 9", None, 5, 9, None)),
        ("It began on 2019-05-09.", ("2019-05-09", 2019, 5, 9, None)),
        ("It began in 2019.", ("2019", 2019, None, None, None)),
        ("By 2030 it will be over.", ("2030", 2030, None, None, None)),
    ],
)
def test_one_date(text: str, found: Parts) -> None:
    assert dates(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "May I go? You may.",
        "Theresa May’s cabinet met.",
        "April Alder and June Holt met.",
        "The sun sat low; they march on.",
        "Jan met Mark.",
        "Some 2019 ships left.",
        "It fell by 2000%.",
        "In 2010s style.",
        "Marching on, Sunny left.",
        "~ Monday, May 9, 2019",
        "Call 2019-55-99.",
    ],
)
def test_no_date(text: str) -> None:
    assert dates(text) == []


def test_several_dates() -> None:
    found = dates("# Vote in May\n\nHeld on Feb. 9 and March 3, from 2015, by Monday.")
    assert [date[0] for date in found] == ["May", "Feb. 9", "March 3", "2015", "Monday"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Yesterday it rained; today it snows.", ["Yesterday", "today"]),
        ("They met last October and meet again next month.", ["last October", "next month"]),
        ("This spring, or this coming summer.", ["This spring", "this coming summer"]),
        ("She left three days ago.", ["three days ago"]),
        ("She left about 40 years ago.", ["about 40 years ago"]),
        ("He won a year ago.", ["a year ago"]),
        ("Last Monday’s vote.", ["Last Monday"]),
    ],
)
def test_relative_dates(text: str, found: list[str]) -> None:
    assert relative(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The next day, at the last minute, they left.",
        "This time the last of them left.",
        "In Chicago they ate at Todayland.",
        "He agonised over the past.",
    ],
)
def test_no_relative_date(text: str) -> None:
    assert relative(text) == []


WORDS = "May 9 , 2019 the 9th of Monday Feb. in on last year this week ago two days today Sept - 2019-05-09 İ May’s"


@given(st.lists(st.sampled_from(WORDS.split())).map(" ".join))
def test_dates_are_apart_and_possible(text: str) -> None:
    end = 0
    for date in find_dates(story(text)):
        assert date.span.start >= end
        assert date.day is None or 1 <= date.day <= 31
        assert date.month is None or 1 <= date.month <= 12
        assert any(part is not None for part in date[1:])
        end = date.span.end
    end = 0
    for past in find_relative_dates(story(text)):
        assert past.span.start >= end
        end = past.span.end
