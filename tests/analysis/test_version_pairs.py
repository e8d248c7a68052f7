"""Which paragraphs of two versions belong together."""

from dataclasses import replace

from analysed import analyse
from transcheck.analysis import Analysis

HARBOR = "The harbor opened on Monday with a concert of the fleet."
FERRY = "Ferries to Lindow leave twice each morning, in winter once."
MAYOR = "Mayor Anna Kent promised cheaper tickets for 12,000 pupils."


def versions(later: str, earlier: str) -> Analysis:
    """The analysis of the later version, beside the earlier one; both Markdown."""
    analysis = analyse(later)
    document = replace(analysis.document, earlier=analyse(earlier).document)
    return Analysis(document, analysis.lexicon)


def paired(later: str, earlier: str) -> list[tuple[str, str]]:
    analysis = versions(later, earlier)
    assert analysis.earlier
    return [
        (pair.span.of(analysis.text), pair.source.of(analysis.earlier.text)) for pair in analysis.version_pairs.pairs
    ]


def test_the_same_paragraphs_belong_together_wherever_they_stand() -> None:
    story = f"# Harbor opens\n\n{HARBOR}\n\n{FERRY}\n\n{MAYOR}"
    moved = f"# Harbor opens\n\n{MAYOR}\n\n{HARBOR}\n\n{FERRY}"
    assert paired(moved, story) == [(text, text) for text in ("Harbor opens", MAYOR, HARBOR, FERRY)]


def test_a_reworded_paragraph_is_known_by_its_words() -> None:
    later = "Pupils, 12,000 of them, will get cheaper tickets, Kent promised."
    assert paired(f"{HARBOR}\n\n{later}", f"{MAYOR}\n\n{HARBOR}") == [(HARBOR, HARBOR), (later, MAYOR)]


def test_what_has_no_counterpart_was_added_or_cut() -> None:
    analysis = versions(f"{HARBOR}\n\n{FERRY}", f"{HARBOR}\n\n{MAYOR}")
    assert analysis.earlier
    found = analysis.version_pairs
    assert [span.of(analysis.text) for span in found.added] == [FERRY]
    assert [span.of(analysis.earlier.text) for span in found.cut] == [MAYOR]


def test_a_joined_or_split_paragraph_is_neither_added_nor_cut() -> None:
    apart, together = f"{HARBOR}\n\n{FERRY}", f"{HARBOR} {FERRY}"
    for later, earlier in ((apart, together), (together, apart)):
        found = versions(later, earlier).version_pairs
        assert (found.added, found.cut) == ((), ())


def test_without_an_earlier_version_there_is_nothing() -> None:
    analysis = analyse(HARBOR)
    assert (len(analysis.version_pairs.pairs), len(analysis.drifts), len(analysis.reworded)) == (0, 0, 0)
    assert (analysis.earlier, analysis.faults) == (None, ((), ()))
