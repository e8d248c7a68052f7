"""Facts that two versions state otherwise."""

import pytest

from analysis.test_version_pairs import versions

STORY = (
    "The party of Prime Minister Anna Kent won 316 seats in Busan on March 3, and about 60 percent voted, the "
    "Lindow Post said. The $4.2 billion harbor of Lindow opened that week with a concert of the old fleet."
)


def drifts(later: str, earlier: str = STORY) -> list[tuple[str, str, str]]:
    analysis = versions(later, earlier)
    assert analysis.earlier
    return [
        (drift.kind, drift.span.of(analysis.text), drift.earlier.of(analysis.earlier.text)) for drift in analysis.drifts
    ]


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("316", "361", "figure"),
        ("$4.2 billion", "$4.2 million", "figure"),
        ("Busan", "Incheon", "place"),
        ("March 3", "March 4", "date"),
        ("Prime Minister", "President", "title"),
        ("Lindow Post", "Lindau Post", "name"),
        ("Anna Kent", "Anna Kant", "name"),
    ],
)
def test_a_fact_that_stands_for_another_one_between_the_same_words(before: str, after: str, kind: str) -> None:
    assert drifts(STORY.replace(before, after)) == [(kind, after, before)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("316 seats", "more than 300 seats"),
        ("about 60 percent", "61.5 percent"),
        ("$4.2 billion", "$4.21 billion"),
        ("Prime Minister Anna Kent", "Kent"),
        ("Anna Kent", "Anna Maria Kent"),
        ("on March 3", "on March 3, 2026"),
        ("on March 3", "on Tuesday"),
        ("won 316", "won three hundred and sixteen"),
        ("in Busan ", ""),
        ("old fleet", "Old Fleet of Tarvik"),
        ("of Lindow ", "of Lindow in 1950 "),
        ("Lindow Post", "LINDOW POST"),
    ],
)
def test_a_fact_that_is_less_exact_fuller_new_or_gone_has_not_drifted(before: str, after: str) -> None:
    assert drifts(STORY.replace(before, after)) == []


def test_a_figure_that_the_copy_calls_new_has_not_drifted() -> None:
    earlier = "The toll in Busan was 316 on Tuesday, the police said."
    assert drifts("The toll in Busan rose to 361 on Tuesday, the police said.", earlier) == []
    assert drifts("The toll in Busan was 361 on Tuesday, up from 316, the police said.", earlier) == []


def test_a_former_office_is_not_the_office() -> None:
    earlier = "Former President Anna Kent left on Tuesday."
    assert drifts("President Anna Kent left on Tuesday.", earlier) == [("title", "President", "President")]


def test_a_spelling_without_accents_is_the_same_name() -> None:
    earlier = "The ship of Julio Ríos left the old harbor on Tuesday."
    assert drifts("The ship of Julio Rios left the old harbor on Tuesday.", earlier) == []


def test_in_a_paragraph_worded_anew_only_what_the_other_version_lacks_counts() -> None:
    later = "On March 3, 361 seats in Busan went to the party that Kent leads, with about 60 percent voting."
    assert drifts(later) == [("figure", "361", "316")]
    assert [drift.is_sure for drift in versions(later, STORY).drifts] == [False]


def test_a_fact_that_only_moved_has_not_drifted() -> None:
    later = "Busan\n\n" + STORY.replace("in Busan ", "in Lindow ")
    assert ("place", "Lindow", "Busan") not in drifts(later)
