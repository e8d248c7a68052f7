from itertools import pairwise

from transcheck.languages.en.headcounts import FATES, PEOPLE
from transcheck.languages.en.measures import LOCAL_UNITS, MEASURES, MEASURES_OF
from transcheck.languages.exchange_rates import BANDS, YEARS, rate_range
from transcheck.languages.populations import MILLIONS, WORLD


def test_every_way_of_writing_leads_to_one_unit() -> None:
    assert {MEASURES[form].unit for form in MEASURES} == set(MEASURES_OF)
    assert MEASURES["square kilometres"] is MEASURES["㎢"] is MEASURES_OF["square km"]
    assert all(above > 0 and below > 0 for measure in MEASURES.values() for above, below in measure.factors)


def test_factors() -> None:
    assert MEASURES["mile"].factors == ((1_609_344, 1_000),)
    assert MEASURES["pyeong"].factors == MEASURES["tsubo"].factors == ((400, 121),)
    assert len(MEASURES["tons"].factors) == 3


def test_local_units_are_measures() -> None:
    assert MEASURES.keys() >= LOCAL_UNITS
    assert {"pyeong", "mu", "lakh"} <= LOCAL_UNITS


def test_bands_are_in_order_and_cover_today() -> None:
    for currency, bands in BANDS.items():
        assert all(band.low <= band.high and band.first <= band.last for band in bands), currency
        assert all(one.last < other.first for one, other in pairwise(bands)), currency
        assert bands[-1].last == YEARS[-1], currency


def test_rates_of_a_year_look_back_one_year() -> None:
    assert rate_range("JPY", 2012) == (75_000, 113_000)
    assert rate_range("JPY", 2013) == (75_000, 122_000)
    assert rate_range("USD", 2013) == (1_000, 1_000)
    assert rate_range("XXX", 2013) is None
    assert rate_range("JPY", 1950) is None


def test_people() -> None:
    assert "people" in PEOPLE
    assert FATES["killing"] == FATES["deaths"] == "dead"
    assert sum(MILLIONS.values()) - MILLIONS["U.S."] - MILLIONS["UK"] - MILLIONS["Britain"] < WORLD
