"""The words of a text, roughly: a cheap answer to the question whether a closer look can find anything.

A rough word is a run of ASCII letters in lower case. Whatever else stands in the text parts words: an apostrophe
("didn", "t"), a figure, an accented letter ("caf").
"""

NO_ROUGH_WORDS = "-"
"""Stands for the rough words of a text that has none; it is in no rough text."""

_GAP = ord(" ")
_ROUGH = bytes(ord(chr(code).lower()) if chr(code).isascii() and chr(code).isalpha() else _GAP for code in range(256))


def rough_text(text: str) -> str:
    """The text in lower case, each character that is no ASCII letter replaced by a space: every offset stays true."""
    return text.encode("ascii", "replace").translate(_ROUGH).decode("ascii")


def word_places(rough: str, word: str) -> list[int]:
    """Where a rough word stands in a rough text, in order."""
    padded, sought = f" {rough} ", f" {word} "
    places = []
    place = padded.find(sought)
    while place >= 0:
        places.append(place)
        place = padded.find(sought, place + len(word) + 1)
    return places
