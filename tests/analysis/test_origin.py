"""The language a story came from: declared, or shown by two kinds of hints."""

from analysed import analyse


def test_a_declared_language_counts():
    assert analyse("The minister left.", source_language="ko").origin.language == "ko"


def test_front_matter_counts():
    assert analyse("---\nsource-language: ja\n---\n\nThe minister left.").origin.language == "ja"


def test_two_kinds_of_hints_settle_it():
    origin = analyse("She wrote on her SNS account on the 9th that talks would go on.").origin
    assert origin.language == "ko"
    assert {hint.kind for hint in origin.hints} == {"konglish-term", "bare-day"}


def test_one_kind_of_hint_does_not():
    origin = analyse("She left on the 9th. They came on the 5th.").origin
    assert (origin.language, origin.is_translated) == ("", False)


def test_plain_english_has_no_hints():
    assert analyse("She left on May 9.").origin.hints == ()
