"""English words that stand for a number without being one: "both", "a decade", "dozens", "twins"."""

from typing import NamedTuple


class Implied(NamedTuple):
    """What a word may stand for: from ``low`` to ``high`` of ``unit``, which is empty for people and things."""

    low: int
    high: int
    unit: str = ""


_ALONE = """
0 0: no none neither nobody nothing without zero nil scoreless goalless
1 1: a an one once single sole only another each every per alone lone individual unanimous
2 2: both couple couples pair pairs two twin twins dual duo duet double doubled doubles doubling doubly twice twofold
2 2: bilateral second secondly biennial brace runner-up
3 3: three triple tripled triples tripling trio thrice threefold treble trilateral triplets hat-trick third thirdly
4 4: four quadruple quadrupled quartet fourfold quadruplets semifinal semifinals semi-final semi-finals quadrennial
5 5: five quintet fivefold
6 6: six sextet sixfold
7 7: seven septet sevenfold
8 8: eight octet eightfold quarterfinal quarterfinals quarter-final quarter-finals
9 9: nine
10 10: ten tenfold
12 12: dozen
2 9: several few handful
20 99: dozens scores
13 19: teenager teenagers teenage teens teen
20 29: twenties twenty-something
30 39: thirties thirty-something
40 49: forties
50 59: fifties
60 69: sixties sexagenarian
70 79: seventies septuagenarian
80 89: eighties octogenarian
90 99: nineties nonagenarian
100 199: centenarian
100 999: hundreds
1000 999999: thousands
1000000 999999999: millions
1000000000 999999999999: billions
1000000000000 999999999999999: trillions
"""
_SPANS = """
1 year: year years annual annually yearly year-on-year year-over-year
1 month: month monthly
1 week: week weekly
1 day: day daily overnight
1 hour: hour hourly
1 minute: minute
1 second: second
3 month: quarter quarterly
6 month: semester
2 week: fortnight fortnightly
2 day: weekend
10 year: decade
100 year: century
1000 year: millennium
"""
_SEVERAL = """
20 99 year: decades decades-long decades-old
200 999 year: centuries centuries-old
1000 9999 year: millennia
2 9 month: months
2 9 week: weeks
2 9 day: days
2 9 hour: hours
2 9 year: years
"""


def _rows(table: str) -> dict[str, tuple[Implied, ...]]:
    found: dict[str, tuple[Implied, ...]] = {}
    for line in table.strip().splitlines():
        head, _, words = line.partition(": ")
        *numbers, unit = head.split() if head[-1].isalpha() else (*head.split(), "")
        implied = Implied(int(numbers[0]), int(numbers[-1]), unit)
        for word in words.split():
            found[word] = (*found.get(word, ()), implied)
    return found


def _merged(*tables: str) -> dict[str, tuple[Implied, ...]]:
    found: dict[str, tuple[Implied, ...]] = {}
    for table in tables:
        for word, implied in _rows(table).items():
            found[word] = (*found.get(word, ()), *implied)
    return found


IMPLIED_NUMBERS = _merged(_ALONE, _SPANS, _SEVERAL)
"""Word to all that it may stand for."""

IMPLIED_SHARES = {
    word: (int(above), int(below))
    for line in """
        1/2: half halves halved halving half-time halfway
        1/3: third thirds
        1/4: quarter quarters quartered
        3/4: quarters
        2/3: thirds
        1/5: fifth
        1/10: tenth
        """.strip().splitlines()
    for head, _, words in [line.strip().partition(": ")]
    for above, _, below in [head.partition("/")]
    for word in words.split()
}
"""Word to a share, as numerator and denominator."""

HEDGES = frozenset(
    """
    about above almost approximately around at below close close-to just least less more most nearly over roughly some
    than to under up upwards well beyond exceeding exceeded exceeds surpassing surpassed topped approaching estimated
    """.split()
)
"""Words before a rounded number."""
