import pytest

from transcheck.analysis import Analysis, Lexicon
from transcheck.analysis.stated_countries import stated_country
from transcheck.readers import read_text
from transcheck.rulepacks.indexing import index_lexicon


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Japanese Prime Minister Ana Petrosyan said so.", "JP"),
        ("The French lawmaker Ana Petrosyan said so.", "FR"),
        ("A South Korean lawmaker Ana Petrosyan said so.", "KR"),
        ("Prime Minister Ana Petrosyan said so.", ""),
        ("The lawmaker Ana Petrosyan said so.", ""),
        ("Ana Petrosyan said so.", ""),
    ],
)
def test_the_country_before_a_name(text: str, country: str) -> None:
    analysis = Analysis(read_text(text), Lexicon(index_lexicon({})))
    mention = next(one for one in analysis.mentions if one.text == "Ana Petrosyan")
    assert stated_country(analysis.text, mention) == country
