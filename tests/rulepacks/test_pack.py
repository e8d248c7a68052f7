"""Several folders of rules together, and folders that are not what they should be."""

from pathlib import Path

import pytest

from rule_folders import rule, write
from stories import story
from transcheck.analysis import Analysis
from transcheck.rulepacks import RulePack, RulePackError, builtin_rules, load_rulepack
from transcheck.rulepacks.folders import rule_files


@pytest.fixture(autouse=True)
def _no_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("TRANSCHECK_CACHE_DIR", str(tmp_path / "cache"))


def folder(path: Path, **files: str) -> Path:
    """A folder with some files: ``phrases``, ``terms``, ``people`` and ``places`` stand for one of that kind."""
    places = {
        "phrases": "phrases/en/odd-word.yaml",
        "terms": "terms/odd.yaml",
        "people": "names/people/a.yaml",
        "places": "names/places/a.yaml",
    }
    return write(path, {places[kind]: text for kind, text in files.items()})


def hits(pack: RulePack, text: str) -> list[str]:
    document = story(text)
    found = Analysis(document, pack.lexicon).phrase_hits.get("odd-word", [])
    return [f"{hit.span.of(document.text)} -> {hit.instead}" for hit in found]


def error(*folders: Path) -> str:
    with pytest.raises(RulePackError) as caught:
        load_rulepack(folders)
    return str(caught.value)


def test_a_house_rule_replaces_the_built_in_one_with_its_terms(tmp_path):
    terms = "rule: odd-word\nterms: [{phrase: eye shopping, instead: looking}]\n"
    first = folder(tmp_path / "a", phrases=rule("untact", "online"), terms=terms)
    house = folder(tmp_path / "b", phrases=rule("skinship", "touch"))
    text = "on untact, skinship and eye shopping"
    assert hits(load_rulepack([first]), text) == ["untact -> online", "eye shopping -> looking"]
    pack = load_rulepack([first, house])
    assert hits(pack, text) == ["skinship -> touch"]
    assert [found.path for found in pack.rules] == [str(house / "phrases" / "en" / "odd-word.yaml")]


def test_house_terms_are_added_to_the_built_in_rule(tmp_path):
    first = folder(tmp_path / "a", phrases=rule("untact", "online"))
    house = folder(tmp_path / "b", terms="rule: odd-word\nfix: safe\nterms: [{phrase: ontact, instead: remote}]\n")
    assert hits(load_rulepack([first, house]), "on untact, on ontact") == ["untact -> online", "ontact -> remote"]


def test_terms_for_a_check_arrive_under_its_id(tmp_path):
    house = folder(tmp_path / "a", terms="rule: some-check\nterms: [harbor gondola]\n")
    analysis = Analysis(story("The harbor gondola."), load_rulepack([house]).lexicon)
    assert {rule_id: len(found) for rule_id, found in analysis.phrase_hits.items()} == {"some-check": 1}


def test_a_term_list_speaks_for_its_rows(tmp_path):
    terms = "rule: odd-word\norigin: [ko]\nbeside: [shop]\nterms:\n- untact\n"
    terms += "- {phrase: ontact, beside: [office], origin: [ja]}\n"
    analysis = Analysis(
        story("An untact shop. An untact office. An ontact office. An ontact shop."),
        load_rulepack([folder(tmp_path / "a", terms=terms)]).lexicon,
    )
    assert [(hit.span.start, hit.row.origin) for hit in analysis.phrase_hits["odd-word"]] == [
        (3, ("ko",)),
        (37, ("ja",)),
    ]


@pytest.mark.parametrize(
    "house",
    [
        "- {id: duarte, name: Ines Duarte, gender: m}\n",
        "- {id: other, name: Inês Duarte, gender: m}\n",
    ],
)
def test_a_house_entry_replaces_that_with_its_id_or_its_name(tmp_path, house):
    first = folder(tmp_path / "a", people="- {id: duarte, name: Inês Duarte, gender: f}\n- {id: han, name: Bo Han}\n")
    lexicon = load_rulepack([first, folder(tmp_path / "b", people=house)]).lexicon
    found = lexicon.find_names(story("Inês Duarte, Ines Duarte, Bo Han"))
    assert {hit.entry.gender for hit in found if hit.entry.id != "han"} == {"m"}
    assert [hit.entry.id for hit in found][-1] == "han"


def test_people_do_not_replace_places(tmp_path):
    first = folder(tmp_path / "a", places="- {id: x, name: Faro}\n")
    lexicon = load_rulepack([first, folder(tmp_path / "b", people="- {id: x, name: Faro Han}\n")]).lexicon
    assert [hit.entry.name for hit in lexicon.find_names(story("Faro, Faro Han"))] == ["Faro", "Faro Han"]


def test_the_smallest_entry_is_enough(tmp_path):
    house = folder(tmp_path / "a", people="- {id: P1, name: Ada Vale, aliases: [], gender: f}\n")
    (hit,) = load_rulepack([house]).lexicon.find_names(story("Ada Vale spoke."))
    assert (hit.entry.gender, hit.entry.titles) == ("f", ())


