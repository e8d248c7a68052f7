"""``check --glossary``: terms of the house, from the command line and from the configuration."""

from pathlib import Path

from cli.command import Command, write

XLIFF = """<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="a" source-language="ko" target-language="en" datatype="plaintext"><body>
<trans-unit id="1"><source>강변당은 &lt;반대&gt;했다.</source>
<target>The <g id="1">River</g> Party was against it.</target>
</trans-unit></body></file></xliff>
"""
GLOSSARY = "source,target,forbidden\n강변당,Riverside Party,\n누리꾼,internet user,netizen\n"
CHECK = ("check", "--output-format", "concise", "--select", "glossary-required,glossary-forbidden")


def test_a_bilingual_file_lacks_a_term(transcheck: Command, here: Path) -> None:
    write(here, {"story.xlf": XLIFF, "house.csv": GLOSSARY})
    result = transcheck(*CHECK, "story.xlf", "--glossary", "house.csv")
    assert (result.status, result.errors) == (0, "")
    assert result.output == (
        "story.xlf:5:9: warning[medium] glossary-required “강변당” is “Riverside Party” in the glossary, "
        "which is not here\n"
    )


def test_glossaries_of_the_command_line_add_to_those_of_the_configuration(transcheck: Command, here: Path) -> None:
    write(here, {"config/transcheck.toml": 'glossaries = ["house.csv"]\n', "config/house.csv": GLOSSARY})
    write(here, {"more.tsv": "term\tinstead\nboatlet\tboat\n", "story.txt": "Netizens saw a boatlet.\n"})
    result = transcheck(*CHECK, "story.txt", "--config", "config/transcheck.toml", "--glossary", "more.tsv")
    assert (result.status, result.errors) == (0, "")
    assert result.output.splitlines() == [
        "story.txt:1:1: warning[high] glossary-forbidden “Netizens” is not used here: write “Internet users”",
        "story.txt:1:16: warning[high] glossary-forbidden “boatlet” is not used here: write “boat”",
    ]


def test_several_processes_know_them_too(transcheck: Command, here: Path) -> None:
    write(here, {"house.csv": GLOSSARY, "a.txt": "Netizens left.\n", "b.txt": "A netizen left.\n"})
    result = transcheck(*CHECK, "a.txt", "b.txt", "--glossary", "house.csv", "-j", "2")
    assert (result.status, result.output.count("glossary-forbidden")) == (0, 2)


def test_mistakes_are_one_line_and_2(transcheck: Command, here: Path) -> None:
    contradictory = "source,target\n강,river\n강,stream\n"
    write(here, {"story.txt": "A boat.\n", "heading.csv": "a,b\n", "twice.csv": contradictory, "bad.tbx": "<tbx>"})
    for name, message in [
        ("none.csv", "none.csv: cannot be read: no such file or directory"),
        ("heading.csv", "heading.csv:1: the first line must name the columns source and target, or term and instead"),
        ("twice.csv", "twice.csv:3: target: '강' has another target in twice.csv:2: write both in one row, a|b"),
        ("bad.tbx", "bad.tbx: not well-formed XML at line 1: no element found"),
    ]:
        result = transcheck("check", "story.txt", "--glossary", name)
        assert (result.status, result.output) == (2, "")
        assert result.errors.startswith(f"transcheck: error: {message}")
        assert len(result.errors.splitlines()) == 1


def test_a_broken_bilingual_file_is_one_line_and_2(transcheck: Command, here: Path) -> None:
    write(here, {"a.xlf": XLIFF.replace("</g>", ""), "b.tmx": "<tmx><body><tu/></body></tmx>", "c.txt": "A boat.\n"})
    result = transcheck("check", ".", "--output-format", "concise")
    assert (result.status, result.output) == (2, "")
    assert result.errors.splitlines() == [
        "transcheck: error: a.xlf: not well-formed XML at line 5: mismatched tag: mend that place, or export the file "
        "again",
        "transcheck: error: b.tmx: no English in this file (languages: none is stated): export it with English as one "
        "of them",
    ]


def test_a_bilingual_file_is_told_by_its_content_or_by_the_option(transcheck: Command, here: Path) -> None:
    write(here, {"story": XLIFF, "house.csv": GLOSSARY})
    for name in (["story"], ["story", "--format", "xliff"]):
        assert "glossary-required" in transcheck(*CHECK, *name, "--glossary", "house.csv").output
