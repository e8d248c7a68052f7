"""A notice says that the text was translated by a machine.

Why it matters
    The notice belongs into the metadata or into a line that the house words itself. Left in the copy it is printed as
    part of the story, and syndicated with it.

When to ignore
    The house prints the notice of the source as it stands.

Decision
    A line of its own among the first or last four, or in brackets or after an asterisk, that says of this article that
    AI, a machine or a named engine translated it. Sentences in which somebody says so of something else are no notice.
"""

import re
from collections.abc import Iterator
from functools import cache

from transcheck.analysis import Analysis
from transcheck.model import Block, BlockKind, Confidence, Finding, Severity
from transcheck.rule import Bad, Flag, Good, check

_EDGE = 4
_LONGEST = 400
_NOTE_MARKS = frozenset("*※([（［【<†")
_ENGINE = (
    r"(?:AI\b|A\.I\.|artificial intelligence|machine translat\w+|(?:an? )?(?:\w+ )?machine\b|automat\w+|neural|computer"
    r"|DeepL|Google Translate|Papago|ChatGPT|GPT|Gemini|Claude|translation (?:engine|software|tool|system)|LLM"
    r"|(?:large )?language model)"
)
_TOOLS = (
    r"(?:Google Translate|DeepL|Papago|ChatGPT|Baidu Translate|Microsoft Translator"
    r"|An? (?:AI|online|machine) translat\w+)"
)


@check(
    summary="Notice of machine translation in the copy",
    category="accuracy/addition",
    severity=Severity.INFO,
    examples=(
        Bad(
            "The ferry sank on Monday.\n\n[[This article has been translated by AI.]]",
            message="a notice of machine translation",
        ),
        Bad("The ferry sank on Monday.\n\n[[This article, published by Newsline, was translated by AI.]]"),
        Bad("[[(Machine-translated from the Korean)]]\n\nThe ferry sank on Monday off the coast of Lindow."),
        Bad("The ferry sank on Monday.\n\n[[DeepL was used to translate the notice of the port of Lindow.]]"),
        Good("The ferry sank on Monday.\n\nThe ministry said the article was translated by AI."),
        Good("The ferry sank on Monday.\n\nThis article was translated by Ines Duarte."),
        Good("Machine translation has been used on the ferry since Monday, the mayor said."),
    ),
)
def mt_disclaimer(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each such line, or the part of a paragraph in brackets."""
    if "ranslat" not in analysis.text:
        return
    blocks = [block for block in analysis.document.blocks if _is_read(block)]
    for number, block in enumerate(blocks):
        words = block.span.of(analysis.text)
        is_edge = number < _EDGE or number >= len(blocks) - _EDGE
        if "ranslat" in words and (is_edge or words.lstrip()[0] in _NOTE_MARKS):
            yield from _notices(analysis, flag, block)


def _is_read(block: Block) -> bool:
    return block.in_copy and block.kind is not BlockKind.SLUG


def _notices(analysis: Analysis, flag: Flag, block: Block) -> Iterator[Finding]:
    for sentence in analysis.sentences.within(block.span):
        words = sentence.span.of(analysis.text)
        if len(words) <= _LONGEST and _pattern().match(words):
            yield flag(span=sentence.span, message="a notice of machine translation", confidence=Confidence.HIGH)


@cache
def _pattern() -> re.Pattern[str]:
    """What a notice says, from the start of its sentence."""
    start = r"[\s*※(（\[［【<†_]*(?:(?:Note|Notice|Disclaimer|Editor[’']s note)[:.]? ?)?"
    this = (
        r"(?:This|The above|The following) (?:English )?(?:article|story|text|report|content|page|news|translation"
        r"|version|piece|post|document|press release)s?"
    )
    by = rf"[^.]{{0,120}}?translat\w+[^.]{{0,40}}? (?:by|with|using|through|via|from|of)\b[^.]{{0,40}}?{_ENGINE}"
    means = rf"[^.]{{0,80}}?\b(?:{_ENGINE}|AI-|machine-)[^.]{{0,30}}?translat\w+"
    bare = (
        rf"Translated (?:automatically|by|with|using|through|via)[^.]{{0,30}}?{_ENGINE}|Translated automatically"
        r"|(?:AI|Machine|Automatic(?:ally)?|Auto)[- ]translat(?:ed|ion)"
        r"(?=[^a-z]{0,3}(?:from|by|of this|into|\Z|[).\]]))"
    )
    used = rf"{_TOOLS}(?: and {_TOOLS})? (?:was|were|has been) used to translate"
    versions = r"The (?:[A-Z]\w+,? (?:and )?){1,6}versions? (?:is|are|was|were) automatically (?:generated|translated)"
    return re.compile(rf"{start}(?:{this}(?:{by}|{means})|{bare}|{used}|{versions})")
