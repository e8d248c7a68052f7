"""From arguments to files."""

from pathlib import Path

import pytest

from cli.command import write
from transcheck.cli.paths import expand


def test_a_folder_stands_for_the_readable_files_below_it_without_hidden_ones(here: Path) -> None:
    write(here, ["b.txt", "a.md", "c.pdf", "sub/d.html", "sub/deep/e.TXT", ".hidden.txt", ".git/f.txt", "sub/g"])
    assert expand(["."]) == (["a.md", "b.txt", "sub/d.html", "sub/deep/e.TXT"], [])
    assert expand(["sub"]) == (["sub/d.html", "sub/deep/e.TXT"], [])


def test_a_file_that_is_named_is_taken_whatever_its_name(here: Path) -> None:
    write(here, ["notes.pdf", ".hidden.txt", "story"])
    assert expand(["story", "notes.pdf", ".hidden.txt"]) == ([".hidden.txt", "notes.pdf", "story"], [])


def test_each_file_counts_once_under_the_first_name_given(here: Path) -> None:
    write(here, ["a.txt", "sub/b.txt"])
    assert expand(["./a.txt", "a.txt", "sub/../a.txt", ".", str(here / "a.txt")]) == (["a.txt", "sub/b.txt"], [])
    assert expand([str(here / "a.txt"), "a.txt"]) == ([str(here / "a.txt")], [])
    assert expand(["-", "a.txt", "-"]) == (["-", "a.txt"], [])


def test_patterns_are_expanded_where_the_shell_did_not(here: Path) -> None:
    write(here, ["a.txt", "b.md", "sub/c.txt", "sub/deep/d.txt", "sub/e.pdf"])
    assert expand(["*.txt"]) == (["a.txt"], [])
    assert expand(["**/*.txt"]) == (["a.txt", "sub/c.txt", "sub/deep/d.txt"], [])
    assert expand(["s?b"]) == (["sub/c.txt", "sub/deep/d.txt"], [])
    assert expand([str(here / "[ab].*")]) == ([str(here / "a.txt"), str(here / "b.md")], [])


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(here: Path) -> None:
    write(here, ["a[1].txt", "a1.txt"])
    assert expand(["a[1].txt"]) == (["a[1].txt"], [])


@pytest.mark.parametrize("argument", ["folder", "*.none"])
def test_what_stands_for_nothing_is_complained_about(here: Path, argument: str) -> None:
    write(here, ["folder/notes.pdf", "a.txt"])
    files, (complaint,) = expand([argument, "a.txt"])
    assert files == ["a.txt"]
    assert complaint.startswith(f"{argument}: no ")


@pytest.mark.usefixtures("here")
def test_a_missing_file_is_left_to_the_reader() -> None:
    assert expand(["none.txt"]) == (["none.txt"], [])


def test_a_folder_that_contains_itself_is_walked_once(here: Path) -> None:
    write(here, ["sub/a.txt"])
    (here / "sub" / "loop").symlink_to(here / "sub")
    assert expand(["."]) == (["sub/a.txt"], [])
