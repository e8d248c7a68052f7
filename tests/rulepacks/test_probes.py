"""The probes of keys."""

import pytest

from transcheck.model.rough_words import NO_ROUGH_WORDS
from transcheck.rulepacks.probes import add_probes, probe_of


@pytest.mark.parametrize(
    ("key", "probe"),
    [
        ("harbor", " harbor "),
        ("g20", " g   "),
        ("lee's pact", " lee s pact "),
        ("known to have asked", " known to have "),
        ("announced that it will", " announced that it "),
        ("one of the international bodies", " the international bodies "),
        ("são tomé", " s o tom  "),
        ("高高 20", NO_ROUGH_WORDS),
    ],
)
def test_the_probe_is_around_the_longest_word(key: str, probe: str) -> None:
    assert probe_of(key) == probe


def test_keys_with_one_probe_share_it() -> None:
    probes = {" g   ": ["3"]}
    add_probes(probes, ["g-7", "g20", "g 8 g"], first=5)
    assert probes == {" g   ": ["3", "5", "6"], " g   g ": ["7"]}
