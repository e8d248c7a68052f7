import re
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.quotations import pair_marks
from transcheck.analysis.sentences import find_sentences
from transcheck.analysis.speakers import Attribution, attribute
from transcheck.model import Document, Layer, Span

_NAMES = re.compile(r"(?:Ada |Bo |Cy )?(?:Holt|Alder|Kim)(?!\w)")
_PRONOUNS = re.compile(r"(?<!\w)(?:[Ss]?[Hh]e|him|her|his)(?!\w)")


class Name(NamedTuple):
    span: Span


def attributions(text: str) -> tuple[Document, list[Attribution]]:
    document = story(text)
    found = attribute(
        document,
        Layer(find_sentences(document)),
        Layer(pair_marks(document).quotations),
        [Name(Span(*match.span())) for match in _NAMES.finditer(document.text)],
        [Name(Span(*match.span())) for match in _PRONOUNS.finditer(document.text)],
    )
    return document, list(found)


def said(text: str) -> list[tuple[str | None, str | None, str]]:
    """Speaker, verb and cue of each quotation."""
    document, found = attributions(text)
    return [
        (
            one.speaker.of(document.text) if one.speaker else None,
            one.verb.of(document.text) if one.verb else None,
            one.cue.value,
        )
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Holt said, “We won.”", ("Holt", "said", "before")),
        ("Holt said in Bern on Monday: “We won.”", ("Holt", "said", "before")),
        ("Holt told Alder that “it is over.”", ("Holt", "told", "before")),
        ("Alder then wrote of the plan on his account, stating, “We won.”", ("Alder", "stating", "before")),
        ("U.S. Treasury Secretary Bo Alder also commented on air, “We won.”", ("Bo Alder", "commented", "before")),
        ("After meeting Alder, Holt said: “We won.”", ("Holt", "said", "before")),
        ("Holt met Alder and said, “We won.”", ("Holt", "said", "before")),
        ("Holt left, and Alder said, “We won.”", ("Alder", "said", "before")),
        ("Holt, who met Alder on Monday, told reporters, “We won.”", ("Holt", "told", "before")),
        ("While Holt said no, Alder, speaking with Kim, said, “Yes.”", ("Alder", "said", "before")),
        ("Holt referred to the port as a “treasure.”", ("Holt", "referred", "before")),
        ("Holt called Alder a “treasure.”", ("Holt", "called", "before")),
        ("Kim said the “harbour” plan failed.", ("Kim", "said", "before")),
        ("State media quoted Holt as saying, “We won.”", ("Holt", "saying", "before")),
        ("Ada Holt (left): “We won.”", ("Ada Holt", None, "before")),
        ("In a post on X, Holt wrote: “We won.”", ("Holt", "wrote", "before")),
        ("Yesterday she told Holt, “We won.”", ("she", "told", "before")),
        ("“We won,” said Holt.", ("Holt", "said", "after")),
        ("“We won,” Holt said.", ("Holt", "said", "after")),
        ("“We won,” Holt, the mayor of Bern, said.", ("Holt", "said", "after")),
        ("“We won,” said the minister, Ada Holt, on Monday.", ("Ada Holt", "said", "after")),
        ("“We won,” later added Mayor Ada Holt.", ("Ada Holt", "added", "after")),
        ("“Why now?” Kim asked.", ("Kim", "asked", "after")),
        ("“We will go.” Kim said.", ("Kim", "said", "after")),
        ("“We won,” the state news agency quoted Holt as saying.", ("Holt", "quoted", "after")),
        ("Holt won the prize. “We won,” Alder replied.", ("Alder", "replied", "after")),
        ("“We won,” according to Ada Holt.", ("Ada Holt", None, "noun")),
        ("According to Mayor Ada Holt, “the port is shut.”", ("Ada Holt", None, "noun")),
        ("Alder’s statement in Rome that “we won” was short.", ("Alder", None, "noun")),
        ("Holt’s remark, “We won,” angered Alder.", ("Holt", None, "noun")),
        ("He said, “We won.”", ("He", "said", "carried")),
        ("She then added that “it is over.”", ("She", "added", "carried")),
    ],
)
def test_speaker(text: str, found: tuple[str | None, str | None, str]) -> None:
    assert said(text) == [found]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("“We won,” officials said.", "said"),
        ("“We won,” said a spokesman for Holt.", "said"),
        ("“We won,” said Holt’s spokesman.", "said"),
        ("Holt’s office said, “We won.”", "said"),
        ("The ministry said after meeting Holt, “We won.”", "said"),
        ("Holt and the ministry said, “We won.”", "said"),
        ("Holt was told “no” by the court.", None),
        ("The so-called “harbour plan” was shelved.", None),
        ("Holt and Alder, dubbed “the twins,” left.", None),
        ("“We won,” and Holt said so.", None),
        ("Holt lives in the “white house” on the hill.", None),
    ],
)
def test_nobody_named(text: str, verb: str | None) -> None:
    assert [(speaker, found) for speaker, found, _ in said(text)] == [(None, verb)]


