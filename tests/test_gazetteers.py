"""The gazetteers in ``rules/names``: sorted, without double owners, dated rightly, in the scripts they say."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from transcheck.rulepacks.folders import builtin_rules
from transcheck.rulepacks.schema import NameFile, PersonFile, TitleEntry, read_names
from transcheck.rulepacks.strict_yaml import load
from transcheck.rulepacks.surfaces import surfaces

NAMES = builtin_rules() / "names"
FILES = sorted(NAMES.rglob("*.yaml"))

FEWEST = {"people": 400, "places": 600, "organisations": 400}

AMBIGUOUS = {
    "people": frozenset[str](),
    "places": frozenset({"Congolese", "Dominican", "Georgia"}),
    "organisations": frozenset[str](),
}
"""Writings that two entries of a kind rightly have. The name index lets them name nobody.

Neither shared acronyms nor a name that turned round is somebody else's are counted: both are no mistakes in the data.
"""

SOURCE = re.compile(r"en\.wikipedia\.org/wiki/[^\s/]\S*|(?!en\.wikipedia)[a-z0-9-]+(?:\.[a-z0-9-]+)+/\S+")
COUNTRY = re.compile("[A-Z]{2}")

CHINESE = frozenset({"CJK", "IDEOGRAPHIC"})
KANA = frozenset({"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"})
SCRIPTS = {
    "ko": frozenset({"HANGUL"}),
    "ja": CHINESE | KANA,
    "kana": KANA,
    **dict.fromkeys(("zh", "zh-hans", "zh-hant", "hanja", "kanji"), CHINESE),
    **dict.fromkeys(("ru", "uk", "be", "bg", "kk", "mn", "sr"), frozenset({"CYRILLIC"})),
    **dict.fromkeys(("ar", "fa", "ur"), frozenset({"ARABIC"})),
    "el": frozenset({"GREEK"}),
    "he": frozenset({"HEBREW"}),
    "hi": frozenset({"DEVANAGARI"}),
    "hy": frozenset({"ARMENIAN"}),
    "ka": frozenset({"GEORGIAN"}),
    "my": frozenset({"MYANMAR"}),
    "th": frozenset({"THAI"}),
}
"""The first words of the Unicode names of the letters that a language is written in."""


def kind_of(path: Path) -> str:
    return path.relative_to(NAMES).parts[0]


def name_of(path: Path) -> str:
    return path.relative_to(NAMES).as_posix()


@cache
def entries_in(path: Path) -> tuple[NameFile, ...]:
    return read_names(load(path.read_text(encoding="utf-8"), str(path)), str(path), kind_of(path))


def entries_of(kind: str) -> list[NameFile]:
    return [entry for path in FILES if kind_of(path) == kind for entry in entries_in(path)]


def shared_writings(kind: str) -> dict[str, list[str]]:
    """The writings with several owners, and the ids of these; without acronyms that are nothing else to any owner."""
    owners: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for entry in entries_of(kind):
        for form, written_forms in surfaces(entry).items():
            for written in written_forms if form != "reversed" else ():
                owners[written][entry.id].add(form)
    return {
        written: sorted(forms)
        for written, forms in owners.items()
        if len(forms) > 1 and not all(one == {"acronym"} for one in forms.values())
    }


def latest(day: str) -> str:
    """A date as late as it can be meant, to be compared as text: 2024-05 gives 2024-05-99."""
    return day + "-99-99"[: 10 - len(day)]


def is_real(day: str) -> bool:
    try:
        date.fromisoformat((day + "-01-01")[:10])
    except ValueError:
        return False
    return True


def offices() -> Iterator[tuple[str, TitleEntry]]:
    for entry in entries_of("people"):
        if isinstance(entry, PersonFile):
            yield from ((entry.id, office) for office in entry.titles)


def scripts_of(text: str) -> set[str]:
    """The scripts of the letters, without Latin initials such as those of SK그룹."""
    letters = [char for char in text if char.isalpha() and not (char.isascii() and char.isupper())]
    return {unicodedata.name(char).split()[0] for char in letters}


@pytest.mark.parametrize("kind", FEWEST)
def test_there_are_enough_names(kind: str) -> None:
    assert len(entries_of(kind)) >= FEWEST[kind]


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_entries_are_sorted_by_id(path: Path) -> None:
    ids = [entry.id for entry in entries_in(path)]
    assert ids == sorted(ids)


@pytest.mark.parametrize("kind", FEWEST)
def test_nobody_has_the_id_of_another(kind: str) -> None:
    ids = [entry.id for entry in entries_of(kind)]
    assert sorted({one for one in ids if ids.count(one) > 1}) == []


@pytest.mark.parametrize("kind", FEWEST)
def test_no_writing_has_two_owners_unless_marked(kind: str) -> None:
    shared = shared_writings(kind)
    assert {written: owners for written, owners in shared.items() if written not in AMBIGUOUS[kind]} == {}
    assert AMBIGUOUS[kind] <= shared.keys()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_every_entry_says_where_it_is_known_from(path: Path) -> None:
    assert {entry.id: entry.source for entry in entries_in(path) if not SOURCE.fullmatch(entry.source)} == {}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_countries_are_two_letter_codes(path: Path) -> None:
    codes = {one.id: one.nationality if isinstance(one, PersonFile) else one.country for one in entries_in(path)}
    assert {name: code for name, code in codes.items() if code and not COUNTRY.fullmatch(code)} == {}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_native_names_are_in_the_script_of_the_language(path: Path) -> None:
    written = [
        (entry.id, language, name) for entry in entries_in(path) for language, name in (entry.native or {}).items()
    ]
    assert [one for one in written if not scripts_of(one[2]) or not scripts_of(one[2]) <= SCRIPTS[one[1]]] == []


def test_office_dates_are_real_days() -> None:
    days = [(name, day) for name, office in offices() for day in (office.since, office.until) if day]
    assert [one for one in days if not is_real(one[1])] == []


def test_no_office_ends_before_it_begins() -> None:
    both = [(name, office) for name, office in offices() if office.since and office.until]
    assert [one for one in both if one[1].since > latest(one[1].until)] == []


def test_genders_are_known_or_absent() -> None:
    people = [entry for entry in entries_of("people") if isinstance(entry, PersonFile)]
    assert {entry.gender for entry in people} <= {"f", "m", ""}


def test_the_order_is_that_of_the_name() -> None:
    expected = {"family-first": "{0.family} {0.given}", "given-first": "{0.given} {0.family}"}
    people = [entry for entry in entries_of("people") if isinstance(entry, PersonFile)]
    ordered = [entry for entry in people if entry.order]
    assert len(ordered) >= FEWEST["people"] // 2
    assert [one.id for one in ordered if one.name != expected[one.order].format(one)] == []


def test_a_family_and_a_given_name_come_with_an_order() -> None:
    people = [entry for entry in entries_of("people") if isinstance(entry, PersonFile)]
    assert [one.id for one in people if len({bool(one.family), bool(one.given), bool(one.order)}) > 1] == []


@pytest.mark.parametrize(
    ("since", "until", "is_right"),
    [
        ("2024", "2024", True),
        ("2024-05", "2024", True),
        ("2024", "2024-05-02", True),
        ("2024-05-03", "2024-05-02", False),
        ("2024-06", "2024-05-02", False),
        ("2025", "2024-12", False),
    ],
)
def test_dates_of_different_forms_are_compared_as_far_as_they_go(since: str, until: str, is_right: bool) -> None:
    assert (since <= latest(until)) is is_right
