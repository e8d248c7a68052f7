import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.acronyms import find_acronyms, fits


def acronyms(text: str) -> list[tuple[str, str | None]]:
    document = story(text)
    found = list(find_acronyms(document))
    assert all(one.span.of(document.text) == one.text for one in found)
    return [(one.text, one.expansion.of(document.text) if one.expansion else None) for one in found]


@pytest.mark.parametrize(
    ("acronym", "expansion"),
    [
        ("LDP", "Liberal Democratic Party"),
        ("BOJ", "Bank of Japan"),
        ("DoD", "Department of Defense"),
        ("KEPCO", "Korea Electric Power Corp."),
        ("KOTRA", "Korea Trade-Investment Promotion Agency"),
        ("APEC", "Asia-Pacific Economic Cooperation"),
        ("THAAD", "Terminal High Altitude Area Defense"),
        ("NASA", "National Aeronautics and Space Administration"),
        ("FAO", "Food and Agriculture Organization of the United Nations"),
        ("MSF", "Médecins Sans Frontières"),
        ("USFK", "U.S. Forces Korea"),
        ("UNC", "UN Command"),
        ("G7", "Group of Seven"),
        ("G20", "Group of 20"),
        ("R&D", "research and development"),
        ("SMRs", "small modular reactors"),
        ("ICBM", "intercontinental ballistic missile"),
        ("DMZ", "Demilitarised Zone"),
        ("L.D.P.", "Liberal Democratic Party"),
        ("PPP", "People’s Power Party"),
    ],
)
def test_fits(acronym: str, expansion: str) -> None:
    assert fits(acronym, expansion)


@pytest.mark.parametrize(
    ("acronym", "expansion"),
    [
        ("NSA", "National Intelligence Service"),
        ("FSS", "Financial Services Commission"),
        ("MSF", "Doctors Without Borders"),
        ("FIFA", "World Football Federation"),
        ("WTO", "World Health Organization"),
        ("BOK", "The Bank of Japan"),
        ("NEC", "Election Commission"),
        ("LDP", ""),
    ],
)
def test_does_not_fit(acronym: str, expansion: str) -> None:
    assert not fits(acronym, expansion)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Harbour Workers Union (HWU) won.", [("HWU", "Harbour Workers Union")]),
        ("It went to the HWU (Harbour Workers Union).", [("HWU", "Harbour Workers Union")]),
        ("Chile’s Coastal Safety Agency (NSA) said no.", [("NSA", "Coastal Safety Agency")]),
        ("Then the Port Police (PP) came.", [("PP", "Port Police")]),
        ("The gross domestic product (GDP) rose.", [("GDP", "gross domestic product")]),
        ("The Ministry of Roads, Ships and Ports (MRSP) said no.", [("MRSP", "Ministry of Roads, Ships and Ports")]),
        ("The U.S. Food and Drug Administration (FDA) agreed.", [("FDA", "Food and Drug Administration")]),
        ("He met Ada Holt (PPD) there.", [("PPD", None)]),
        ("The EU and its NGOs met NATO (Brussels).", [("EU", None), ("NGO", None), ("NATO", None)]),
        ("LIMA, Peru (AP) — The UN met.", [("AP", None), ("UN", None)]),
        ("BREAKING NEWS FROM THE COAST", []),
        ("World War II ended; see U.S. law.", []),
        ("The B-52 and the MH370 were lost.", []),
    ],
)
def test_acronyms(text: str, found: list[tuple[str, str | None]]) -> None:
    assert acronyms(text) == found


@given(st.text(alphabet="ABC abc()&.’s-,", max_size=60))
def test_acronyms_and_expansions_lie_in_the_text_apart(text: str) -> None:
    document = story(text)
    for acronym in find_acronyms(document):
        assert acronym.span.of(document.text) == acronym.text
        assert acronym.expansion is None or not acronym.expansion.overlaps(acronym.span)


def test_time_grows_with_length_only() -> None:
    text = "Aaa " * 20_000 + "(AB) is not here " * 5_000 + "A" * 50_000 + "(" * 20_000
    assert len(acronyms(text)) == 5_000
