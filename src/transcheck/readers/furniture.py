"""The form in which lines of page furniture are compared."""

import re

LONGEST_FURNITURE = 200
"""Characters. A longer line is never looked up."""

_APOSTROPHES = re.compile("['’ʼ]")
_NOT_WORDS = re.compile(r"[\W_]+")
_ASCII = str.maketrans({chr(code): None if chr(code) == "'" else " " for code in range(128) if not chr(code).isalnum()})


def fold_line(text: str) -> str:
    """The words of ``text`` in small letters with one space between: "Don’t miss: Sign-up!" is "dont miss sign up"."""
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII).split())
    return _NOT_WORDS.sub(" ", _APOSTROPHES.sub("", text.casefold())).strip()
