"""Arabic names with their article."""

from analysed import analyse
from transcheck.analysis.arabic_articles import are_two_people, article_names


def found(text: str) -> dict[str, list[tuple[str, str]]]:
    names = article_names(analyse(text))
    return {name: [(one.article, one.given) for one in ones] for name, ones in names.items()}


def test_names_are_joined_by_what_follows_the_article() -> None:
    text = "Ahmed al-Sharaa spoke. Later El Sharaa left. “I met al-Sharaa,” she said."
    assert found(text) == {"Sharaa": [("al-", "Ahmed"), ("el", "")]}


def test_an_article_inside_a_word_is_none() -> None:
    assert found("The principal-Agent model and the mineral-Oil tax were new.") == {}


def test_each_article_with_a_given_name_of_its_own_means_two_people() -> None:
    (names,) = article_names(analyse("Tarek el-Masry denied it. Salim al-Masry confirmed it.")).values()
    assert are_two_people(names)
    (names,) = article_names(analyse("Tarek el-Masry denied it. Tarek al-Masry went.")).values()
    assert not are_two_people(names)
