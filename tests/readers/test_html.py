"""HTML pages: the story, and what surrounds it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readers.laws import assert_lawful, copy_parts, texts_of
from transcheck.model import BlockKind, Document, Span
from transcheck.readers import read_text

FURNITURE = frozenset({"read more", "leave a reply"})

FERRY = """\
<!DOCTYPE html>
<html lang="en-GB">
<head>
<title>Ferry line to the islands &amp; back - Coastal News</title>
<meta property="og:title" content="Ferry line to the islands &amp; back">
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "Ferry line to the islands & back",
"author": [{"@type": "Person", "name": "Dana Holm"}, {"name": "Petr Vasik"}], "datePublished": "2025-03-03"}]}
</script>
<style>p { color: red }</style>
</head>
<body class="has-sidebar comments-open">
<header><h1 class="logo">Coastal News of Tarnow</h1><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
<main>
<article class="post has-ads">
<h1>Ferry line to the islands &amp; back</h1>
<p class="dek">City hopes for more visitors</p>
<p>By <a rel="author" href="/x">Dana Holm</a></p>
<time class="published">March 3, 2025</time>
<figure><img src="a.jpg" alt="The ferry &quot;Petrel&quot;   at sea"><figcaption>Mayor Brandt waves. <span
class="photo-credit">Jonas Reed</span></figcaption></figure>
<p>TARNOW, March 3 (Coastal News) &mdash; The   harbour <b>office</b> will
open a <a href="/f">ferry line</a> in May&hellip; Two boats are on order <script>var a = "<p>";</script>now.</p>
<div class="share-bar"><p>Share this story with your friends and with your family.</p></div>
<p>harbour_ferry_line<br>Brandt (left) greets the crew.</p>
<h2>Who will pay</h2>
<p>The city pays half, and AT&T the rest; a < b.<br>It is late.<br><br>The rest is open.
<ul><li>One boat<li>Another <i>boat</i></ul>
<blockquote><p>The boats are safe.</p></blockquote>
<table><tr><th>Year<td>Boats<tr><td>2023<td>2</table>
<p>Leave a Reply</p>
</article>
<aside><h3>Related</h3><p>Another story that has nothing to do with boats, and goes on for a while.</p></aside>
</main>
<div id="comments"><p>First comment, which is long enough to be counted as some text here.</p></div>
<footer><p>Imprint</p></footer>
</body>
</html>
"""


def read(text: str) -> Document:
    document = read_text(text, format="html", furniture=FURNITURE)
    assert_lawful(document)
    return document


def page(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


def test_a_whole_story() -> None:
    document = read(FERRY)
    assert copy_parts(document) == [
        ("headline", "Ferry line to the islands & back"),
        ("dek", "City hopes for more visitors"),
        ("byline", "By Dana Holm"),
        ("alt-text", 'The ferry "Petrel" at sea'),
        ("caption", "Mayor Brandt waves."),
        ("credit", "Jonas Reed"),
        ("dateline", "TARNOW, March 3 (Coastal News) —"),
        ("paragraph", "The harbour office will open a ferry line in May… Two boats are on order now."),
        ("slug", "harbour_ferry_line"),
        ("caption", "Brandt (left) greets the crew."),
        ("subhead", "Who will pay"),
        ("paragraph", "The city pays half, and AT&T the rest; a < b.\nIt is late."),
        ("paragraph", "The rest is open."),
        ("list-item", "One boat"),
        ("list-item", "Another boat"),
        ("quote-block", "The boats are safe."),
        ("table-cell", "Year"),
        ("table-cell", "Boats"),
        ("table-cell", "2023"),
        ("table-cell", "2"),
        ("boilerplate", "Leave a Reply"),
    ]


def test_what_surrounds_the_story() -> None:
    document = read(FERRY)
    assert [block.span.of(document.text) for block in document.blocks if not block.in_copy] == [
        "Coastal News of Tarnow",
        "Home",
        "March 3, 2025",
        "Share this story with your friends and with your family.",
        "Related",
        "Another story that has nothing to do with boats, and goes on for a while.",
        "First comment, which is long enough to be counted as some text here.",
        "Imprint",
    ]
    assert {block.kind for block in document.blocks if not block.in_copy} == {BlockKind.BOILERPLATE}


def test_every_kind_occurs() -> None:
    assert {block.kind for block in read(FERRY).blocks} == set(BlockKind)


def test_metadata() -> None:
    assert read(FERRY).metadata == {
        "headline": "Ferry line to the islands & back",
        "author": "Dana Holm, Petr Vasik",
        "date": "2025-03-03",
        "language": "en-GB",
    }


@pytest.mark.parametrize(
    ("shown", "raw"),
    [
        ("islands & back", "islands &amp; back"),
        ('"Petrel" at', "&quot;Petrel&quot;   at"),
        ("The harbour office", "The   harbour <b>office"),
        ("will open", "will\nopen"),
        ("May… Two", "May&hellip; Two"),
        ("order now", 'order <script>var a = "<p>";</script>now'),
        ("line\nBrandt", "line<br>Brandt"),
        ("AT&T", "AT&T"),
        ("a < b", "a < b"),
        ("Another boat", "Another <i>boat"),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_places(shown: str, raw: str, line_end: str) -> None:
    document = read(FERRY.replace("\n", line_end))
    start = document.text.index(shown)
    image = document.source_map.to_file(Span(start, start + len(shown)))
    assert image.of(document.file_text) == raw.replace("\n", line_end)


LONG = "The harbour office will open a ferry line to the outer islands in May."
OTHER = "A story that has nothing to do with boats and goes on for quite a while."


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<article><p>{LONG}</p></article><div><p>{OTHER}</p></div>", [LONG]),
        (f"<div itemprop='articleBody'><p>{LONG}</p></div><div><p>{OTHER}</p></div>", [LONG]),
        (f"<div role=main><p>{LONG}</p></div><div><p>{OTHER}</p></div>", [LONG]),
        (f"<main><p>{LONG}</p></main><div><p>{OTHER}</p></div>", [LONG]),
        (f"<div><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p></div><div><p>{OTHER}</p></div>", [LONG] * 4),
        (f"<div><p>{LONG}</p></div><div><p>{LONG}</p></div>", [LONG, LONG]),
        (f"<article><p>{LONG}</p><p>{LONG}</p></article><article><p>{OTHER}</p></article>", [LONG, LONG]),
        (f"<article><a>Card</a></article><article><a>Card</a></article><div><p>{LONG}</p></div>", [LONG]),
        (f"<div>{LONG} {LONG}</div><ul><li><a>Menu</a></ul>", [f"{LONG} {LONG}"]),
        (f"<table><tr><td><a>Menu</a></td><td>{LONG} {LONG} {LONG}</td></tr></table>", [f"{LONG} {LONG} {LONG}"]),
        (f"<div class='nav'><p>{LONG}</p></div>", [LONG]),
        (f"<div><p>{LONG}</p><p><a href=x>{LONG}</a></p></div>", [LONG, LONG]),
        (LONG, [LONG]),
        ("<p>Short.", ["Short."]),
    ],
    ids=[
        "article",
        "articleBody",
        "role-main",
        "main",
        "density",
        "two-divs",
        "most",
        "cards",
        "bare",
        "table",
        "nav",
        "link",
        "text",
        "short",
    ],
)
def test_which_part_is_the_story(html: str, expected: list[str]) -> None:
    assert [text for kind, text in copy_parts(read(page(html))) if kind == "paragraph"] == expected


def test_the_body_that_json_ld_gives() -> None:
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{LONG} {LONG}"}}</script>'
    html = page(f"<div><p>{OTHER}</p><p>{OTHER}</p><p>{OTHER}</p></div><div><p>{LONG}</p><p>{LONG}</p></div>", data)
    assert copy_parts(read(html)) == [("paragraph", LONG), ("paragraph", LONG)]


@pytest.mark.parametrize("data", ["{", "[" * 100_000, '{"@type": 5}', '{"@type": "NewsArticle", "author": 5}', "null"])
def test_json_ld_that_is_none(data: str) -> None:
    html = page(f"<p>{LONG}</p>", f'<script type="application/ld+json">{data}</script>')
    assert copy_parts(read(html)) == [("paragraph", LONG)]
    assert read(html).metadata == {}


@pytest.mark.parametrize(
    ("html", "headline"),
    [
        (page(f"<h1>Ferry line</h1><p>{LONG}"), "Ferry line"),
        (page(f"<h1>Ferry line to open</h1><article><p>{LONG}</p></article>"), "Ferry line to open"),
        (
            page(f"<h1>Coastal</h1><article><p>{LONG}</p></article>", "<title>Ferry line | Coastal</title>"),
            "Ferry line",
        ),
        (page(f"<h1>Coastal</h1><h2>Ferry line</h2><p>{LONG}", "<title>Ferry line | Coastal</title>"), "Ferry line"),
        (page(f"<p>{LONG}", "<title>Ferry &amp; line - The Coastal News</title>"), "Ferry & line"),
        (page(f"<p>{LONG}", "<title>Ferry line</title>"), "Ferry line"),
        (page(f"<p>{LONG}", "<title>Ferry-line plan</title>"), "Ferry-line plan"),
        (page(f"<p>{LONG}"), None),
        (page(f"<p>{LONG}<title>Ferry line</title>"), None),
    ],
)
def test_headline(html: str, headline: str | None) -> None:
    assert texts_of(read(html), BlockKind.HEADLINE) == ([headline] if headline else [])


def test_what_stands_between_headline_and_body_belongs_to_the_copy() -> None:
    html = page(
        "<div><p>Menu</p><h1>Ferry line to open</h1><p class=subtitle>More visitors</p><p>Noise</p>"
        f"<span class=byline>Dana Holm</span></div><div itemprop=articleBody><p>{LONG}</p></div>"
    )
    assert copy_parts(read(html)) == [
        ("headline", "Ferry line to open"),
        ("dek", "More visitors"),
        ("byline", "Dana Holm"),
        ("paragraph", LONG),
    ]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a <b> b</b> <i>c </i> d", [("paragraph", "a b c d")]),
        ("<p>a<b>b</b>c", [("paragraph", "abc")]),
        ("<p>a<wbr>b&shy;c&nbsp;d", [("paragraph", "ab\xadc\xa0d")]),
        ("<p>&#8220;a&#x201D; &nosuch; &copy 2 &#0;", [("paragraph", "“a” &nosuch; © 2 \ufffd")]),
        ("<pre>a\r\n  b</pre>", [("paragraph", "a\n  b")]),
        ("a<p>b<div>c</div>d", [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c"), ("paragraph", "d")]),
        ("<p>a<p>b</p></p></div>c", [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")]),
        ("<p>a <svg><title>x</title><path/></svg> b", [("paragraph", "a b")]),
        ("<p>a <svg/>b <math/>c", [("paragraph", "a b c")]),
        ("<p>a <noscript><img alt='two words'></noscript>b", [("paragraph", "a b")]),
        ("<p>a <span class='sr-only'>x</span>b <span style='display: none'>x</span>c", [("paragraph", "a b c")]),
        ("<div hidden>x<div>x</div></div>a", [("paragraph", "a")]),
        ("<p>a <img alt='😀'> b <img alt=''>c", [("paragraph", "a 😀 b c")]),
        ("<p>a b <img alt='two words'> c d", [("paragraph", "a b"), ("alt-text", "two words"), ("paragraph", "c d")]),
        ("<ul><li>a<ul><li>b</ul><li><p>c</ul>", [("list-item", "a"), ("list-item", "b"), ("list-item", "c")]),
        ("<dl><dt>a<dd>b</dl>", [("list-item", "a"), ("list-item", "b")]),
        ("<h3>Leave a reply</h3><p>a", [("boilerplate", "Leave a reply"), ("paragraph", "a")]),
        ("<div class=wp-caption><img alt='a b'><p>c</p></div>", [("alt-text", "a b"), ("caption", "c")]),
        ("<p class=dateline>Tarnow</p><p>a", [("dateline", "Tarnow"), ("paragraph", "a")]),
        ("<p>a</p><p class=summary>b</p>", [("paragraph", "a"), ("paragraph", "b")]),
        ("<p>a</p>Photo: AP", [("paragraph", "a"), ("credit", "Photo: AP")]),
        (f"<p class=byline>{LONG} {LONG} {LONG}", [("paragraph", f"{LONG} {LONG} {LONG}")]),
        ("a<br><br><br>b<br>", [("paragraph", "a"), ("paragraph", "b")]),
        ("a<hr>b", [("paragraph", "a"), ("paragraph", "b")]),
    ],
)
def test_blocks(html: str, expected: list[tuple[str, str]]) -> None:
    assert copy_parts(read(html)) == expected


@pytest.mark.parametrize("tag", ["<div>", "<b>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<span class=credit>"])
def test_deep_nesting(tag: str) -> None:
    document = read(tag * 3000 + "The boats left.")
    assert [block.span.of(document.text) for block in document.blocks] == ["The boats left."]


@pytest.mark.parametrize(
    "chunk",
    ["<a ", "<a b='", "<!--", "</", "<![CDATA[", "&", "<", '<a b="c', "<div class=", "<img alt='", "</b>", "<p><b>"],
)
def test_no_chunk_costs_more_the_more_often_it_is_repeated(chunk: str) -> None:
    # With a cost that grows with the square of the length, this would take many minutes.
    document = read("<p>The boats left.</p>" + chunk * 60_000 + "\"'>-->")
    assert copy_parts(document)[0] == ("paragraph", "The boats left.")


CHUNKS = [
    *[
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<li>",
        "<ul>",
        "</ul>",
        "<td>",
        "<tr>",
        "<table>",
        "</table>",
        "<br>",
    ],
    *[
        "<h1>",
        "</h1>",
        "<h2>",
        "<pre>",
        "</pre>",
        "<svg>",
        "</svg>",
        "<script>",
        "</script>",
        "<title>",
        "</title>",
        "<nav>",
    ],
    *[
        "<article>",
        "</article>",
        "<span class=credit>",
        "</span>",
        "<a rel=author>",
        "</a>",
        "<figcaption>",
        "<p hidden>",
    ],
    *[
        "<img alt='a &amp; b'>",
        "<img alt='\n'>",
        "&amp;",
        "&",
        "&#32;",
        "&nbsp",
        " ",
        "\r\n",
        "  ",
        "The boats",
        "left.",
        "<",
        "가",
    ],
    *[
        "<!--",
        "-->",
        "<blockquote>",
        "</blockquote>",
        "<meta name=author content='a b'>",
        "<html lang=ko>",
        "us_ferry",
        "\0",
    ],
]


@settings(deadline=None, max_examples=300)
@given(st.lists(st.one_of(st.sampled_from(CHUNKS), st.text(max_size=6)), max_size=25))
def test_any_tags_make_a_lawful_document(chunks: list[str]) -> None:
    read("".join(chunks))


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["The", "<b>boats</b>", "&amp;", " ", "\n", "<i>", "</i>", "left", "&#8212;", "<br>", "."]),
        max_size=15,
    )
)
def test_every_letter_has_its_place(chunks: list[str]) -> None:
    document = read("<p>" + "".join(chunks))
    for offset, character in enumerate(document.text):
        if character.isalnum():
            image = document.source_map.to_file(Span(offset, offset + 1))
            assert image.of(document.file_text) == character
