"""``transcheck compare``: two versions of one story."""

from enum import StrEnum
from typing import Annotated

import typer

from . import options
from .options import OutputFormat


class ComparisonFormat(StrEnum):
    """How to write the report."""

    TEXT = OutputFormat.TEXT
    CONCISE = OutputFormat.CONCISE
    JSON = OutputFormat.JSON
    JSONL = OutputFormat.JSONL
    HTML = "html"


Report = Annotated[ComparisonFormat, typer.Option("--output-format", help="How to write the report.")]


def compare(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The earlier version.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The later version; - for standard input.")],
    output_format: Report = ComparisonFormat.TEXT,
    output: options.Output = None,
    ignore: options.Ignore = None,
    preview: options.Preview = None,
    min_confidence: options.MinConfidence = None,
    profile: options.Profile = "",
    rules: options.Rules = None,
    kb: options.Kb = None,
    config: options.Configuration = None,
    isolated: options.Isolated = False,
    format: options.Format = None,  # noqa: A002 - the option's name
    source_language: options.SourceLanguage = None,
    color: options.Color = None,
) -> None:
    """Compare two versions of one story, both in English: what drifted, went or came back.

    Ends with 0 when no fact drifted and nothing else is found that fails the gate, 1 otherwise, 2 when a file could not
    be read, the configuration is wrong or a rule failed.
    """
    from .comparing import Comparison, run
    from .configuration import Overrides, resolve
    from .paths import folder_of

    overrides = Overrides(
        ignore=ignore,
        preview=preview,
        min_confidence=min_confidence,
        profile=profile,
        rules=rules,
        kb=kb,
        source_language=source_language,
        config=config,
        isolated=isolated,
    )
    settings = resolve(overrides, folder_of(new))
    raise typer.Exit(run(Comparison(old, new, format, output_format, output, color), settings))
