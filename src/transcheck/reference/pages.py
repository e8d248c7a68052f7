"""What there is to say about a rule, in parts that each format writes in its own way."""

import re
from typing import NamedTuple

from transcheck.rule import Bad, Good, Rule

_HEADING = re.compile(r"\S[^\n]*")


class Section(NamedTuple):
    """A heading of the explanation, empty for the words before the first, and its paragraphs, each on one line."""

    heading: str
    paragraphs: tuple[str, ...]


class Example(NamedTuple):
    """A story of a rule: flagged in ``[[...]]``, with message and corrected story where the rule states them."""

    text: str
    message: str = ""
    fixed: str = ""


class Page(NamedTuple):
    """A rule, ready to be written: ``facts`` are pairs of a name and a value."""

    rule: Rule
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    flagged: tuple[Example, ...]
    silent: tuple[Example, ...]


def page_of(rule: Rule) -> Page:
    """The page about a rule."""
    facts = [
        ("group", rule.group),
        ("category", rule.category),
        ("severity", str(rule.severity)),
        ("confidence", f"{rule.confidence}, unless evidence says otherwise"),
        ("status", str(rule.status)),
        *([("needs", ", ".join(sorted(rule.needs)))] if rule.needs else []),
    ]
    flagged = tuple(
        Example(_with_texts_beside(one), one.message or "", (one.fixed or "").strip())
        for one in rule.examples
        if isinstance(one, Bad)
    )
    silent = tuple(Example(_with_texts_beside(one)) for one in rule.examples if not isinstance(one, Bad))
    return Page(rule, tuple(facts), sections_of(rule.docs), flagged, silent)


def _with_texts_beside(example: Bad | Good) -> str:
    """The story of an example, and below it what the rule compares it with."""
    beside = {"source": example.source, "reference": example.reference, "earlier version": example.earlier}
    parts = [f"--- {name} ---\n{text.strip()}" for name, text in beside.items() if text]
    return "\n\n".join([example.text.strip(), *parts])


def sections_of(docs: str) -> tuple[Section, ...]:
    """An explanation cut at its headings: lines at the margin with an indented paragraph below."""
    sections = [Section("", ())]
    for block in re.split(r"\n[ \t]*\n", docs.strip("\n")):
        heading = _HEADING.match(block)
        first, _, rest = block.partition("\n")
        if heading and rest.startswith((" ", "\t")):
            sections.append(Section(first.strip(), (_on_one_line(rest),)))
        else:
            last = sections[-1]
            sections[-1] = last._replace(paragraphs=(*last.paragraphs, _on_one_line(block)))
    return tuple(section for section in sections if section.paragraphs)


def as_text(page: Page) -> str:
    """The page as ``explain`` prints it."""
    width = max(len(name) for name, _ in page.facts) + 2
    facts = [f"{page.rule.id}: {page.rule.summary}", "", *(f"{name:{width}}{value}" for name, value in page.facts)]
    flagged, silent = ([_indented(example.text) for example in kind] for kind in (page.flagged, page.silent))
    parts = ["\n".join(facts), page.rule.docs.strip(), "Flagged:", *flagged, "Not flagged:", *silent]
    return "\n\n".join(parts) + "\n"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
