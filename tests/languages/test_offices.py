"""Offices that stand before names."""

from transcheck.languages.en.offices import OFFICES_BEFORE_NAMES, STATE_OFFICES


def test_offices_of_state_are_offices() -> None:
    assert STATE_OFFICES < OFFICES_BEFORE_NAMES
    assert "Foreign Minister" in STATE_OFFICES
    assert "President" not in STATE_OFFICES  # behind "Ford", it may be that of the firm


def test_staff_is_left_out() -> None:
    assert not {"Secretary", "Adviser", "Aide"} & OFFICES_BEFORE_NAMES
