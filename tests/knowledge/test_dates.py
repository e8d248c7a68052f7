import pytest

from transcheck.knowledge.dates import plain_date


@pytest.mark.parametrize(
    ("text", "precision", "date"),
    [
        ("+2013-02-25T00:00:00Z", 11, "2013-02-25"),
        ("+00000001954-12-15T00:00:00Z", 11, "1954-12-15"),
        ("+2013-02-00T00:00:00Z", 10, "2013-02"),
        ("+2013-01-01T00:00:00Z", 9, "2013"),
        ("+1900-00-00T00:00:00Z", 7, ""),
        ("2013-00-00", 11, "2013"),
        ("2013-02-00", 11, "2013-02"),
        ("2013-13-01", 11, "2013"),
        ("2013", 11, "2013"),
        ("2013-05", 11, "2013-05"),
        ("-0044-03-15T00:00:00Z", 11, ""),
        ("0000-01-01", 11, ""),
        ("20130225", 11, ""),
        ("in May", 11, ""),
        (None, 11, ""),
        (2013, 11, ""),
    ],
)
def test_as_much_of_a_date_as_is_known(text: object, precision: int, date: str) -> None:
    assert plain_date(text, precision) == date
