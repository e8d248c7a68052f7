import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.sentences import find_sentences
from transcheck.model import BlockKind


def texts(text: str) -> list[str]:
    document = story(text)
    return [sentence.span.of(document.text) for sentence in find_sentences(document)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Alder met Gen. Holt in Bern.",
        "The U.S. President Ana Reyes landed at noon.",
        "Talks resume at 5 p.m. Monday in Vaduz.",
        "It closed at 9 a.m. EST on Friday.",
        "The court ruled on Nov. 3 in The Hague.",
        "Prices rose 3.5 percent to $1.20 a litre.",
        "J. R. Alder and Maria K. Holt signed it.",
        "She lives in Washington, D.C. with her son.",
        "“Why now?” she asked.",
        "“Why now?” Alder asked.",
        "“Never!” Prime Minister Holt shouted.",
        "He works for Yahoo! Japan in Tokyo.",
        "Document No. 7 was signed by Alder Inc. Chairman Holt.",
        "The wait... went on for hours.",
        "1. Open the ports",
        "An e.g. Here case cannot be told apart.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert texts(text) == [text]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("They flew back to the U.S. The talks failed.", "The talks failed."),
        ("It began at 5 p.m. Officials stayed away.", "Officials stayed away."),
        ("“We won.” Then he left.", "Then he left."),
        ("It ended in Nov. Nobody came.", "Nobody came."),
        ("It was over (he said so). (She did not.)", "(She did not.)"),
        ("“We won. We will stay.”", "We will stay.”"),
        ("Nobody knows… Holt does.", "Holt does."),
        ("Is it over? Nobody knows.", "Nobody knows."),
        ("It rose 5%. 40 ships left.", "40 ships left."),
        ("He left. — So did she.", "— So did she."),
        ("首相は去った。彼は来ない。", "彼は来ない。"),
        ("Он ушёл. Она осталась.", "Она осталась."),
        ("He said “stop.” “Go on,” she said.", "“Go on,” she said."),
        ("It was 1994. Then came 1995.", "Then came 1995."),
    ],
)
def test_two_sentences(text: str, second: str) -> None:
    assert texts(text) == [text.removesuffix(second).strip(), second]


def test_blocks_end_sentences() -> None:
    document = story(
        "# Alder wins. Holt loses\n\nA paragraph without a stop\n\n!Alder (left) waves\n\n  \n\n~ Menu. More."
    )
    found = [(sentence.block.kind, sentence.span.of(document.text)) for sentence in find_sentences(document)]
    assert found == [
        (BlockKind.HEADLINE, "Alder wins."),
        (BlockKind.HEADLINE, "Holt loses"),
        (BlockKind.PARAGRAPH, "A paragraph without a stop"),
        (BlockKind.CAPTION, "Alder (left) waves"),
    ]


@given(st.text(alphabet='aB. !?…。”’)\n“"1é\u00a0U.S', max_size=60))
def test_sentences_cover_all_but_the_space_between_them(text: str) -> None:
    document = story(text.replace("\n\n", "\n"))
    end = 0
    for sentence in find_sentences(document):
        assert sentence.span.start >= end
        assert not document.text[end : sentence.span.start].strip()
        found = sentence.span.of(document.text)
        assert found
        assert found == found.strip()
        end = sentence.span.end
    assert not document.text[end:].strip()


def test_time_grows_with_length_only() -> None:
    found = texts("." * 50_000 + " “‘" * 20_000 + "A.B" * 20_000)
    assert len(found) == 2
