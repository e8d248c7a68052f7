"""The format of a text by its beginning."""

import re

_HTML_START = re.compile(r"\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?<(?:!doctype\s{1,9}html|html)\b", re.IGNORECASE)
_TAG = re.compile(r"<(?:[\w.-]{1,30}:)?([\w.-]{1,30})[\s/>]")
_ENDS = {"<?": "?>", "<!--": "-->", "<!DOCTYPE": ">"}
"""What may stand before the first tag of an XML file, and how it ends."""
_LONGEST = 5_000
"""Characters of it."""
_BLANKS = " \t\r\n"
_XML_FORMATS = ("xliff", "tmx")


def sniffed(text: str) -> str:
    """One of the formats that a file can be told by: ``html``, ``xliff``, ``tmx``, else ``text``."""
    if not text[:200].lstrip().startswith("<"):
        return "text"
    root = root_name(text)
    if root in _XML_FORMATS:
        return root
    return "html" if _HTML_START.match(text) else "text"


def root_name(text: str) -> str:
    """The name of the first tag of an XML file, without its prefix; empty where none comes soon."""
    head = text[:_LONGEST]
    place = _after_blanks(head, 0)
    while opening := next((opening for opening in _ENDS if head.startswith(opening, place)), ""):
        end = head.find(_ENDS[opening], place + len(opening))
        if end < 0:
            return ""
        place = _after_blanks(head, end + len(_ENDS[opening]))
    match = _TAG.match(head, place)
    return match[1] if match else ""


def _after_blanks(text: str, place: int) -> int:
    while place < len(text) and text[place] in _BLANKS:
        place += 1
    return place
