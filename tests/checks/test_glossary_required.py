"""Terms that a house's glossary wants, in translations that have their source."""

from dataclasses import replace
from pathlib import Path

import pytest

from rule_folders import write
from transcheck.analysis import Analysis
from transcheck.engine import Session
from transcheck.model import Confidence, Document, Finding, Severity
from transcheck.readers import read_text
from transcheck.settings import Settings

GLOSSARY = "source,target,language,severity,note\n강변당,Riverside Party,ko,error,since 2019\n시청,city hall,,,\n"
TSV = "source\ttarget\n{}"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    write(tmp_path, {"house.csv": GLOSSARY})
    settings = Settings(glossaries=(tmp_path / "house.csv",), min_confidence=Confidence.LOW)
    return Session(settings, reraise=True)


def story(*rows: tuple[str, str]) -> Document:
    return read_text(TSV.format("".join(f"{source}\t{target}\n" for source, target in rows)), format="tsv")


def findings(session: Session, document: Document) -> list[Finding]:
    return [one for one in session.check_document(document).findings if one.rule == "glossary-required"]


def test_what_it_says_and_where(session: Session) -> None:
    document = story(("비가 왔다.", "It rained."), ("강변당은 반대했다.", "The River Party was against it."))
    found = findings(session, document)
    assert [(one.span.of(document.text), one.message) for one in found] == [
        (
            "The River Party was against it.",
            "“강변당” is “Riverside Party” in the glossary, which is not here (since 2019)",
        )
    ]
    assert (found[0].severity, found[0].confidence, found[0].fix) == (Severity.ERROR, Confidence.MEDIUM, None)
    assert document.source
    assert [place.span.of(place.document(document).text) for place in found[0].related] == ["강변당"]


def test_only_the_first_mention_is_likely(session: Session) -> None:
    document = story(
        ("강변당은 반대했다.", "The River Party was against it."),
        ("강변당의 강변당 대표도 그랬다.", "So was its leader."),
        ("시청은 조용했다.", "City Hall was quiet."),
        ("시청에 비가 왔다.", "It rained there."),
    )
    assert [(one.span.start, one.confidence) for one in findings(session, document)] == [
        (0, Confidence.MEDIUM),
        (33, Confidence.LOW),
        (75, Confidence.LOW),
    ]


def test_a_story_that_has_the_term_before_is_hardly_wrong(session: Session) -> None:
    document = story(("큰 당", "The Riverside Party"), ("강변당은 반대했다.", "It was against it."))
    assert [one.confidence for one in findings(session, document)] == [Confidence.LOW]


def test_a_term_without_a_counterpart_says_nothing(session: Session) -> None:
    assert findings(session, story(("강변당은 반대했다.", ""), ("비가 왔다.", "It rained."))) == []


def test_of_another_language_only_terms_without_one_count(session: Session) -> None:
    document = story(("강변당과 시청", "The party and the hall"))
    assert document.source
    chinese = replace(document, source=replace(document.source, metadata={"language": "zh"}))
    assert [one.message[:4] for one in findings(session, chinese)] == ["“시청”"]


def test_where_it_is_not_sure_what_translates_what(session: Session) -> None:
    english = "The River Party met on March 3, 2026.\n\nIt rained."
    korean = "강변당은 2026년 3월 3일 모였다.\n\n한편 섬에는 비가 왔다.\n\n눈도 왔다."
    document = replace(read_text(english), source=read_text(korean))
    pairs = Analysis(document, session.lexicon).pairs
    assert [(pair.span.start, pair.is_sure) for pair in pairs] == [(0, False)]
    assert [(one.span.start, one.confidence) for one in findings(session, document)] == [(0, Confidence.LOW)]


def test_without_a_glossary_nothing_is_required() -> None:
    assert findings(Session(reraise=True), story(("강변당", "River Party"))) == []
