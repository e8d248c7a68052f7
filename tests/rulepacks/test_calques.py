"""The lists of calques: plain English with their words stays silent, as does what only a translation makes odd."""

import pytest

from stories import story
from transcheck.analysis import Analysis
from transcheck.model import Confidence
from transcheck.rulepacks import builtin_rules, load_rulepack

PACK = load_rulepack([builtin_rules()])
CALQUES = (
    "calqued-adverb calqued-collocation dangling-evaluative-tail drawing-attention-calque light-verb-calque "
    "modifier-misattachment pleonastic-pair redundant-head-noun voices-calque"
).split()
RULES = [rule for rule in PACK.rules if rule.id in CALQUES]

NATIVE = """\
Walkers caught sight of the wolf and a steward caught her eye. Drivers went on strike and may stay out until June.

The results confirmed the party's majority. The ambulance crew found no threat to his life. In the event of rain the
fair will operate as a market, and the army operates a camp near the dam.

The union prepares countermeasures against tariffs. State television carried a statement. She carried a speech in her
bag and let out a cry of joy.

He showed no intention of leaving and expressed the view that the deal was dead. Mourners were enveloped in grief.

Voices were raised in protest, and their voices must be heard in the capital. Expectations are rising that rates will
fall. Concerns have been raised that the dam may leak. There was an analysis that showed lead in the water.

Actors praised the film, which drew attention to the flood. The move was seen as a move to calm markets. The remark was
interpreted as a threat.

Police booked a man on suspicion of arson. He was charged with arson. The vote was tallied at 10 sites.

The president was inaugurated in May. Rebels installed a new ruling council. The chef composed a menu.

The firm conducted a conference call and visits to the mine. The pilot made a rude gesture at the tower.

The country will take drastic measures and enter emergency talks. She took off her veil for the guard.

With him as the point guard the team won. Smith made achievements look easy. It makes their achievements more striking.

The court dealt sternly with him, an unswervingly loyal aide. He vigorously promoted the idea and resolutely
defended it.

A monk lives according to the laws of his order. Mutual respect and cooperation grew. The treaty on mutual cooperation
was signed. The mission observed the election led by officials.
"""


def found(text: str, language: str | None = None) -> list[tuple[str, str]]:
    """What the rules find that is shown: the rule and the marked words."""
    document = story(text)
    analysis = Analysis(document, PACK.lexicon, language)
    findings = (finding for rule in RULES for finding in rule.findings(analysis))
    shown = [finding for finding in findings if finding.confidence is not Confidence.LOW]
    return [(finding.rule, finding.span.of(document.text)) for finding in shown]


def test_all_of_them_are_there():
    assert sorted(rule.id for rule in RULES) == CALQUES


def test_plain_english_stays_silent():
    assert found(NATIVE) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor came as a state guest.", "ja"),
        ("The minister confirmed her victory.", "ko"),
        ("The province will contribute wisdom to farming.", "zh"),
        ("The remark was interpreted as a threat.", "ko"),
        ("Tension is high over the “dam” issue.", "ja"),
    ],
)
def test_some_count_only_in_a_translation(text, language):
    assert found(text) == []
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The mayor exchanged opinions with miners.",
        "The ministry will prepare countermeasures.",
        "The province will vigorously promote farming.",
        "It is reported that the dam leaked.",
    ],
)
def test_stilted_but_correct_wordings_are_hidden_in_translations_too(text):
    assert found(text, "zh") == found(text, "ko") == []
