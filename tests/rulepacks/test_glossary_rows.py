"""Glossaries as tables."""

import pytest

from transcheck.model import Severity
from transcheck.rulepacks import RulePackError
from transcheck.rulepacks.glossary_rows import GlossaryRow, table_rows

HEADING = "source\ttarget\tforbidden\tlanguage\tseverity\tnote\n"


def rows(text: str) -> list[GlossaryRow]:
    return list(table_rows(text, "house.tsv"))


def test_a_row_has_the_terms_of_one_thing() -> None:
    text = HEADING + "강변당\tRiverside Party | RP\tRiver Party\tko-KR\tError\tSince  2019\n"
    assert rows(text) == [
        GlossaryRow(("강변당",), ("Riverside Party", "RP"), ("River Party",), "ko", Severity.ERROR, "Since 2019", 2)
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("source,target\n강,river\n", 2),
        ("Source;Target\r\n\r\n강;river\r\n", 3),
        ("target\tsource\nriver\t강", 2),
        ('source,target\n"강",\n"강","river"\n'.replace('"강",\n', "\n"), 3),
        ("\nsource\ttarget\t\n강\triver\t\t\n", 3),
    ],
)
def test_ways_to_write_a_table(text: str, line: int) -> None:
    assert rows(text) == [GlossaryRow(("강",), ("river",), (), "", None, "", line)]


def test_only_in_csv_quotation_marks_enclose_a_cell() -> None:
    assert rows('source,target\n강,"river, stream"\n')[0].targets == ("river, stream",)
    assert rows('source\ttarget\n강\t"river"\n')[0].targets == ('"river"',)


def test_a_list_of_what_is_not_written() -> None:
    assert rows("term,instead\nnetizen,internet user|user\nboatlet,\n") == [
        GlossaryRow((), ("internet user",), ("netizen",), "", None, "", 2),
        GlossaryRow((), (), ("boatlet",), "", None, "", 3),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "house.tsv: is empty: the first line must name the columns source and target, or term and instead"),
        (
            "a,b\n",
            "house.tsv:1: the first line must name the columns source and target, or term and instead (got 'a, b')",
        ),
        ("source,target,forbiden\n", "house.tsv:1: forbiden: unknown column; did you mean 'forbidden'?"),
        ("source,target,source\n", "house.tsv:1: source: a second column of this name"),
        ("term,instead,target\n", "house.tsv:1: target: unknown column"),
        ("source,target\n강,\n", "house.tsv:2: needs a source and a target"),
        ("term,instead\n,river\n", "house.tsv:2: needs a term"),
        ("source,target\n강,river,stream\n", "house.tsv:2: 3 cells for 2 columns"),
        (
            "source,target,severity\n강,river,warn\n",
            "house.tsv:2: severity: must be error, warning or info (got 'warn')",
        ),
        (f"source,target\n강,{'r' * 201}\n", "house.tsv:2: target: a term of more than 200 characters"),
        ('source,target\n강,"ri"ver\n', "house.tsv:2: cannot be read as a table: ',' expected after '\"'"),
    ],
)
def test_refused(text: str, message: str) -> None:
    with pytest.raises(RulePackError) as caught:
        rows(text)
    assert str(caught.value) == message
