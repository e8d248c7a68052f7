"""The stories of ``examples/stories`` and the findings that they must give, each in a file beside its story.

``python tests/corpus.py --update`` writes what the rules find today into those files; read the diff before you keep it.
"""

import sys
from functools import lru_cache
from pathlib import Path

from transcheck.engine import Session
from transcheck.readers import read_file
from transcheck.reporters.concise import ConciseReporter

STORIES = Path(__file__).parents[1] / "examples" / "stories"
_SUFFIX = ".findings"


def stories() -> list[Path]:
    """Every story, in order."""
    return sorted(path for path in STORIES.glob("[!.]*") if path.suffix != _SUFFIX)


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
    rows = ConciseReporter().render(session().check_document(document)).splitlines()
    return "".join(f"{row.removeprefix(f'{story}:')}\n" for row in rows)


def update() -> list[Path]:
    """Write the findings of every story beside it and remove lists without a story; returns the files that changed."""
    changed = []
    for story in stories():
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
    return sorted(set(STORIES.glob(f"*{_SUFFIX}")) - {findings_file(story) for story in stories()})


if __name__ == "__main__":
    if sys.argv[1:] != ["--update"]:
        sys.exit("usage: python tests/corpus.py --update")
    print("\n".join(str(path) for path in update()) or "nothing changed")
