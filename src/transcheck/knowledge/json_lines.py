"""Importer for one JSON object a line: Wikidata dumps, with their commas and brackets, and JSON Lines."""

import json
from collections.abc import Iterator

from . import wikidata
from .json_records import item_of_json
from .record import Broken, Item, Provenance
from .sources import Source


def read_json_lines(source: Source) -> Iterator[Item | None]:
    """A record, a broken record, or None for each line that has an object."""
    records = 0
    for number, line in source.lines():
        bare = b"?" if line is None else _bare(line)
        if bare:
            records += 1
            provenance = Provenance(source.name, records, number)
            yield Broken(provenance, "line too long") if line is None else _item(bare, provenance)


def _bare(line: bytes) -> bytes:
    """The line without what belongs to the array around all objects."""
    bare = line.removeprefix(b"\xef\xbb\xbf").strip(b" \t\r\n,")
    if bare.startswith(b"["):
        bare = bare[1:].lstrip()
    return bare[:-1].rstrip(b" \t,") if bare.endswith(b"]") else bare


def _item(line: bytes, provenance: Provenance) -> Item | None:
    try:
        text = line.decode()
        if '"claims"' in text and text.startswith("{") and text.endswith("}") and not wikidata.may_be_kept(text):
            return None
        return item_of_json(json.loads(text), provenance)
    except json.JSONDecodeError as error:
        return Broken(provenance, f"not JSON: {error.msg.lower()} (column {error.colno})")
    except UnicodeDecodeError:
        return Broken(provenance, "not UTF-8")
    except (ValueError, RecursionError):
        return Broken(provenance, "not JSON that can be read: a number too long, or nested too deeply")
