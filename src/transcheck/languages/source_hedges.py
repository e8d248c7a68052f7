"""Expressions by which other languages report, estimate or allege a whole statement, and the English words for that."""

import re
from functools import cache

_HEDGES = {
    "ko": (
        r"것으로 (?:전해졌|알려졌|보인다|보입니다|보여|추정|추측|관측|전망|예상|파악|의심)"
        r"|듯하다|듯 하다|것 같다|라는 전언|전해진다|알려져 있다"
    ),
    "ja": (
        r"とみられ|と見られ|とされる|とされて|模様だ|模様です|模様。|見通しだ"
        r"|見通し。|ようだ。|らしい。|可能性がある|恐れがある|疑いがある"
        r"|疑い。|とみて"
    ),
    "zh": (
        r"据报道|據報導|据悉|據悉|据称|據稱|据传|據傳|疑似|涉嫌|可能会|或将"
        r"|或將|传闻|傳聞|据了解|預計|预计|估计|估計|料将|似乎|据信|被指"
    ),
    "ru": (
        r"якобы|предположительно|по-видимому|вероятно|по предварительным данным"
        r"|как сообщается|по неподтвержденным|предполагается|возможно,|скорее всего"
    ),
    "uk": r"нібито|імовірно|ймовірно|за попередніми даними|як повідомляється|можливо,",
    "es": (
        r"presuntamente|supuestamente|presunt[oa]s?\b|supuest[oa]s?\b|al parecer"
        r"|aparentemente|probablemente|posiblemente"
    ),
    "fr": r"prétendument|présumée?s?\b|apparemment|semble-t-il|soi-disant|probablement|vraisemblablement|peut-être",
    "it": r"presumibilmente|presunt[oaie]\b|a quanto pare|apparentemente|probabilmente|forse\b|sembra\b",
    "pt": r"supostamente|alegadamente|aparentemente|provavelmente|possivelmente|suspost[oa]",
    "de": (
        r"angeblich|mutmaßlich|vermutlich|offenbar|wahrscheinlich|möglicherweise"
        r"|voraussichtlich|dem Vernehmen nach|anscheinend"
    ),
    "pl": r"rzekomo|podobno|prawdopodobnie|najprawdopodobniej|przypuszczalnie|domniemany|być może|prawdopodobnie",
    "cs": r"údajně|prý\b|zřejmě|pravděpodobně|patrně|domněle|snad\b",
    "ar": r"يُزعم|يزعم|على ما يبدو|من المحتمل|ربما|يُعتقد|يعتقد أن|من المتوقع|يُشتبه|يشتبه",
    "hi": r"कथित|संभवतः|शायद|संभावना है|बताया जाता है|माना जा रहा",
}
_ENGLISH = re.compile(
    r"\b(?:report|alleg|said|say|tell|told|accord|expect|appear|seem|may\b|might|could|would|likely|probab|believ|thought|think"
    r"|estimat|forecast|predict|project|suspect|apparent|claim|suggest"
    r"|rumou?r|indicat|presum|suppos|possib|perhaps|understood"
    r"|heard|hear\b|consider|view|regard|accus|charg|quot|cite|known"
    r"|understand|potential|likel|maybe|purport|so-called|evident|should"
    r"|can\b|as if|look|set to|risk|fear|assum|show|prospect|plan|poised"
    r"|due to|sources|learn|reveal|announc|stat(?:ed|ing|es)|explain"
    r"|unconfirmed|about to|seen as|obvious|outlook|would-be|conclu"
    r"|guess|hope|doubt|sort of|kind of|tend|chance|going to|will\b"
    r"|clear|certain|sure|add(?:ed|s)|not(?:ed|es)|mention|describ|argu"
    r"|contend|anticipat|confirm|point(?:ed|s) out|refer|threat|danger"
    r"|self-|pretend|feel|felt|sign|hint|impl(?:y|ied)|calculat|judg"
    r"|deem|investigat|prosecut|police|suspicion|trial|hypothe"
    r"|dicted|arrest|defendant|question|warn)",
    re.IGNORECASE,
)


@cache
def hedges(language: str) -> re.Pattern[str] | None:
    """What hedges a statement in a language, by its ISO 639-1 code."""
    pattern = _HEDGES.get(language)
    return re.compile(pattern, re.IGNORECASE) if pattern else None


def has_english_hedge(stretch: str) -> bool:
    """Whether an English stretch reports, expects or doubts anything."""
    return _ENGLISH.search(stretch) is not None
