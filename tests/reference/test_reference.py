"""The rule reference: written from the rules, in Markdown and HTML."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from made_rules import word_rule
from transcheck.engine import Session
from transcheck.reference import page_of, write_reference
from transcheck.reference.pages import Section, sections_of
from transcheck.rule import Bad, Good, Rule

RULES = Session().all_rules
CAT = word_rule("cat", examples=(Bad("A [[cat]] & a <b>.", "No cats.", "A dog & a <b>."), Good("A ``` dog.")))
VOID = {"meta", "br", "img", "link"}


class Tags(HTMLParser):
    """Sees that every element is closed, and collects marks and links."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.marked: list[str] = []
        self.links: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "mark":
            self.marked.append(data)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reference") / "docs"
    assert write_reference(RULES, folder) == 2 * len(RULES) + 2
    return folder


def test_the_index_leads_to_every_page(folder: Path) -> None:
    links = Tags((folder / "index.html").read_text(encoding="utf-8")).links
    assert sorted(links) == sorted(f"{rule.id}.html" for rule in RULES)
    assert all((folder / link).is_file() for link in links)
    shown = MarkdownIt().enable("table").render((folder / "index.md").read_text(encoding="utf-8"))
    assert sorted(Tags(shown).links) == sorted(f"{rule.id}.md" for rule in RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_page_is_whole(folder: Path, rule: Rule) -> None:
    page = Tags((folder / f"{rule.id}.html").read_text(encoding="utf-8"))
    assert page.open == []
    marks = sum(example.text.count("[[") for example in rule.examples if isinstance(example, Bad))
    assert len(page.marked) == marks
    text = (folder / f"{rule.id}.md").read_text(encoding="utf-8")
    assert all(f"## {section.heading}\n" in text for section in page_of(rule).sections if section.heading)
    assert "Why it matters" in text


def test_what_an_example_says_is_escaped(tmp_path: Path) -> None:
    write_reference([CAT], tmp_path)
    html = (tmp_path / "cat-word.html").read_text(encoding="utf-8")
    assert "<pre>A <mark>cat</mark> &amp; a &lt;b&gt;.</pre>\n<p>No cats.</p>\n<p>becomes</p>" in html
    markdown = (tmp_path / "cat-word.md").read_text(encoding="utf-8")
    assert "````\nA ``` dog.\n````\n" in markdown


def test_an_explanation_is_cut_at_its_headings() -> None:
    docs = "First\nwords.\n\nWhy it matters\n    It does,\n    a lot.\n\n    More.\n\nDecision\n    None.\n"
    assert sections_of(docs) == (
        Section("", ("First words.",)),
        Section("Why it matters", ("It does, a lot.", "More.")),
        Section("Decision", ("None.",)),
    )


def test_what_an_example_is_compared_with_stands_below_it() -> None:
    page = page_of(
        word_rule("cat", examples=(Bad("A [[cat]].", earlier="A dog.\n"), Good("A dog.", reference="A cat.")))
    )
    assert [example.text for example in page.flagged] == ["A [[cat]].\n\n--- earlier version ---\nA dog."]
    assert [example.text for example in page.silent] == ["A dog.\n\n--- reference ---\nA cat."]
