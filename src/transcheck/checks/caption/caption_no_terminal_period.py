"""A caption that is a whole sentence lacks its full stop.

Why it matters
    The house styles of the agencies close sentence captions with a full stop. One without it looks cut off, and
    readers cannot tell whether something is missing.

When to ignore
    The house style leaves the full stop out of all captions.

Decision
    The last sentence of the caption has a finite verb: an auxiliary ("is", "were", "has") outside relative clauses, or
    a verb of the present tense right after a name or a word for people. Captions that only name who is in the picture,
    or go on with a participle ("seen", "holding"), are no sentences. Where two or more sentence captions of a story all
    lack it, that is taken for the house style and is debatable. Nothing is said of captions that break off.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.languages.en import DANGLING_WORDS
from transcheck.languages.person_words import GENDERED_NOUNS, PERSON_NOUNS
from transcheck.model import BlockKind, Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_CREDIT_MARKS = re.compile(r"[/|=©]")
_ASIDE = re.compile(
    r"[ \n]\([^()\n]{1,40}\)|, (?:aged )?\d{1,3},|, (?:[a-z]{2,9} ){0,3}(?:left|right|center|centre),"
    r"|, (?:[a-z]+(?:ed|ing)|built|known|seen|shown|held|born|made|won|hit|drawn|sunk)(?: [^,.;()\n]{1,60})?,"
)
"""What may stand between a name and its verb: "(left)", ", 34,", ", second from left,", ", built in 1998,"."""
_AUXILIARIES = frozenset("is are was were has have had will would can could may might must should does do did".split())
_SUBORDINATORS = frozenset("who whom whose which that what where when while as after before if how why because".split())
_VERBS = frozenset(
    """
    accepts addresses answers applauds arrives asks attends boards bows brings browses builds buys carries celebrates
    chairs chants chats checks cheers claps climbs collects competes conducts cooks crosses cuts dances delivers
    demonstrates departs describes digs discusses displays draws drives eats embraces enters escorts examines exits
    explains feeds follows gathers gestures gives greets guides hands harvests hangs helps holds hosts hugs inspects
    introduces joins jumps kicks kisses kneels laughs launches lays leads leaves lies lifts lights listens looks makes
    marches meets mourns negotiates observes offers opens oversees packs paints parades participates passes pays
    performs picks places plants plays points poses pours prays prepares presents presides protests pulls pushes puts
    raises rallies reacts reads receives rests rides rings runs sails salutes samples scores searches sells serves
    shakes shops shouts shows signs sings sits sleeps smiles sorts speaks stands steps stretches strolls studies
    supervises surveys swears sweeps swims takes talks tastes teaches tends tests thanks throws toasts touches tours
    trains travels tries unloads unveils uses views visits votes waits walks washes watches waves wears weaves weeps
    welcomes wins wipes works writes
    """.split()
)
_NOUNS_TOO = frozenset(
    """
    boards cooks crosses dances displays drives escorts guides hands harvests hosts launches leads lifts marches offers
    packs parades picks places plants plays points presents protests rallies rests rides rings runs sails samples
    scores shops shows signs studies surveys tastes tests tours trains travels uses votes watches works
    """.split()
)
_OBJECTS = frozenset("a an the his her its their to as at with into past during".split())
"""Words after which one of these nouns is a verb: "Brandt signs the book", not "Toyota signs in Lindow"."""
_PAST = frozenset("ate became began came chose drove fell flew gave grew rode rose sang shook spoke took wore".split())
_PEOPLE = frozenset(
    "people men women children boys girls police protesters demonstrators workers supporters residents firefighters "
    "troops tourists visitors fans participants rescuers commuters passers-by".split()
)


@check(
    summary="Sentence caption without a full stop",
    category="linguistic-conventions/punctuation",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "![](tower.jpg)\n*Mayor Ana Petrosyan (left) opens the clock tower [[in Lindow]]*",
            message="“in Lindow” ends a whole sentence without a full stop",
            fixed="![](tower.jpg)\n*Mayor Ana Petrosyan (left) opens the clock tower in Lindow.*",
        ),
        Bad("![](tower.jpg)\n*The clock tower is lit for the first time [[on Tuesday]]*"),
        Bad("![](tower.jpg)\n*Mayor Ana Petrosyan explains the clock tower to guests [[from Lindow]]*"),
        Bad("![](ferry.jpg)\n*The ferry Sea Holly, built in 1998, leaves the port [[of Lindow]]*"),
        Bad("![](tower.jpg)\n*Protesters wave flags below the clock tower [[in Lindow]]*"),
        Good("![](tower.jpg)\n*Mayor Ana Petrosyan at the clock tower in Lindow*"),
        Good("![](ferry.jpg)\n*The ferry Sea Holly, built in 1998 and seen here leaving the port of Lindow*"),
        Good("![](ferry.jpg)\n*Holly Boat Club hosts and guests in Lindow*"),
        Good("![](tower.jpg)\n*The clock tower in Lindow, which was opened on Tuesday*"),  # only a relative clause
        Good("![](tower.jpg)\n*Mayor Ana Petrosyan (left) opens the clock tower in Lindow. (AP)*"),
        Good("![](tower.jpg)\n*The mayor opens the clock tower,*"),  # breaks off
    ),
)
def caption_no_terminal_period(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the last two words of each such caption."""
    captions = [(words, verb) for words in _last_sentences(analysis) if (verb := _finite_verb(analysis, words))]
    open_ones = [(words, verb) for words, verb in captions if _is_open(analysis.text, words)]
    is_style = len(open_ones) == len(captions) > 1
    for words, verb in open_ones:
        span = Span(words[-2].start, words[-1].end)
        yield flag(
            span=span,
            message=f"“{' '.join(span.of(analysis.text).split())}” ends a whole sentence without a full stop",
            confidence=Confidence.LOW if is_style else Confidence.HIGH,
            related=(Related(verb, "the verb that makes the caption a sentence"),),
            fix=Fix("Add a full stop", (Edit(words[-1], words[-1].of(analysis.text) + "."),), Safety.SAFE),
        )


