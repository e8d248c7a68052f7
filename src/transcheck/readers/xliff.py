"""XLIFF 1.2 and 2.x, the formats in which translators exchange texts (OASIS): a unit is a block, its segments translate
one another.

Only what was translated is copy: notes, proposals (``alt-trans``, matches) and units that say ``translate="no"`` are
left out. States are ignored, since what is to be checked is seldom approved. Targets stay in the order of the file
where XLIFF 2 gives them another ``order``.
"""

from collections.abc import Iterator
from typing import NamedTuple

from transcheck.model import BlockKind, Document

from .builder import Origin
from .errors import ReadError
from .segments import Part, SegmentBuilder, field_kind
from .xml_runs import segment_runs
from .xml_tree import Characters, Element, parse_xml

_STRUCTURE = ("file", "body", "group", "bin-unit")
_NAMING_ATTRIBUTES = ("restype", "type", "resname", "name")
_FIELD_CATEGORIES = ("field", "role", "type")
"""Notes of these categories say what a unit is."""
_LANGUAGE_ATTRIBUTES = {"source": ("srcLang", "source-language"), "target": ("trgLang", "target-language")}


class _Unit(NamedTuple):
    """A unit and whether white space counts in it."""

    element: Element
    keeps_space: bool


def read(file_text: str, origin: Origin) -> Document:
    """The translation in ``file_text``, with its source. Raises ReadError where the text is not XLIFF."""
    root = parse_xml(file_text, origin.path)
    if root.name != "xliff":
        raise ReadError(f"not XLIFF (the outer element is <{root.name}>): name the format with --format", origin.path)
    builder = SegmentBuilder(file_text)
    for unit in _units(root, _keeps_space(root, False), True):
        read_unit = _add_unit if unit.element.name == "unit" else _add_trans_unit
        read_unit(builder, file_text, unit)
    languages = _languages(root)
    notes = (*origin.notes, *_remarks(builder, languages["target"]))
    return builder.build(origin._replace(notes=notes), languages)


def _remarks(builder: SegmentBuilder, target: str) -> Iterator[str]:
    """What the user should know about the translation as a whole."""
    if not builder.has_translation:
        yield "no unit has a translation: there is nothing to check"
    elif target and target.casefold().split("-")[0] != "en":
        yield f"the translation is in '{target}', not in English: findings may mean little"


def _units(element: Element, keeps_space: bool, is_translated: bool) -> Iterator[_Unit]:
    """The units inside an element that are to be translated: units say so themselves, else what they are in does."""
    for child in element.elements:
        said = child.attributes.get("translate")
        is_child_translated = said == "yes" if said in ("yes", "no") else is_translated
        is_child_spaced = _keeps_space(child, keeps_space)
        if child.name in _STRUCTURE:
            yield from _units(child, is_child_spaced, is_child_translated)
        elif child.name in ("unit", "trans-unit") and is_child_translated:
            yield _Unit(child, is_child_spaced)


def _keeps_space(element: Element | None, inherited: bool) -> bool:
    said = element.attributes.get("xml:space") if element else None
    return said == "preserve" if said in ("preserve", "default") else inherited


def _add_unit(builder: SegmentBuilder, file_text: str, unit: _Unit) -> None:
    """A unit of XLIFF 2: segments, with what need not be translated between them."""
    sides: dict[str, list[Part]] = {"source": [], "target": []}
    for number, segment in enumerate(unit.element.named("segment", "ignorable")):
        key = f"{number}" if segment.name == "segment" else ""
        for side, parts in sides.items():
            content = segment.first(side)
            if content:
                parts.append(_part(key, file_text, content, unit.keeps_space))
    builder.add_parts(sides["source"], sides["target"], _kind(file_text, unit.element))


def _add_trans_unit(builder: SegmentBuilder, file_text: str, unit: _Unit) -> None:
    """A unit of XLIFF 1.2: one segment, or those that ``<mrk mtype="seg">`` marks on both sides."""
    source, target = unit.element.first("source"), unit.element.first("target")
    segmented = unit.element.first("seg-source")
    if segmented and target and _marked(segmented) and _marked(target):
        sides = [_marked_parts(file_text, side, unit.keeps_space) for side in (segmented, target)]
    else:
        sides = [[_part("0", file_text, side, unit.keeps_space)] if side else [] for side in (source, target)]
    builder.add_parts(sides[0], sides[1], _kind(file_text, unit.element))


def _part(key: str, file_text: str, element: Element, keeps_space: bool) -> Part:
    is_kept = _keeps_space(element, keeps_space)
    return Part(key, segment_runs(file_text, element.children, keeps_space=is_kept))


def _marked(side: Element) -> bool:
    return any(_segment_key(child) for child in side.elements)


def _segment_key(child: Element | Characters) -> str:
    """The number of the segment that a marker goes round, or nothing."""
    is_marker = isinstance(child, Element) and child.name == "mrk" and child.attributes.get("mtype") == "seg"
    return child.attributes.get("mid", "") if isinstance(child, Element) and is_marker else ""


def _marked_parts(file_text: str, side: Element, keeps_space: bool) -> list[Part]:
    """The marked segments directly inside, and what stands between them."""
    is_kept = _keeps_space(side, keeps_space)
    groups: list[tuple[str, list[Element | Characters]]] = []
    for child in side.children:
        key = _segment_key(child)
        if key or not groups or groups[-1][0]:
            groups.append((key, []))
        groups[-1][1].append(child)
    return [Part(key, segment_runs(file_text, content, keeps_space=is_kept)) for key, content in groups]


def _kind(file_text: str, unit: Element) -> BlockKind:
    said = [unit.attributes.get(name, "") for name in _NAMING_ATTRIBUTES]
    notes = [note for holder in (unit, *unit.named("notes")) for note in holder.named("note")]
    for note in notes:
        category = note.attributes.get("category", "")
        said += [category, note.text(file_text) if category in _FIELD_CATEGORIES else ""]
    return field_kind(*said, unit.attributes.get("id", ""))


def _languages(root: Element) -> dict[str, str]:
    """The languages as the file states them: of all of it, of its first part, else of the first source and target."""
    parts = [root, *root.named("file")]
    languages: dict[str, str] = {}
    for side, names in _LANGUAGE_ATTRIBUTES.items():
        stated = (part.attributes[name] for part in parts for name in names if part.attributes.get(name))
        own = (element.language for element in root.descendants(side) if element.language)
        languages[side] = next(stated, "") or next(own, "")
    return languages
