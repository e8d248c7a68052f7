"""Names of the gazetteer in a story, and small questions about it."""

import pytest

from searching import lexicon_of
from stories import story
from transcheck.analysis import NameForm, NameHit, OrganisationEntry, PersonEntry, PlaceEntry
from transcheck.analysis.lexicon import Lexicon, Office
from transcheck.rulepacks.indexing import index_lexicon

PEOPLE = """\
- id: duarte
  name: Inês Duarte
  family: Duarte
  given: Inês
  order: given-first
  aliases: [Nini D.]
  variants: [Ines M. Duarte]
  misspellings: [Ines Durate]
  readings: {ko: [Du Ateu], zh: [Du Yate]}
  gender: f
  languages: [pt]
  nationality: PT
  titles: [{title: mayor, of: Faro, since: 2019-10}]
  source: example.org
- id: seol
  name: Seol Han
  family: Seol
  given: Han
  order: family-first
  gender: m
- id: star
  name: Lumo
  stage-name: yes
- {id: first-vale, name: Ada Vale, gender: f}
- {id: second-vale, name: Ada Vale, gender: f}
"""
PLACES = """\
- id: new-faro
  name: New Faro
  kind: city
  country: PT
  demonyms: [New Faroan]
  native: {ko: 뉴파로}
  readings: {ko: [Sinparo]}
  home: [Seoul]
- {id: faro, name: Faro, native: {ko: 파로}}
- {id: other-faro, name: Old Faro, native: {ko: 파로}}
"""
ORGANISATIONS = """\
- id: pact
  name: Harbor Pact
  acronym: HPC
  foreign-initials: yes
  miscased: [HARBOR PACT]
  variants: [Pact of the Harbors]
  language: en
- {id: vale-club, name: Faro Club, acronym: FC}
"""


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return lexicon_of(people=PEOPLE, places=PLACES, organisations=ORGANISATIONS)


def names(lexicon: Lexicon, text: str) -> list[tuple[str, str, str]]:
    document = story(text)
    return [(hit.span.of(document.text), hit.entry.id, hit.form.value) for hit in lexicon.find_names(document)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Inês Duarte spoke.", [("Inês Duarte", "duarte", "name")]),
        ("Ines Duarte’s plan", [("Ines Duarte", "duarte", "variant")]),
        ("Nini D. left", [("Nini D.", "duarte", "alias")]),
        ("Ines Durate", [("Ines Durate", "duarte", "misspelling")]),
        ("Duarte Inês", [("Duarte Inês", "duarte", "reversed")]),
        ("Han Seol", [("Han Seol", "seol", "reversed")]),
        ("Du Ateu", [("Du Ateu", "duarte", "reading")]),
        ("INÊS DUARTE", [("INÊS DUARTE", "duarte", "name")]),
        ("Inês\nDuarte", [("Inês\nDuarte", "duarte", "name")]),
        ("inês duarte, Inês DUARTE", []),
        ("Duarte, Inês", []),
        ("Inês Duartes", []),
        ("Faro-based, pro-Faro", [("Faro", "faro", "name"), ("Faro", "faro", "name")]),
        ("a New Faroan in New Faro", [("New Faroan", "new-faro", "demonym"), ("New Faro", "new-faro", "name")]),
        ("the HPC and hpc", [("HPC", "pact", "acronym")]),
        ("the HARBOR PACT", [("HARBOR PACT", "pact", "miscased")]),
        ("the Harbor Pact", [("Harbor Pact", "pact", "name")]),
        ("LUMO", []),
        ("Lumo", [("Lumo", "star", "name")]),
        ("Ada Vale", []),
        ("By Ada Vale\n\nFaro", [("Faro", "faro", "name")]),
        ("~ Faro\n\n# FARO FARO", []),
        ("Seol Han-sam", []),
        ("Seol Han-led, Seol Han-approved", [("Seol Han", "seol", "name"), ("Seol Han", "seol", "name")]),
        ("New\n\nFaro", [("Faro", "faro", "name")]),
    ],
)
def test_names(lexicon, text, found):
    assert names(lexicon, text) == found


def test_a_reading_has_its_language(lexicon):
    hits = lexicon.find_names(story("Du Yate, Sinparo"))
    assert [hit.language for hit in hits] == ["zh", "ko"]


def test_a_proper_name_precedes_the_misspelling_of_another():
    people = "- {id: a, name: Bo Han, misspellings: [Bo Hann]}\n- {id: b, name: Bo Hann}"
    assert names(lexicon_of(people=people), "Bo Hann") == [("Bo Hann", "b", "name")]


