"""An address, an e-mail or a handle differs from the one in the source.

Why it matters
    An engine that spells a handle anew sends readers to nobody, or to somebody else.

When to ignore
    The translation gives the English page on purpose.

Decision
    Only an address for which the source has one that is nearly the same, and that the source does not have itself, is
    wrong. The protocol, "www.", capitals in the host, a slash at the end and what stands behind a question mark make no
    difference.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+|(?<![A-Za-z0-9_.@/])(?:www\.)?[A-Za-z0-9_.+-]*@?[A-Za-z0-9-]+"
    r"(?:\.[A-Za-z0-9-]+)*\.(?:com|net|org|info|gov|edu|eu|kr|jp|cn|tw|hk|ru|ua|de|fr|es|it|pl|cz|uk|us|br|mx|in|io|tv|me)"
    r"(?![A-Za-z0-9])(?:/[A-Za-z0-9._~/%-]*)?|(?<![A-Za-z0-9_.])@[A-Za-z0-9_]{2,30}"
)
_BEHIND = ".,;:!?)'\""
_NEAR = 80


@check(
    summary="Address or handle that differs from the source",
    category="accuracy/do-not-translate",
    severity=Severity.WARNING,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "The mayor wrote so as [[@lindow_mayer]] on Friday.",
            message="“@lindow_mayer” is “@lindow_mayor” in the source",
            fixed="The mayor wrote so as @lindow_mayor on Friday.",
            source="시장은 금요일 @lindow_mayor 계정에 이렇게 썼다.",
        ),
        Bad(
            "Tickets are sold at [[www.lindow-brigde.org]].", source="Las entradas se venden en www.lindow-bridge.org."
        ),
        Good(
            "Tickets are sold at lindow-bridge.org.",
            source="Las entradas se venden en https://www.lindow-bridge.org/?utm_source=x.",
        ),
        Good("Tickets are sold at lindow.org/en.", source="Las entradas se venden en puente.es."),
        Good("The bridge opens in May.", source="El puente se abre en mayo (@lindow_mayor)."),
    ),
)
def url_handle_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each address that the source has in another spelling."""
    source = analysis.source
    if source is None or not _may_have(analysis.text) or not _may_have(source.text):
        return
    held = {_normal(source.text[span.start : span.end]): span for span in _addresses(source.text)}
    for span in _addresses(analysis.text):
        written = span.of(analysis.text)
        place = _nearest(_normal(written), held)
        if place is not None:
            right = place.of(source.text)
            yield flag(
                span=span,
                message=f"“{written}” is “{right}” in the source",
                related=(Related(place, "as the source has it", in_source=True),),
                fix=Fix(f"Write “{right}”", (Edit(span, right),), Safety.SAFE),
            )


def _may_have(text: str) -> bool:
    return "@" in text or "://" in text or "www." in text


def _addresses(text: str) -> Iterator[Span]:
    for match in _ADDRESS.finditer(text):
        yield Span(match.start(), match.start() + len(match[0].rstrip(_BEHIND)))


def _normal(address: str) -> str:
    bare = re.sub(r"\Ahttps?://", "", address).split("?")[0].split("#")[0].removeprefix("www.").rstrip("/")
    host, slash, path = bare.partition("/")
    return host.lower() + slash + path


def _nearest(address: str, held: dict[str, Span]) -> Span | None:
    """The place of the address of the source that this one misspells."""
    from rapidfuzz import fuzz

    if address in held or address.split("/")[0] in {other.split("/")[0] for other in held}:
        return None
    near = [
        span
        for other, span in held.items()
        if ("@" in other) == ("@" in address) and fuzz.ratio(other, address) >= _NEAR
    ]
    return near[0] if len(near) == 1 else None
