"""``check --reference``: a story beside what the people in it really said."""

import json
import subprocess
import sys
from pathlib import Path

from cli.command import Command, write

POST = "We're going to be a great friend of Lindow, and we will keep the harbor open.\n"
VERBATIM = "Ben Harlow said, “We will keep the harbor open.”\n"
ALTERED = "Ben Harlow said, “We will keep the harbour closed.”\n"
RETRANSLATED = "British lawmaker Ben Harlow said, “We will become great friends of Lindow.”\n"
ELSEWHERE = "British lawmaker Ben Harlow said, “The train to the coast was late once more.”\n"


def checked(transcheck: Command, *arguments: str) -> list[dict[str, object]]:
    status, output, errors = transcheck("check", "--isolated", "--output-format", "jsonl", *arguments)
    assert errors == ""
    assert status in (0, 1)
    return [json.loads(line) for line in output.splitlines()]


def test_a_quotation_with_the_words_of_the_reference_is_fine(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": VERBATIM, "post.txt": POST})
    assert checked(transcheck, "a.txt", "--reference", "post.txt") == []


def test_another_word_is_shown_with_the_place_of_the_original_and_a_fix(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": ALTERED, "post.txt": f"Post of March 3\n\n{POST}"})
    (found,) = checked(transcheck, "a.txt", "--reference", "post.txt")
    assert (found["rule"], found["severity"], found["confidence"]) == ("quote-differs-from-reference", "error", "high")
    assert found["message"] == "not the wording of the reference: “closed” for “open”"
    assert found["text"] == "“We will keep the harbour closed.”"
    (related,) = found["related"]
    assert (related["path"], related["start"]["line"]) == ("post.txt", 3)
    assert found["fix"]["safety"] == "suggested"
    assert [edit["text"] for edit in found["fix"]["edits"]] == ["We will keep the harbor open."]
    assert transcheck("check", "--isolated", "a.txt", "--reference", "post.txt").status == 1


def test_the_text_report_shows_the_original_words(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": ALTERED, "post.txt": POST})
    output = transcheck("check", "--isolated", "a.txt", "--reference", "post.txt").output
    assert "  = note: post.txt:1:49 “we will keep the harbor open”: the original words, chrF++ " in output
    assert "  = fix: Write the original words (suggested)\n" in output
    assert "needs reference" not in output


def test_each_of_several_references_is_looked_through(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": ALTERED, "b.html": f"<p>{POST}</p>", "c.txt": "The ferry left on time.\n"})
    (found,) = checked(transcheck, "a.txt", "--reference", "c.txt", "--reference", "b.html")
    (related,) = found["related"]
    assert (related["path"], related["start"]["column"]) == ("b.html", 52)
    write(here, {"d.txt": "We will keep the harbor closed.\n"})
    assert checked(transcheck, "a.txt", "--reference", "b.html", "--reference", "d.txt") == []


def test_a_reference_goes_with_every_story(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": ALTERED, "b.txt": ALTERED, "post.txt": POST})
    found = checked(transcheck, "a.txt", "b.txt", "--reference", "post.txt", "-j", "2")
    assert [one["path"] for one in found] == ["a.txt", "b.txt"]


def test_a_back_translation_is_reported_once(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": RETRANSLATED, "post.txt": POST})
    options = ["a.txt", "--source-language", "ko"]
    assert [one["rule"] for one in checked(transcheck, *options)] == ["retranslated-quote"]
    assert [one["rule"] for one in checked(transcheck, *options, "--reference", "post.txt")] == [
        "quote-differs-from-reference"
    ]


def test_a_reference_with_the_words_settles_that_they_are_right(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": RETRANSLATED, "post.txt": "We will become great friends of Lindow.\n"})
    assert checked(transcheck, "a.txt", "--source-language", "ko", "--reference", "post.txt") == []


def test_a_reference_without_the_remark_leaves_it_likely_to_be_retranslated(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": ELSEWHERE, "post.txt": POST})
    found = checked(transcheck, "a.txt", "--source-language", "ko", "--reference", "post.txt")
    assert [one["rule"] for one in found] == ["retranslated-quote"]


def test_a_reference_in_another_language_says_nothing(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": ALTERED, "post.txt": "우리는 린도의 좋은 친구가 될 것이며 항구를 계속 열어 둘 것이다.\n"})
    assert checked(transcheck, "a.txt", "--reference", "post.txt") == []


def test_a_speaker_of_another_language_makes_the_finding_doubtful(transcheck: Command, here: Path) -> None:
    story = "Sanae Takaichi said, “We will keep the harbor closed.”\n"
    write(here, {"a.txt": story, "post.txt": POST})
    assert checked(transcheck, "a.txt", "--reference", "post.txt") == []
    (found,) = checked(transcheck, "a.txt", "--reference", "post.txt", "--min-confidence", "low")
    assert (found["rule"], found["confidence"]) == ("quote-differs-from-reference", "low")


def test_without_a_reference_the_report_says_what_was_not_checked(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": VERBATIM})
    output = transcheck("check", "--isolated", "a.txt").output
    assert "not checked: needs reference: quote-differs-from-reference\n" in output


def test_a_reference_that_is_not_there_is_one_line_and_2(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": VERBATIM})
    result = transcheck("check", "a.txt", "--reference", "none.txt")
    assert result.status == 2
    assert result.errors == "transcheck: error: a.txt: its reference none.txt: no such file: check the path\n"


def test_a_report_does_not_overwrite_a_reference(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": VERBATIM, "post.txt": POST})
    result = transcheck("check", "a.txt", "--reference", "post.txt", "-o", "post.txt")
    assert result.status == 2
    assert (here / "post.txt").read_text(encoding="utf-8") == POST


def test_sacrebleu_is_loaded_only_beside_a_reference_that_differs(here: Path) -> None:
    write(here, {"a.txt": ALTERED, "post.txt": POST})
    script = "import sys; from transcheck.cli.app import run; run({}); print('sacrebleu' in sys.modules)"
    alone = ["check", "--isolated", "a.txt"]
    for arguments, is_loaded in ((alone, "False"), ([*alone, "--reference", "post.txt"], "True")):
        done = subprocess.run([sys.executable, "-c", script.format(arguments)], capture_output=True, check=True)
        assert done.stdout.decode().splitlines()[-1] == is_loaded
