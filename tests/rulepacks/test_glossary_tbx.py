"""Glossaries as termbases."""

import pytest

from transcheck.rulepacks import RulePackError
from transcheck.rulepacks.glossary_rows import GlossaryRow
from transcheck.rulepacks.glossary_tbx import termbase_rows

MARTIF = """<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc/></martifHeader><text><body>
<termEntry id="c1">
 <descrip type="subjectField">politics</descrip>
 <langSet xml:lang="ko"><tig><term>강변당</term></tig></langSet>
 <langSet xml:lang="en-US">
  <ntig><termGrp><term>Riverside  <hi>Party</hi></term></termGrp></ntig>
  <tig><term>RP</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
  <tig><term>River Party</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
 </langSet>
 <langSet xml:lang="ja"><tig><term>川岸党</term></tig></langSet>
</termEntry>
<termEntry id="c2"><langSet xml:lang="ko"><tig><term>강</term></tig></langSet></termEntry>
</body></text></martif>
"""

TBX = """<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:min="http://www.tbxinfo.net/ns/min">
<tbxHeader/><text><body><conceptEntry id="c1">
<langSec xml:lang="ru"><termSec><term>Речная партия</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>Riverside Party</term></termSec>
<termSec><term>River Party</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
</langSec></conceptEntry></body></text></tbx>
"""


def rows(text: str) -> list[GlossaryRow]:
    return list(termbase_rows(text, "house.tbx"))


def test_the_older_generation() -> None:
    assert rows(MARTIF) == [
        GlossaryRow((), ("Riverside Party", "RP"), ("River Party",), "", None, "", 4),
        GlossaryRow(("川岸党",), ("Riverside Party", "RP"), (), "ja", None, "", 4),
        GlossaryRow(("강변당",), ("Riverside Party", "RP"), (), "ko", None, "", 4),
    ]


def test_the_newer_generation() -> None:
    assert rows(TBX) == [
        GlossaryRow((), ("Riverside Party",), ("River Party",), "", None, "", 3),
        GlossaryRow(("Речная партия",), ("Riverside Party",), (), "ru", None, "", 3),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<tmx/>", "house.tbx: is no termbase (the outer element is <tmx>, not <martif> or <tbx>)"),
        ("<tbx/>", "house.tbx: has no term in English: export it with English as one of the languages"),
        (
            "<tbx>",
            "house.tbx: not well-formed XML at line 1: no element found: mend that place, or export the file again",
        ),
    ],
)
def test_refused(text: str, message: str) -> None:
    with pytest.raises(RulePackError) as caught:
        rows(text)
    assert str(caught.value) == message
