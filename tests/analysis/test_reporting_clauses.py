import pytest

from transcheck.analysis.reporting_clauses import first_verb, last_verb


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Holt said it", "said"),
        ("Holt has repeatedly stated it", "stated"),
        ("Holt left, adding that", "adding"),
        ("He called it", "called"),
        ("Holt claims it", "claims"),
        ("they will report it", "report"),
    ],
)
def test_reporting_verb(text: str, verb: str) -> None:
    found = last_verb(text, 0, len(text))
    assert found is not None
    assert found.span.of(text) == verb
    assert found.is_participle == verb.endswith("ing")


@pytest.mark.parametrize(
    "text",
    [
        "Holt was told so",
        "the report on it",
        "North Korean state media",
        "Holt’s claim of it",
        "a saying of his",
        "United States",
    ],
)
def test_nouns_and_passives(text: str) -> None:
    assert last_verb(text, 0, len(text)) is None


def test_first_and_last() -> None:
    text = "Holt said it, and Alder denied it"
    first, last = first_verb(text, 0, len(text)), last_verb(text, 0, len(text))
    assert first is not None
    assert last is not None
    assert (first.lemma, last.lemma) == ("say", "deny")
