"""Tags and text of HTML, against ``html.parser`` on well-formed input."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transcheck.readers.html_events import EndTag, StartTag, Text, find_events


def shown(source: str) -> list[str]:
    """The events in short: ``<p class=a>``, ``</p>`` and the raw text."""
    result = []
    for event in find_events(source):
        if isinstance(event, Text):
            result.append(source[event.start : event.end])
        elif isinstance(event, EndTag):
            result.append(f"</{event.name}>")
        else:
            values = [f" {name}={span.of(source)}" for name, span in event.attributes.items()]
            result.append(f"<{event.name}{''.join(values)}>")
    return result


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a<b>c</b>d", ["a", "<b>", "c", "</b>", "d"]),
        ("<P CLASS='a b' id=c data-x = \"d>e\" hidden>", ["<p class=a b id=c data-x=d>e hidden=>"]),
        ("<img src=a/b alt=''/>", ["<img src=a/b alt=>"]),
        ("<img src=a.jpg/>", ["<img src=a.jpg/>"]),
        ("<a b=c b=d>", ["<a b=c>"]),
        ("<p don't>a", ["<p don't=>", "a"]),
        ('<a b="c""d">e', ['<a b=c d"=>', "e"]),
        ("a < b & c <3 d>", ["a < b & c <3 d>"]),
        ("a<!-- <b> -->c<!-->d<!--->e<!-- f --!>g", ["a", "c", "d", "e", "g"]),
        ("a<!-- b", ["a<!-- b"]),
        ("a<!-- b > c", ["a"]),
        ("<!DOCTYPE html><?xml?>a</>b</ c>d", ["a", "b", "d"]),
        ("<script>if (a<b) '</p>'</script>c", ["<script>", "if (a<b) '</p>'", "</script>", "c"]),
        ("<title>a <b></TITLE >c", ["<title>", "a <b>", "</title>", "c"]),
        ("<style>a", ["<style>", "a"]),
        ("a<b c='d", ["a<b c='d"]),
        ("a<b c='d>e", ["a"]),
        ("a<", ["a<"]),
        ("a<b", ["a<b"]),
        ("", []),
    ],
)
def test_events(source: str, expected: list[str]) -> None:
    assert shown(source) == expected


def test_text_of_unparsed_elements_says_so() -> None:
    events = [event for event in find_events("a<script>b</script>") if isinstance(event, Text)]
    assert [event.element for event in events] == ["", "script"]


class Library(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.events: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.events.append(f"<{tag}" + "".join(f" {name}={value or ''}" for name, value in attrs) + ">")

    def handle_endtag(self, tag: str) -> None:
        self.events.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.events.append(data)


WELL_FORMED = [
    "<p>",
    "</p>",
    "<div class='a b'>",
    '<a href="x>y">',
    "</a>",
    "<b id=c>",
    "<!-- d -->",
    "word",
    " ",
    "\n",
    "<br/>",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(WELL_FORMED), max_size=12))
def test_the_same_as_the_library_on_well_formed_input(chunks: list[str]) -> None:
    source = "".join(chunks)
    assert "".join(shown(source)) == "".join(Library(source).events).replace("<br></br>", "<br>")


@settings(deadline=None)
@given(st.text(alphabet="<>/!-ab ='\"&?", max_size=40))
def test_events_are_in_order_and_apart(source: str) -> None:
    done = 0
    for event in find_events(source):
        assert done <= event.start < event.end <= len(source)
        if isinstance(event, StartTag):
            for span in event.attributes.values():
                assert event.start < span.start <= span.end < event.end
        done = event.end
