"""No second text makes checking take long: the time grows with the length of both, not faster."""

import time
from dataclasses import replace

import pytest

from transcheck.engine import Session
from transcheck.model import Document
from transcheck.readers import read_text
from transcheck.settings import Settings

CHARACTERS = 40_000
SECONDS = 8.0
"""Many times what is needed; something quadratic needs far more."""

SESSION = Session(Settings(select=("versions", "quote-differs-from-reference")), reraise=True)

REPEATED = {
    "one word": "harbor ",
    "words and one other": "a b ",
    "quotations": "“We will go to the harbor with you,” he said. ",
    "open quotations": "“we will ",
    "ellipses": "“we … will … go … there … now … all” ",
    "clauses": "we, you, they; ",
    "brackets": "[[((",
    "numbers": "316 ",
    "dates": "March 3, ",
    "names": "Ana Kent met Ben Harlow. ",
    "paragraphs": "The harbor of Lindow.\n\n",
    "short paragraphs": "harbors\n\n",
    "corrections": "Correction: corrects the the the spelling to Lindow, not Limdow.\n\n",
}


def document(text: str, name: str) -> Document:
    return read_text(text, name, furniture=SESSION.lexicon.furniture)


@pytest.mark.parametrize("unit", REPEATED.values(), ids=REPEATED)
@pytest.mark.parametrize("beside", ["reference", "earlier"])
def test_a_second_text_takes_no_longer_than_it_should(unit: str, beside: str) -> None:
    text = unit * (CHARACTERS // len(unit))
    other = document(text.replace("e", "i") + " “We will not go to the harbor with her,”", beside)
    story = document("“We will never go to the harbor with them,” she said.\n\n" + text, "story")
    story = replace(story, references=(other,)) if beside == "reference" else replace(story, earlier=other)
    started = time.process_time()
    SESSION.check_document(story)
    assert time.process_time() - started < SECONDS
