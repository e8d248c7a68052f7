"""Names of sites at the end of page titles."""

import pytest

from transcheck.analysis.site_names import find_site_name
from transcheck.model import Span


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("Port fees to rise - Lindow News Network", "- Lindow News Network"),
        ("Port fees to rise next week-lindow.com.cn", "-lindow.com.cn"),
        ("Port fees to rise next | Lindow Daily Online", "| Lindow Daily Online"),
        ("Port fees to rise next - Lindow News Agency.", "- Lindow News Agency."),
        ("Port fees to rise, says semi-Public Network", None),
        ("Port fees to rise next — Newsline", None),
        ("Port fees up - Lindow News Network", None),
        ("Port fees to rise in the Public Network", None),
        ("- lindow.com", None),
        ("Port fees to rise next week -", None),
    ],
)
def test_the_site_behind_the_last_dash(title: str, site: str | None) -> None:
    found = find_site_name(f"x {title} y", Span(2, 2 + len(title)))
    assert (found.of(f"x {title} y") if found else None) == site
