import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.knowledge import KnowledgeError
from transcheck.knowledge.json_text import JsonText
from transcheck.knowledge.sources import open_source

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


class Pieces:
    """Stands for a source that comes in pieces of a few characters."""

    name = "pieces.json"

    def __init__(self, text: str, length: int) -> None:
        self._pieces = [text[at : at + length] for at in range(0, len(text), length)]

    def chunks(self) -> Any:
        return iter(self._pieces)


def walked(text: JsonText) -> object:
    """The whole document, but no value taken that can be walked into."""
    if text.peek() == "{":
        return {key: walked(text) for key in text.members()}
    if text.peek() == "[":
        return [walked(text) for _ in text.items()]
    return text.value()


@given(VALUES, st.integers(1, 9), st.sampled_from([None, 1]))
def test_walking_gives_what_decoding_gives_wherever_the_pieces_end(
    value: object, length: int, indent: int | None
) -> None:
    text = JsonText(Pieces(json.dumps(value, indent=indent), length))  # type: ignore[arg-type]
    assert walked(text) == value
    text.end()


@given(st.lists(VALUES, max_size=4), st.integers(1, 9))
def test_taking_whole_items_gives_them(values: list[object], length: int) -> None:
    text = JsonText(Pieces(json.dumps(values), length))  # type: ignore[arg-type]
    assert [text.value() for _ in text.items()] == values


def error_of(data: str | bytes) -> str:
    raw = data.encode() if isinstance(data, str) else data
    with open_source("-", io.BytesIO(raw)) as source, pytest.raises(KnowledgeError) as caught:
        walk(JsonText(source))
    return str(caught.value)


def walk(text: JsonText) -> None:
    """To the end and no further."""
    walked(text)
    text.end()


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ('{"a": 1\n', "-:2: not JSON: expected ','"),
        ('{"a"\n\n 1}', "-:3: not JSON: expected ':'"),
        ("[1,\n2", "-:2: not JSON: expected ','"),
        ("[1 2]", "-:1: not JSON: expected ','"),
        ("{3: 4}", "-:1: not JSON: a key must be a string"),
        ("[x]", "-:1: not JSON: expecting value"),
        ("[] []", "-:1: not JSON: more text after the end of the document"),
        ("[" + "9" * 5000 + "]", "-:1: not JSON: ValueError in a value"),
        (b'["\xff"]', "-: not UTF-8: save it as UTF-8"),
    ],
)
def test_errors_have_their_line(data: str | bytes, error: str) -> None:
    assert error_of(data) == error


def test_the_place_of_a_record() -> None:
    with open_source("-", io.BytesIO(b'[\n{"a": 1},\n\n{"a":\n 2}, 3]')) as source:
        text = JsonText(source)
        places = []
        for _ in text.items():
            places.append(text.provenance())
            text.value()
    assert [(place.record, place.line) for place in places] == [(1, 2), (2, 4), (3, 5)]
