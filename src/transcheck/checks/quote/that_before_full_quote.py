"""The conjunction "that" leads into a whole quoted sentence with a capital.

Why it matters
    Korean and Japanese put one particle behind both direct and indirect speech, so engines write "said that" before
    direct speech too. In English a clause after "that" goes on in small letters; a quoted sentence takes no "that".

When to ignore
    The quotation is a title.

Decision
    "that", a double or single opening mark and a word of grammar with a capital ("We", "The", "If"), when the quotation
    has four words or more and most of them are in small letters. "I" and names keep their capital, so they are passed
    over. The fix changes what stands inside quotation marks and is only suggested.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.languages.en import FUNCTION_WORDS
from transcheck.model import CAPTIONS, PROSE, BlockKind, Edit, Finding, Fix, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_KINDS = PROSE | CAPTIONS | {BlockKind.DEK}
_THAT = re.compile(r"that[ \n][“\"‘]([A-Z][a-z]*(?:[’'][a-z]+)?)(?![\w-])")
_NAMES_TOO = frozenset("may will".split())
_LEAST_WORDS = 4


@check(
    summary="Whole quoted sentence after “that”",
    category="linguistic-conventions/grammar",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The mayor said [[that “We]] will open the bridge in May.”",
            message="“that “We” leads into a whole quoted sentence",
            fixed="The mayor said that “we will open the bridge in May.”",
        ),
        Bad("His promise [[that “The]] bridge will open in May” was not kept."),
        Bad('Petrosyan added [[that "It\'s]] a bridge for all of us."'),
        Good("The mayor said that “we will open the bridge in May.”"),
        Good("The mayor said that “I will open the bridge in May.”"),
        Good("The mayor knows that “The Bridge on the River Kwai” was filmed elsewhere."),  # a title
        Good("The mayor did that. “We will open the bridge in May,” he said."),
    ),
)
def that_before_full_quote(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag "that" with the mark and the first word of the quotation."""
    for block in analysis.document.blocks_of(*_KINDS) if _THAT.search(analysis.text) else ():
        for match in _THAT.finditer(analysis.text, *block.span):
            word = match[1].lower().replace("’", "'")
            if word not in FUNCTION_WORDS - _NAMES_TOO or word.split("'")[0] == "i" or _is_inside_word(analysis, match):
                continue
            if _is_sentence(analysis, match.start(1)):
                edit = Edit(Span(match.start(1), match.start(1) + 1), word[0])
                yield flag(
                    span=Span(*match.span()),
                    message=f"“{match[0].replace(chr(10), ' ')}” leads into a whole quoted sentence",
                    fix=Fix(f"Write “{match[1].lower()}”", (edit,)),
                )


def _is_inside_word(analysis: Analysis, match: re.Match[str]) -> bool:
    return match.start() > 0 and analysis.text[match.start() - 1].isalnum()


def _is_sentence(analysis: Analysis, start: int) -> bool:
    """Whether the quotation that begins there is more than a title or a few words."""
    quotation = analysis.quotations.at(start)
    words = quotation.inner.of(analysis.text).split() if quotation and quotation.inner.start == start else []
    small = sum(word[:1].islower() for word in words)
    return len(words) >= _LEAST_WORDS and words[1][:1].islower() and small * 2 > len(words)
