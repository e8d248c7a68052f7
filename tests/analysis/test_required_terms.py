"""Source terms in a source, and their English in a translation."""

import time

import pytest

from transcheck.analysis.required_terms import RequiredTerm, RequiredTerms
from transcheck.model.folding import fold_text
from transcheck.rulepacks.inflection import inflections


def found(text: str, *terms: str, language: str = "", text_language: str = "") -> list[str]:
    required = RequiredTerms([RequiredTerm(term, ("x",), language) for term in terms])
    return [hit.span.of(text) for hit in required.find(text, text_language)]


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("강변당", "전강변당은 강변당의 대표다.", ["강변당", "강변당"]),
        ("당", "당은 정당과 당사자 아닌 당에서", ["당", "당"]),
        ("당", "그 당", ["당"]),
        ("강", "강에서", ["강"]),
        ("강", "강에서는", ["강"]),
        ("강", "강아지", []),
        ("国会", "日本の国会議員", ["国会"]),
        ("党", "党は与党と", ["党"]),
        ("アイス", "アイスとアイスランド", ["アイス"]),
        ("橋下徹", "橋下徹氏", ["橋下徹"]),
    ],
)
def test_characters_are_found_inside_longer_words(term: str, text: str, expected: list[str]) -> None:
    assert found(text, term) == expected


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("Государственная дума", "Депутаты Государственной Думы и думы", ["Государственной Думы"]),
        ("президент", "президента, вице-президент и президентство", ["президента", "президент"]),
        ("Comité du Port", "les comités du port, le comité de port", ["comités du port"]),
        ("Bundestag", "Mitglied des Bundestags, Bundestagswahl", ["Bundestags"]),
        ("PP", "El PP y el pp", ["PP"]),
        ("l’Élysée", "à l'Élysée", ["l'Élysée"]),
        ("casa", "casas y casaca", ["casas", "casaca"]),
        ("—", "a — b", []),
    ],
)
def test_words_may_have_another_ending(term: str, text: str, expected: list[str]) -> None:
    assert found(text, term) == expected


def test_the_longest_term_counts() -> None:
    assert found("강변당 대표", "강변", "강변당") == ["강변당"]


def test_only_terms_of_the_language_count() -> None:
    assert found("国会議員", "国会", language="ja", text_language="zh") == []
    assert found("国会議員", "国会", language="ja", text_language="ja") == ["国会"]
    assert found("国会議員", "国会", language="ja") == ["国会"]
    assert found("国会議員", "国会", text_language="zh") == ["国会"]


@pytest.mark.parametrize(
    ("targets", "text", "expected"),
    [
        (("Riverside Party",), "the Riverside Party’s plan", "riverside party"),
        (("Riverside Party",), "a Riverside-Party man", "riverside-party"),
        (("Riverside Party",), "Riverside Parties", "riverside parties"),
        (("Riverside Party",), "Riverside\nparty-led", "riverside party"),
        (("vice-president",), "Vice Presidents", "vice presidents"),
        (("apology", "regret"), "He regretted it.", "regretted"),
        (("U.S.",), "the U.S. fleet", "u.s."),
        (("R&D",), "in R&D now", "r&d"),
        (("party",), "a counterparty of spartys", None),
        (("river",), "a driver upriver", None),
    ],
)
def test_target_terms_in_any_form(targets: tuple[str, ...], text: str, expected: str | None) -> None:
    pattern = RequiredTerms((), inflections).target_pattern(RequiredTerm("x", targets))
    match = pattern.search(fold_text(text))
    assert (match[0] if match else None) == expected


def test_it_takes_no_longer_than_it_should() -> None:
    required = RequiredTerms(
        [RequiredTerm("국회 의장", ("river side party",)), RequiredTerm("da ba", ("x",))], inflections
    )
    started = time.process_time()
    for text in ("da " * 50_000, "국회 " * 50_000, "da" + " " * 100_000):
        required.find(text, "")
    for text in ("river " * 50_000, "river" + " " * 100_000, "river side " * 20_000, "river-" * 50_000):
        required.target_pattern(required.terms[0]).search(text)
    assert time.process_time() - started < 3.0
