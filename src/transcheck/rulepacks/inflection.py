"""The forms of an English word, for the ``evaluate~`` of phrases.

A word may be a verb, a noun or both, so all regular forms are made; one that does not exist can do no harm in a search.
"""

from enum import StrEnum
from functools import cache


class Ending(StrEnum):
    """What a form is; the same form may be several, the first one counts."""

    BASE = "base"
    S = "s"
    """Plural, or third person."""
    PAST = "ed"
    PARTICIPLE = "en"
    """Only where it differs from the past tense, as *written* does."""
    ING = "ing"
    POSSESSIVE = "'s"


_IRREGULAR_VERBS = """
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught
choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten
give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit
hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain
light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put|quit quit|read read|rebuild rebuilt
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent
set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|split split
spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck
strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn
weave wove woven|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung
write wrote written
"""
_VERBS = {
    words[0]: (words[1], words[-1])
    for line in _IRREGULAR_VERBS.split("\n")
    for words in map(str.split, line.split("|"))
    if words
}
_MORE_FORMS = {"be": {"am": Ending.S, "are": Ending.S, "were": Ending.PAST}}
_S_FORMS = {"be": "is", "have": "has"}
_PLURALS = {
    "child": "children", "foot": "feet", "man": "men", "person": "people", "tooth": "teeth", "woman": "women",
    "crisis": "crises", "analysis": "analyses", "basis": "bases", "criterion": "criteria", "phenomenon": "phenomena",
    "half": "halves", "knife": "knives", "leaf": "leaves", "life": "lives", "loaf": "loaves", "shelf": "shelves",
    "thief": "thieves", "wife": "wives", "wolf": "wolves",
}  # fmt: skip
_O_WITH_ES = frozenset(("do", "echo", "embargo", "go", "hero", "potato", "tomato", "torpedo", "veto"))
_STRESSED_LAST = frozenset(
    """
    abet abhor admit allot annul begin beset commit compel concur confer control defer deter dispel emit equip
    excel expel forbid forget fulfil impel incur infer inter instil occur omit patrol permit prefer propel quit
    rebel rebut recur refer regret remit repel reset submit upset transfer transmit unplug
    """.split()
)
_VOWELS = frozenset("aeiou")


@cache
def inflections(word: str) -> dict[str, Ending]:
    """Every form of ``word`` with what it is, the word itself first: ``{"plan": BASE, "plans": S, ...}``.

    Where a final consonant may be doubled or not both spellings are there, *canceled* before *cancelled*.
    """
    forms: dict[str, Ending] = {word: Ending.BASE}
    for plural in (_s_form(word), *_irregular_plural(word)):
        forms.setdefault(plural, Ending.S)
    for form, ending in _MORE_FORMS.get(word, {}).items():
        forms.setdefault(form, ending)
    past, participle = _VERBS.get(word, ("", ""))
    for form in (past,) if past else _with_suffix(word, "ed"):
        forms.setdefault(form, Ending.PAST)
    if participle:
        forms.setdefault(participle, Ending.PARTICIPLE)
    for form in _with_suffix(word, "ing"):
        forms.setdefault(form, Ending.ING)
    owners = [word, *_irregular_plural(word)]
    return forms | {f"{owner}'s": Ending.POSSESSIVE for owner in owners}


def form_with(word: str, ending: Ending) -> str | None:
    """The form of ``word`` with that ending, or None where it could be two: *seen* or *saw* for *assessed*."""
    forms = inflections(word)
    found = [form for form, its_ending in forms.items() if its_ending is ending]
    if ending is Ending.PAST and Ending.PARTICIPLE in forms.values():
        return None
    if ending is Ending.PARTICIPLE and not found:
        return form_with(word, Ending.PAST)
    return found[0] if found else word


def _irregular_plural(word: str) -> tuple[str, ...]:
    if word.endswith(("man", "woman")) and word not in ("human", "german", "roman"):
        return (word[:-2] + "en",)
    return (_PLURALS[word],) if word in _PLURALS else ()


def _s_form(word: str) -> str:
    if word in _S_FORMS:
        return _S_FORMS[word]
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")) or word in _O_WITH_ES:
        return word + "es"
    return word + "s"


def _with_suffix(word: str, suffix: str) -> tuple[str, ...]:
    """The word with -ed or -ing, in one or two spellings."""
    if word.endswith("ie") and suffix == "ing":
        return (word[:-2] + "ying",)
    if word.endswith("e"):
        is_kept = suffix == "ing" and (word == "be" or word.endswith(("ee", "oe", "ye")))
        return (word + suffix if is_kept else word[:-1] + suffix,)
    if word.endswith("y") and suffix == "ed" and word[-2:-1] not in _VOWELS:
        return (word[:-1] + "ied",)
    if word.endswith("c"):
        return (f"{word}k{suffix}",)
    if not _ends_in_short_syllable(word):
        return (word + suffix,)
    doubled = word + word[-1] + suffix
    if word in _STRESSED_LAST or _syllables(word) == 1:
        return (doubled,)
    return (word + suffix, doubled) if word.endswith(("l", "p", "s")) else (word + suffix,)


def _ends_in_short_syllable(word: str) -> bool:
    """Consonant, one vowel, consonant: *plan*, *cancel*; not *fix*, *draw*, *rain*."""
    if len(word) < 3 or word[-1] in _VOWELS or word[-1] in "wxy" or word[-2] not in _VOWELS:
        return False
    return word[-3] not in _VOWELS or (word[-3:-1] == "ui" and word[-4:-3] == "q")


def _syllables(word: str) -> int:
    return sum(letter in _VOWELS and before not in _VOWELS for before, letter in zip(" " + word, word, strict=False))
