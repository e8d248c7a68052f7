"""Glossaries together: what they forbid, what they require, and where they contradict each other."""

from pathlib import Path

import pytest

from rule_folders import write
from transcheck.analysis.required_terms import RequiredTerm
from transcheck.engine import Session
from transcheck.model import Finding, Severity
from transcheck.readers import read_text
from transcheck.rulepacks import RulePackError
from transcheck.rulepacks.glossary import Glossaries, load_glossaries
from transcheck.settings import Settings

TERMBASE = """<tbx><text><body>{}</body></text></tbx>"""
CONCEPT = (
    '<conceptEntry><langSec xml:lang="ko"><termSec><term>{}</term></termSec></langSec>'
    '<langSec xml:lang="en">{}</langSec></conceptEntry>'
)
TERM = "<termSec><term>{}</term></termSec>"
BAD_TERM = "<termSec><term>{}</term><termNote type='administrativeStatus'>deprecatedTerm-admn-sts</termNote></termSec>"


def load(folder: Path, **files: str) -> Glossaries:
    named = {name.replace("_", "."): text for name, text in files.items()}
    write(folder, named)
    return load_glossaries([folder / name for name in named])


def findings(folder: Path, glossary: str, story: str) -> list[Finding]:
    write(folder, {"house.csv": glossary})
    session = Session(Settings(glossaries=(folder / "house.csv",)), reraise=True)
    report = session.check_document(read_text(story))
    return [finding for finding in report.findings if finding.rule == "glossary-forbidden"]


def fixes(found: list[Finding]) -> list[str]:
    return [finding.fix.title if finding.fix else "" for finding in found]


def test_what_is_required_comes_from_all_files(tmp_path: Path) -> None:
    loaded = load(tmp_path, a_csv="source,target\n강,river\n", b_tsv="source\ttarget\tlanguage\n川\triver|stream\tja\n")
    assert loaded.required.terms == (RequiredTerm("강", ("river",)), RequiredTerm("川", ("river", "stream"), "ja"))
    assert loaded.rows == ()


def test_the_digest_is_that_of_the_texts(tmp_path: Path) -> None:
    one = load(tmp_path, a_csv="source,target\n강,river\n").digest
    assert load(tmp_path, b_csv="source,target\n강,river\n").digest == one
    assert load(tmp_path, a_csv="source,target\n강,stream\n").digest != one


def test_of_two_concepts_with_one_name_either_term_will_do(tmp_path: Path) -> None:
    concepts = CONCEPT.format("사과", TERM.format("apple")) + CONCEPT.format("사과", TERM.format("apology"))
    loaded = load(tmp_path, a_tbx=TERMBASE.format(concepts))
    assert loaded.required.terms == (RequiredTerm("사과", ("apple", "apology"), "ko"),)


def test_what_one_concept_deprecates_another_may_prefer(tmp_path: Path) -> None:
    english = BAD_TERM.format("stream") + TERM.format("river") + BAD_TERM.format("rill")
    concepts = CONCEPT.format("강", english) + CONCEPT.format("개울", TERM.format("stream"))
    loaded = load(tmp_path, a_xml=TERMBASE.format(concepts))
    assert [row["phrase"] for row in loaded.rows] == ["rill~"]


def test_what_is_forbidden_is_found_in_any_form(tmp_path: Path) -> None:
    found = findings(tmp_path, "term,instead\nnetizen,internet user\n", "Netizens cheered. A netizen’s boat sank.")
    assert [finding.message for finding in found] == [
        "“Netizens” is not used here: write “Internet users”",
        "“netizen’s” is not used here: write “internet user's”",
    ]


def test_capitals_count_where_the_glossary_has_them(tmp_path: Path) -> None:
    found = findings(
        tmp_path, "source,target,forbidden\n강,River,Stream Hall\n", "The stream hall and the Stream Hall."
    )
    assert fixes(found) == ["Write “River”"]
    assert found[0].span.start == 24


@pytest.mark.parametrize("term", ["R&D", "what's up?", "U.S.", "vice-president"])
def test_a_term_is_no_pattern(tmp_path: Path, term: str) -> None:
    found = findings(tmp_path, f"term,instead,note\n{term},,no {{match}}\n", f"The sign has {term} in it.")
    assert [finding.message for finding in found] == [f"“{term}” is not used here (no {{match}})"]


def test_a_row_decides_how_bad_it_is(tmp_path: Path) -> None:
    found = findings(tmp_path, "term,instead,severity\nboatlet,,error\nskiff,,\n", "A boatlet and a skiff.")
    assert [finding.severity for finding in found] == [Severity.ERROR, Severity.WARNING]


def test_glossaries_add_to_folders_of_rules(tmp_path: Path) -> None:
    terms = "rule: glossary-forbidden\nterms: [skiff]\n"
    write(tmp_path, {"house/terms/a.yaml": terms, "house.csv": "term,instead\nboatlet,\n"})
    session = Session(Settings(rules=(tmp_path / "house",), glossaries=(tmp_path / "house.csv",)))
    report = session.check_document(read_text("A boatlet and a skiff sail irregardless of the weather."))
    assert [finding.span.start for finding in report.findings if finding.rule == "glossary-forbidden"] == [2, 16, 27]
    assert session.digest != Session(Settings(rules=(tmp_path / "house",))).digest


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "source,target\n강,river\n강,stream\n",
            ":3: target: '강' has another target in {path}:2: write both in one row, a|b",
        ),
        (
            "source,target,forbidden\n강,river,stream\n개울,stream,\n",
            ":2: forbidden: 'stream' is also what to write, in {path}:3: keep one of them",
        ),
        (
            "term,instead\nboatlet,boat\nboatlet,skiff\n",
            ":3: forbidden: 'boatlet' is to be written otherwise in {path}:2: keep one of them",
        ),
        ("term,instead\n<b>,bold\n", ":2: forbidden: '<b>': < cannot be looked for"),
        ("term,instead\n!!,x\n", ":2: forbidden: at least one word must be there that is not optional"),
    ],
)
def test_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(RulePackError) as caught:
        load(tmp_path, a_csv=text)
    path = tmp_path / "a.csv"
    assert str(caught.value) == f"{path}{message.format(path=path)}"


def test_the_same_row_twice_is_no_contradiction(tmp_path: Path) -> None:
    text = "source,target,language\n강,river,ko\n강,river,ko\n강,rill,ja\n"
    assert len(load(tmp_path, a_csv=text).required.terms) == 2


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_bytes(b"a\0\1\2")
    for name, problem in [
        ("a.csv", "cannot be read: no such file or directory"),
        ("b.csv", "cannot be read: binary data, not text: name a text, Markdown or HTML file"),
        ("", "cannot be read: is a directory"),
    ]:
        with pytest.raises(RulePackError) as caught:
            load_glossaries([tmp_path / name])
        assert str(caught.value) == f"{tmp_path / name}: {problem}"


def test_a_file_beyond_all_measure(tmp_path: Path) -> None:
    with (tmp_path / "a.csv").open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    with pytest.raises(RulePackError, match="is larger than 20 MiB"):
        load_glossaries([tmp_path / "a.csv"])
