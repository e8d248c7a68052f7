"""TMX, the format in which translation memories are exchanged (LISA, 1.1 to 1.4b): a ``<tu>`` is a segment.

The English variant is the translation whatever the file calls it; the source is the variant in the language of the
header, else the first other one.
"""

from collections.abc import Iterator, Sequence

from transcheck.model import Document

from .builder import Origin
from .errors import ReadError
from .segments import Part, SegmentBuilder, field_kind
from .xml_runs import segment_runs
from .xml_tree import Element, parse_xml

_TARGET = "en"
_ALL = "*all*"


def read(file_text: str, origin: Origin) -> Document:
    """The English in ``file_text``, with its source. Raises ReadError where the text is not TMX or has no English."""
    root = parse_xml(file_text, origin.path)
    if root.name != "tmx":
        raise ReadError(f"not TMX (the outer element is <{root.name}>): name the format with --format", origin.path)
    units = [unit for body in root.named("body") for unit in body.named("tu")]
    languages = {"source": _source_language(root, units), "target": _first_language(units, is_target=True)}
    if units and not languages["target"]:
        raise ReadError(_without_english(units), origin.path)
    builder = SegmentBuilder(file_text)
    for unit in units:
        sides = (_variant(unit, _primary(languages["source"])), _variant(unit, _TARGET))
        source, target = ([_part(file_text, side)] if side else [] for side in sides)
        names = (*(prop.text(file_text) for prop in unit.named("prop")), unit.attributes.get("tuid", ""))
        builder.add_parts(source, target, field_kind(*names))
    return builder.build(origin, languages)


def _primary(language: str) -> str:
    """``pt`` of ``pt-BR``."""
    return language.casefold().replace("_", "-").split("-")[0]


def _source_language(root: Element, units: Sequence[Element]) -> str:
    """That of the header, unless it is English or stands for any; else the first one met that is not English."""
    header = root.first("header")
    stated = header.attributes.get("srclang", "") if header else ""
    is_usable = stated and stated.casefold() != _ALL and _primary(stated) != _TARGET
    return stated if is_usable else _first_language(units, is_target=False)


def _first_language(units: Sequence[Element], *, is_target: bool) -> str:
    return next((language for language in _languages(units) if (_primary(language) == _TARGET) is is_target), "")


def _languages(units: Sequence[Element]) -> Iterator[str]:
    return (variant.language for unit in units for variant in unit.named("tuv") if variant.language)


def _without_english(units: Sequence[Element]) -> str:
    found = ", ".join(sorted(set(_languages(units)))[:5]) or "none is stated"
    return f"no English in this file (languages: {found}): export it with English as one of them"


def _variant(unit: Element, language: str) -> Element | None:
    """The segment of the first variant in a language."""
    variants = (variant for variant in unit.named("tuv") if language and _primary(variant.language) == language)
    return next((segment for variant in variants if (segment := variant.first("seg"))), None)


def _part(file_text: str, segment: Element) -> Part:
    is_kept = segment.attributes.get("xml:space") == "preserve"
    return Part("0", segment_runs(file_text, segment.children, keeps_space=is_kept))
