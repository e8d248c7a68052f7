"""Whether a Chinese person comes from the mainland, as far as the copy says so."""

import pytest

from analysed import analyse
from transcheck.analysis.mainland_names import is_called_chinese, is_from_elsewhere


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chinese painter Qiu Wei-guo spoke.", True),
        ("Chinese Vice Premier Qiu Wei-guo spoke.", True),
        ("Chinese American painter Qiu Wei-guo spoke.", False),
        ("The Chinese team was late. Qiu Wei-guo spoke.", False),
        ("The painter Qiu Wei-guo spoke of Chinese art.", False),
    ],
)
def test_chinese_stands_right_before_the_name(text: str, expected: bool) -> None:
    analysis = analyse(text)
    (mention,) = [one for one in analysis.mentions if one.text == "Qiu Wei-guo"]
    assert is_called_chinese(analysis.text, mention) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("China won. Qiu Wei-guo spoke.", False),
        ("China won. Qiu Wei-guo of Taiwan spoke.", True),
        ("Qiu Wei-guo spoke in China; Chinese fans clapped.\n\nTaiwan lost.", False),
        ("Qiu Wei-guo spoke in China.\n\nTaiwan lost to Singapore.", True),
    ],
)
def test_taiwan_counts_in_the_paragraph_or_in_most_of_the_copy(text: str, expected: bool) -> None:
    analysis = analyse(text)
    mention = next(one for one in analysis.mentions if one.text == "Qiu Wei-guo")
    assert is_from_elsewhere(analysis.text, mention, tuple(analysis.mentions)) is expected
