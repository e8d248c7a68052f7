"""No text makes the readers, the analysis and the rules take long: their time grows with its length, not faster."""

import time
from collections.abc import Callable
from xml.sax.saxutils import escape

import pytest

from transcheck.engine import Session
from transcheck.readers import FORMATS, read_text

CHARACTERS = 60_000
SECONDS = 5.0
"""More than ten times what is needed; something quadratic needs far more."""

SESSION = Session(reraise=True)

REPEATED = {
    "open quotations": "“a ",
    "straight quotation marks": '" a ',
    "nested quotations": "“‘",
    "apostrophes": "’s ",
    "parentheses": "((",
    "brackets": "[[",
    "one name": "Ana Petrosyan ",
    "korean names": "Kim Min-ji met Park Ji-won. ",
    "titles": "Mr. ",
    "initials": "A. ",
    "capitals": "ABC DEF ",
    "acronyms": "(NATO) North ",
    "hyphens": "a-b-",
    "digits": "1",
    "numbers": "1,",
    "days": "the 9th ",
    "pronouns": "He said she ",
    "short lines": "a\n",
    "blank lines": "\n\n",
    "spaces": " ",
    "captions": "x_y_z\nMan, left. / Photo by A B\n\n",
    "positions": "left, right, ",
    "underscores": "a_",
    "file names": "a.jpg ",
    "addresses": "http://a.b/",
    "said": "“It is so,” he said. ",
    "that": "said that “It is. ",
    "dots": "...",
    "doubled words": "the the ",
    "calques": "evaluated as ",
    "hangul": "서울에서 ",
    "two scripts": "서울 a ",
    "images": "![](a.jpg)\n*Cap in the*\n\n",
    "image starts": "![",
    "emphasis": "*a",
    "block quotes": "> ",
    "paragraphs": "<p>a",
    "nested tags": "<div>",
    "open tags": "<a ",
    "comments": "<!-",
    "entities": "&amp;",
    "broken entities": "&#",
    "figures": "<figure><img alt='a'><figcaption>a</figcaption></figure>",
}


WRAPPED: dict[str, Callable[[str], str]] = {
    "tsv": lambda text: f"source\ttarget\na\t{text}",
    "xliff": lambda text: f"<xliff><file><body>{_unit(text)}</body></file></xliff>",
    "tmx": lambda text: f"<tmx><body><tu><tuv lang='en'><seg>{escape(text)}</seg></tuv></tu></body></tmx>",
}
"""How a format holds a text."""


def _unit(text: str) -> str:
    return f"<trans-unit><source>a</source><target>{escape(text)}</target></trans-unit>"


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("unit", REPEATED.values(), ids=REPEATED)
def test_a_long_text_takes_no_longer_than_it_should(unit: str, format: str) -> None:  # noqa: A002
    text = WRAPPED.get(format, str)(unit * (CHARACTERS // len(unit)))
    started = time.process_time()
    SESSION.check_document(read_text(text, format=format, furniture=SESSION.lexicon.furniture))
    assert time.process_time() - started < SECONDS


def test_many_different_names_take_no_longer_than_they_should() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = (f"{one.upper()}{two}{three}o" for one in letters for two in "aeiou" for three in letters)
    text = " ".join(f"Ana {name} came." for name in names)
    started = time.process_time()
    SESSION.check_document(read_text(text, furniture=SESSION.lexicon.furniture))
    assert time.process_time() - started < SECONDS
