"""Months, weekdays and the words that place a day relative to today.

Facts: month abbreviations as in the Associated Press Stylebook, and the three-letter ones.
"""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("January", "Jan"),
            ("February", "Feb"),
            ("March", "Mar"),
            ("April", "Apr"),
            ("May",),
            ("June", "Jun"),
            ("July", "Jul"),
            ("August", "Aug"),
            ("September", "Sept", "Sep"),
            ("October", "Oct"),
            ("November", "Nov"),
            ("December", "Dec"),
        ),
        start=1,
    )
    for name in names
}
"""Name or abbreviation, without its full stop, to 1-12."""

FULL_MONTHS = tuple(name for name, number in MONTHS.items() if len(name) > 4 or name in {"May", "June", "July"})
"""The twelve full names in order."""

AP_MONTHS = (
    "Jan.",
    "Feb.",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
)
"""As the Associated Press writes months before a day; index 0 is January."""

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("Monday", "Mon"),
            ("Tuesday", "Tues", "Tue"),
            ("Wednesday", "Wed"),
            ("Thursday", "Thurs", "Thur", "Thu"),
            ("Friday", "Fri"),
            ("Saturday", "Sat"),
            ("Sunday", "Sun"),
        )
    )
    for name in names
}
"""Name or abbreviation to 0-6, Monday first, as ``datetime.date.weekday`` counts."""

FULL_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""In order, Monday first."""

SEASONS = ("spring", "summer", "autumn", "fall", "winter")

TIME_ZONES = frozenset(
    """
    ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST EET MSK JST KST HKT SGT IST AEST AEDT NZST
    Eastern Central Mountain Pacific Greenwich Beijing Moscow Tokyo Seoul
    """.split()
)
"""What may follow ``a.m.`` and ``p.m.`` in the same sentence."""

ORDINAL_NOUNS = frozenset(
    """
    floor floors storey story stories level deck basement row aisle seat table gate pier exit lane door room
    century centuries millennium decade anniversary birthday
    round place position spot rank seed pick overall
    day night hour minute minutes second inning innings over week weekend month quarter half season year grade
    grader graders form class term semester lap leg stage set game games match bout frame end fight start
    hole green tee fairway yard mile kilometer kilometre km marker milestone block
    attempt try time times edition instalment installment episode chapter volume series part verse
    parallel meridian latitude district ward precinct arrondissement circuit amendment article clause item point
    question book issue sura psalm page line
    congress parliament legislature assembly session sitting plenum plenary meeting summit conference forum council
    cabinet president prime minister king emperor pope governor mayor director chief head commander secretary
    person man woman player victim case death body country nation state member team club soldier employee
    street avenue road st ave
    division battalion brigade regiment corps army fleet infantry airborne wing squadron armored armoured
    percentile quantile decile
    straight consecutive annual successive one ones version generation model
    wicket down son daughter child goal touchdown homer save cap title win loss defeat victory
    hurricane storm typhoon wave variant earl duke baron baronet dynasty instance element
    """.split()
)
"""After an ordinal, these show that it does not count the days of a month. Compare in small letters."""

DURATIONS = frozenset(
    "second minute hour day night week weekend fortnight month quarter season semester year decade century".split()
)
"""Stretches of time, in the singular."""
