"""The rule reference as HTML: pages that need no network and no script, in light and dark."""

import re
from collections.abc import Iterable
from html import escape
from itertools import groupby

from .pages import Example, Page

_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_CODE = re.compile(r"``?([^`]+)``?")

_STYLE = """\
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --line: #c8c8c8; --mark: #ffe08a; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eaeaea; --paper: #161616; --line: #4a4a4a; --mark: #6b5200; --link: #8ec5ff; }
}
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
       font: 1rem/1.55 Georgia, "Noto Serif", serif; }
h1, h2, th, nav, dt { font-family: system-ui, sans-serif; line-height: 1.25; }
h1 code { font-size: 1em; }
a { color: var(--link); }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: top; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
pre { background: color-mix(in srgb, var(--ink) 7%, transparent); border-left: .25rem solid var(--line);
      overflow-wrap: anywhere; padding: .7rem .9rem; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; text-decoration: underline wavy; text-underline-offset: .2em; }
"""


def index(pages: Iterable[Page]) -> str:
    """The table of contents: the rules by group."""
    parts = ["<h1>Rules</h1>"]
    for group, members in groupby(pages, key=lambda page: page.rule.group):
        rows = "\n".join(_row(page) for page in members)
        head = "<tr><th scope='col'>rule</th><th scope='col'>what it finds</th><th scope='col'>severity</th></tr>"
        parts.append(f"<h2>{escape(group)}</h2>\n<table>\n{head}\n{rows}\n</table>")
    return _document("Rules", "\n".join(parts))


def rule_page(page: Page) -> str:
    """The page about a rule."""
    facts = "\n".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in page.facts)
    parts = [
        "<nav><a href='index.html'>All rules</a></nav>",
        f"<h1><code>{page.rule.id}</code></h1>\n<p>{escape(page.rule.summary)}</p>\n<dl>\n{facts}\n</dl>",
    ]
    for section in page.sections:
        heading = f"<h2>{escape(section.heading)}</h2>\n" if section.heading else ""
        parts.append(heading + "\n".join(f"<p>{_prose(paragraph)}</p>" for paragraph in section.paragraphs))
    for heading, examples in (("Flagged", page.flagged), ("Not flagged", page.silent)):
        parts.append(f"<h2>{heading}</h2>\n" + "\n".join(map(_example, examples)))
    return _document(page.rule.id, "\n".join(parts))


def _row(page: Page) -> str:
    rule = page.rule
    status = "" if rule.status == "stable" else f" ({escape(rule.status)})"
    link = f"<a href='{rule.id}.html'>{rule.id}</a>{status}"
    return f"<tr><td>{link}</td><td>{escape(rule.summary)}</td><td>{escape(rule.severity)}</td></tr>"


def _example(example: Example) -> str:
    shown = _MARK.sub(r"<mark>\1</mark>", escape(example.text))
    message = f"\n<p>{escape(example.message)}</p>" if example.message else ""
    fixed = f"\n<p>becomes</p>\n<pre>{escape(example.fixed)}</pre>" if example.fixed else ""
    return f"<pre>{shown}</pre>{message}{fixed}"


def _prose(text: str) -> str:
    return _CODE.sub(r"<code>\1</code>", escape(text, quote=False))


def _document(title: str, body: str) -> str:
    return (
        "<!doctype html>\n<html lang='en'>\n<head>\n<meta charset='utf-8'>\n"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>\n"
        f"<title>{escape(title)} · transcheck</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
