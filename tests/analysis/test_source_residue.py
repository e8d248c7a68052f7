"""Words of the source that stand in the translation as they are."""

from analysis.bitexts import bitext
from transcheck.analysis.source_residue import find_residue


def residue(source: str, target: str) -> list[str]:
    analysis, _ = bitext((source, target))
    return [span.of(analysis.text) for span in find_residue(analysis)]


def test_words_left_in_are_found_together() -> None:
    assert residue("Le pont avait été fermé en mai dernier.", "The bridge avait été closed last May.") == ["avait été"]


def test_english_words_and_loans_are_none() -> None:
    assert (
        residue("Le restaurant du pont est en danger, dit le club.", "The restaurant is in danger, the club says.")
        == []
    )
    assert residue("El putt del golfista fue un bogey en el torneo.", "The putt of the golfer was a bogey.") == []


def test_words_of_names_are_none() -> None:
    assert residue("El alcalde de Las Palmas de Oro habló.", "The mayor of Las Palmas de Oro spoke.") == []


def test_quotations_are_left_alone() -> None:
    assert residue("El alcalde dijo que aunque llueva irá.", "The mayor said “aunque” on Friday.") == []


def test_a_word_that_stands_often_is_a_term() -> None:
    target = "The fallas burn; the fallas dance; the fallas end."
    assert residue("Las fallas arden, las fallas bailan y las fallas acaban.", target) == []


def test_other_scripts_are_not_its_business() -> None:
    assert residue("市长星期五说", "The mayor said 星期五.") == []
