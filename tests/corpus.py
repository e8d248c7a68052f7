"""The stories of ``examples`` and the findings that they must give, each in a file beside its story.

``python tests/corpus.py --update`` writes what the rules find today into those files; read the diff before you keep it.
"""

import sys
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from transcheck.engine import Session
from transcheck.readers import read_file
from transcheck.reporters.concise import ConciseReporter

EXAMPLES = Path(__file__).parents[1] / "examples"
_SUFFIX = ".findings"
_SOURCE = ".source.txt"


def stories() -> list[Path]:
    """Every story that stands alone, in order."""
    return sorted(path for path in (EXAMPLES / "stories").glob("[!.]*") if path.suffix != _SUFFIX)


def stories_with_source() -> list[Path]:
    """Every story that has its source beside it, or in it, in order."""
    paths = (EXAMPLES / "with-source").glob("[!.]*")
    return sorted(path for path in paths if path.suffix != _SUFFIX and not path.name.endswith(_SOURCE))


def findings_file(story: Path) -> Path:
    """The file beside a story that lists its findings."""
    return story.with_name(story.name + _SUFFIX)


@lru_cache(maxsize=1)
def session() -> Session:
    """The default settings; a rule that fails raises."""
    return Session(reraise=True)


def findings_of(story: Path) -> str:
    """What ``transcheck check --output-format concise`` prints of a story, without the path before each line."""
    document = read_file(story, furniture=session().lexicon.furniture)
    source = story.with_name(story.stem + _SOURCE)
    if source.exists():
        document = replace(document, source=read_file(source))
    rows = ConciseReporter().render(session().check_document(document)).splitlines()
    return "".join(f"{row.removeprefix(f'{story}:')}\n" for row in rows)


def update() -> list[Path]:
    """Write the findings of every story beside it and remove lists without a story; returns the files that changed."""
    changed = []
    for story in (*stories(), *stories_with_source()):
        path, found = findings_file(story), findings_of(story)
        if not path.exists() or path.read_text(encoding="utf-8") != found:
            path.write_text(found, encoding="utf-8")
            changed.append(path)
    for path in strays():
        path.unlink()
        changed.append(path)
    return changed


def strays() -> list[Path]:
    """Lists of findings whose story is gone."""
    listed = {findings_file(story) for story in (*stories(), *stories_with_source())}
    return sorted(set(EXAMPLES.glob(f"*/*{_SUFFIX}")) - listed)


if __name__ == "__main__":
    if sys.argv[1:] != ["--update"]:
        sys.exit("usage: python tests/corpus.py --update")
    print("\n".join(str(path) for path in update()) or "nothing changed")
