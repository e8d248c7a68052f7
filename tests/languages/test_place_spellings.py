"""The table of places in several spellings."""

from transcheck.languages.en.place_spellings import FORMER_SPELLINGS, PLACE_SPELLINGS


def test_each_spelling_leads_to_the_one_of_today() -> None:
    assert PLACE_SPELLINGS["Kiev"] == "Kyiv"
    assert PLACE_SPELLINGS["Krivoy Rog"] == "Kryvyi Rih"
    assert {PLACE_SPELLINGS[name] for name in PLACE_SPELLINGS.values()} == set(PLACE_SPELLINGS.values())


def test_former_spellings_are_in_the_table() -> None:
    assert PLACE_SPELLINGS.keys() >= FORMER_SPELLINGS
