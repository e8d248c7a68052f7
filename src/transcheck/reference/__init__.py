"""The rule reference, made from the rules themselves: a page a rule as plain text, Markdown and HTML."""

from .files import write_reference
from .pages import as_text, page_of

__all__ = ["as_text", "page_of", "write_reference"]
