"""Pronouns that can mean only one person, and those left alone."""

import pytest

from analysed import analyse


def links(text: str) -> list[tuple[str, str, str]]:
    return [(link.pronoun.text, link.person.name, link.frame.value) for link in analyse(text).links]


def test_coordination():
    assert links("Voters backed Sanae Takaichi and her party.") == [("her", "Sanae Takaichi", "coordination")]


def test_the_subject_of_the_sentence_before():
    assert links("Robin Oduya said no. She left.") == [("She", "Robin Oduya", "subject")]


def test_nobody_else_was_named():
    text = "Sanae Takaichi went to Osaka, where a crowd waited. There his speech was short."
    assert links(text) == [("his", "Sanae Takaichi", "alone")]


@pytest.mark.parametrize(
    "text",
    [
        "Donald Trump praised Sanae Takaichi and his party cheered.",
        "The ambassador met Sanae Takaichi and his staff.",
        "Robin Oduya and Sanae Takaichi met. She left.",
        "Robin Oduya met a nurse. She left.",
        "The critic spoke. “We fear what Donald Trump may do to the ports,” she said.",
        "“They are late,” said Zárate.\n\nDonald Trump’s plan has failed, she suggested.",
        "Lena Corvin sang for Lee Jae-myung. Her songs were praised.",
        "Lena Corvin said the city would help. Lee Jae-myung agreed. She left.",
        "Sanae Takaichi met Robin Oduya, who said no. His answer was short.",
        "Lee Jae-myung flew to Osaka to meet Sanae Takaichi.\n\nLee is to visit her home town in May.",
    ],
)
def test_somebody_else_could_be_meant(text):
    assert links(text) == []


def test_a_speaker_is_never_the_third_person_of_the_own_quotation():
    text = "Donald Trump said, “I thank Sanae Takaichi and his party.”"
    assert links(text) == [("his", "Sanae Takaichi", "coordination")]


def test_an_unknown_name_in_between_may_be_meant():
    assert links("Donald Trump mentioned Jessen, thanking her for the letter.") == []


def test_a_woman_named_long_before_is_not_meant():
    text = "Sanae Takaichi spoke in Osaka.\n\nThe rain fell.\n\nLee Jae-myung arrived in Osaka with her aides."
    assert links(text) == [("her", "Lee Jae-myung", "paragraph")]


def test_the_own_office_is_nobody_else():
    text = "Lee Jae-myung, the former mayor of Seongnam, opened her office in Osaka."
    assert links(text) == [("her", "Lee Jae-myung", "alone")]
