"""``transcheck compare``: two versions of one story."""

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cli.command import Command, write

OLD = """\
# Kent’s party wins 316 seats

The party of Prime Minister Anna Kent won 316 seats in Busan on Tuesday.

“We will keep the harbor open for everybody,” Kent said.

Mayor Ben Harlow opened the bridge to Lindow on Wednesday.
"""
NEW = """\
# Kent’s party wins 361 seats

The party of President Anna Kent won 361 seats in Incheon on Tuesday.

“We will keep the harbor closed for everybody,” Kent said.

Mayor Ben Harlow opened the the bridge to Lindow on Wednesday.
"""
DRIFTED = ["361", "President", "361", "Incheon", "“We will keep the harbor closed for everybody,”"]


@pytest.fixture
def stories(here: Path) -> Path:
    """The folder with both versions."""
    write(here, {"old.md": OLD, "new.md": NEW})
    return here


def compared(transcheck: Command, *arguments: str) -> list[dict[str, object]]:
    return [
        json.loads(line)
        for line in transcheck("compare", "--isolated", "--output-format", "jsonl", *arguments).output.splitlines()
    ]


@pytest.mark.usefixtures("stories")
def test_facts_that_drifted_end_with_1(transcheck: Command) -> None:
    result = transcheck("compare", "--isolated", "old.md", "new.md")
    assert (result.status, result.errors) == (1, "")
    assert "error[version-fact-drift]: “President” was “Prime Minister” in the earlier version\n" in result.output
    assert "  = note: old.md:3:14 “Prime Minister”: the earlier title\n" in result.output
    assert "needs" not in result.output
    assert "5 errors, 1 warning, 1 info in 1 file (5 rules)\n" in result.output


@pytest.mark.usefixtures("stories")
def test_the_findings_are_those_of_check(transcheck: Command) -> None:
    found = compared(transcheck, "old.md", "new.md")
    assert [one["text"] for one in found if one["rule"] == "version-fact-drift"] == DRIFTED
    assert {one["path"] for one in found} == {"new.md"}
    assert {place["path"] for one in found for place in one["related"]} <= {"old.md", "new.md"}
    array = json.loads(transcheck("compare", "--isolated", "old.md", "new.md", "--output-format", "json").output)
    assert array == found


@pytest.mark.usefixtures("stories")
def test_a_fault_that_came_in_is_shown_with_its_rule_and_fix(transcheck: Command) -> None:
    (found,) = [one for one in compared(transcheck, "old.md", "new.md") if one["rule"] == "regression-from-earlier"]
    assert found["message"] == "not in the earlier version: “the the” is one word too many (doubled-word)"
    assert (found["severity"], found["text"]) == ("warning", "the the")
    assert [edit["text"] for edit in found["fix"]["edits"]] == [""]
    assert [one["rule"] for one in compared(transcheck, "new.md", "old.md")].count("regression-from-earlier") == 0


@pytest.mark.usefixtures("stories")
def test_the_same_version_ends_with_0_and_says_nothing(transcheck: Command) -> None:
    assert transcheck("compare", "--isolated", "old.md", "old.md", "--output-format", "jsonl") == (0, "", "")


def test_a_light_edit_ends_with_0(transcheck: Command, stories: Path) -> None:
    write(stories, {"edited.md": OLD.replace("opened the bridge", "has opened the new bridge")})
    result = transcheck("compare", "--isolated", "old.md", "edited.md", "--output-format", "concise")
    (line,) = result.output.splitlines()
    assert result.status == 0
    assert line.startswith("edited.md:1:3: info[high] version-similarity chrF 9")


@pytest.mark.usefixtures("stories")
def test_the_similarity_has_the_signatures(transcheck: Command) -> None:
    (found,) = [one for one in compared(transcheck, "old.md", "new.md") if one["rule"] == "version-similarity"]
    assert [place["message"].partition("|v:")[0] for place in found["related"]] == [
        "chrF #:1|c:lc|e:yes|nc:6|nw:0|s:no",
        "BLEU #:1|c:mixed|e:no|tok:13a|s:exp",
    ]


def test_cut_copy_is_a_warning(transcheck: Command, stories: Path) -> None:
    write(stories, {"cut.md": OLD.rpartition("Mayor")[0]})
    result = transcheck("compare", "--isolated", "old.md", "cut.md", "--output-format", "concise")
    assert result.status == 0
    assert "the earlier version goes on after this: a paragraph is missing" in result.output


def test_a_correction_that_was_lost_ends_with_1(transcheck: Command, here: Path) -> None:
    note = "\n\nCorrection: Kent won 316 seats, not 361.\n"
    write(here, {"old.txt": f"Anna Kent won 316 seats.{note}", "new.txt": "Anna Kent got 361 seats, Lindow said.\n"})
    result = transcheck("compare", "--isolated", "old.txt", "new.txt", "--output-format", "concise")
    assert result.status == 1
    assert "correction-not-carried “361” was corrected to “316” in the earlier version" in result.output


