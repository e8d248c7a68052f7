"""PLACEHOLDER: to be overwritten by the owner of this module."""
from collections.abc import Iterator
from typing import Any, NamedTuple
from transcheck.model import Document, Span
from .quotations import Quotation
class Attribution(NamedTuple):
    quotation: Quotation
    speaker: Span | None
    verb: Span | None
    cue: str
    @property
    def span(self) -> Span:
        return self.quotation.span
def attribute(document: Document, *layers: Any) -> Iterator[Attribution]:
    return iter(())