def test_a_name_that_two_own_hides_the_shorter_ones_inside():
    people = "- {id: a, name: Bo Han Ek}\n- {id: b, name: Bo Han Ek}\n- {id: c, name: Bo Han}"
    assert names(lexicon_of(people=people), "Bo Han Ek and Bo Han") == [("Bo Han", "c", "name")]


def test_entries_are_whole(lexicon):
    assert lexicon.entry("duarte") == PersonEntry(
        id="duarte",
        name="Inês Duarte",
        family="Duarte",
        given="Inês",
        order="given-first",
        gender="f",
        languages=("pt",),
        nationality="PT",
        titles=(Office("mayor", "Faro", "2019-10", ""),),
        aliases=("Nini D.",),
        variants=("Ines M. Duarte",),
        source="example.org",
    )
    assert lexicon.entry("new-faro") == PlaceEntry(
        id="new-faro", name="New Faro", kind="city", country="PT", native={"ko": "뉴파로"}, home=("Seoul",)
    )
    assert lexicon.entry("pact") == OrganisationEntry(
        id="pact",
        name="Harbor Pact",
        acronym="HPC",
        has_foreign_initials=True,
        variants=("Pact of the Harbors",),
        language="en",
    )
    assert lexicon.entry("star") == PersonEntry(id="star", name="Lumo", is_stage_name=True)
    assert lexicon.entry("nobody") is None


def test_a_hit_holds_the_entry_itself(lexicon):
    (hit,) = lexicon.find_names(story("x Faro"))
    assert hit == NameHit((2, 6), PlaceEntry("faro", "Faro", native={"ko": "파로"}), NameForm.NAME)
    assert hit.entry is lexicon.entry("faro")


def test_people_by_name(lexicon):
    assert [person.id for person in lexicon.people_named("Ada Vale")] == ["first-vale", "second-vale"]
    assert [person.id for person in lexicon.people_named("Ines Duarte")] == ["duarte"]
    assert lexicon.people_named("Duarte Inês") == ()
    assert lexicon.people_named("ada vale") == ()
    assert lexicon.people_named("Faro") == ()


def test_the_only_entry_with_a_name(lexicon):
    assert lexicon.entry_named("HPC") is lexicon.entry("pact")
    assert lexicon.entry_named("Ada Vale") is None
    assert lexicon.entry_named("Nowhere") is None


def test_native_names(lexicon):
    assert lexicon.native_names("ko") == {"뉴파로": lexicon.entry("new-faro")}
    assert lexicon.native_names("ja") == {}


def test_furniture_is_folded():
    rows = "- {phrase: 'Don’t miss: News!', whole: block}"
    assert lexicon_of(rows).furniture == frozenset()
    row = {"rule": "site-boilerplate", "phrase": "x", "whole": "dont miss news"}
    assert Lexicon(index_lexicon({"rows": [row]})).furniture == {"dont miss news"}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("TAGS: ferry, port", True),
        ("Tags", False),
        ("Tags of the ferry", False),
        ("© Coastal News, no part may be sold.", True),
        ("© no part may be sold", False),
        ("No part may be sold", False),
        ("© Coastal News, no part may be sold without leave", False),
        ("Tags: " + "ferry, " * 40, False),
    ],
)
def test_a_line_of_which_only_parts_are_known(line, found):
    rows = "- {phrase: 'Tags: …', whole: block}\n- {phrase: 'Coastal … no part may be sold', whole: block}"
    candidates = list(lexicon_of(rows).phrase_candidates(story(line)))
    assert [candidate.span for candidate in candidates] == ([(0, len(line))] if found else [])


def test_an_empty_lexicon_finds_nothing():
    lexicon = Lexicon(index_lexicon({}))
    assert (len(lexicon.find_names(story("Faro"))), list(lexicon.phrase_candidates(story("Faro")))) == (0, [])


def test_names_and_phrases_of_one_document_take_one_pass(monkeypatch):
    lexicon = lexicon_of("- eye shopping", places=PLACES)
    texts = []
    scan = lexicon._matcher.scan
    monkeypatch.setattr(lexicon._matcher, "scan", lambda text: texts.append(text) or scan(text))
    document = story("Eye shopping in Faro.")
    assert len(lexicon.find_names(document)) == 1
    assert len(list(lexicon.phrase_candidates(document))) == 1
    assert texts == [document.text]


def test_holders_of_an_office_are_found() -> None:
    lexicon = lexicon_of(people=PEOPLE)
    assert [person.id for person in lexicon.people_in_office("mayor")] == ["duarte"]
    assert lexicon.people_in_office("king") == ()
