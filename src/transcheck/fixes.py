"""Applying fixes: to the text that rules see, or to the file that it was read from."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from html import escape

from transcheck.model import Document, Edit, Fix, Span
from transcheck.readers import XML_FORMATS

_NEWLINES = "\r\n"
_CDATA, _CDATA_END = "<![CDATA[", "]]>"


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made. They must not overlap; ``agreeing`` sees to that."""
    pieces, end = [], 0
    for edit in sorted(edits):
        pieces += [text[end : edit.span.start], edit.replacement]
        end = edit.span.end
    return "".join([*pieces, text[end:]])


def agreeing(groups: Iterable[Sequence[Edit]]) -> list[Edit]:
    """The edits of all groups, sorted, but without a group that touches the same characters as an earlier one."""
    chosen: list[Edit] = []
    for group in groups:
        if not any(_collides(edit, chosen) for edit in group):
            for edit in group:
                insort(chosen, edit)
    return chosen


def fix_file(document: Document, fixes: Iterable[Fix]) -> str:
    """The decoded file after all fixes that can be made in it and do not get into each other's way."""
    return apply_edits(document.file_text, agreeing(file_edits(document, fix) for fix in fixes))


def file_edits(document: Document, fix: Fix) -> tuple[Edit, ...]:
    """The edits of a fix as edits of the decoded file: escaped as its format demands.

    Empty when a part of the text to be replaced is not in the file as such, for instance has a tag in its midst: then
    the fix can be shown, not applied. In plain formats, deleting all of a line deletes its line end too.
    """
    if not all(document.source_map.is_editable(edit.span) for edit in fix.edits):
        return ()
    edits = [Edit(document.source_map.to_file(edit.span), edit.replacement) for edit in fix.edits]
    if document.format in XML_FORMATS:
        written = [_in_xml(document.file_text, edit) for edit in edits]
        return () if None in written else tuple(edit for edit in written if edit)
    if document.format == "html":
        return tuple(_escaped(document.file_text, edit) for edit in edits)
    return tuple(_with_line_end(document.file_text, edit) for edit in edits)


def _collides(edit: Edit, chosen: Sequence[Edit]) -> bool:
    """Whether one of the chosen, which are sorted and apart, touches the same characters or the same gap."""
    index = bisect_left(chosen, edit)
    beside = chosen[max(0, index - 1) : index + 1]
    return any(edit.span.overlaps(other.span) or edit.span.start == other.span.start for other in beside)


def _escaped(page: str, edit: Edit) -> Edit:
    """The edit as a web page writes it; quotation marks matter only inside a tag, in an attribute."""
    is_inside_tag = page.rfind("<", 0, edit.span.start) > page.rfind(">", 0, edit.span.start)
    return Edit(edit.span, escape(edit.replacement, quote=is_inside_tag))


def _in_xml(text: str, edit: Edit) -> Edit | None:
    """The edit as XML writes it; None where it cannot be written, or where that cannot be told.

    A CDATA section has its characters as they are, and cannot have the ``]]>`` that ends it. What looks like one may
    stand in a comment or an instruction, whose end then follows.
    """
    start, end = edit.span
    opening = text.rfind(_CDATA, 0, start)
    if opening < 0 or text.find(_CDATA_END, opening, start) >= 0:
        return Edit(edit.span, escape(edit.replacement, quote=False))
    is_doubtful = any(text.find(mark, opening, start) >= 0 for mark in ("-->", "?>"))
    around = text[max(opening + len(_CDATA), start - 2) : start] + edit.replacement + text[end : end + 2]
    return None if is_doubtful or _CDATA_END in around else edit


def _with_line_end(text: str, edit: Edit) -> Edit:
    """Let a deletion that empties a line take the line along, and one of two blank lines that would meet there."""
    span = edit.span
    if edit.replacement or not span.length or not (_starts_line(text, span.start) and _ends_line(text, span.end)):
        return edit
    end = _after_newline(text, span.end)
    if end == len(text):
        return Edit(Span(len(text[: span.start].rstrip(_NEWLINES)), span.end), "")
    if _is_blank_before(text, span.start) and text[end] in _NEWLINES:
        end = _after_newline(text, end)
    return Edit(Span(span.start, end), "")


def _starts_line(text: str, offset: int) -> bool:
    return offset == 0 or text[offset - 1] in _NEWLINES


def _ends_line(text: str, offset: int) -> bool:
    return offset == len(text) or text[offset] in _NEWLINES


def _after_newline(text: str, offset: int) -> int:
    return offset + 2 if text.startswith("\r\n", offset) else min(offset + 1, len(text))


def _is_blank_before(text: str, offset: int) -> bool:
    """Whether the line above is blank, or there is none."""
    above = text[:offset].removesuffix("\n").removesuffix("\r")
    return _starts_line(above, len(above))
