"""Whether a story has a narrator who says "I" or "we", as a column, a speech or a travel piece does."""

import re

from transcheck.model import Document, Layer, Span

from .places import matches_in_copy
from .quotations import Quotation

_FIRST_PERSON = re.compile(r"(?<![\w.])(?:[Ww]e|I|us|me|[Oo]urs|ourselves|[Mm]y(?! country))(?![\w.])(?!-)")


def has_narrator(document: Document, quotations: Layer[Quotation]) -> bool:
    """Whether the copy says "I", "we", "us", "me" or "my" outside quotation marks; “my country” does not count."""
    persons = (Span(*match.span()) for match, _ in matches_in_copy(document, _FIRST_PERSON))
    return any(quotations.at(span.start) is None for span in persons)
