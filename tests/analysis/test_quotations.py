import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.quotations import pair_marks


def quotations(text: str) -> list[tuple[str, int, bool]]:
    document = story(text)
    return [(quote.span.of(document.text), quote.depth, quote.is_closed) for quote in pair_marks(document).quotations]


def strays(text: str) -> list[int]:
    return [mark.span.start for mark in pair_marks(story(text)).strays]


@pytest.mark.parametrize(
    ("text", "outer", "nested"),
    [
        ("“We won,” she said.", ["“We won,”"], []),
        ('"We won," she said. "Now go."', ['"We won,"', '"Now go."'], []),
        ("“He said ‘no’ to us,” she said.", ["“He said ‘no’ to us,”"], ["‘no’"]),
        ("“An agenda of ‘calm first,’” he wrote.", ["“An agenda of ‘calm first,’”"], ["‘calm first,’"]),
        ("\"He said 'no' to us,\" she said.", ["\"He said 'no' to us,\""], ["'no'"]),
        ("\"'Calm,' he said.\"", ["\"'Calm,' he said.\""], ["'Calm,'"]),
        ("‘The leaders’ talks’ ended.", ["‘The leaders’ talks’"], []),
        ("'We won't go,' he said. 'The boys' game is off.'", ["'We won't go,'", "'The boys' game is off.'"], []),
        ("«Нет», сказал он.", ["«Нет»"], []),
        ("»Nein«, sagte er. „Ja“, sagte sie.", ["»Nein«", "„Ja“"], []),
        ("「行く『本』だ」と言った。", ["「行く『本』だ」"], ["『本』"]),
        ('"He is 5\'10"", she said, and "fast".', ['"He is 5\'10""', '"fast"'], []),
        ('“Mixed marks" and "again”.', ['“Mixed marks"', '"again”'], []),
        ('"I never—" he began—"ever."', ['"I never—"', '"ever."'], []),
        ("(“one”) [“two”]—“three”—", ["“one”", "“two”", "“three”"], []),
    ],
)
def test_pairs(text: str, outer: list[str], nested: list[str]) -> None:
    found = quotations(text)
    assert [quote for quote, depth, _ in found if depth == 0] == outer
    assert [quote for quote, depth, _ in found if depth == 1] == nested
    assert all(is_closed for _, _, is_closed in found)
    assert strays(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The leaders’ talks in the ’90s weren’t dull.",
        "The leaders' talks in the '90s weren't dull.",
        "Rock ‘n’ roll from the ‘60s.",
        'He is 5\'10" tall and wants a 12" pizza.',
        'At 40°26\'46" north, 6’2" deep.',
        "'Twas the boss' idea.",
        "Ma’an and Sana‘a are towns.",
    ],
)
def test_marks_that_quote_nothing(text: str) -> None:
    assert quotations(text) == []
    assert strays(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We will go, she said.", [("“We will go, she said.", 0, False)]),
        ("“We will go, she said. “Now,” she said.", [("“We will go, she said.", 0, False), ("“Now,”", 0, True)]),
        ('"We will go, she said. "Now," he said.', [('"We will go, she said.', 0, False), ('"Now,"', 0, True)]),
        ("“Calm ‘first,” he said.", [("“Calm ‘first,”", 0, True), ("‘first,", 1, False)]),
        ("“We won.\n\nThey left.", [("“We won.", 0, False)]),
    ],
)
def test_unclosed(text: str, found: list[tuple[str, int, bool]]) -> None:
    assert quotations(text) == found


def test_quotation_over_paragraphs_counts_as_closed() -> None:
    text = "“We won the first round.\n\n!Holt (left) waves\n\n“We lost the second.\n\n“We will see,” Holt said."
    assert quotations(text) == [
        ("“We won the first round.", 0, True),
        ("“We lost the second.", 0, True),
        ("“We will see,”", 0, True),
    ]


@pytest.mark.parametrize(
    ("text", "offsets"),
    [
        ("We will go,” she said.", [11]),
        ('We will go," she said.', [11]),
        ("She said ‘no.’” Then she left.", [14]),
        ("We will go,’ she said.", [11]),
        ("Он сказал да».", [12]),
        ("“First.\n\nSecond.”", [16]),
    ],
)
def test_stray_marks(text: str, offsets: list[int]) -> None:
    assert strays(text) == offsets


def test_inner_is_without_the_marks() -> None:
    document = story("“We won,” he said. “Then we")
    assert [quote.inner.of(document.text) for quote in pair_marks(document).quotations] == ["We won,", "Then we"]


def test_furniture_is_left_out() -> None:
    assert quotations("~ “Subscribe”") == []
    assert strays("~ Subscribe”") == []


@given(st.text(alphabet="aB5 ,.“”‘’\"'«»„「」—(s\n", max_size=60))
def test_quotations_are_sorted_and_never_cross(text: str) -> None:
    document = story(text.replace("\n\n", "\n"))
    found = list(pair_marks(document).quotations)
    assert [quote.span for quote in found] == sorted(quote.span for quote in found)
    ends: list[int] = []
    for quote in found:
        while ends and ends[-1] <= quote.span.start:
            ends.pop()
        assert not ends or quote.span.end <= ends[-1]
        assert quote.depth == len(ends)
        assert quote.span.start < quote.inner.start <= quote.inner.end <= quote.span.end
        ends.append(quote.span.end)


def test_time_grows_with_length_only() -> None:
    text = "«" * 20_000 + '"a ' * 20_000 + " 'a" * 20_000 + "‘s’ " * 20_000 + "“" * 20_000
    assert len(quotations(text)) > 50_000
