"""Writes the rule reference into a folder."""

from collections.abc import Iterable
from pathlib import Path

from transcheck.rule import Rule

from . import html, markdown
from .pages import page_of


def write_reference(rules: Iterable[Rule], folder: Path) -> int:
    """Write an index and a page for each rule, in Markdown and in HTML; returns how many files those are.

    Files of the same names are replaced, others left alone. Raises OSError.
    """
    pages = [page_of(rule) for rule in sorted(rules, key=lambda rule: (rule.group, rule.id))]
    files = {"index.md": markdown.index(pages), "index.html": html.index(pages)}
    for page in pages:
        files[f"{page.rule.id}.md"] = markdown.rule_page(page)
        files[f"{page.rule.id}.html"] = html.rule_page(page)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return len(files)
