"""Names with figures that a translation takes over as they are: "Covid-19", "iPhone 6", "A4"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from transcheck.languages.en import MONTHS
from transcheck.model import Span

from .bitext_values import Sort, Value

_NAME = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{1,15})[-’']?([0-9]{1,4})(?![0-9A-Za-z]|[.,:/][0-9])")


def changed_names(text: str, span: Span, source_text: str, source_span: Span) -> Iterator[tuple[Value, Value]]:
    """The names of the translation with other figures than in the source, which has plain digits; with the source's."""
    targets, sources = _names(text, span), _names(source_text, source_span)
    for letters in targets.keys() & sources.keys():
        here, there = targets[letters], sources[letters]
        figures = {value.low for value in here}, {value.low for value in there}
        if len(figures[0]) == len(figures[1]) == 1 and figures[0] != figures[1]:
            yield here[0], there[0]


def _names(text: str, span: Span) -> dict[str, list[Value]]:
    found: dict[str, list[Value]] = defaultdict(list)
    for match in _NAME.finditer(text, *span):
        letters = match[1]
        is_name = letters != letters.lower() or letters == "covid"
        if is_name and letters not in MONTHS:
            value = Fraction(match[2])
            found[letters.lower()].append(Value(Span(*match.span()), value, value, Sort.COUNT))
    return found
