"""Members of the U.S. Congress and presidents in the layout of github.com/unitedstates/congress-legislators (CC0)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

LICENCE = "CC0-1.0"

_OFFICES = {"rep": "Representative", "sen": "Senator", "prez": "President", "viceprez": "Vice President"}
_BETWEEN_TERMS = 31
"""Days; who is back later has held the office twice."""


def is_legislator(value: Mapping[str, Any]) -> bool:
    """Whether an item is a person of that layout."""
    return isinstance(value.get("name"), dict) and isinstance(value.get("terms"), list)


def fields_of_legislator(value: Mapping[str, Any]) -> dict[str, object]:
    """Their fields in the layout of ``rules/names``; birthdays and addresses are passed over."""
    name, identifiers, life = (_object(value.get(key)) for key in ("name", "id", "bio"))
    usual = f"{name.get('first', '')} {name.get('last', '')}".strip()
    nickname = f"{name['nickname']} {name.get('last', '')}" if name.get("nickname") else usual
    return {
        "kind": "person",
        "id": identifiers.get("wikidata") or identifiers.get("bioguide"),
        "name": name.get("official_full") or usual,
        "aliases": [usual, nickname],
        "gender": {"M": "m", "F": "f"}.get(str(life.get("gender")), ""),
        "titles": _titles(value["terms"]),
        "nationality": "US",
        "source": f"bioguide.congress.gov/search/bio/{identifiers.get('bioguide', '')}",
        "licence": LICENCE,
    }


def _titles(terms: list[Any]) -> list[dict[str, str]]:
    """One office for terms that follow each other."""
    titles: list[dict[str, str]] = []
    for term in map(_object, terms):
        title = _OFFICES.get(str(term.get("type")), "")
        since, until = str(term.get("start", "")), str(term.get("end", ""))
        if titles and titles[-1]["title"] == title and _days(titles[-1]["until"], since) <= _BETWEEN_TERMS:
            titles[-1]["until"] = until
        elif title:
            titles.append({"title": title, "of": "U.S.", "since": since, "until": until})
    return titles


def _days(start: str, end: str) -> float:
    try:
        return (date.fromisoformat(end) - date.fromisoformat(start)).days
    except ValueError:
        return float("inf")


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
