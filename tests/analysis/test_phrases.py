"""Phrases in a story: every feature of the language, with the exact words it marks."""

import pytest

from searching import lexicon_of, marked, phrase_hits
from stories import story
from transcheck.analysis import Analysis
from transcheck.model import Confidence, Safety, Severity, Span


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        ("eye shopping", "We went eye shopping.", ["eye shopping"]),
        ("eye shopping", "EYE SHOPPING is fun. Eye shopping too.", ["EYE SHOPPING", "Eye shopping"]),
        ("eye shopping", "eye\nshopping", ["eye\nshopping"]),
        ("eye shopping", "eye shoppings, bull's-eye shopping, eye, shopping", []),
        ("Dutch pay", "They went Dutch pay, not dutch pay.", ["Dutch pay"]),
        ("SNS", "SNS, sns, Sns, SNS-based, SNS's, USNS, SNS_x", ["SNS"]),
        ("hand|cell phone", "A hand phone or a cell phone or a phone.", ["hand phone", "cell phone"]),
        ("big? red? mansion", "red mansion", ["red mansion"]),
        (
            "big? red? mansion",
            "a big red mansion, a big mansion, a red big mansion",
            ["big red mansion", "big mansion", "big mansion"],
        ),
        (
            "evaluate~ as",
            "evaluated as, evaluating as, evaluates as, evaluation as",
            ["evaluated as", "evaluating as", "evaluates as"],
        ),
        ("evaluate~|see~ as", "seen as", ["seen as"]),
        ("mansion of {words:1-2} town", "mansion of the old town", ["mansion of the old town"]),
        ("mansion of {words:1-2} town", "mansion of the very old town, mansion of town", []),
        ("mansion of {words:0-1} town", "mansion of town", ["mansion of town"]),
        (
            "mansion of {words:1-9} town",
            "mansion of a (small), old, 4,500-strong town",
            ["mansion of a (small), old, 4,500-strong town"],
        ),
        ("mansion of {words:1-9} town", "mansion of a “small” town", []),
        ("mansion of {words:1-9} town", "mansion of a lake; a town", []),
        ("mansion of {words:1-9} town", "mansion of a lake. A town", []),
        ("mansion of {words:1-9} town", "mansion of a lake\n\nin town", []),
        ("mansion of {words:1-9} town", "mansion of workers’ rights town", ["mansion of workers’ rights town"]),
        ("mansion of {words:1-9} town", "mansion of ‘old’ town", []),
        ("mansion of {phrase:1-9} town", "mansion of the old and rich town", ["mansion of the old and rich town"]),
        ("mansion of {phrase:1-9} town", "mansion of a lake, a town. mansion of a lake is in town", []),
        ("a {words:1-2} b {words:1-2} mansion", "a x a y b z mansion", ["a y b z mansion"]),
        ("old {words:1-3} mansion", "old old x mansion", ["old x mansion"]),
        ("big? {words:0-1} mansion", "mansion", ["mansion"]),
        ("<evaluate~ {words:1-3} as> a|an", "He evaluated it as a win.", ["evaluated it as"]),
        ("the <mansion>", "the mansion", ["mansion"]),
        ("“ <fighting> !", "He cried, “Fighting!”", ["Fighting"]),
        ("fighting!", "“Fighting!” he cried.", ["Fighting!"]),
        ('\\" mansion', '“mansion” "mansion', ["“mansion", '"mansion']),
        ("the LDP's win", "the LDP’s win", ["the LDP’s win"]),
        ("U.S.-Japan pact", "the U.S.-Japan pact", ["U.S.-Japan pact"]),
        ("mansion", "A mansion; the mansion’s roof.", ["mansion"]),
        ("İzmir port", "the İzmir port", ["İzmir port"]),
    ],
)
def test_what_a_phrase_marks(phrase, text, words):
    assert marked(text, f'- "{phrase}"') == words


def test_spans_are_code_points_of_the_text():
    hits = phrase_hits("# İİ 🙂 news\n\n🙂 “İ” eye shopping", "- eye shopping")
    assert [hit.span for hit in hits] == [Span(17, 29)]


