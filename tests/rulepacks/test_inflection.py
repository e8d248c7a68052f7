"""The forms of English words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.rulepacks.inflection import Ending, form_with, inflections


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("evaluate", "evaluate evaluates evaluated evaluating evaluate's"),
        ("assess", "assess assesses assessed assessing assess's"),
        ("plan", "plan plans planned planning plan's"),
        ("refer", "refer refers referred referring refer's"),
        ("visit", "visit visits visited visiting visit's"),
        ("open", "open opens opened opening open's"),
        ("cancel", "cancel cancels canceled cancelled canceling cancelling cancel's"),
        ("carry", "carry carries carried carrying carry's"),
        ("play", "play plays played playing play's"),
        ("die", "die dies died dying die's"),
        ("agree", "agree agrees agreed agreeing agree's"),
        ("dye", "dye dyes dyed dyeing dye's"),
        ("panic", "panic panics panicked panicking panic's"),
        ("fix", "fix fixes fixed fixing fix's"),
        ("draw", "draw draws drew drawn drawing draw's"),
        ("rain", "rain rains rained raining rain's"),
        ("quit", "quit quits quitting quit's"),
        ("equip", "equip equips equipped equipping equip's"),
        ("put", "put puts putting put's"),
        ("write", "write writes wrote written writing write's"),
        ("begin", "begin begins began begun beginning begin's"),
        ("echo", "echo echoes echoed echoing echo's"),
        ("photo", "photo photos photoed photoing photo's"),
        ("have", "have has had having have's"),
        ("be", "be is am are was were been being be's"),
        ("woman", "woman womans women womaned womaning woman's women's"),
        ("child", "child childs children childed childing child's children's"),
    ],
)
def test_forms(word, forms):
    assert sorted(inflections(word)) == sorted(forms.split())


@pytest.mark.parametrize(
    ("word", "ending", "form"),
    [
        ("describe", Ending.PAST, "described"),
        ("describe", Ending.ING, "describing"),
        ("describe", Ending.S, "describes"),
        ("describe", Ending.BASE, "describe"),
        ("describe", Ending.PARTICIPLE, "described"),
        ("call", Ending.POSSESSIVE, "call's"),
        ("cancel", Ending.PAST, "canceled"),
        ("put", Ending.PAST, "put"),
        ("see", Ending.PARTICIPLE, "seen"),
        ("see", Ending.PAST, None),
        ("be", Ending.S, "is"),
    ],
)
def test_the_form_with_an_ending(word, ending, form):
    assert form_with(word, ending) == form


def test_the_word_itself_comes_first():
    assert next(iter(inflections("plan").items())) == ("plan", Ending.BASE)


@given(st.text("abceiouqszxyg", min_size=3, max_size=8))
def test_the_regular_forms_of_any_word_begin_like_it(word):
    forms = inflections(word)
    assert forms[word] is Ending.BASE
    assert {form for form in forms if not form.startswith(word[:-2])} == set()
