"""Names that only one side of a bilingual story has."""

from analysed import lexicon
from transcheck.analysis import Analysis
from transcheck.analysis.name_evidence import count_traced, is_in_capitals, missing_names, unsupported_names
from transcheck.model import Span
from transcheck.readers import read_text


def analyse(source: str, target: str) -> Analysis:
    document = read_text(f"id\tsource\ttarget\n1\t{source}\t{target}\n", "rows.tsv", format="tsv")
    return Analysis(document, lexicon())


def extra(source: str, target: str) -> list[str]:
    analysis = analyse(source, target)
    return [name.text for pair in analysis.pairs for name in unsupported_names(analysis, pair.span, pair.source)]


def missing(source: str, target: str) -> list[tuple[str, bool]]:
    analysis = analyse(source, target)
    return [(name.text, name.is_known) for pair in analysis.pairs for name in missing_names(analysis, pair.source)]


def test_a_name_without_a_sound_in_the_source_is_extra() -> None:
    assert extra("El puente de Dillon se abrió el viernes.", "The bridge of Denver opened on Friday.") == ["Denver"]
    assert extra("El puente de Dillon se abrió el viernes.", "The bridge of Dillon opened on Friday.") == []


def test_names_of_english_words_are_translations() -> None:
    assert extra("El Fondo de Puentes lo pagó.", "It was paid by the Bridge Fund on Friday.") == []


def test_a_name_elsewhere_in_the_source_is_none() -> None:
    rows = "1\tOlga Brandt abrió el puente ayer.\tOlga Brandt opened it.\n2\tElla habló.\tThen Olga Brandt spoke.\n"
    analysis = Analysis(read_text("id\tsource\ttarget\n" + rows, "rows.tsv", format="tsv"), lexicon())
    assert [list(unsupported_names(analysis, pair.span, pair.source)) for pair in analysis.pairs] == [[], []]


def test_the_gazetteer_knows_missing_places() -> None:
    assert missing("리스본 시장은 다리를 개통했다.", "The mayor opened the bridge.") == [("리스본", True)]
    assert missing("리스본 시장은 다리를 개통했다.", "The mayor of Lisbon opened the bridge.") == []


def test_capitalised_words_without_a_trace_are_missing() -> None:
    assert missing("El alcalde y Olga Brandt hablaron.", "The mayor and she talked.") == [("Olga Brandt", False)]
    assert missing("El alcalde y el Ministerio hablaron.", "The mayor and the office talked.") == []


def test_latin_words_in_another_script_are_names() -> None:
    assert missing("市长在Vilmorus上发表声明。", "The mayor issued a statement.") == [("Vilmorus", False)]


def test_traced_names_are_counted() -> None:
    analysis = analyse("El alcalde y Olga Brandt hablaron.", "The mayor and Olga Brandt talked.")
    assert count_traced(analysis, Span(0, len(analysis.source.text) if analysis.source else 0)) == 1


def test_headlines_show_no_names() -> None:
    assert is_in_capitals("Mayor Opens Bridge Before Thousands")
    assert not is_in_capitals("Mayor opens bridge before thousands")
