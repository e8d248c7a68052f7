"""What text meant that was decoded in the wrong encoding."""

CUT_QUOTE = "â€"
"""A closing quotation mark whose last byte, which windows-1252 does not have, was dropped."""
_BY_CHANCE = frozenset("‘’“”‚„‹›–—…•´`¨")
_ENCODINGS = {"cp1252": frozenset(map(chr, range(0xC2, 0xF5))), "mac_roman": frozenset("√‚¬")}
"""How the first byte of a character in UTF-8 looks in each."""
_MOST_ROUNDS = 3
"""Text may have gone through the mishap more than once."""
_LAST_LATIN = 0x24F
_MARKS = range(0x2010, 0x2300)


def meaning_of(run: str, after: str) -> str | None:
    """What a run of characters outside ASCII says if it is UTF-8 read as windows-1252 or Mac Roman; None if it is not.

    ``after`` is the character that follows the run. Letters with quotation marks or dashes after them can look like a
    mishap by chance, so a run of nothing else does not count.
    """
    if run == CUT_QUOTE:
        return "”"
    for encoding, leads in _ENCODINGS.items():
        if run[0] not in leads:
            continue
        meant = run
        for _ in range(_MOST_ROUNDS):
            again = _reread(meant, encoding)
            if again is None:
                break
            meant = again
        if meant != run:
            by_chance = all(one in _BY_CHANCE for one in run[1:]) and not (run[0] in "ÃÂ" and after.isalpha())
            return None if by_chance or not _is_plausible(meant) else meant
    return None


def _reread(run: str, encoding: str) -> str | None:
    """The same bytes as UTF-8; None if they are not, or nothing changes."""
    try:
        data = b"".join(_byte(one, encoding) for one in run)
        meant = data.decode("utf-8")
    except UnicodeError:
        return None
    return meant if meant != run else None


def _byte(character: str, encoding: str) -> bytes:
    """One byte; control characters stand for themselves, as web browsers read them."""
    if "\x80" <= character <= "\x9f":
        return bytes([ord(character)])
    return character.encode(encoding)


def _is_plausible(meant: str) -> bool:
    """Whether it is Latin letters and marks, or several characters of other scripts."""
    if any("\x80" <= one <= "\x9f" for one in meant):
        return False
    return all(ord(one) <= _LAST_LATIN or ord(one) in _MARKS for one in meant) or len(meant) > 1
