"""The options of ``check``, each with its help."""

from enum import StrEnum
from typing import Annotated

import typer

from transcheck.model import Confidence


class OutputFormat(StrEnum):
    """How to write the report."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"


class InputFormat(StrEnum):
    """How to read the stories."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    TSV = "tsv"
    XLIFF = "xliff"
    TMX = "tmx"


class Gate(StrEnum):
    """The mildest severity that fails a run."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH ...]", help="Files, folders, patterns, or - for standard input. [default: .]"),
]
Source = Annotated[str | None, typer.Option("--source", metavar="FILE", help="What the one story was translated from.")]
References = Annotated[
    list[str] | None,
    typer.Option("--reference", metavar="FILE", help="What the people quoted really said (repeatable)."),
]
Report = Annotated[OutputFormat, typer.Option("--output-format", help="How to write the report.")]
Output = Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write the report to a file.")]
Select = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="RULES", help="Only these rules or groups: names between commas, or all."),
]
Ignore = Annotated[list[str] | None, typer.Option("--ignore", metavar="RULES", help="Not these rules or groups.")]
Preview = Annotated[bool | None, typer.Option("--preview/--no-preview", help="Run rules in preview, too.")]
MinConfidence = Annotated[
    Confidence | None, typer.Option("--min-confidence", help="Report what is at least so sure. [default: medium]")
]
FailOn = Annotated[
    Gate | None,
    typer.Option("--fail-on", help="End with 1 on a sure finding at least this severe. [default: error]"),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="End with 0 whatever is found.")]
Profile = Annotated[
    str, typer.Option("--profile", metavar="NAME", help="A choice of settings: wire, strict, minimal, from-korean ...")
]
Rules = Annotated[list[str] | None, typer.Option("--rules", metavar="DIR", help="Add a folder of rules (repeatable).")]
Glossaries = Annotated[
    list[str] | None,
    typer.Option("--glossary", metavar="FILE", help="Terms of the house: TSV, CSV or TBX (repeatable)."),
]
Kb = Annotated[
    str | None, typer.Option("--kb", metavar="FILE", help="Know the people of this file, too: see kb build.")
]
Configuration = Annotated[
    str | None, typer.Option("--config", metavar="FILE", help="Use this configuration instead of the nearest.")
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Use no configuration file.")]
StdinFilename = Annotated[
    str | None, typer.Option("--stdin-filename", metavar="NAME", help="What to call standard input.")
]
Format = Annotated[InputFormat | None, typer.Option("--format", help="Read every file so. [default: by its name]")]
SourceLanguage = Annotated[
    str | None,
    typer.Option("--source-language", metavar="xx", help="What the copy was translated from, such as ko."),
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", metavar="N", min=0, help="Processes to use; 0: one a core.")]
Statistics = Annotated[bool, typer.Option("--statistics", help="Count the findings of each rule.")]
Color = Annotated[bool | None, typer.Option("--color/--no-color", help="Colour the report. [default: on a terminal]")]
