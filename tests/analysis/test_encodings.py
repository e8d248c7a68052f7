"""What wrongly decoded text meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.encodings import CUT_QUOTE, meaning_of


@pytest.mark.parametrize(
    ("run", "meant"),
    [
        ("â€™", "’"),
        ("â€œ", "“"),
        ("â€\x9d", "”"),
        (CUT_QUOTE, "”"),
        ("Ã©", "é"),
        ("Ã©â€¦", "é…"),
        ("Â£", "£"),
        ("â‚¬", "€"),
        ("Ã¢â‚¬â„¢", "’"),  # twice
        ("‚Äô", "’"),  # as Mac Roman
        ("ì„œìš¸", "서울"),
    ],
)
def test_mishaps(run: str, meant: str) -> None:
    assert meaning_of(run, " ") == meant


@pytest.mark.parametrize("run", ["é’”", "É”", "ß”", "ãé", "Ô", "Ã“", "«é", "Ö°", "é", "’”"])
def test_letters_and_marks_that_only_look_so(run: str) -> None:
    assert meaning_of(run, " ") is None


def test_the_letter_after_a_quotation_mark_decides() -> None:
    assert meaning_of("Ã“", "s") == "Ó"


@given(st.text(alphabet="éüñçàøåłśž’“–…€", min_size=1, max_size=5))
def test_text_read_as_windows_1252_is_never_taken_for_something_else(text: str) -> None:
    try:
        run = text.encode().decode("cp1252")
    except UnicodeDecodeError:  # a byte that windows-1252 does not have
        return
    assert meaning_of(run, " ") in (text, None)
