"""Terms of office and dates of stories, in months."""

import pytest

from transcheck.analysis.lexicon import Office
from transcheck.analysis.terms_of_office import bounds_of, month_of


@pytest.mark.parametrize(
    ("date", "month"),
    [
        ("2026-02-10", 2026 * 12 + 2),
        ("2026-02-10T09:00:00+09:00", 2026 * 12 + 2),
        ("20260210", 2026 * 12 + 2),
        ("2026.02.10", 2026 * 12 + 2),
        ("May 3, 2026", 2026 * 12 + 5),
        ("3 May 2026", 2026 * 12 + 5),
        ("last May", 0),
        ("", 0),
    ],
)
def test_the_month_of_a_date(date: str, month: int) -> None:
    assert month_of(date) == month


def test_a_term_has_a_month_to_spare_on_both_sides() -> None:
    assert bounds_of(Office("Mayor", "Faro", "2019-10-04", "2021")) == (2019 * 12 + 9, 2021 * 12 + 13)
    assert bounds_of(Office("Mayor", "Faro")) == (-1, 10**6)