@pytest.mark.parametrize(
    ("phrase", "text", "slots"),
    [
        ("mansion of {person}", "the mansion of Ines Duarte", {"person": "Ines Duarte"}),
        ("{person} mansion", "the Ines Duarte mansion", {"person": "Ines Duarte"}),
        ("mansion in {place}", "a mansion in New Faro today", {"place": "New Faro"}),
        ("{nationality} mansion", "a Faroan mansion", {"nationality": "Faroan"}),
        ("mansion for {number} people", "a mansion for 4,500 people", {"number": "4,500"}),
        ("mansion on {date}", "a mansion on May 3, 2024", {"date": "May 3, 2024"}),
        ("mansion is {quotation}", "the mansion is “very old,” he said", {"quotation": "“very old,”"}),
        ("mansion {noun}", "the mansion owner", {"noun": "owner"}),
        (
            "mansion {words:1-3} of {name}",
            "mansion in the\ntown of Ines Duarte",
            {"words": "in the town", "name": "Ines Duarte"},
        ),
        (
            "{person} and {person} own mansion",
            "Ines Duarte and Ines Duarte own mansion",
            {"person": "Ines Duarte", "person2": "Ines Duarte"},
        ),
        ("mansion {number}? of", "the mansion of", {"number": ""}),
    ],
)
def test_slots_are_filled_by_the_analysis(phrase, text, slots):
    people, places = "- {id: a, name: Ines Duarte}", "- {id: b, name: New Faro, demonyms: [Faroan]}"
    assert [hit.slots for hit in phrase_hits(text, f'- "{phrase}"', people=people, places=places)] == [slots]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("mansion of {person}", "the mansion of New Faro"),
        ("mansion in {place}", "a mansion in New Farol"),
        ("mansion for {number} people", "a mansion for some people"),
        ("mansion {noun}", "the mansion of"),
        ("mansion {noun}", "the mansion 7"),
        ("{noun} mansion", "the mansion"),
    ],
)
def test_a_slot_without_its_filling_matches_nothing(phrase, text):
    assert marked(text, f'- "{phrase}"', places="- {id: b, name: New Faro}") == []


def test_a_layer_is_only_made_for_a_slot_whose_words_are_there():
    analysis = Analysis(story("A house of Ines Duarte."), lexicon_of("- mansion of {person}\n- eye shopping"))
    assert analysis.phrase_hits == {}
    assert {"mentions", "sentences", "quotations"}.isdisjoint(vars(analysis))


@pytest.mark.parametrize(
    ("condition", "found", "not_found"),
    [
        (
            "beside: [yen, TV show]",
            ["A mansion for 9 yen.", "Yen? A TV show in a mansion: yen!"],
            ["A mansion. Yen.", "A mansion, a tv show."],
        ),
        (
            "unless: [governor's, play~]",
            ["A mansion. The governor's."],
            ["The governor’s mansion.", "A mansion to be played in."],
        ),
        (
            "not before: [of, in the]",
            ["A mansion in a town.", "A mansion, of stone"],
            ["A mansion of stone.", "A mansion in the town."],
        ),
        ("not after: [the, in a]", ["A mansion.", "On a mansion."], ["The mansion.", "In a mansion."]),
        (
            "stories with: [Tokyo, high rise]",
            ["A mansion.\n\nTokyo.", "A mansion.\n\nHigh rise."],
            ["A mansion.", "A mansion in tokyo.", "A mansion, Tokyos."],
        ),
        ("not stories with: [AWS]", ["A mansion.", "A mansion for laws."], ["A mansion.\n\n(AWS)"]),
    ],
)
def test_conditions(condition, found, not_found):
    rows = f"- phrase: mansion\n  {condition}"
    assert [marked(text, rows) for text in found] == [["mansion"]] * len(found)
    assert [marked(text, rows) for text in not_found] == [[]] * len(not_found)


def test_a_whole_block_may_have_other_case_and_punctuation():
    rows = "- {phrase: Read more, whole: block, instead: ''}"
    text = "# Read More\n\n» READ MORE:\n\nRead more.\n\nRead more books.\n\n~ Read more\n\n* * *"
    assert marked(text, rows) == ["Read More", "» READ MORE:", "Read more."]


