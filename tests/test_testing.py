"""The runner of examples, with rules that keep or break their word."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from analysed import lexicon
from made_rules import failing_rule, word_rule
from transcheck.analysis import Analysis
from transcheck.model import Confidence, Finding, Span
from transcheck.rule import Bad, Flag, Good, Rule
from transcheck.testing import ExampleError, analysis_of, failures, run_example, unmark

CAT = word_rule("cat", confidence=Confidence.LOW)


def complaint(example: Bad | Good) -> str:
    with pytest.raises(ExampleError) as error:
        run_example(CAT, example, lexicon())
    return str(error.value)


def test_marks_are_taken_out_and_remembered() -> None:
    assert unmark("a [[cat]] sat") == ("a cat sat", [Span(2, 5)])
    assert unmark("[[a [[cat]]]] sat [x]") == ("a cat sat [x]", [Span(0, 5), Span(2, 5)])
    assert unmark("no marks]] here") == ("no marks]] here", [])


def test_a_mark_without_its_end_is_an_error() -> None:
    with pytest.raises(ValueError, match="a mark without its end"):
        unmark("a [[cat sat")


@pytest.mark.parametrize(
    "example",
    [
        Bad("The [[cat]] sat."),
        Bad("The [[cat]] saw a [[cat]].", message="“cat” was found"),
        Bad(
            "# The [[cat]] sat\n\nAll *was* well with the [[cat]].",
            fixed="# The CAT sat\n\nAll *was* well with the CAT.",
        ),
        Bad("The [[cat]] sat.", format="text", source_language="ko"),
        Good("The dog sat."),
        Good("*", format="text"),
    ],
)
def test_an_example_that_is_borne_out_passes(example: Bad | Good) -> None:
    run_example(CAT, example, lexicon())


def test_a_mark_in_the_wrong_place_shows_what_was_found() -> None:
    assert complaint(Bad("The cat [[sat]].")) == ("cat-word: expected 'sat' at 8, found 'cat' at 4 in:\nThe cat sat.")


def test_one_finding_too_many_or_too_few_fails() -> None:
    assert complaint(Bad("A cat saw a [[cat]].")).startswith(
        "cat-word: expected 'cat' at 12, found 'cat' at 2, 'cat' at"
    )
    assert complaint(Bad("A [[dog]] sat.")).startswith("cat-word: expected 'dog' at 2, found nothing in:")
    assert complaint(Good("The cat sat.")).startswith("cat-word: expected nothing, found 'cat' at 4 in:")


def test_a_bad_example_must_mark_something() -> None:
    assert complaint(Bad("A dog sat.")).startswith("cat-word: a bad example marks nothing")


def test_a_wrong_message_fails() -> None:
    assert complaint(Bad("A [[cat]] sat.", message="no cats")) == (
        "cat-word: expected the message\nno cats\nbut it is\n“cat” was found"
    )


def test_a_fix_that_does_something_else_fails() -> None:
    assert complaint(Bad("A [[cat]] sat.", fixed="A Cat sat.")) == (
        "cat-word: expected the fixed story\nA Cat sat.\nbut it is\nA CAT sat."
    )


def test_a_fixed_story_that_is_still_flagged_fails() -> None:
    stubborn = word_rule("CAT")
    with pytest.raises(ExampleError) as error:
        run_example(stubborn, Bad("A [[CAT]] sat.", fixed="A CAT sat."), lexicon())
    assert str(error.value) == "CAT-word: the fixed story still has 'CAT' at 2:\nA CAT sat."


def test_all_failures_are_collected_also_those_of_rules_that_raise() -> None:
    rules = [
        replace(CAT, examples=(Bad("A [[cat]]."), Good("A cat."), Bad("[["))),
        replace(failing_rule(KeyError("who")), examples=(Bad("[[A]] dog."),)),
    ]
    assert failures(rules, lexicon()) == [
        "cat-word: expected nothing, found 'cat' at 2 in:\nA cat.",
        "cat-word: ValueError: a mark without its end in '[[' in:\n[[",
        "broken-rule: KeyError: 'who' in:\n[[A]] dog.",
    ]


def stranger_rule() -> Rule:
    """Flags each block of the story that none of the documents beside it holds."""

    def check(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
        document = analysis.document
        beside = [document.source, document.earlier, *document.references]
        known = " ".join(one.text for one in beside if one)
        for block in document.blocks:
            if block.span.of(analysis.text) not in known:
                yield flag(span=block.span, message="nobody knows it")

    return word_rule("stranger", check=check)


@pytest.mark.parametrize("beside", ["source", "reference", "earlier"])
def test_an_example_may_have_a_second_text_beside_it(beside: str) -> None:
    run_example(stranger_rule(), Bad("[[A cat sat.]]\n\nIt slept.", **{beside: "It slept."}), lexicon())
    run_example(stranger_rule(), Good("A cat sat.", **{beside: "It slept.\n\nA *cat* sat."}), lexicon())


def test_a_source_of_as_many_blocks_is_aligned_block_by_block() -> None:
    example = Good("# Cat\n\nA cat sat.", source="# 고양이\n\n고양이가 앉았다.")
    document = analysis_of(example.text, example, lexicon()).document
    assert document.source
    assert [(pair.span.of(document.text), pair.source.of(document.source.text)) for pair in document.segments] == [
        ("Cat", "고양이"),
        ("A cat sat.", "고양이가 앉았다."),
    ]


def test_a_source_of_other_blocks_is_left_to_the_alignment() -> None:
    example = Good("# Cat\n\nA cat sat.", source="고양이가 앉았다.")
    assert analysis_of(example.text, example, lexicon()).document.segments == ()


def test_an_example_in_a_bilingual_format_keeps_its_own_source() -> None:
    example = Good("source\ttarget\n고양이\tA cat\n", format="tsv")
    document = analysis_of(example.text, example, lexicon()).document
    assert document.source
    assert (document.text, document.source.text, len(document.segments)) == ("A cat", "고양이", 1)


def test_texts_beside_an_example_are_markdown_under_names_of_their_own() -> None:
    example = Good("A cat sat.", source="나", reference="# We", earlier="Was")
    document = analysis_of(example.text, example, lexicon()).document
    (reference,) = document.references
    assert document.source
    assert document.earlier
    assert [(one.path, one.text) for one in (document.source, reference, document.earlier)] == [
        ("source", "나"),
        ("reference", "We"),
        ("earlier", "Was"),
    ]
    assert document.evidence == {"source", "reference", "earlier"}
