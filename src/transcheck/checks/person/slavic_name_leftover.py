"""A patronymic or a case ending of the original is left on a Slavic name.

Why it matters
    Russian and Ukrainian address a person by given name and patronymic (“Vladimir Vladimirovich”) and decline the
    surname (“with Zelenskym”). English news has given name and surname, and one form of it; readers take the second
    form for another person.

When to ignore
    Court papers and encyclopedias, which print patronymics, and writers known by them (Fyodor Mikhailovich Dostoevsky).

Decision
    A surname that the copy has elsewhere, with an ending of the Russian or Ukrainian instrumental, genitive or dative
    that no surname has (-ym, -om, -ogo, -oho, -omu, -ovi), in a story about Russia, Ukraine or Belarus. A patronymic
    alone behind the given name of somebody whose full name the copy has. A patronymic inside the full name is likely
    where the gazetteer has the person in an office, and debatable else. Quotations are left alone.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, PersonEntry
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Related, Severity
from transcheck.rule import Bad, Flag, Good, Status, check

_REGION = ("Russia", "Ukrain", "Belarus", "Moscow", "Kyiv", "Kiev", "Kremlin", "Soviet")
_PATRONYMIC = ("ovich", "evich", "ovych", "yovych", "ovna", "evna", "ivna", "yivna", "inichna", "yinichna", "lyich")
_NOUN_ENDINGS = ("om", "em", "ym", "ovi", "evi")
_ADJECTIVE_ENDINGS = ("ym", "im", "ogo", "oho", "omu", "oyu")
_ENDINGS = _NOUN_ENDINGS + _ADJECTIVE_ENDINGS
_SIGNS = _PATRONYMIC + _ENDINGS
_LEAST_LETTERS = 4
"""Of a surname to which an ending may be added."""


@check(
    summary="Patronymic or case ending left on a Slavic name",
    category="accuracy/untranslated",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "Volodymyr Zelenskyy left Kyiv. A meeting with [[Zelenskym]] is planned.",
            message="“Zelenskym” is “Zelenskyy” with an ending of the original",
            fixed="Volodymyr Zelenskyy left Kyiv. A meeting with Zelenskyy is planned.",
        ),
        Bad("Oleh Moroz left Kyiv. A meeting with [[Morozom]] is planned."),
        Bad("Vladimir Putin left Moscow. [[Vladimir Vladimirovich]] said that he was tired."),
        Bad(
            "Russian Foreign Minister [[Sergey Viktorovich Lavrov]] left Moscow.",
            fixed="Russian Foreign Minister Sergey Lavrov left Moscow.",
        ),
        Good("Volodymyr Zelenskyy left Kyiv. A meeting with Olena Zelenska is planned."),
        Good("Roman Abramovich left Moscow. A meeting with Abramovich is planned."),
        Good("Goran Ivanovich left Kyiv. A meeting with Goran Petrov is planned, Ivanovich said."),
        Good("Oleh Moroz left Rome. Morozom is a song."),  # not about the region
    ),
)
def slavic_name_leftover(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag patronymics and declined surnames."""
    if not any(word.endswith(_SIGNS) for word in analysis.name_words):
        return
    if not any(place in analysis.text for place in _REGION):
        return
    for mention in analysis.mentions:
        words = mention.text.split()
        if len(words) == 1:
            if words[0].endswith(_ENDINGS) and mention.entry is None and _is_copy(analysis, mention):
                yield from _declined(analysis, flag, mention)
        elif len(words) < 4 and words[1].endswith(_PATRONYMIC) and _is_copy(analysis, mention):
            yield from _with_patronymic(analysis, flag, mention, words)


def _is_copy(analysis: Analysis, mention: Mention) -> bool:
    return mention.block.kind in COPY and not analysis.in_quotation(mention.span)


def _declined(analysis: Analysis, flag: Flag, mention: Mention) -> Iterator[Finding]:
    surnames = {person.family: person.first.span for person in analysis.people if person.given}
    for family, place in surnames.items() if mention.text not in surnames else ():
        if _is_declined(mention.text, family):
            yield flag(
                span=mention.span,
                message=f"“{mention.text}” is “{family}” with an ending of the original",
                related=(Related(place, "the name without it"),),
                fix=Fix(f"Write “{family}”", (Edit(mention.span, family),)),
            )


def _is_declined(word: str, family: str) -> bool:
    if len(family) >= _LEAST_LETTERS and any(word == family + ending for ending in _NOUN_ENDINGS):
        return True
    stem = family.rstrip("yi")
    is_adjective = stem != family and stem.endswith(("sk", "ck", "tsk"))
    return is_adjective and any(word == stem + ending for ending in _ADJECTIVE_ENDINGS)


def _with_patronymic(analysis: Analysis, flag: Flag, mention: Mention, words: list[str]) -> Iterator[Finding]:
    if len(words) == 3:
        name = f"{words[0]} {words[2]}"
        known = analysis.lexicon.people_named(name)
        is_known = any(person.titles for person in known)
        fix = Fix(f"Write “{name}”", (Edit(mention.span, name),))
        confidence = Confidence.MEDIUM if is_known else Confidence.LOW
    else:
        if isinstance(mention.entry, PersonEntry) or not _is_given_name_of_another(analysis, mention, words):
            return
        fix, confidence = None, Confidence.MEDIUM
    yield flag(
        span=mention.span,
        message=f"“{words[1]}” is a patronymic; English news leaves it out",
        confidence=confidence,
        fix=fix,
    )


def _is_given_name_of_another(analysis: Analysis, mention: Mention, words: list[str]) -> bool:
    """Whether the given name is that of a known person with a surname, and the second word stands nowhere else."""
    bearers = [person for person in analysis.people if person.entry and person.given == words[0]]
    alone = any(one.text == words[1] for one in analysis.mentions)
    return len(bearers) == 1 and not alone and mention.text not in bearers[0].name
