"""Lexicons for tests, of rows and entries given as they stand in rule files."""

from pathlib import Path

from stories import story
from transcheck.analysis import Analysis, Lexicon, PhraseHit
from transcheck.rulepacks.compiler import compile_folder
from transcheck.rulepacks.indexing import index_lexicon

FOLDER = Path("rules")
RULE = "test-rule"


def lexicon_of(rows: str = "", people: str = "", places: str = "", organisations: str = "") -> Lexicon:
    """A lexicon of the rows of a term list and of the entries of gazetteer files, in YAML."""
    contents = {
        FOLDER / "names" / kind / "test.yaml": text for kind, text in _names(people, places, organisations) if text
    }
    if rows:
        contents[FOLDER / "terms" / "test.yaml"] = f"rule: {RULE}\nterms:\n{rows}"
    return Lexicon(index_lexicon(compile_folder(FOLDER, contents)))


def phrase_hits(text: str, rows: str, **entries: str) -> list[PhraseHit]:
    """The hits of some rows in a story, see ``stories.story``."""
    return Analysis(story(text), lexicon_of(rows, **entries)).phrase_hits.get(RULE, [])


def marked(text: str, rows: str, **entries: str) -> list[str]:
    """The words that the hits of some rows mark."""
    document = story(text)
    return [hit.span.of(document.text) for hit in phrase_hits(text, rows, **entries)]


def _names(*texts: str) -> list[tuple[str, str]]:
    return list(zip(("people", "places", "organisations"), texts, strict=True))
