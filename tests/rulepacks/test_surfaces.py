"""All the ways in which a name may be written."""

import pytest

from transcheck.rulepacks.schema import OrganisationFile, PersonFile, PlaceFile
from transcheck.rulepacks.surfaces import surfaces


def person(name: str, **known: object) -> dict[str, list[str]]:
    return dict(surfaces(PersonFile(id="x", name=name, **known)))


def test_a_bare_name():
    assert person("Ada Vale") == {"name": ["Ada Vale"]}


def test_diacritics_may_be_left_out():
    assert person("Inês Łoś", aliases=("Đào Ø",)) == {
        "name": ["Inês Łoś"],
        "variant": ["Ines Los", "Dao O"],
        "alias": ["Đào Ø"],
    }


@pytest.mark.parametrize(
    ("name", "family", "given", "reversed_name"),
    [
        ("Seol Han", "Seol", "Han", ["Han Seol"]),
        ("Ada Vale", "Vale", "Ada", ["Vale Ada"]),
        ("Ada M. Vale", "Vale", "Ada", None),
        ("Ada Vale", "Vale", "", None),
    ],
)
def test_the_name_may_be_the_other_way_round(name, family, given, reversed_name):
    assert person(name, family=family, given=given).get("reversed") == reversed_name


def test_a_stage_name_has_no_other_order():
    assert person("Lumo Ray", family="Ray", given="Lumo", stage_name=True) == {"name": ["Lumo Ray"]}


def test_readings_keep_their_language_and_misspellings_are_no_variants():
    assert person("Ada Vale", readings={"ko": ("A Da",), "zh": ("Ai Da", "Ai-da")}, misspellings=("Adá Vale",)) == {
        "name": ["Ada Vale"],
        "reading ko": ["A Da"],
        "reading zh": ["Ai Da", "Ai-da"],
        "misspelling": ["Adá Vale"],
    }


def test_of_a_writing_in_two_forms_the_first_counts():
    assert person("Ada Vale", aliases=("Ada Vale",), variants=("Ada  Vale", "A. Vale"), misspellings=("A. Vale",)) == {
        "name": ["Ada Vale"],
        "variant": ["A. Vale"],
    }


def test_apostrophes_and_hyphens_are_plain():
    assert person("Sean O’Dowd", variants=("Seán O\u2011Dowd",)) == {
        "name": ["Sean O'Dowd"],
        "variant": ["Seán O-Dowd", "Sean O-Dowd"],
    }


def test_places_and_organisations():
    place = PlaceFile(id="x", name="Faro", demonyms=("Faroan",), variants=("Old Faro",), readings={"ja": ("Haro",)})
    assert surfaces(place) == {"name": ["Faro"], "variant": ["Old Faro"], "demonym": ["Faroan"], "reading ja": ["Haro"]}
    club = OrganisationFile(id="x", name="Faro Club", acronym="FC", miscased=("FARO",), variants=("Club of Faro",))
    assert surfaces(club) == {
        "name": ["Faro Club"],
        "acronym": ["FC"],
        "variant": ["Club of Faro"],
        "miscased": ["FARO"],
    }


def test_an_acronym_that_is_the_name_is_a_name():
    assert surfaces(OrganisationFile(id="x", name="FC", acronym="FC")) == {"name": ["FC"]}
