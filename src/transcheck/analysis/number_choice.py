"""Whether a number in characters is one at all: East Asian names, idioms and other words are full of numerals."""

from transcheck.languages.value_tables import CharacterDigits

from .character_numerals import Reading
from .number_frames import Frame
from .source_tables import SourceNumberKind, Tables

_ALWAYS = frozenset({SourceNumberKind.PERCENT, SourceNumberKind.CURRENCY})
_SURE_AFTER_SYLLABLE = frozenset({SourceNumberKind.PERCENT, SourceNumberKind.CURRENCY, SourceNumberKind.DURATION})
_UNSAFE_SYLLABLES = "이일영공"
"""Sino-Korean digits that are also the words "this", "work" and parts of others."""
_LIKE_A_NOUN = 2
"""Syllables of 구조 and 이조, which are rescue and a dynasty far more often than trillions."""
_GLUED = ("번", "배", "명", "살", "달", "시간", "가지", "차례", "째")
"""Counters that are often written without a space after a native number."""
_GLUED_TO_POWER = ("명", "원", "년", "달러", "개", "분", "대", "여")


def counts(text: str, reading: Reading, frame: Frame, tables: Tables) -> bool:
    """Whether characters (and not figures) at ``reading`` with what stands around them are a number."""
    table = tables.numerals.characters
    if table is None:
        return True
    word = text[reading.start : reading.end]
    if reading.has_figures:
        return word[-1] != "조" or frame.has_unit or "억" in word
    if reading.high <= 1 and not _one_counts(reading, frame, table):
        return False
    if word in table.words:
        return _native(text, word, frame, table)
    if table.has_spaces:
        return _spaced(text, word, frame, table)
    return _unspaced(text, word, reading, frame, table)


def end_of_other_word(text: str, start: int, table: CharacterDigits) -> int:
    """Where a word that only begins like a number ends, or ``start`` when there is none."""
    words = (word for word in table.not_numbers if text.startswith(word, start))
    return start + max(map(len, words), default=0)


def _one_counts(reading: Reading, frame: Frame, table: CharacterDigits) -> bool:
    """Whether a one in characters is more than an article."""
    if frame.meaning.kind is SourceNumberKind.ORDINAL:
        return frame.start < reading.start or table.has_spaces
    return frame.meaning.kind in _ALWAYS and not table.has_spaces


def _ends_word(text: str, end: int, table: CharacterDigits) -> bool:
    following = text[end : end + 1]
    return not ("가" <= following <= "힣") or following in table.particles


def _native(text: str, word: str, frame: Frame, table: CharacterDigits) -> bool:
    if not table.has_spaces:
        return True
    if word == "첫":
        return frame.meaning.kind is SourceNumberKind.ORDINAL
    end = frame.start + len(word)
    is_apart = text[end : end + 1] == " " or text.startswith(_GLUED, end)
    if frame.has_unit and (is_apart or (len(word) > 1 and word not in ("열세", "열대"))):
        return _ends_word(text, frame.end, table)
    if word in ("두", "세"):
        return text[end : end + 1] == " " and "가" <= text[end + 1 : end + 2] <= "힣" and text[end + 1] not in "는은"
    return (
        (len(word) > 1 or word in "둘셋넷")
        and word[-1] not in "한두세네석넉"
        and _ends_word(text, end, table)
        and word not in ("하나", "스무")
    )


def _spaced(text: str, word: str, frame: Frame, table: CharacterDigits) -> bool:
    if word in _UNSAFE_SYLLABLES:
        return False
    if word[0] in table.plurals and len(word) > 1:
        return _ends_word(text, frame.end, table)
    if not frame.has_unit or not _ends_word(text, frame.end, table) or (word[0] in table.large and word[0] != "만"):
        return False
    if len(word) == _LIKE_A_NOUN and word[-1] in "조경":
        return frame.meaning.kind is SourceNumberKind.CURRENCY and text[frame.start + len(word)] == " "
    if len(word) > 1:
        return any(letter in table.small or letter in table.large for letter in word)
    if word in table.digits:
        return frame.meaning.kind in _SURE_AFTER_SYLLABLE and (
            text[frame.start + 1] == " " or text[frame.start + 1] == "년"
        )
    end = frame.start + 1
    return text[end] == " " or text.startswith(_GLUED_TO_POWER, end)


def _unspaced(text: str, word: str, reading: Reading, frame: Frame, table: CharacterDigits) -> bool:
    if len(word) == 1:
        if word in table.large or (word in table.small and word != "十"):
            return frame.is_rounded or (frame.has_unit and frame.meaning.kind is SourceNumberKind.CURRENCY)
        return frame.has_unit
    if not reading.has_unit:
        return frame.has_unit and (not table.has_pairs or (reading.is_approximate and word[0] != "一") or len(word) > 2)
    if frame.has_unit or table.has_pairs:
        return True
    following = text[reading.end : reading.end + 1]
    return not "\u4e00" <= following <= "\u9fff"
