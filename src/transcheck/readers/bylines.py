"""Lines that say who wrote the story.

Every function takes one line without white space at its ends.
"""

import re

from transcheck.languages.en.calendar import MONTHS, WEEKDAYS

from .line_length import word_count

_STARTS = (
    "by ",
    "written by ",
    "reported by ",
    "reporting by ",
    "additional reporting by ",
    "compiled by ",
    "translated by ",
    "edited by ",
    "editing by ",
    "story by ",
)
_ROLES = frozenset(
    """
    reporter correspondent editor writer contributor columnist journalist chief freelancer reporters correspondents
    editors writers contributors columnists journalists 기자 특파원 記者 记者
    """.split()
)
_ROLE_WORDS = _ROLES | frozenset(
    """
    a an and at bureau by chief deputy diplomatic editing editorial economic economics business culture foreign for in
    international managing national news of our political reporting senior special sports staff the to world
    """.split()
)
_STAFF = frozenset({"staff reporter", "staff writer", "staff correspondent", "staff reporters", "staff writers"})
_PARTICLES = frozenset("al ap bin binti da de del der di dos du el ibn la le ten ter van von y".split())
_NOT_NAMES = frozenset(MONTHS) | frozenset(WEEKDAYS)
_BREAK = re.compile(r", | and | & |; ")
_MAIL_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_ASIAN = re.compile(
    r"[(\[]?(?:[^\s=]{1,20}=)?\s?[가-힣]{2,4} ?(?:선임|수습|인턴)?(?:기자|특파원|논설위원)[)\]]?(?: ?=)?"
    r"|(?:本报|本報|新华社)?(?:记者|記者)[:： ]?\S{2,12}"
    r"|[（(]?(?:文|责任编辑|責任編輯|编辑|編輯)[/／|:：] ?\S{2,12}[)）]?"
)


def is_byline(line: str) -> bool:
    """Who wrote it. Only to be asked near the beginning and the end of a story."""
    if len(line) > 120 or word_count(line) > 14:
        return False
    if ("@" in line and _is_mail_line(line)) or _ASIAN.fullmatch(line):
        return True
    bare = line.strip("()[] ")
    if line[0] == "(" and line[-1] == ")" and _is_name(bare):
        return True
    lowered = bare.lower()
    for start in _STARTS:
        if lowered.startswith(start):
            return _are_names(bare[len(start) :])
    return not bare.endswith(".") and _has_role(bare)


def _is_mail_line(line: str) -> bool:
    words = [bare for word in line.split() if (bare := word.strip("()[]<>,;|/"))]
    others = [word for word in words if not _MAIL_ADDRESS.fullmatch(word)]
    return len(others) < len(words) and _is_role(" ".join(others) or "Editor")


def _are_names(text: str) -> bool:
    """Names with "and" between them, and after a comma who they are."""
    first, *others = _BREAK.split(text.rstrip(",; "))
    return _is_name(first) and all(_is_name(name) or _is_role(name) for name in others)


def _is_name(text: str) -> bool:
    words = text.split()
    if not 0 < len(words) <= 5 or words[0] in _NOT_NAMES:
        return False
    return all(word[0].isalpha() and (not word[0].islower() or word in _PARTICLES) for word in words)


def _is_role(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= 6 and all(word[0].isupper() or word.lower() in _ROLE_WORDS for word in words)


def _has_role(line: str) -> bool:
    """ "Reporter Kim Min-su", "Kim Min-su, Seoul correspondent" or "Kim Min-su Staff Reporter"."""
    words = line.rstrip(" =").split()
    if not 2 <= len(words) <= 9:
        return False
    if words[0] in {"Reporter", "Correspondent"}:
        return _is_name(" ".join(words[1:]))
    for mark in (",", "/", "|"):
        name, found, role = line.partition(mark)
        if found:
            return words[-1].lower() in _ROLES and _is_name(name.strip()) and _is_role(role)
    return " ".join(words[-2:]).lower() in _STAFF and _is_name(" ".join(words[:-2]))
