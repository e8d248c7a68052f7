"""Sentences that one side of a bilingual story lacks."""

from analysis.bitexts import bitext
from transcheck.analysis.content_anchors import added_sentences, missing_paragraphs, missing_sentences

SPANISH = "El alcalde abrió el puente el viernes. En la obra murieron 47 obreros y 312 resultaron heridos."


def test_a_sentence_without_any_anchor_on_the_other_side_is_missing() -> None:
    analysis, source = bitext((SPANISH, "The mayor opened the bridge on Friday."))
    [(pair, sentence)] = missing_sentences(analysis)
    assert pair.span.of(analysis.text) == "The mayor opened the bridge on Friday."
    assert sentence.of(source.text) == "En la obra murieron 47 obreros y 312 resultaron heridos."


def test_one_anchor_on_the_other_side_is_enough() -> None:
    analysis, _ = bitext((SPANISH, "The mayor opened the bridge, where 47 died, on Friday."))
    assert list(missing_sentences(analysis)) == []


def test_an_added_sentence_names_its_anchors() -> None:
    analysis, _ = bitext(
        ("El alcalde abrió el puente.", "The mayor opened the bridge. It took 740 workers and 36 months.")
    )
    [added] = added_sentences(analysis)
    assert (added.span.of(analysis.text), added.anchors) == ("It took 740 workers and 36 months.", ("740", "36 months"))


def test_what_the_source_has_in_words_is_not_added() -> None:
    source = "El alcalde abrió el puente. Trabajaron setecientos cuarenta obreros durante treinta y seis meses."
    analysis, _ = bitext((source, "The mayor opened the bridge. It took 740 workers and 36 months."))
    assert list(added_sentences(analysis)) == []


def test_a_segment_without_a_translation_is_a_missing_paragraph() -> None:
    analysis, source = bitext(
        ("El alcalde abrió el puente.", "The mayor opened the bridge."), ("Los vecinos cruzaron el puente a pie.", "")
    )
    assert [(place.of(analysis.text), left.of(source.text)) for place, left in missing_paragraphs(analysis)] == [
        ("The mayor opened the bridge.", "Los vecinos cruzaron el puente a pie.")
    ]