def test_the_digest_depends_on_all_folders(tmp_path):
    first, second = folder(tmp_path / "a", phrases=rule("untact", "x")), folder(tmp_path / "b", people="[]\n")
    digests = {load_rulepack(folders).digest for folders in ([first], [second], [first, second], [second, first])}
    assert len(digests) == 4
    assert load_rulepack([first, second]).digest == load_rulepack([first, second]).digest


def test_no_folders_no_rules():
    assert load_rulepack([]).rules == ()


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (
            {"phrases/en/odd-word.yaml": rule("untact {words:1-2}", "x")},
            "phrases/en/odd-word.yaml:6: phrase: {words:...} and {phrase:...} must stand between other things",
        ),
        (
            {"phrases/en/odd-word.yaml": rule("untact", "'{person}'")},
            "phrases/en/odd-word.yaml:6: instead: {person} is not filled; there is {match}",
        ),
        (
            {"phrases/en/odd-word.yaml": rule("untact", "x\n    unless: ['{person}']")},
            "phrases/en/odd-word.yaml:6: unless: '{person}': only words are possible here, no {...}",
        ),
        (
            {"phrases/en/odd-word.yaml": rule("untact", "x\n    message: '{x}'")},
            "phrases/en/odd-word.yaml:6: message: {x} is not filled; there is {instead}, {match}",
        ),
        (
            {"phrases/en/odd-word.yaml": rule("'...'", "x\n    whole: block")},
            "phrases/en/odd-word.yaml:6: phrase: at least one letter or digit must be there",
        ),
        (
            {"phrases/en/odd-word.yaml": rule("Tags …", "x\n    whole: block")},
            "phrases/en/odd-word.yaml:6: phrase: a … stands between other words, or last after a word and a colon",
        ),
        (
            {"phrases/en/odd-word.yaml": rule("untact", "x").replace("{match}", "{match!r}")},
            "phrases/en/odd-word.yaml:8: message: '“{match!r}” is odd; write “{instead}”': "
            "only names such as {match} may stand in braces",
        ),
        (
            {
                "phrases/en/odd-word.yaml": rule("untact", "x"),
                "terms/x.yaml": "rule: odd-word\nterms:\n- a\n- ontact\n",
            },
            "terms/x.yaml:3: message: the message of 'odd-word' needs {instead}, which 'a' does not give",
        ),
        (
            {"phrases/en/Odd_Word.yaml": rule("a", "b")},
            "phrases/en/Odd_Word.yaml: the file name is the rule's id: small letters and hyphens",
        ),
        (
            {"phrases/en/odd-word.yaml": rule("a", "b"), "phrases/fr/odd-word.yaml": rule("a", "b")},
            "phrases/fr/odd-word.yaml: a second rule 'odd-word'",
        ),
        ({"phrases/en/odd-word.yml": ""}, "phrases/en/odd-word.yml: the name of a rule file must end in .yaml"),
        (
            {"names/persons/a.yaml": "[]"},
            "names/persons/a.yaml: must lie in people, places or organisations",
        ),
        (
            {"names/organisation/a.yaml": "[]"},
            "names/organisation/a.yaml: must lie in people, places or organisations; did you mean 'organisations'?",
        ),
        (
            {
                "names/people/a.yaml": "- {id: a, name: B}\n",
                "names/people/b.yaml": "- {id: c, name: C}\n- {id: a, name: D}\n",
            },
            "names/people/b.yaml:2: id: a second entry with the id 'a'",
        ),
    ],
)
def test_mistakes_are_told_with_their_place(tmp_path, files, message):
    assert error(write(tmp_path / "rules", files)) == f"{tmp_path / 'rules'}/{message}"


def test_a_folder_must_be_there_and_hold_rules(tmp_path):
    assert error(tmp_path / "nowhere") == f"{tmp_path / 'nowhere'}: no such folder of rules"
    (tmp_path / "empty" / "phrase").mkdir(parents=True)
    message = "has no folder phrases, terms, names or profiles ('phrase'; did you mean 'phrases'?)"
    assert error(tmp_path / "empty") == f"{tmp_path / 'empty'}: {message}"


def test_files_are_read_in_a_fixed_order(tmp_path):
    names = [
        "names/people/b.yaml",
        "names/people/a/c.yaml",
        "terms/z.yaml",
        "phrases/en/b-b.yaml",
        "phrases/en/a-a.yaml",
    ]
    files = rule_files(write(tmp_path / "rules", dict.fromkeys(names, "") | {"terms/notes.txt": "", "README.md": ""}))
    assert [path.relative_to(tmp_path / "rules").as_posix() for path in files] == [
        "phrases/en/a-a.yaml",
        "phrases/en/b-b.yaml",
        "terms/z.yaml",
        "names/people/a/c.yaml",
        "names/people/b.yaml",
    ]


def test_the_built_in_rules_are_those_of_the_checkout():
    assert (builtin_rules() / "README.md").is_file()
    assert (builtin_rules() / "phrases" / "en" / "konglish-term.yaml").is_file()
