"""The same word stands twice in a row.

Why it matters
    Doubled words are left over when a sentence is edited after translation. Readers stumble over them, and proofreaders
    who read for sense do not see them.

When to ignore
    The repetition is meant, or the second word begins another clause.

Decision
    Two equal words with only a space or line break between them, the second one in small letters unless it is a day, a
    month or a country, or the sentence ends there: then a name or a figure counts too, save for names that double a
    part ("Walla Walla", "Lang Lang"). It is sure for words of grammar that never meet themselves ("the the", "of of"),
    likely for other words of three letters and more, and debatable where English allows it ("came in in May", "what it
    is is"), unless the sentence ends there. Idioms ("had had", "so so") are left out, and in direct speech all but the
    surest words and long ones at its end. Three times may be meant; four times in a row is a loop of the engine. The
    fix deletes the second word; it is safe for the surest, outside quotation marks.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.doubled_words import Repeated, find_repeated
from transcheck.analysis.running_text import is_copy
from transcheck.languages.en import COUNTRIES, FULL_MONTHS, FUNCTION_WORDS, MONTHS, WEEKDAYS
from transcheck.model import Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_SURE = frozenset("a an and as at be been for from he of or our she than the their they to we which who with".split())
_IDIOMS = frozenset(
    """
    had that very really so too no yes bye hush knock well there now never again please many much more long far
    hear blah yada choo chop bang beep ding boom woof tick night fifty half good mahi piri peri shabu pili agar
    ylang bora beri tuk cha rah hurrah yeah okay hello wait quite little way win pom tom dum big bad old new hot mad fun
    oom yum ooh aah hey mom dad mum nice
    """.split()
)
_CAPITALISED = frozenset({*COUNTRIES, *WEEKDAYS, *FULL_MONTHS} - {"May", "March"})
_LEAST_LETTERS = 3
_LONG = 5
_CHINESE = ("ng", "ao", "ei", "ou", "en", "uan", "ian", "xin", "qi")
"""Endings of short Chinese names, which often double a syllable: "Lang Lang"."""
_ENDS = frozenset(".,;:!?)")
_STOPS = frozenset(".!?")
_LOOP = 4
"""A word so many times in a row is a fault of the engine; three times may be meant."""
_STRENGTHENS = frozenset("very really so too many much more far long little way quite big again there well".split())
"""Doubled before another word only, or with a comma: a full stop never follows."""
_SOUNDS = frozenset("ha la na ho he da di do ra oh ah uh um mm ta ya yo ay x".split())
_NAMES = frozenset(
    """
    Walla Duran Sirhan Boutros Humbert Wagga Pago Bora Baden Zsa Django Everything Liquid Talk Mahi Bella Tora Coco Kiki
    Lulu Mimi
    """.split()
)


@check(
    summary="The same word twice in a row",
    category="linguistic-conventions/grammar",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The mayor of [[the the]] town resigned.",
            message="“the the” is one word too many",
            fixed="The mayor of the town resigned.",
        ),
        Bad("“[[The the]] bridge will open in May,” the mayor said."),
        Bad("The mayor [[resigned resigned]] on Friday after a vote of the council."),
        Bad("The council of Lindow will meet guests from [[Japan Japan]] in May."),
        Bad("The council moved [[in in]] May."),
        Bad("The ferry belongs to the mayor of [[Lindow Lindow]]."),
        Bad("The mayor left in the [[storm storm storm storm]].", fixed="The mayor left in the storm."),
        Good("The mayor had had enough of the town, and of its bells bells bells."),
        Good("The mayor is a fan of The The."),  # a band
        Good("The mayor resigned. Resigned, too, was the town."),
        Good("The mayor of Walla Walla met Lang Lang, who is a fan of Duran Duran."),
        Good("The mayor said that that would be the end."),
    ),
)
def doubled_word(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each doubled word that no idiom explains."""
    for words in find_repeated(analysis.text):
        first, last = words.first, words.last
        span = Span(first.start, last.end)
        block = analysis.block_at(first.start)
        confidence = _confidence_in_place(analysis, words)
        if confidence and block and is_copy(block) and block.span.covers(span):
            word = last.of(analysis.text)
            safety = Safety.SAFE if confidence is Confidence.HIGH else Safety.SUGGESTED
            shown = " ".join(span.of(analysis.text).split())
            yield flag(
                span=span,
                message=f"“{word}” stands {words.times} times in a row"
                if words.times > 2
                else f"“{shown}” is one word too many",
                confidence=confidence,
                fix=Fix(f"Delete the second “{word}”", (Edit(Span(first.end, last.end), ""),), safety),
            )


def _confidence_in_place(analysis: Analysis, words: Repeated) -> Confidence | None:
    """How sure the fault is, from the number of words, their form and what follows."""
    text, word = analysis.text, words.last.of(analysis.text)
    is_speech = analysis.in_quotation(Span(words.first.start, words.last.end))
    after = text[words.last.end : words.last.end + 1]
    if words.times >= _LOOP:
        return Confidence.HIGH if _is_loop(word, is_speech=is_speech) else None
    if words.times > 2:
        return None
    if word in _CAPITALISED or word[0].islower():
        return _confidence(word, is_speech=is_speech, ends=after in _ENDS, stops=after in _STOPS)
    return _confidence_at_end(text, words) if after in _STOPS else None


def _is_loop(word: str, *, is_speech: bool) -> bool:
    """Whether a word may be repeated without end by an engine, and hardly by anybody else."""
    if word.isdigit():
        return len(word) > 1
    if word.lower() in _IDIOMS - _STRENGTHENS or word.lower() in _SOUNDS:
        return False
    return not is_speech or len(word) >= _LONG


def _confidence_at_end(text: str, words: Repeated) -> Confidence | None:
    """A name or a figure twice before a full stop: likely a slip, unless the name is one of those that are double."""
    word = words.last.of(text)
    before = text[max(0, words.first.start - 12) : words.first.start].rstrip(" ,")
    if word.isdigit():
        is_named = len(word) > 1 or before.rpartition(" ")[2] in MONTHS
        return Confidence.MEDIUM if is_named and before[-1:].isalnum() else None
    if words.first.of(text) != word or word in _NAMES or word in ("The", "A"):
        return None
    is_short_name = len(word) < _LONG and (
        word.endswith(_CHINESE) or (len(word) == _LEAST_LETTERS and not word.isupper())
    )
    return None if is_short_name else Confidence.MEDIUM


def _confidence(word: str, *, is_speech: bool, ends: bool, stops: bool) -> Confidence | None:
    """How sure a slip is; None if it is none. ``ends``: a stop or comma follows; ``stops``: a stop."""
    if word in _SURE:
        return Confidence.MEDIUM if is_speech else Confidence.HIGH
    if word in _IDIOMS and not (stops and word in _STRENGTHENS):
        return None
    if is_speech and not (stops and len(word) >= _LONG):
        return None
    if word in FUNCTION_WORDS:
        return Confidence.MEDIUM if ends and not is_speech else Confidence.LOW
    return Confidence.MEDIUM if len(word) >= _LEAST_LETTERS else None