def test_rules_may_be_left_out_and_a_choice_of_others_does_not_matter(transcheck: Command, stories: Path) -> None:
    found = compared(transcheck, "old.md", "new.md", "--ignore", "version-fact-drift,version-similarity")
    assert [one["rule"] for one in found] == ["regression-from-earlier"]
    write(stories, {"transcheck.toml": 'select = ["pronoun"]\n'})
    output = transcheck("compare", "old.md", "new.md", "--output-format", "jsonl").output
    assert {json.loads(line)["rule"] for line in output.splitlines()} == {"version-fact-drift", "version-similarity"}


def test_versions_in_other_formats(transcheck: Command, here: Path) -> None:
    write(
        here,
        {
            "old.html": "<h1>Ferry</h1><p>The ferry &amp; 316 people left.</p>",
            "new.txt": "Ferry\n\nThe ferry & 361 people left.\n",
        },
    )
    found = compared(transcheck, "old.html", "new.txt")
    (drift,) = [one for one in found if one["rule"] == "version-fact-drift"]
    assert drift["related"][0]["start"]["column"] == 34


class Tags(HTMLParser):
    """Sees that every element is closed, and collects what stands in some."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.held: dict[str, list[str]] = {}
        self.seen: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.seen.add(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open:
            self.held.setdefault(self.open[-1], []).append(data)


def page_of(transcheck: Command, *arguments: str) -> str:
    return transcheck("compare", "--isolated", "--output-format", "html", *arguments).output


@pytest.mark.usefixtures("stories")
def test_the_page_shows_both_versions_with_what_changed(transcheck: Command) -> None:
    page = page_of(transcheck, "old.md", "new.md")
    tags = Tags(page)
    assert tags.open == []
    assert tags.held["del"][1:] == ["316", "Prime Minister", "316", "Busan", "open"]
    assert tags.held["ins"][1:] == ["361", "President", "361", "Incheon", "closed", "the"]
    assert "“President” was “Prime Minister” in the earlier version" in page
    assert page.startswith("<!doctype html>\n<html lang='en'>\n")
    assert "prefers-color-scheme: dark" in page
    assert not {"script", "link", "img", "iframe"} & tags.seen
    assert "http" not in page


def test_the_page_shows_paragraphs_that_came_and_went(transcheck: Command, stories: Path) -> None:
    write(
        stories,
        {
            "other.md": OLD.replace("“We will", "Ferries were late for twenty minutes.\n\n“We will").rpartition(
                "Mayor"
            )[0]
        },
    )
    tags = Tags(page_of(transcheck, "old.md", "other.md"))
    assert tags.held["ins"][1:] == ["Ferries were late for twenty minutes."]
    assert tags.held["del"][1:] == ["Mayor Ben Harlow opened the bridge to Lindow on Wednesday."]
    assert tags.held["span"].count("(not in this version)") == 2


def test_what_a_story_says_is_escaped(transcheck: Command, here: Path) -> None:
    write(
        here,
        {
            "a&b.txt": "The <b>ferry</b> & 316 people left.\n",
            "c.txt": "The <script>ferry</script> & 361 people left.\n",
        },
    )
    page = page_of(transcheck, "a&b.txt", "c.txt")
    assert "script" not in Tags(page).seen
    assert "a&amp;b.txt" in page


def test_the_page_can_be_written_to_a_file(transcheck: Command, stories: Path) -> None:
    result = transcheck("compare", "--isolated", "old.md", "new.md", "--output-format", "html", "-o", "page.html")
    assert (result.status, result.output) == (1, "")
    assert Tags((stories / "page.html").read_text(encoding="utf-8")).open == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["none.md", "new.md"], "none.md: no such file: check the path"),
        (["old.md", "none.md"], "none.md: no such file: check the path"),
        (["-", "-"], "both versions from standard input: name a file for one of them"),
        (
            ["old.md", "new.md", "-o", "old.md"],
            "old.md: is one of the files to check: name another file for the report",
        ),
        (["old.md", "new.md", "--ignore", "nothing"], "unknown rule 'nothing'"),
    ],
)
@pytest.mark.usefixtures("stories")
def test_mistakes_are_one_line_and_2(transcheck: Command, arguments: list[str], message: str) -> None:
    result = transcheck("compare", "--isolated", *arguments)
    assert (result.status, result.output) == (2, "")
    assert result.errors.startswith(f"transcheck: error: {message}")
    assert result.errors.count("\n") == 1


def test_stories_that_have_nothing_to_do_with_each_other_are_remarked_upon(transcheck: Command, here: Path) -> None:
    write(
        here,
        {"a.txt": "The ferry was late on each of these mornings.\n", "b.txt": "Nobody knows who painted that tower.\n"},
    )
    result = transcheck("compare", "--isolated", "a.txt", "b.txt")
    assert result.errors == "transcheck: note: the two have no paragraph in common: are they versions of one story?\n"


def test_a_version_in_another_language_is_remarked_upon(transcheck: Command, here: Path) -> None:
    write(
        here,
        {"a.txt": "시장은 화요일 린도로 가는 다리를 개통했다.\n", "b.txt": "The mayor opened the bridge to Lindow.\n"},
    )
    errors = transcheck("compare", "--isolated", "a.txt", "b.txt").errors
    assert "note: a.txt: does not look English: with a source in another language use check --source\n" in errors
