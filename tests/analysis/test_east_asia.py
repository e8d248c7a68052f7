"""Whether a story is about East Asia."""

import pytest

from transcheck.analysis.east_asia import is_about_east_asia


@pytest.mark.parametrize("text", ["A ferry left Busan.", "South Korean police said so.", "The Chinese envoy left."])
def test_a_country_or_city_tells(text: str) -> None:
    assert is_about_east_asia(text)


@pytest.mark.parametrize("text", ["", "A ferry left Lisbon.", "A chin strap was found."])
def test_without_one_it_is_not(text: str) -> None:
    assert not is_about_east_asia(text)
