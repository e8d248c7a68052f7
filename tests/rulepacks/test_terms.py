"""The shipped phrases: every row can be hit, none is there twice, and plain English stays silent."""

from collections import Counter

import pytest

from stories import story
from transcheck.analysis import Analysis
from transcheck.rulepacks import builtin_rules, load_rulepack
from transcheck.rulepacks.compiled import load_compiled
from transcheck.rulepacks.indexing import decoded

COMPILED = load_compiled(builtin_rules())
LEXICON = load_rulepack([builtin_rules()]).lexicon
ROWS = decoded(COMPILED.tables["rows"])

FILLINGS = {
    "number": "7",
    "noun": "post",
    "date": "May 9",
    "quotation": "“good”",
    "person": "Sanae Takaichi",
    "place": "Tokyo",
}

NATIVE_NEAR_MISSES = """\
The court heard a joint venture company's appeal, and the venture firm withdrew.

The couple look happy. The pair look tired. He saw the doctor stop the bout.

Jane will challenge the ruling; it is a challenge to win there. A legal challenge to a new law failed.

Students hand phones to teachers. She handed the phone over.

A lone rider passed the hilltop mansion. The governor's mansion has nine floors and a garden.

The prospect of war is real and prices are high. Prospects who emerged that year were signed. A group of teams with
prospects that scouts like met on Friday.

The panel evaluated the bids as part of a review, and the reserves were evaluated as of June. Doctors assessed the
injury as “serious”. They evaluated the vaccine as a treatment.

The apartment has a one-room, sun-lit studio. They lived in a one-room wooden cabin. It is a one-room schoolhouse.

The customers' claims were settled. Customer claims rose. TV talent shows are back. A live house music set began.

Advertisements for the play were pulled. Share this with a friend, she said. Read more books, he told them.

Best in show went to a poodle. The gas station stands empty.

Train maniacs aside, the movie's villain is a maniac. She keeps fighting! They kept on fighting!
"""


def sample(row: dict) -> str:
    """A story in which the row must be found: its first alternatives, with what must be near."""
    words = " ".join(word for element in row["pattern"]["elements"] for word in written(element))
    words = words.replace("“ ", "“").replace(" !", "!").replace(" ”", "”")
    company = [" ".join(written(one)[0] for one in phrase) for phrase in row.get("beside", [])[:1]]
    words = words.replace("7 year of", "7th year of")
    return f"Yesterday {words} there {' '.join(company)}.\n\n{' '.join(row.get('stories with', [])[:1])}"


def written(element: dict) -> list[str]:
    """One way to write an element: a word, what fills a slot, the least words of a gap."""
    if "gap" in element:
        return ["plain"] * max(1, element["gap"][1])
    return [
        FILLINGS[element["slot"]] if "slot" in element else next(iter({**element["words"], **element.get("exact", {})}))
    ]


@pytest.mark.parametrize("row", [row for row in ROWS if "pattern" in row], ids=lambda row: row["declared"])
def test_every_phrase_can_be_hit(row):
    hits = Analysis(story(sample(row)), LEXICON).phrase_hits.get(row["rule"], [])
    assert row["declared"] in {hit.row.declared for hit in hits}, sample(row)


@pytest.mark.parametrize("row", [row for row in ROWS if "whole" in row], ids=lambda row: row["declared"])
def test_every_line_can_be_hit(row):
    line = row["phrase"].replace("…", "the ferry").upper()
    hits = Analysis(story(f"The ferry sank.\n\n<{line}>"), LEXICON).phrase_hits[row["rule"]]
    assert [hit.row.declared for hit in hits] == [row["declared"]]


def test_no_phrase_is_there_twice():
    phrases = Counter(
        (row["rule"], row.get("whole") or repr(row["pattern"]["elements"]), *row.get("stories with", ()))
        for row in ROWS
    )
    assert [phrase for phrase, count in phrases.items() if count > 1] == []


def test_native_english_is_left_alone():
    analysis = Analysis(story(NATIVE_NEAR_MISSES), LEXICON)
    rules = ("konglish-term", "wasei-eigo-term", "calqued-evaluate-as", "prospect-calque", "site-boilerplate")
    found = [hit.span.of(analysis.text) for rule in rules for hit in analysis.phrase_hits.get(rule, [])]
    assert found == []


@pytest.mark.parametrize(("rule", "fewest"), [("konglish-term", 40), ("wasei-eigo-term", 30), ("site-boilerplate", 60)])
def test_there_are_many_terms(rule, fewest):
    assert sum(row["rule"] == rule for row in ROWS) >= fewest


def test_all_terms_of_loan_words_say_what_to_write():
    silent = [row["declared"] for row in ROWS if row["rule"].endswith("-term") and not row.get("instead")]
    assert silent == []
