"""Wikidata entities of people who do not exist, one line each, as a dump has them."""

import json
from collections.abc import Iterator
from typing import Any

FEMALE, MALE = "Q6581072", "Q6581097"
_GIVEN = "Ada Boram Chiyo Dalia Edita Fumio Goran Haneul Ilya Jisoo Kiran Lenka Marko Naoki Oksana Petr".split()
_FAMILY = "Arvane Boltrum Castiv Dorvane Elmick Fendral Gorvath Hestrid Ilvane Jorwin Kestrum Lorvald".split()
_HANGUL = "가나다라마바사아자차카타파하"


def item(identifier: str) -> dict[str, Any]:
    """A snak whose value is an item."""
    value = {"entity-type": "item", "numeric-id": int(identifier[1:]), "id": identifier}
    return {"snaktype": "value", "datavalue": {"value": value, "type": "wikibase-entityid"}}


def moment(date: str, precision: int = 11) -> dict[str, Any]:
    """A snak whose value is a date such as ``2001-02-03``."""
    return {"snaktype": "value", "datavalue": {"value": {"time": f"+{date}T00:00:00Z", "precision": precision}}}


def statement(snak: dict[str, Any], rank: str = "normal", **qualifiers: dict[str, Any]) -> dict[str, Any]:
    """A statement; the qualifiers are named by their properties."""
    return {"mainsnak": snak, "rank": rank, "qualifiers": {name: [one] for name, one in qualifiers.items()}}


def terms(**names: str) -> dict[str, dict[str, str]]:
    """Labels by language; an underscore stands for a hyphen."""
    return {key.replace("_", "-"): {"language": key.replace("_", "-"), "value": name} for key, name in names.items()}


def name_of(number: int) -> str:
    """The name of a made-up person; no two have the same."""
    given, family = _GIVEN[number % len(_GIVEN)], _FAMILY[number // len(_GIVEN) % len(_FAMILY)]
    return f"{given} {family}{number // (len(_GIVEN) * len(_FAMILY)) or ''}".replace("0", "o").replace("1", "l")


def person(number: int) -> dict[str, Any]:
    """A made-up person with an office, spoken languages and names in Korean and Russian."""
    hangul = "".join(_HANGUL[number // 14**place % 14] for place in range(4))
    return {
        "type": "item",
        "id": f"Q{900_000_000 + number}",
        "labels": terms(en=name_of(number), ko=hangul, ru=f"Имя {number}"),
        "descriptions": terms(en="person who was made up", de="erfundener Mensch"),
        "aliases": {"en": [{"language": "en", "value": f"{name_of(number)} the Younger"}]},
        "claims": {
            "P31": [statement(item("Q5"))],
            "P21": [statement(item(FEMALE if number % 2 else MALE))],
            "P27": [statement(item("Q884"))],
            "P39": [statement(item("Q14211"), P580=moment("2001-02-03"), P582=moment("2005-00-00", 9))],
            "P1412": [statement(item("Q9176")), statement(item("Q1860"))],
        },
        "sitelinks": {},
    }


def dump_lines(people: int, others_each: int = 0) -> Iterator[str]:
    """A dump: brackets, commas, and after each person that many things nobody wants to keep."""
    yield "[\n"
    for number in range(people):
        yield f"{json.dumps(person(number), ensure_ascii=False)},\n"
        for other in range(others_each):
            yield f"{json.dumps(thing(number * others_each + other), ensure_ascii=False)},\n"
    yield "]\n"


def thing(number: int) -> dict[str, Any]:
    """Something of a class that is not kept."""
    return {
        "type": "item",
        "id": f"Q{800_000_000 + number}",
        "labels": terms(en=f"galaxy {number}", de=f"Galaxie {number}"),
        "descriptions": terms(en="galaxy that was made up"),
        "aliases": {},
        "claims": {"P31": [statement(item("Q318"))], "P59": [statement(item("Q8918"))] * 8},
        "sitelinks": {},
    }
