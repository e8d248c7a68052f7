"""Folders of rules for tests."""

from pathlib import Path

RULE = """\
summary: A word from elsewhere
category: style/unidiomatic
group: phrase
severity: warning
find:
  - phrase: {phrase}
    instead: {instead}
message: “{{match}}” is odd; write “{{instead}}”
why: |
  Why it matters
      It does.

  When to ignore
      Never.
bad: ["[[x]]"]
good: ["y"]
"""


def write(folder: Path, files: dict[str, str]) -> Path:
    """Write files, by their place in the folder, and return the folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def rule(phrase: str, instead: str, more: str = "") -> str:
    """A phrase rule with one row."""
    return RULE.format(phrase=phrase, instead=instead) + more
