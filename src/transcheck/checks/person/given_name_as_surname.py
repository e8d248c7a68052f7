"""The given name of a person whose family name comes first is used as if it were the family name.

Why it matters
    Xi Jinping is Mr. Xi. “Mr. Jinping” comes from taking the last word for the family name.

When to ignore
    The person goes by the given name, as entertainers do, or relatives are told apart by it.

Decision
    Somebody whom the gazetteer or a Korean full name in the copy shows to have the family name first, and whose given
    name then stands alone after a title, which makes it sure where the gazetteer knows the person, or as the subject of
    a verb of saying. Stage names, Vietnamese and other names that are shortened to the given name, and relatives of one
    family name in the same copy are left alone.
"""

import re
from collections import Counter
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, Person
from transcheck.languages.en import REPORTING_VERBS
from transcheck.languages.korean_names import given_name_style
from transcheck.languages.surnames import KOREAN
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check

_COUNTRIES = frozenset({"KR", "KP", "CN", "TW", "HK", "JP"})
_VERB = re.compile(r"[ \n](?:also |later |then )?([a-z]+)")


@check(
    summary="Given name used as a family name",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "Xi Jinping landed in Hanoi. Mr. [[Jinping]] stays until Friday.",
            message="“Jinping” is the given name of Xi Jinping, whose family name is Xi",
            fixed="Xi Jinping landed in Hanoi. Mr. Xi stays until Friday.",
        ),
        Bad("Lawmaker Seo Min-jae resigned. [[Min-jae]] said he was tired."),
        Bad("Kim Jong Un toured a dairy. Chairman [[Un]] tasted the milk."),
        Good("Xi Jinping landed in Hanoi. Mr. Xi stays until Friday."),
        Good("Singers Seo Min-jae and Seo Ha-neul are sisters. Min-jae said they share a room."),
        Good("Pham Minh Chinh landed in Hanoi. Mr. Chinh stays until Friday."),  # right in Vietnam
        Good("Seo Min-jae resigned. A street is called Min-jae after him."),
    ),
)
def given_name_as_surname(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each given name that stands alone after a title or as a speaker."""
    families = Counter(person.family for person in analysis.people if person.given)
    for person in analysis.people:
        if not _is_family_first(person):
            continue
        full = next((mention for mention in person.mentions if len(mention.text.split()) > 1), person.first)
        parts = {person.given, person.given.split()[-1]} - {person.family}
        for mention in person.mentions:
            is_speaker = families[person.family] == 1 and mention.span > full.span and _speaks(analysis, mention)
            if mention.text not in parts or not (mention.title or is_speaker):
                continue
            is_safe = mention.title is not None and not analysis.in_quotation(mention.span)
            yield flag(
                span=mention.span,
                message=f"“{' '.join(mention.text.split())}” is the given name of {person.family} {person.given}, "
                f"whose family name is {person.family}",
                confidence=Confidence.HIGH if person.entry and mention.title else Confidence.MEDIUM,
                related=(Related(full.span, "the full name stands here"),),
                fix=Fix(
                    f"Write “{person.family}”",
                    (Edit(mention.span, person.family),),
                    Safety.SAFE if is_safe else Safety.SUGGESTED,
                ),
            )


def _is_family_first(person: Person) -> bool:
    if not person.family or not person.given:
        return False
    entry = person.entry
    if entry:
        return entry.order == "family-first" and not entry.is_stage_name and entry.nationality in _COUNTRIES
    return (
        person.family in KOREAN and person.name.startswith(person.family) and given_name_style(person.given) == "hyphen"
    )


def _speaks(analysis: Analysis, mention: Mention) -> bool:
    """Whether a name is the subject of a verb of saying."""
    verb = _VERB.match(analysis.text, mention.span.end)
    return verb is not None and verb[1] in REPORTING_VERBS and verb[1] != "called"
