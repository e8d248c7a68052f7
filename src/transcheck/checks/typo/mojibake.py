"""Text was decoded in the wrong encoding.

Why it matters
    A content system read UTF-8 as a Western encoding, so that an apostrophe or an accented letter became two or three
    odd characters ("â€™", "Ã©"), or a question mark inside a word. Readers see at once that nobody looked at the copy.

When to ignore
    The story shows such characters because it is about them.

Decision
    Characters beside each other that, written as windows-1252 or Mac Roman, are the bytes of valid UTF-8. Letters with
    quotation marks or dashes after them can look like that by chance, so a run of nothing else does not count. The
    question mark counts between a word and an ending such as "n't" or "'s". The fix is what the bytes mean.
"""

from collections.abc import Iterator
from itertools import chain

from transcheck.analysis import Analysis
from transcheck.analysis.characters import places_of, words_with
from transcheck.analysis.encodings import CUT_QUOTE, meaning_of
from transcheck.model import Block, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LEADS = frozenset("ÂÃÄÅÎÏÐÑØÙàáâãäåæçèéêëìíîïð√‚")
"""What the first byte of a character in UTF-8 looks like in windows-1252, and the last two in Mac Roman."""
_ENDINGS = ("t", "s", "re", "ve", "ll", "d", "m")
_TOPIC = "mojibake"
_SKIPPED = frozenset({BlockKind.SLUG, BlockKind.BOILERPLATE})


@check(
    summary="Text decoded in the wrong encoding",
    category="linguistic-conventions/character-encoding",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "[[Petrosyanâ€™s]] office opened the bridge.",
            message="“Petrosyanâ€™s” is “Petrosyan’s” in the wrong encoding",
            fixed="Petrosyan’s office opened the bridge.",
        ),
        Bad("The [[cafÃ©]] by the bridge is open.", fixed="The café by the bridge is open."),
        Bad("The ferry costs [[Â£5]] a day.", fixed="The ferry costs £5 a day."),
        Bad("The mayor [[Petrosyan‚Äôs]] bridge is open.", fixed="The mayor Petrosyan’s bridge is open."),
        Bad("The bridge [[isn?t]] open.", fixed="The bridge isn’t open."),
        Good("Petrosyan’s office opened the café in São Paulo for R$5, “à la carte”."),
        Good("The bridge by the “café”—the “ÎLE”—is open."),
        Good("Is the bridge open?The mayor said: “ÂNCORA”."),
        Good("A story about mojibake must print Petrosyanâ€™s name so."),
    ),
)
def mojibake(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each word with such characters."""
    text = analysis.text
    repairs = dict(chain(_decoded(analysis), _lost_apostrophes(text)))
    if not repairs or _TOPIC in text.lower():
        return
    by_place = {span.start: Edit(span, meant) for span, meant in repairs.items()}
    for word in words_with(text, sorted(place for span in repairs for place in range(*span))):
        block = analysis.block_at(word.span.start)
        if block and _is_read(block):
            yield _finding(
                analysis, flag, word.span, tuple(by_place[place] for place in word.places if place in by_place)
            )


def _is_read(block: Block) -> bool:
    return block.in_copy and block.kind not in _SKIPPED


def _finding(analysis: Analysis, flag: Flag, span: Span, edits: tuple[Edit, ...]) -> Finding:
    written = span.of(analysis.text)
    meant = written
    for edit in reversed(edits):
        start, end = edit.span.start - span.start, edit.span.end - span.start
        meant = meant[:start] + edit.replacement + meant[end:]
    is_guess = any(edit.span.of(analysis.text) == CUT_QUOTE for edit in edits)
    safety = Safety.SUGGESTED if is_guess or analysis.in_quotation(span) else Safety.SAFE
    return flag(
        span=span,
        message=f"“{written}” is “{meant}” in the wrong encoding",
        confidence=Confidence.HIGH,
        fix=Fix(f"Write “{meant}”", edits, safety),
    )


def _decoded(analysis: Analysis) -> Iterator[tuple[Span, str]]:
    """The runs that are UTF-8 read as something else, and what they mean."""
    text, end = analysis.text, 0
    for place in places_of(text, _LEADS & analysis.special_characters):
        if place < end or text[place + 1 : place + 2].isascii():  # the empty string is ASCII too
            continue
        end = place + 1
        while end < len(text) and not text[end].isascii():
            end += 1
        meant = meaning_of(text[place:end], text[end : end + 1])
        if meant is not None:
            yield Span(place, end), meant.replace("\u00a0", " ")


def _lost_apostrophes(text: str) -> Iterator[tuple[Span, str]]:
    """Question marks between a word and its ending: "isn?t"."""
    for place in places_of(text, "?") if "?" in text else ():
        if not (text[place - 1 : place].islower() and text[place + 1 : place + 2].islower()):
            continue
        start = max(text.rfind(" ", 0, place), text.rfind("\n", 0, place)) + 1
        end = place + 1
        while text[end : end + 1].isalpha():
            end += 1
        word, ending = text[start:place], text[place + 1 : end]
        if ending in _ENDINGS and not set("/.=&") & {*word, *text[end : end + 1].replace(".", "")}:
            yield Span(place, place + 1), "’"
