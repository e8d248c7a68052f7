"""``check --source``: a story beside what it was translated from."""

from pathlib import Path

from cli.command import Command, write

STORY = "Bridge opens\n\nThe mayor opened the bridge on March 3, 2026.\n"
KOREAN = "다리 개통\n\n시장은 2026년 3월 3일 다리를 개통했다.\n"


def test_with_its_source_no_rule_lacks_one(transcheck: Command, here: Path) -> None:
    write(here, {"story.txt": STORY, "source.txt": KOREAN})
    result = transcheck("check", "story.txt", "--source", "source.txt")
    assert (result.status, result.errors) == (0, "")
    assert "needs source" not in result.output


def test_a_source_that_is_not_there_is_one_line_and_2(transcheck: Command, here: Path) -> None:
    write(here, {"story.txt": STORY})
    result = transcheck("check", "story.txt", "--source", "none.txt")
    assert result.status == 2
    assert result.errors == "transcheck: error: story.txt: its source none.txt: no such file: check the path\n"


def test_a_source_goes_with_one_story(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": STORY, "b.txt": STORY, "source.txt": KOREAN})
    result = transcheck("check", "a.txt", "b.txt", "--source", "source.txt")
    assert result.status == 2
    assert "--source goes with one story, not 2" in result.errors
