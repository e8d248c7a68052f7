"""Names in the copy: what belongs to the name, what is title and country, and what kind of thing it names."""

import pytest

from analysed import analyse


def parts(text: str) -> list[tuple[str, str, str, str]]:
    """Name, kind, title and nationality of each mention."""
    analysis = analyse(text)
    return [
        (
            mention.text,
            mention.kind.value,
            mention.title.text if mention.title else "",
            mention.nationality.of(analysis.text) if mention.nationality else "",
        )
        for mention in analysis.mentions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Japanese Prime Minister Sanae Takaichi spoke.",
            ("Sanae Takaichi", "person", "Prime Minister", "Japanese"),
        ),
        ("U.S. Treasury Secretary Scott Bessent spoke.", ("Scott Bessent", "person", "Treasury Secretary", "U.S.")),
        ("U.S. Donald Trump spoke.", ("Donald Trump", "person", "", "U.S.")),
        ("The actress Lina Ferro won.", ("Lina Ferro", "person", "actress", "")),
        ("Ms. Oduya won.", ("Oduya", "person", "Ms.", "")),
        ("Yesterday Sanae Takaichi’s party won.", ("Sanae Takaichi", "person", "", "")),
        ("A tram ran through Osaka again.", ("Osaka", "place", "", "")),
        ("Prime Minister Oduya left.", ("Oduya", "person", "Prime Minister", "")),
        ("Kenyan Finance Minister Lina Ferro left.", ("Lina Ferro", "person", "Finance Minister", "Kenyan")),
        ("Energy Minister Nasser al-Hamdun left.", ("Nasser al-Hamdun", "person", "Energy Minister", "")),
        ("South Korean lawmaker Ko Dae-won left.", ("Ko Dae-won", "person", "lawmaker", "")),
    ],
)
def test_the_first_mention(text, expected):
    assert parts(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The plan of Marram Valley Bank failed.", "other"),
        ("The plan of Lina Ferro failed.", "other"),  # nothing proves that she is a person
        ("Then Lina Ferro said so.", "person"),
        ("Then Lina Ferro, 43, left.", "person"),
        ("The plan of Seo Min-jae failed.", "person"),
    ],
)
def test_a_person_needs_proof(text, kind):
    assert [mention.kind.value for mention in analyse(text).mentions] == [kind]


def test_a_sentence_opener_is_not_part_of_a_name():
    assert analyse("After Lina Ferro left, The Hague slept.").mentions[0].text == "Lina Ferro"


def test_places_are_those_of_the_text():
    analysis = analyse("# Talks open in Tokyo\n\nPrime Minister Sanae Takaichi met Lee Jae-myung in Seoul.")
    assert [mention.span.of(analysis.text) for mention in analysis.mentions] == [m.text for m in analysis.mentions]


def test_an_office_in_the_midst_of_a_run_begins_a_person():
    found = parts("Then Marram Valley Bank Chief Executive Lina Ferro left.")
    assert found == [("Marram Valley Bank", "other", "", ""), ("Lina Ferro", "person", "Chief Executive", "")]


def test_what_follows_a_known_organisation_is_kept():
    found = parts("Then Hyundai Motor Group Chairman Ko Dae-won left.")
    assert found[-1] == ("Ko Dae-won", "person", "Chairman", "")


def test_a_country_stays_with_the_person_whose_office_is_described():
    found = parts("U.S. Energy Envoy Lina Ferro left.")
    assert found[-1] == ("Lina Ferro", "person", "Envoy", "U.S.")


@pytest.mark.parametrize("text", ["Then Nara General Hospital closed.", "Then Lina Ferro Major closed."])
def test_an_office_needs_a_name_behind_it(text):
    assert all(title == "" for _, _, title, _ in parts(text))


def test_a_stage_name_of_one_word_is_not_taken_for_the_person():
    assert parts("Then Rose opened.") == [("Rose", "other", "", "")]