def test_of_overlapping_hits_the_one_that_marks_most_counts():
    assert marked("her SNS platform", "- SNS\n- SNS platform\n- platform\n- her SNS") == ["SNS platform"]


def test_of_hits_that_mark_the_same_the_one_with_the_longer_phrase_counts():
    hits = phrase_hits(
        "an SNS post",
        "- {phrase: SNS, instead: x}\n- {phrase: an <SNS> post, instead: z}\n- {phrase: <SNS> post, instead: y}",
    )
    assert [hit.instead for hit in hits] == ["z"]


def test_hits_are_in_text_order_and_by_rule():
    analysis = Analysis(story("Untact. A mansion, untact, a mansion."), lexicon_of("- mansion\n- untact"))
    assert list(analysis.phrase_hits) == ["test-rule"]
    assert [hit.span.start for hit in analysis.phrase_hits["test-rule"]] == [0, 10, 19, 29]


def test_only_the_copy_is_searched():
    assert marked("~ A mansion.\n\nBy Mansion\n\n!Mansion", "- mansion") == ["Mansion", "Mansion"]


def test_a_phrase_does_not_cross_from_block_to_block():
    assert marked("We like eye\n\nshopping", "- eye shopping") == []


@pytest.mark.parametrize(
    ("row", "text", "instead"),
    [
        ("{phrase: SNS, instead: social media}", "on SNS", "social media"),
        ("{phrase: SNS, instead: social media}", "SNS is down", "Social media"),
        ("{phrase: SNS, instead: social media}", "“SNS is down”", "Social media"),
        ("{phrase: SNS, instead: social media}", "Police Search SNS Posts", "Social Media"),
        ("{phrase: SNS, instead: media of people}", "POLICE SEARCH SNS POSTS", "MEDIA OF PEOPLE"),
        ("{phrase: skinship, instead: hugs}", "It is Skinship", "Hugs"),
        ("{phrase: skinship, instead: hugs of love}", "Star Denies Skinship Claims", "Hugs of Love"),
        (
            "{phrase: 'evaluate~ {words:1-2} as', instead: 'describe~ {words} as'}",
            "by evaluating the win as",
            "describing the win as",
        ),
        ("{phrase: 'mansion {number}? of', instead: 'house {number} of'}", "a mansion of", "house of"),
        ("{phrase: 'see {words:1-3} as', instead: 'call {words} as'}", "see, he said, as", "Call, he said, as"),
        ("{phrase: mansion, instead: ''}", "a mansion", ""),
        ("{phrase: mansion}", "a mansion", None),
    ],
)
def test_the_replacement_takes_the_case_and_the_form_of_the_words(row, text, instead):
    assert [hit.instead for hit in phrase_hits(text, f"- {row}")] == [instead]


def test_a_row_carries_what_its_author_said():
    rows = "- {phrase: untact, instead: online, fix: safe, origin: [ko], likely from: [ja, ko], why: 비대면, "
    rows += "severity: info, confidence: low, message: '“{match}”'}"
    (hit,) = phrase_hits("untact", rows)
    assert hit.rule == "test-rule"
    assert hit.row == (
        "test-rule",
        "untact",
        "online",
        "“{match}”",
        Safety.SAFE,
        ("ko",),
        ("ja", "ko"),
        "비대면",
        Severity.INFO,
        Confidence.LOW,
        False,
        "terms/test.yaml:3",
    )


def test_of_equal_hits_the_one_that_does_not_depend_on_the_origin_counts():
    rows = "- {phrase: 'make~ a {phrase:0-1} leap', likely from: [ko]}\n- make~ a {phrase:1-2} leap"
    (hit,) = phrase_hits("They make a great leap.", rows)
    assert hit.row.phrase == "make~ a {phrase:1-2} leap"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("THIS. To this, he left.", ["To this ,"]), ("Next to this, he left.", []), ("They go a long way to this,", [])],
)
def test_capitals_are_looked_at_before_words(text, expected):
    assert [hit.row.phrase for hit in phrase_hits(text, "- To this ,")] == expected
