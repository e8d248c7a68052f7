import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.captions import find_count_claims, find_positions


def positions(caption: str) -> list[tuple[str, str | None]]:
    document = story("!" + caption)
    return [(one.label, one.name.of(document.text) if one.name else None) for one in find_positions(document)]


def claims(caption: str) -> list[tuple[str, int, list[str]]]:
    document = story("!" + caption)
    text = document.text
    return [
        (one.span.of(text), one.number, [name.of(text) for name in one.names]) for one in find_count_claims(document)
    ]


@pytest.mark.parametrize(
    ("caption", "found"),
    [
        ("Ada Holt (left) waves.", [("left", "Ada Holt")]),
        ("Mayor Ada Holt (front row, right) waves.", [("front right", "Mayor Ada Holt")]),
        ("Holt (L) meets Alder (R).", [("left", "Holt"), ("right", "Alder")]),
        ("Holt (second from left) waves.", [("2nd from left", "Holt")]),
        ("Holt (third from the right) waves.", [("3rd from right", "Holt")]),
        ("Holt (far left) waves at Alder (2nd R).", [("far left", "Holt"), ("2nd from right", "Alder")]),
        ("Holt (centre), Alder (on the left) wave.", [("center", "Holt"), ("left", "Alder")]),
        ("Holt (in the background) waves.", [("back", "Holt")]),
        ("Holt, left, and Alder, right, wave.", [("left", "Holt"), ("right", "Alder")]),
        ("Holt, back row, center, waves.", [("back center", "Holt")]),
        (
            "From left, Ada Holt, Bo van Alder and Cy Kim pose.",
            [
                ("1st from left", "Ada Holt"),
                ("2nd from left", "Bo van Alder"),
                ("3rd from left", "Cy Kim"),
            ],
        ),
        (
            "L-R: Holt, Alder, and Kim",
            [("1st from left", "Holt"), ("2nd from left", "Alder"), ("3rd from left", "Kim")],
        ),
        (
            "From left, Minister Ada Holt, Swiss trade minister Bo Alder (left), actor Cy Kim (28) and Dee Lund wave.",
            [
                ("1st from left", "Minister Ada Holt"),
                ("2nd from left", "Bo Alder"),
                ("left", "Bo Alder"),
                ("3rd from left", "Cy Kim"),
                ("4th from left", "Dee Lund"),
            ],
        ),
        ("From left, Ada Holt, Lumen chief executive Bo Alder and Cy Kim", [("1st from left", "Ada Holt")]),
        (
            "From left, Ada Holt and Bo Alder greet minister Cy Kim",
            [("1st from left", "Ada Holt"), ("2nd from left", "Bo Alder")],
        ),
        ("(From right) Holt and Alder", [("1st from right", "Holt"), ("2nd from right", "Alder")]),
        ("From left are Holt, the mayor of Bern, and Alder.", [("1st from left", "Holt")]),
        (
            "Front row, from left: A. Holt, Bo Alder; back row, from left: Cy Kim",
            [
                ("front 1st from left", "A. Holt"),
                ("front 2nd from left", "Bo Alder"),
                ("back 1st from left", "Cy Kim"),
            ],
        ),
        ("Left: Ada Holt. Right: Bo Alder.", [("left", "Ada Holt"), ("right", "Bo Alder")]),
        ("The man with the flag (right) waves.", [("right", None)]),
    ],
)
def test_positions(caption: str, found: list[tuple[str, str | None]]) -> None:
    assert positions(caption) == found


@pytest.mark.parametrize(
    "caption",
    [
        "Sen. Ada Holt (R) waves.",
        "Strikers, left without pay, wait (AP).",
        "The Left won. (Photo: Cy Kim)",
        "Holt, right after the vote.",
        "He turned left and right.",
    ],
)
def test_no_position(caption: str) -> None:
    assert positions(caption) == []


def test_body_has_no_positions() -> None:
    assert list(find_positions(story("Ada Holt (left) waves."))) == []


def test_only_sides_are_unique() -> None:
    found = find_positions(story("!Holt (left), Alder (front row), Kim (center), Lee (standing)"))
    assert [(one.label, one.is_unique) for one in found] == [
        ("left", True),
        ("front", False),
        ("center", True),
        ("standing", False),
    ]


@pytest.mark.parametrize(
    ("caption", "found"),
    [
        ("Three ministers, Ada Holt and Bo Alder, talk.", [("Three ministers", 3, ["Ada Holt", "Bo Alder"])]),
        ("The two leaders: Ada Holt, Bo Alder", [("two leaders", 2, ["Ada Holt", "Bo Alder"])]),
        ("The 4 new members - Holt, Alder and Kim", [("4 new members", 4, ["Holt", "Alder", "Kim"])]),
        ("Two leaders, Holt, the mayor of Bern, and Alder, talk.", []),
        (
            "Two leaders, Swiss prime minister Holt (left) and Alder (right), talk.",
            [("Two leaders", 2, ["Holt", "Alder"])],
        ),
        ("Two leaders, Lumen chief executive Holt and Alder, talk.", []),
        ("Three ministers talk to Holt.", []),
        ("Three ships, Aurora and Beagle, sail.", []),
    ],
)
def test_count_claims(caption: str, found: list[tuple[str, int, list[str]]]) -> None:
    assert claims(caption) == found


@given(
    st.lists(st.sampled_from("( ) left right , : front from From Left two men Holt Alder - (left) (R) and ; .".split()))
)
def test_positions_are_sorted_and_lie_in_their_caption(words: list[str]) -> None:
    document = story("!" + " ".join(words) + "\n\nBody (left).")
    found = list(find_positions(document))
    assert [one.span for one in found] == sorted({one.span for one in found})
    for one in found:
        assert one.label
        assert one.block.span.covers(one.span)
        assert one.name is None or one.block.span.covers(one.name)


def test_time_grows_with_length_only() -> None:
    text = "Aa " * 10_000 + "(left) " * 5_000 + "(" * 20_000 + ", left" * 10_000 + "two men " * 10_000
    assert len(positions(text)) == 5_000