def _last_sentences(analysis: Analysis) -> Iterator[list[Span]]:
    """The words of the last sentence of each caption, without those that name an agency after a stroke or the like."""
    for block in analysis.document.blocks_of(BlockKind.CAPTION):
        sentence = analysis.sentences.at(block.span.end - 1)
        if sentence and not _CREDIT_MARKS.search(sentence.span.of(analysis.text)):
            yield [Span(*match.span()) for match in _WORD.finditer(analysis.text, *sentence.span)]


def _is_open(text: str, words: list[Span]) -> bool:
    """Whether the caption ends with its last word, and that word can end a sentence."""
    is_end = text[words[-1].end : words[-1].end + 1] in ("", "\n")
    return is_end and words[-1].of(text) not in DANGLING_WORDS


def _finite_verb(analysis: Analysis, words: list[Span]) -> Span | None:
    """The verb of the main clause, if there is one among these words of a sentence and others follow it."""
    after_names = _after_names(analysis, words) if words else set()
    for before, word, after in zip(words, words[1:], words[2:], strict=False):
        form = word.of(analysis.text)
        if form in _SUBORDINATORS:
            return None
        is_verb = form in _PAST or (form in _VERBS and (form not in _NOUNS_TOO or after.of(analysis.text) in _OBJECTS))
        if form in _AUXILIARIES or (word.start in after_names and is_verb):
            return word
        if _agrees(before.of(analysis.text).lower(), form) and analysis.text[before.end].isspace():
            return word
    return None


def _after_names(analysis: Analysis, words: list[Span]) -> set[int]:
    """Where the word after each name starts, asides in brackets and ages left out."""
    ends = {mention.span.end for mention in analysis.mentions.within(Span(words[0].start, words[-1].end))}
    ends |= {aside.end() for end in ends if (aside := _ASIDE.match(analysis.text, end))}
    return {end + 1 for end in ends}


def _agrees(noun: str, verb: str) -> bool:
    """Whether a noun for people and a verb go together: "a woman waves", "protesters wave"."""
    if noun in PERSON_NOUNS or (noun in GENDERED_NOUNS and noun not in _PEOPLE):
        return verb in _VERBS
    is_plural = noun in _PEOPLE or (noun.endswith("s") and noun[:-1] in PERSON_NOUNS)
    return is_plural and (verb + "s" in _VERBS or verb + "es" in _VERBS)
