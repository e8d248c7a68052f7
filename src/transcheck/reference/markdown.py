"""The rule reference as Markdown."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from .pages import Example, Page


def index(pages: Iterable[Page]) -> str:
    """The table of contents: the rules by group."""
    lines = ["# Rules", ""]
    for group, members in groupby(pages, key=lambda page: page.rule.group):
        lines += [f"## {group}", "", "| rule | what it finds | severity | status |", "|---|---|---|---|"]
        lines += [
            f"| [{page.rule.id}]({page.rule.id}.md) | {page.rule.summary} | {page.rule.severity} | {page.rule.status} |"
            for page in members
        ]
        lines.append("")
    return "\n".join(lines)


def rule_page(page: Page) -> str:
    """The page about a rule."""
    lines = [f"# {page.rule.id}", "", page.rule.summary, "", "| | |", "|---|---|"]
    lines += [f"| {name} | {value} |" for name, value in page.facts]
    lines.append("")
    for section in page.sections:
        lines += [f"## {section.heading}", ""] if section.heading else []
        for paragraph in section.paragraphs:
            lines += [paragraph, ""]
    lines += ["## Flagged", "", *(line for example in page.flagged for line in _example(example))]
    lines += ["## Not flagged", "", *(line for example in page.silent for line in _example(example))]
    return "\n".join(lines)


def _example(example: Example) -> Iterator[str]:
    yield from _fenced(example.text)
    if example.message:
        yield from (example.message, "")
    if example.fixed:
        yield from ("becomes", "")
        yield from _fenced(example.fixed)


def _fenced(text: str) -> Iterator[str]:
    """A code block, with a fence that the text does not hold."""
    fence = "```"
    while fence in text:
        fence += "`"
    yield from (fence, text, fence, "")
