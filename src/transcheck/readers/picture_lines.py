"""Lines that stand beside a picture: its slug, its caption, its credit. Also who owns the story.

Every function takes one line without white space at its ends.
"""

import re

from .line_length import LONG_LINE, word_count

CAPTION_WORDS = 45
_WORDS_BELOW_SLUG = 60
_CREDIT_WORDS = 20

_SLUG = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)+(?:-\d+x\d+)?(?:\.(?:jpe?g|png|webp|gif))?")
_HYPHEN_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){2,}")
_IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".heic", ".tif", ".tiff", ".bmp", ".svg")

_CAPTION_STARTS = ("photo:", "photos:", "caption:", "pictured:", "picture:", "pictured above:", "image:", "▲ photo:")
_BRACKETED = re.compile(r"[(（\[]([^()（）\[\]]{1,60})[)）\]]")
_LETTERS = frozenset("lrcm")
"""One of them alone may be a party: "(R)"."""
_SIDES = frozenset("left right center centre middle 左 右 中央 왼쪽 오른쪽 가운데".split())
_PLACE_WORDS = (
    _SIDES
    | _LETTERS
    | frozenset(
        """
        front back top bottom upper lower foreground background row rows first second third fourth fifth far from and in
        at of the to
        """.split()
    )
)
_FROM_SIDE = re.compile(
    r"(?:(?:first|second|third|fourth|fifth|sixth|far|\dst|\dnd|\drd|\dth) from (?:the )?(?:left|right)"
    r"|(?:^|[,;:(] ?)from (?:the )?(?:left|right)(?=[,;:.)]| to | are |$)"
    r"|(?:left|right) to (?:left|right)[,:;)])",
    re.IGNORECASE,
)

_AGENCIES = frozenset(
    """
    ap afp epa efe pa upi ani pti tass ansa cna kcna dpa reuters yonhap kyodo jiji xinhua newsis news1 bloomberg getty
    handout shutterstock photo news images agency file 연합뉴스 뉴시스 共同 新华社
    """.split()
)
_CREDIT_STARTS = (
    "credit:",
    "credits:",
    "photo credit:",
    "photo by ",
    "photos by ",
    "photo =",
    "photo=",
    "photograph by ",
    "photographs by ",
    "photo courtesy ",
    "photo provided by ",
    "picture by ",
    "pictures by ",
    "image credit:",
    "image by ",
    "image courtesy ",
    "image source:",
    "courtesy of ",
    "source:",
    "graphic by ",
    "graphic:",
    "illustration by ",
    "사진=",
    "사진 =",
    "사진제공",
)
_LONGEST_AGENCY = 40
_AGENCY_STARTS = ("photo:", "photos:", "image:", "sources:")
"""A credit if an agency follows; otherwise a caption, or a headline."""
_COPYRIGHT_STARTS = ("ⓒ", "©", "(c) ", "copyright", "저작권자")
_OUTER_MARKS = "()[]/<>‹›〈〉《》［］（） "
_CREDIT_INITIALS = frozenset(
    "([</‹〈《［（ⓒ©" + "".join(one[0] + one[0].upper() for one in _CREDIT_STARTS + _COPYRIGHT_STARTS)
)
_COPYRIGHT = re.compile(r"copyright\s?(?:[©ⓒ:]|\(c\)|\d{4}|by )|rights reserved", re.IGNORECASE)


def is_slug(line: str, below: str = "") -> bool:
    """A CMS slug or image file name. ``below`` is the line right below, where that is the last before a blank one."""
    if " " in line or len(line) > LONG_LINE:
        return False
    if _SLUG.fullmatch(line) or line.lower().endswith(_IMAGE_SUFFIXES):
        return True
    return _HYPHEN_SLUG.fullmatch(line) is not None and word_count(below) > 3 and is_below_slug(below)


def is_below_slug(line: str) -> bool:
    """Whether the line right below a slug can be the caption of that picture."""
    return word_count(line) <= _WORDS_BELOW_SLUG


def is_caption(line: str) -> bool:
    """A caption by its own words: "Photo: ...", or it says who stands where."""
    if len(line) > LONG_LINE:
        return False
    lowered = line.lower()
    if lowered.startswith(_CAPTION_STARTS):
        return True
    return _has_positions(line, lowered) and word_count(line) <= CAPTION_WORDS


def is_credit(line: str) -> bool:
    """Who made the picture or the story, or who owns it."""
    if len(line) > LONG_LINE or (len(line) > _LONGEST_AGENCY and line[0] not in _CREDIT_INITIALS):
        return False
    lowered = line.lower()
    bare = lowered.strip(_OUTER_MARKS)
    if lowered.startswith(_COPYRIGHT_STARTS) or bare.startswith(_COPYRIGHT_STARTS):
        return not bare.startswith("copyright") or _COPYRIGHT.search(lowered) is not None
    if bare.startswith(_CREDIT_STARTS):
        return word_count(line) <= _CREDIT_WORDS
    if bare.startswith(_AGENCY_STARTS):
        return word_count(line) < 8 and _agencies_first(bare.partition(":")[2])
    return len(line) <= _LONGEST_AGENCY and _agencies_only(bare)


def _has_positions(line: str, lowered: str) -> bool:
    if "(" in line or "（" in line or "[" in line:
        brackets = [match[1].replace(",", " ").split() for match in _BRACKETED.finditer(lowered)]
        places = [words for words in brackets if _PLACE_WORDS.issuperset(words)]
        letters = {word for words in places for word in words if word in _LETTERS}
        if any(_SIDES.intersection(words) for words in places) or "l" in letters or len(letters) > 1:
            return True
    return ("left" in lowered or "right" in lowered) and _FROM_SIDE.search(lowered) is not None


def _agencies_first(text: str) -> bool:
    words = text.replace("/", " ").split()
    return bool(words) and words[0].strip(",.;") in _AGENCIES


def _agencies_only(text: str) -> bool:
    words = text.replace("/", " ").replace("-", " ").split()
    return _agencies_first(text) and _AGENCIES.issuperset(words)
