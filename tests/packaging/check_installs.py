"""Installs transcheck in the three ways there are, and checks the example stories with each.

    python tests/packaging/check_installs.py

The wheel, the wheel built from the source distribution and the editable install each get a virtual environment of their
own and must find in every story exactly what is listed beside it, away from the checkout and without a cache of rules.
Needs pip's index, and ``build`` and ``hatchling`` in this environment. Ends with 1 when an install fails.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
STORIES = PROJECT / "examples" / "stories"


def main() -> int:
    """Build, install and check; prints one line for each install."""
    with tempfile.TemporaryDirectory(prefix="transcheck-installs-") as name:
        work = Path(name)
        built = {
            "wheel": build(work / "wheel", "--wheel"),
            "wheel from sdist": build(work / "sdist"),
            "editable install": PROJECT,
        }
        failed = [way for way, target in built.items() if not is_good(way, target, work / way.replace(" ", "-"))]
    return 1 if failed else 0


def build(output: Path, *options: str) -> Path:
    """Build what ``options`` say, by default a source distribution and from that a wheel; returns the wheel."""
    command = [sys.executable, "-m", "build", "--no-isolation", *options, "--outdir", str(output), str(PROJECT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    (wheel,) = output.glob("*.whl")
    return wheel


def is_good(way: str, target: Path, work: Path) -> bool:
    """Whether an install into a fresh environment finds what it should; prints the verdict."""
    subprocess.run([sys.executable, "-m", "venv", str(work / "venv")], check=True)
    python = work / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, *(["--editable"] if target == PROJECT else []), str(target)], check=True)
    stories = sorted(path.with_suffix("") for path in STORIES.glob("*.findings"))
    wrong = [story.name for story in stories if found(python, story, work) != listed(story)]
    faulty = sum(bool(listed(story)) for story in stories)
    print(f"{way}: {'WRONG on ' + ', '.join(wrong) if wrong else 'right'} on {len(stories)} stories, {faulty} faulty")
    return not wrong and faulty > 0


def found(python: Path, story: Path, work: Path) -> list[str]:
    """What the installed program says of a story."""
    program = python.with_name("transcheck")
    command = [str(program), "check", str(story), "--output-format", "concise", "--isolated", "--exit-zero"]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", cwd=work, env=dict(environment(work)), check=True
    )
    return [row.removeprefix(f"{story}:") for row in done.stdout.splitlines()]


def listed(story: Path) -> list[str]:
    """What should be found."""
    return story.with_name(f"{story.name}.findings").read_text(encoding="utf-8").splitlines()


def environment(work: Path) -> Iterator[tuple[str, str]]:
    """This environment without what would let the checkout or an older cache show through."""
    yield from ((name, value) for name, value in os.environ.items() if name != "PYTHONPATH")
    yield "TRANSCHECK_CACHE_DIR", str(work / "cache")


if __name__ == "__main__":
    sys.exit(main())
