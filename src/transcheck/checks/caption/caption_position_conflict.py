"""A caption says of two people that they stand in one place, or states another number of people than it names.

Why it matters
    Readers tell the people in a picture apart by these words alone. When a translation repeats "left" or drops a name,
    somebody is shown under the name of another.

When to ignore
    The caption belongs to several pictures.

Decision
    Within one caption only: two names with the same side, which one person alone can have ("left", "2nd from left";
    rows hold several). It is sure within one sentence and likely otherwise. Or a side said of somebody whose place in a
    list "from left" is another one: nobody but the first can be left, nobody but the last right. Or a number of people
    ("three ministers") right before a list of another number of names, which is likely, because a list may be cut short
    on purpose.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Position
from transcheck.analysis.captions import find_count_claims
from transcheck.model import Block, Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_SEVERAL_PICTURES = ("top", "bottom", "above", "below", "combination", "clockwise", "file photo")


@check(
    summary="Positions or numbers of people in a caption that cannot both be right",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "![](tower.jpg)\n*Ana Petrosyan (left) shakes hands with Lena Brandt [[(left)]] in Lindow.*",
            message="“(left)” is said of Lena Brandt and of Ana Petrosyan",
        ),
        Bad("![](tower.jpg)\n*Ana Petrosyan, left, opens the tower. Lena Brandt, [[left]], looks on.*"),
        Bad(
            "![](tower.jpg)\n*From left, Ana Petrosyan, Swiss mayor Lena Brandt [[(left)]] and Jo Lind (right)*",
            message="“(left)” is said of Lena Brandt, who is listed 2nd from left",
        ),
        Bad("![](tower.jpg)\n*[[Three ministers]], Ana Petrosyan and Lena Brandt, open the tower.*"),
        Good("![](tower.jpg)\n*Ana Petrosyan (left) shakes hands with Lena Brandt (right) in Lindow.*"),
        Good("![](tower.jpg)\n*Ana Petrosyan (front row) and Lena Brandt (front row) watch the tower.*"),
        Good(
            "![](a.jpg)\n*Ana Petrosyan (left) opens the tower.*\n\n![](b.jpg)\n*Lena Brandt (left) leaves the tower.*"
        ),  # two pictures
        Good("![](tower.jpg)\n*From left, Ana Petrosyan (left), Lena Brandt (center) and Jo Lind (right)*"),
        Good("![](tower.jpg)\n*Two ministers, Ana Petrosyan and Lena Brandt, open the tower.*"),
    ),
)
def caption_position_conflict(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the second of two equal positions, and places and numbers that the names of a list belie."""
    taken: dict[tuple[Block, str], Position] = {}
    for position in analysis.positions:
        if position.name is None or not position.is_unique or _shows_several(analysis, position.block):
            continue
        first = taken.setdefault((position.block, position.label), position)
        if first.name and _text(analysis, first.name) != _text(analysis, position.name):
            yield _shared_place(analysis, flag, first, position)
    yield from _misplaced(analysis, flag)
    for claim in find_count_claims(analysis.document):
        if claim.number != len(claim.names):
            names = "one name follows" if len(claim.names) == 1 else f"{len(claim.names)} names follow"
            yield flag(
                span=claim.span,
                message=f"“{_text(analysis, claim.span)}” is stated, but {names}",
                confidence=Confidence.MEDIUM,
                related=tuple(Related(name, "named here") for name in claim.names),
            )


def _shared_place(analysis: Analysis, flag: Flag, first: Position, second: Position) -> Finding:
    names = [_text(analysis, position.name) for position in (second, first) if position.name]
    is_one_sentence = analysis.sentences.at(first.span.start) == analysis.sentences.at(second.span.start)
    return flag(
        span=second.span,
        message=f"“{_text(analysis, second.span)}” is said of {' and of '.join(names)}",
        confidence=Confidence.HIGH if is_one_sentence else Confidence.MEDIUM,
        related=(Related(first.span, "the same place is given away here"),),
    )


def _misplaced(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """The places that are said of somebody who stands elsewhere in a list."""
    listed = {position.span: position for position in analysis.positions if position.span == position.name}
    last = {_list_of(position): position for position in listed.values()}
    for position in analysis.positions if listed else ():
        own = listed.get(position.name) if position.name else None
        if own is None or own is position or _shows_several(analysis, position.block):
            continue
        if not _is_possible(position.label, own.label, is_last=own is last[_list_of(own)]):
            yield flag(
                span=position.span,
                message=f"“{_text(analysis, position.span)}” is said of {_text(analysis, own.span)}, "
                f"who is listed {own.label}",
                related=(Related(own.span, f"listed {own.label}"),),
            )


def _list_of(position: Position) -> tuple[Block, str, str]:
    """The caption, the row and the side from which a list goes."""
    *row, _, _, side = position.label.split()
    return position.block, " ".join(row), side


def _is_possible(stated: str, listed: str, *, is_last: bool) -> bool:
    """Whether somebody who is listed as "2nd from left" can be where a label says."""
    place, side = listed.split()[-3], listed.split()[-1]
    side_stated = stated.removeprefix("far ")
    if side_stated.endswith(f" from {side}"):
        return side_stated.split()[-3] == place
    if side_stated not in ("left", "right"):
        return True
    return place == "1st" if side_stated == side else is_last


def _shows_several(analysis: Analysis, block: Block) -> bool:
    """Whether the caption speaks of several pictures at once."""
    caption = block.span.of(analysis.text).lower()
    return any(word in caption for word in _SEVERAL_PICTURES)


def _text(analysis: Analysis, span: Span) -> str:
    return " ".join(span.of(analysis.text).split())
