"""Lines that a web page puts round a story, told by their shape: the trail of sections, the time of publication.

Every function takes one line without white space at its ends.
"""

import re

from .line_length import word_count

_TRAIL_MARKS = (" > ", " » ", " › ", " ＞ ", " | ")
_SECTIONS = frozenset(
    """
    africa americas arts asia asia-pacific business china columns companies culture diplomacy domestic east economics
    economy editorial editorials education energy entertainment environment europe features finance focus food foreign
    global health home industry international investigation japan k-pop korea latest lifestyle living local main
    markets media metro middle money nation national news north opinion opinions politics property region regional
    sci-tech science security social society south sport sports stocks style tech technology top trade travel trending
    video videos weather west world
    """.split()
)
"""Words of which the names of a site's sections are made."""
_SECTION_WORDS = 4
_STAMP_WORDS = 14
_STAMP_LABEL = re.compile(
    r"(?:first |last )?(?:published|updated|posted|modified|input|date|time|입력|수정|등록)(?: on| at)? ?[:|：]? ?",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"\d{4} ?[-./] ?\d{1,2} ?[-./] ?\d{1,2}\.?(?=[\sT|,)]|$)|\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일"
)
_CLOCK = re.compile(r"\d{1,2}:\d{2}")


def is_trail(line: str) -> bool:
    """The way to the page through the sections of the site: "Home > Economy > Trade", "World | Asia"."""
    mark = next((mark for mark in _TRAIL_MARKS if mark in line), None) if len(line) <= 120 else None
    if mark is None:
        return False
    sections = line.split(mark)
    if all(_is_section(section) for section in sections):
        return True
    is_long_enough = mark != " | " and (len(sections) > 2 or sections[0].lower() == "home")
    return is_long_enough and all(word_count(section) <= _SECTION_WORDS for section in sections)


def _is_section(words: str) -> bool:
    found = words.lower().replace(" & ", " ").replace(" and ", " ").split()
    return bool(found) and _SECTIONS.issuperset(found)


def is_time_stamp(line: str) -> bool:
    """When the page was published, with or without the source: "2025-11-07 18:30 Source: Coastal News"."""
    if len(line) > 120 or word_count(line) > _STAMP_WORDS:
        return False
    label = _STAMP_LABEL.match(line)
    start = label.end() if label else 0
    if _STAMP.match(line, start):
        return not line.endswith((".", "。")) or label is not None
    return label is not None and _CLOCK.search(line, start) is not None
