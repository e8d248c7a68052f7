"""The language of phrases: what it compiles to, and what it refuses."""

import pytest

from transcheck.rulepacks.phrase_language import (
    PhraseError,
    captures,
    check_template,
    compile_phrase,
    compile_replacement,
    compile_words,
    placeholders,
)


def test_words_in_small_letters_and_with_capitals_are_told_apart():
    assert compile_phrase("SNS platform") == {
        "elements": [{"words": {}, "exact": {"SNS": ""}}, {"words": {"platform": ""}}],
        "mark": [0, 2],
        "anchor": [0, 2],
        "keys": ["sns platform"],
    }


def test_alternatives_optional_words_gaps_and_marks():
    compiled = compile_phrase("<plan~ {words:1-3} as> a|an? {person} {phrase:0-2} ”")
    assert compiled["elements"] == [
        {"words": {"plan": "base", "plans": "s", "planned": "ed", "planning": "ing", "plan's": "'s"}},
        {"gap": ["words", 1, 3]},
        {"words": {"as": ""}},
        {"words": {"a": "", "an": ""}, "optional": True},
        {"slot": "person"},
        {"gap": ["phrase", 0, 2]},
        {"words": {"”": ""}},
    ]
    assert (compiled["mark"], compiled["anchor"]) == ([0, 3], [0, 1])
    assert compiled["keys"] == ["plan", "plan's", "planned", "planning", "plans"]


@pytest.mark.parametrize(
    ("phrase", "keys"),
    [
        ("eye shopping", ["eye shopping"]),
        ("live house|houses", ["live house", "live houses"]),
        ("of the mansion that was", ["of the mansion that was"]),
        ("the {words:1-2} mansion of {words:1-2} in", ["mansion of"]),
        ("a? mansion big?", ["mansion"]),
        ("Hongdae’s club", ["hongdae's club"]),
        ("fighting!", ["fighting"]),
        ("U.S.-Japan pact", ["u.s.-japan pact"]),
        ("a|b|c|d|e|f|g|h|i j|k|l|m|n|o|p|q mansion", [f"{letter} mansion" for letter in "jklmnopq"]),
    ],
)
def test_the_text_is_searched_for_the_rarest_words(phrase, keys):
    assert compile_phrase(phrase)["keys"] == keys


def test_a_word_with_a_mark_is_two_elements():
    assert [*compile_phrase("fighting!")["elements"]] == [{"words": {"fighting": ""}}, {"words": {"!": ""}}]


def test_a_straight_mark_stands_for_any_double_one():
    assert "“" in compile_phrase('" mansion')["elements"][0]["words"]
    assert "”" not in compile_phrase("“ mansion")["elements"][0]["words"]


@pytest.mark.parametrize(
    ("phrase", "problem"),
    [
        ("", "'': < and > do not enclose anything"),
        ("word?", "at least one word must be there that is not optional"),
        ("{person} {place}", "at least one word must be there that is not optional"),
        ("“ !", "at least one word must be there that is not optional"),
        ("{words:1-2} mansion", "{words:...} and {phrase:...} must stand between other things"),
        ("mansion {phrase:1-2}", "{words:...} and {phrase:...} must stand between other things"),
        ("a {words:1-2} {words:1-2} b", "at most 2 {words:...} or {phrase:...}, and not side by side"),
        (
            "a {words:1-2} b {words:1-2} c {words:1-2} d",
            "at most 2 {words:...} or {phrase:...}, and not side by side",
        ),
        ("mansion {words:3-2} b", "{words:3-2} must go from few to more, 15 at most"),
        ("mansion {words:1-20} b", "{words:1-20} must go from few to more, 15 at most"),
        ("mansion {words:0-0} b", "{words:0-0} must go from few to more, 15 at most"),
        (
            "{people} mansion",
            "'{people} mansion': {people} is none of date, name, nationality, noun, number, organisation, person, "
            "place, quotation, words:1-8, phrase:1-8",
        ),
        ("{words} mansion", None),
        ("<a mansion", "'<a mansion': < and > do not enclose anything"),
        ("a> <mansion", "'a> <mansion': < and > do not enclose anything"),
        ("a|b! mansion", "'a|b! mansion': 'a|b!' must be single words"),
        ("a|b{c} mansion", "'a|b{c} mansion': 'a|b{c}' is not understood"),
        (" ".join(["mansion"] * 17), "more than 16 words and slots"),
    ],
)
def test_errors(phrase, problem):
    with pytest.raises(PhraseError) as caught:
        compile_phrase(phrase)
    assert problem is None or str(caught.value) == problem


def test_conditions_are_words_only():
    assert compile_words("TV show~") == compile_phrase("TV show~")["elements"]
    with pytest.raises(PhraseError, match=r"'a \{number\}': only words are possible here"):
        compile_words("a {number}")


def test_slots_and_gaps_have_names():
    elements = compile_phrase("{person} and {person} saw {words:1-2} the {phrase:1-2} of {number}")["elements"]
    assert captures(elements) == ["person", "person2", "words", "phrase", "number"]


def test_a_replacement_follows_the_inflected_word():
    pattern = compile_phrase("evaluate~ {words:1-3} as")
    assert compile_replacement("describe~ {words} as", pattern) == {
        "base": "describe {words} as",
        "s": "describes {words} as",
        "ed": "described {words} as",
        "ing": "describing {words} as",
        "'s": "describe's {words} as",
    }
    assert compile_replacement("call {words}", pattern) == "call {words}"


@pytest.mark.parametrize(
    ("phrase", "replacement", "problem"),
    [
        ("evaluate~ it", "see~ it", "'see~' has two past forms; write a row for each"),
        ("evaluated it", "describe~ it", "'describe~' has no inflected word in the phrase to follow"),
        ("evaluate~ it", "describe {words}", "{words} is not filled; there is {match}"),
    ],
)
def test_errors_in_replacements(phrase, replacement, problem):
    with pytest.raises(PhraseError) as caught:
        compile_replacement(replacement, compile_phrase(phrase))
    assert str(caught.value) == problem


@pytest.mark.parametrize("template", ["{", "{}", "{match!r}", "{match:>9999999}", "{match.real}", "{0}", "{match[0]}"])
def test_templates_hold_plain_names_only(template):
    with pytest.raises(PhraseError):
        placeholders(template)


def test_templates():
    assert placeholders("“{match}” is {{not}} “{instead}”") == ["match", "instead"]
    with pytest.raises(PhraseError, match=r"^\{instead\} is not filled; there is \{match\}, \{words\}$"):
        check_template("{instead}", {"words", "match"})
