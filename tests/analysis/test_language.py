import subprocess
import sys

import pytest

from stories import story
from transcheck.analysis.characters import special_characters
from transcheck.analysis.language import _OTHER_SCRIPT, find_foreign_spans, seems_foreign
from transcheck.analysis.quotations import pair_marks
from transcheck.analysis.sentences import find_sentences
from transcheck.languages.scripts import SCRIPT_RANGES
from transcheck.model import Layer

SPANISH = "El gobierno dijo que la reforma de las pensiones no se va a retrasar más por la huelga de los maestros."
GERMAN = "Die Regierung hat am Montag erklärt, dass die Reform nicht mehr von der Abstimmung im Herbst abhängt."
INDONESIAN = "Pemerintah mengatakan bahwa reformasi itu tidak akan ditunda karena para guru sudah kembali ke sekolah."
ENGLISH = (
    "The government said that the reform of the pensions will not be delayed any more by a strike of the teachers."
)


def foreign(text: str) -> list[tuple[str, str, str, bool]]:
    document = story(text)
    sentences, quotations = Layer(find_sentences(document)), Layer(pair_marks(document).quotations)
    found = find_foreign_spans(document, sentences, quotations, special_characters(document.text))
    return [(one.span.of(document.text), one.language, one.script, one.is_gloss) for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The 항만공사 said no.", ("항만공사", "ko", "hangul", False)),
        ("The 부산 항만공사 said no.", ("부산 항만공사", "ko", "hangul", False)),
        ("They eat kimjang (김장) in winter.", ("김장", "ko", "hangul", True)),
        ("They eat kimjang (Korean: 김장) in winter.", ("김장", "ko", "hangul", True)),
        ("They eat “kimjang” [김장].", ("김장", "ko", "hangul", True)),
        ("The film “새벽 항구” won.", ("새벽 항구", "ko", "hangul", True)),
        ("“We told the 항만공사 twice,” he said.", ("항만공사", "ko", "hangul", False)),
        ("He (sic) told the 항만공사.", ("항만공사", "ko", "hangul", False)),
        ("A 港湾の日 fair.", ("港湾の日", "ja", "kana", False)),
        ("A 港口 fair.", ("港口", "zh", "han", False)),
        ("The Верховный суд met.", ("Верховный суд", "ru", "cyrillic", False)),
        ("The Київ fair.", ("Київ", "uk", "cyrillic", False)),
        ("The المحكمة met.", ("المحكمة", "ar", "arabic", False)),
        ("The ศาล met.", ("ศาล", "th", "thai", False)),
        ("# 항만공사 says no", ("항만공사", "ko", "hangul", False)),
    ],
)
def test_other_scripts(text: str, found: tuple[str, str, str, bool]) -> None:
    assert foreign(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The α-synuclein and β waves of 5 μm at 3 Ω.",
        "~ 항만공사",
        "Café Zürich, Łódź and Đà Nẵng — naïve?",
    ],
)
def test_nothing_foreign(text: str) -> None:
    assert foreign(text) == []


@pytest.mark.parametrize(("sentence", "language"), [(SPANISH, "es"), (GERMAN, "de"), (INDONESIAN, "id")])
def test_foreign_sentence(sentence: str, language: str) -> None:
    text = f"{ENGLISH} {sentence} {ENGLISH}"
    assert foreign(text) == [(sentence, language, "latin", False)]
    assert seems_foreign(sentence.split())
    assert not seems_foreign(ENGLISH.split())


@pytest.mark.parametrize(
    "text",
    [
        f"# {SPANISH}",
        f"By {SPANISH}",
        f"“{SPANISH}”",
        f"“{SPANISH}” she said.",
        "El gobierno dijo que la reforma no se va a retrasar.",
        "Subs: Kelly, Alder, Holt, Kim, Lee, Marin, Okafor, Petrov, Quist, Rossi, Silva, Tan, Uddin.",
    ],
)
def test_latin_script_that_is_not_asked_about(text: str) -> None:
    assert foreign(text) == []


def test_english_does_not_load_the_detector() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests'); from test_language import foreign, ENGLISH; "
        "assert foreign(ENGLISH) == []; assert 'langdetect' not in sys.modules"
    )
    path = f"import sys; sys.path[:0] = {[*sys.path, 'tests/analysis']!r}; "
    subprocess.run([sys.executable, "-c", path + code], check=True)


def test_time_grows_with_length_only() -> None:
    text = "한 " * 20_000 + "(" * 20_000 + "a " * 20_000 + "한(" * 5_000
    assert len(foreign(text)) > 5_000


def test_the_first_look_covers_every_script():
    for name, ranges in SCRIPT_RANGES.items():
        for first, last in ranges:
            assert _OTHER_SCRIPT.match(chr(first)), name
            assert _OTHER_SCRIPT.match(chr(last)), name
