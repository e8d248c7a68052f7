"""The ratchet, with figures and scorers made up."""

from pathlib import Path

import pytest

from accuracy_ratchet import compare, direction, main, read_floor, write_floor

FLOOR = {"at_least": {"seed.sure_found": 0.5}, "at_most": {"clean.errors_per_article": 0.1, "seed.extras": 2.0}}
SAME = {"seed.sure_found": 0.5, "clean.errors_per_article": 0.1, "seed.extras": 2.0}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("seed.sure_found", "at_least"),
        ("seed.likely_found_by_any", "at_least"),
        ("pronouns.gap_recall", "at_least"),
        ("pronouns.gum_chain_recall_without_people", "at_least"),
        ("pronouns.gum_false_flags_with_people", "at_most"),
        ("pronouns.gap_false_flags", "at_most"),
        ("clean.errors_per_article", "at_most"),
        ("clean.articles_with_error", "at_most"),
        ("seed.near_miss_violated", "at_most"),
        ("seed.extras", "at_most"),
    ],
)
def test_figures_know_their_direction(name: str, expected: str) -> None:
    assert direction(name) == expected


def test_what_is_the_same_passes_and_leaves_the_floor() -> None:
    assert compare(FLOOR, SAME) == ([], FLOOR)
    rounded = {**SAME, "seed.sure_found": 0.5 - 5e-7}
    assert compare(FLOOR, rounded).complaints == []


def test_what_is_better_raises_the_floor() -> None:
    complaints, floor = compare(FLOOR, {**SAME, "seed.sure_found": 0.75, "seed.extras": 0.0})
    assert complaints == []
    assert floor == {
        "at_least": {"seed.sure_found": 0.75},
        "at_most": {"clean.errors_per_article": 0.1, "seed.extras": 0.0},
    }


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"seed.sure_found": 0.25}, "seed.sure_found is 0.25, at least 0.5 was reached"),
        ({"seed.extras": 3.0}, "seed.extras is 3, at most 2 was reached"),
    ],
)
def test_what_is_worse_is_named_and_does_not_lower_the_floor(change: dict[str, float], complaint: str) -> None:
    assert compare(FLOOR, {**SAME, **change}) == ([complaint], FLOOR)


def test_what_was_not_measured_is_named() -> None:
    figures = {name: value for name, value in SAME.items() if name != "seed.extras"}
    assert compare(FLOOR, figures) == (["seed.extras was not measured (it was 2)"], FLOOR)


def test_new_figures_are_taken_over() -> None:
    assert compare({}, SAME) == ([], FLOOR)


def test_the_file_holds_the_figures_exactly(tmp_path: Path) -> None:
    path = tmp_path / "floor.toml"
    floor = {"at_least": {"b.found": 0.123457, "a.found": 1.0}, "at_most": {"c.extras": 0.0}}
    write_floor(path, floor)
    assert read_floor(path) == floor
    assert path.read_text(encoding="utf-8").splitlines()[2:] == [
        "[at_least]",
        '"a.found" = 1.0',
        '"b.found" = 0.123457',
        "",
        "[at_most]",
        '"c.extras" = 0.0',
    ]
    assert read_floor(tmp_path / "none.toml") == {}


def scorer(folder: Path, sure_found: float) -> Path:
    """A scorer that measures nothing and always finds the same."""
    path = folder / "score.py"
    figures = f'{{"sure_found": {{"value": {sure_found}}}, "unknown": {{"value": null}}}}'
    path.write_text(f'print(\'{{"benchmarks": {{"seed": {{"figures": {figures}}}}}}}\')\n', encoding="utf-8")
    return path


def test_the_script_fails_when_worse_writes_when_better_and_takes_over_on_demand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    floor = tmp_path / "floor.toml"
    monkeypatch.setenv("TRANSCHECK_SCORER", str(scorer(tmp_path, 0.5)))
    assert main(["--floor", str(floor)]) == 0
    assert read_floor(floor)["at_least"] == {"seed.sure_found": 0.5}
    assert main(["--floor", str(floor)]) == 0
    scorer(tmp_path, 0.25)
    assert main(["--floor", str(floor)]) == 1
    assert read_floor(floor)["at_least"] == {"seed.sure_found": 0.5}
    assert main(["--floor", str(floor), "--update"]) == 0
    assert read_floor(floor)["at_least"] == {"seed.sure_found": 0.25}
    assert capsys.readouterr().out.splitlines() == [
        "accuracy ratchet: 1 figures, none worse; wrote floor.toml",
        "accuracy ratchet: 1 figures, none worse",
        "accuracy ratchet: WORSE: seed.sure_found is 0.25, at least 0.5 was reached",
        "accuracy ratchet: 1 figures, 1 worse",
        "accuracy ratchet: 1 figures, none worse; wrote floor.toml",
    ]


def test_without_a_scorer_the_script_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("TRANSCHECK_SCORER", raising=False)
    monkeypatch.setattr("accuracy_ratchet.SCORER", tmp_path / "none.py")
    assert main([]) == 0
    assert capsys.readouterr().out == "accuracy ratchet: scorer not found, figures not checked\n"


def test_a_scorer_that_is_named_but_missing_or_broken_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRANSCHECK_SCORER", str(tmp_path / "none.py"))
    assert main([]) == 2
    (tmp_path / "none.py").write_text("raise SystemExit(2)\n", encoding="utf-8")
    assert main([]) == 2
    (tmp_path / "none.py").write_text("print('nothing')\n", encoding="utf-8")
    assert main([]) == 2
    assert capsys.readouterr().err.count("accuracy ratchet: cannot measure: ") == 3
