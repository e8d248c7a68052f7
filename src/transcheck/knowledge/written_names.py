"""Names as they are stored and as they are compared."""

import re
import unicodedata

_LONGEST = 200
"""Characters; what is longer is a description, not a name."""

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"))
_NOT_LETTERS = re.compile(r"[\W_]+")
_MARKS = re.compile("[\u0300-\u036f]+")
_LETTERS = str.maketrans("łøđıħŧ", "lodiht")
"""Letters that Unicode does not take apart into a plain one and a mark."""
_PLAIN_MARKS = str.maketrans("’‘ʼ‐‑\u00a0", "'''-- ")


def clean_name(value: object) -> str:
    """A name on one line, in composed form (Unicode NFC), without invisible characters.

    Empty for anything that cannot be a name: not a string, longer than 200 characters, with control characters or
    halves of surrogate pairs.
    """
    if not isinstance(value, str):
        return ""
    name = " ".join(value.split())
    if not name.isascii():
        name = unicodedata.normalize("NFC", " ".join(name.translate(_INVISIBLE).split()))
    return name if len(name) <= _LONGEST and name.isprintable() else ""


def name_key(name: str) -> str:
    """What two spellings of one name have in common: letters and digits, no case, marks, hyphens or spaces.

    ``"Kim Dae-jung"``, ``"KIM DAE JUNG"`` and ``"Kim Daejung"`` have the same key, and so have ``"Vučić"`` and
    ``"Vucic"``. Voicing marks of kana and parts of Hangul syllables are letters and stay. Empty when nothing is left.
    """
    if name.isascii():
        return _NOT_LETTERS.sub("", name.lower())
    parts = unicodedata.normalize("NFKD", name).casefold().translate(_LETTERS)
    return _NOT_LETTERS.sub("", unicodedata.normalize("NFKC", _MARKS.sub("", parts)))


def plain_marks(name: str) -> str:
    """The name with plain apostrophes, hyphens and spaces: what does not make another name of it."""
    return name if name.isascii() else name.translate(_PLAIN_MARKS)


def clean_text(value: object, longest: int = 500) -> str:
    """A source, a licence or an id on one line; empty when it is not text or longer than ``longest`` characters."""
    text = " ".join(str(value).split()) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    return text if len(text) <= longest and text.isprintable() else ""
