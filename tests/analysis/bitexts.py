"""Makes bilingual stories for the tests of what compares source and translation."""

from transcheck.analysis import Analysis
from transcheck.analysis.lexicon import Lexicon
from transcheck.analysis.source import SourceAnalysis
from transcheck.readers import read_text
from transcheck.rulepacks.indexing import index_lexicon


def bitext(*rows: tuple[str, str]) -> tuple[Analysis, SourceAnalysis]:
    """The analysis of a file with these rows of source and translation, and that of its source."""
    lines = [f"{number}\t{source}\t{target}\n" for number, (source, target) in enumerate(rows, 1)]
    document = read_text("id\tsource\ttarget\n" + "".join(lines), "rows.tsv", format="tsv")
    analysis = Analysis(document, Lexicon(index_lexicon({})))
    assert analysis.source is not None
    return analysis, analysis.source
