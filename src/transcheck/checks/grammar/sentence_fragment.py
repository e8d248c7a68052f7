"""A sentence of the body has no verb.

Why it matters
    Korean and Japanese news ends sentences in nouns: “The first meeting in eight years between the two sides.” In
    running English text that is half a sentence, and the reader goes back to look for the other half.

When to ignore
    A fragment for effect, a heading without its mark-up, or a list written as text.

Decision
    Six words or more that open with “the first”, “a” or another word that begins a noun phrase, end in a full stop and
    hold no auxiliary, no pronoun, no word in -ed, no word in -s behind a noun and no verb of a closed list. Without a
    grammar nobody can be sure, so findings are of low confidence, and the rule is a preview.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.languages.en import REPORTING_VERBS
from transcheck.model import BlockKind, Confidence, Finding, Severity
from transcheck.rule import Bad, Flag, Good, Status, check

_OPENERS = frozenset({"The", "A", "An", "Another"})
_FEWEST = 6
_MOST = 20
_NO_FRAGMENT = frozenset(
    """
    am is are was were be been being has have had having do does did will would shall should can could may might
    must cannot won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't
    don't i you he she it we they there who what that which whom whose this these those if when while because
    although though went came took made gave got saw found left kept held led met paid put ran sat set sold sent
    spent stood told thought became began broke brought built bought caught chose cut drew drove fell felt flew
    fought grew heard hit hurt knew laid lay lost meant read rode rose sang sank shook shot showed shut slept
    spoke stole struck swam taught threw understood woke wore won wrote go come take make give get see find
    leave keep hold lead meet pay run sit stand tell think become begin break bring build let need seem appear
    remain include want help use show work live die say know stay hang hung lie dug spread burst cost quit split
    bet beat bit blew bore bound bred clung crept dealt fed fled forbade forgot froze ground hid knelt leapt
    leant lent lit overcame rang sought shed shone shrank slid sprang spun stuck stung sprung swept swore swung
    tore wept wound withdrew lose shed continue follow face call
    """.split()
)
_VERBS = _NO_FRAGMENT | REPORTING_VERBS.keys()
_PLURALS = frozenset("years days months weeks towns sides countries nations leaders people’s talks ties".split())
_ENDINGS = ("ed", "’s", "'s", "s", "n’t", "n't", "’d", "’ll", "’re", "’ve")


@check(
    summary="Sentence without a verb",
    category="linguistic-conventions/grammar",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "The envoys met on Friday. [[The first meeting in eight long years between the two towns.]]",
            message="no verb in this sentence",
        ),
        Bad("The bridge is open. [[A great day for the old town on the river.]]"),
        Good("The first meeting in eight years was short. Not so. A great day."),
        Good("- The first meeting in eight long years between the two towns."),
        Good("“The first meeting in eight long years between the two towns.”"),
        Good("The first meeting ended after eight long years between the two towns."),
    ),
)
def sentence_fragment(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each sentence of the body in which nothing can be a finite verb."""
    text = analysis.text
    for sentence in analysis.sentences:
        start, end = sentence.span
        if text[start] not in "TA" or text[end - 1] != "." or sentence.block.kind is not BlockKind.PARAGRAPH:
            continue
        words = text[start : end - 1].split()
        if not _FEWEST <= len(words) <= _MOST or words[0] not in _OPENERS or not _VERBS.isdisjoint(words[1:]):
            continue
        if any(map(_may_be_verb, words[1:])):
            continue
        if not analysis.in_quotation(sentence.span):
            yield flag(span=sentence.span, message="no verb in this sentence")


def _may_be_verb(word: str) -> bool:
    """Whether a word may be a finite verb, or shows that there is one."""
    bare = word.strip('.,;:()“”"‘').lower()
    if bare.endswith(_ENDINGS) and not (bare.endswith("s") and bare in _PLURALS):
        return True
    return bare in _VERBS or any(mark in word for mark in '“”":;')