@pytest.mark.parametrize(
    ("text", "speakers", "cues"),
    [
        ("“We won,” Holt said, “and we will stay.”", ["Holt", "Holt"], ["between", "between"]),
        ("“We won,” said Mayor Ada Holt, “and will stay.”", ["Ada Holt", "Ada Holt"], ["between", "between"]),
        ("Holt said, “We won,” and “we will stay.”", ["Holt", "Holt"], ["before", "before"]),
        ("“One” and “two,” Holt said.", ["Holt", "Holt"], ["after", "after"]),
        ("“We won,” Holt said, adding, “We stay.”", ["Holt", "Holt"], ["after", "before"]),
        ("“We won,” Holt said. “We will stay.”", ["Holt", "Holt"], ["after", "carried"]),
        ("Holt said, “We won.” She added, “We stay.”", ["Holt", "She"], ["before", "carried"]),
        ("“We won,” Holt said.\n\n“We will stay.”", ["Holt", None], ["after", ""]),
        ("Holt said: “We won.\n\n“We will stay.”", ["Holt", "Holt"], ["before", "carried"]),
        ("“We won.\n\n“We will stay,” Holt said.", ["Holt", "Holt"], ["carried", "after"]),
        (
            "After Alder’s statement that “we are one,” Holt declared on deck, “We stay.”",
            ["Alder", "Holt"],
            ["noun", "before"],
        ),
        ("Holt said it is “over” and Alder called it “new.”", ["Holt", "Alder"], ["before", "before"]),
    ],
)
def test_several_quotations(text: str, speakers: list[str | None], cues: list[str]) -> None:
    found = said(text)
    assert [speaker for speaker, _, _ in found] == speakers
    assert [cue for _, _, cue in found] == cues


def test_names_inside_quotations_do_not_speak() -> None:
    assert said("“Holt,” Alder said, “said no.”") == [("Alder", "said", "between")] * 2


def test_nested_quotations_have_no_attribution_of_their_own() -> None:
    assert len(said("Holt said, “He said ‘no’ to us.”")) == 1


@given(
    st.lists(
        st.sampled_from(
            "“ ” “We ,” Holt Alder’s said and He told stating , . according to quoted as \n\n that : a".split(" ")
        )
    ).map(" ".join)
)
def test_one_attribution_for_each_outermost_quotation(text: str) -> None:
    document, found = attributions(text)
    outer = [quotation for quotation in pair_marks(document).quotations if quotation.depth == 0]
    assert [one.quotation for one in found] == outer
    for one in found:
        assert one.speaker is None or not any(quotation.span.overlaps(one.speaker) for quotation in outer)
        assert one.speaker is None or one.cue


def test_time_grows_with_length_only() -> None:
    text = "“a” " * 5_000 + "Holt " * 5_000 + "said “a” and " * 5_000 + "“b\n\n" * 3_000
    assert len(said(text)) == 13_000
