"""``transcheck check``: the main command."""

import typer

from . import options
from .options import OutputFormat


def check(
    paths: options.Paths = None,
    source: options.Source = None,
    reference: options.References = None,
    output_format: options.Report = OutputFormat.TEXT,
    output: options.Output = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    preview: options.Preview = None,
    min_confidence: options.MinConfidence = None,
    fail_on: options.FailOn = None,
    exit_zero: options.ExitZero = False,
    profile: options.Profile = "",
    rules: options.Rules = None,
    glossary: options.Glossaries = None,
    kb: options.Kb = None,
    config: options.Configuration = None,
    isolated: options.Isolated = False,
    stdin_filename: options.StdinFilename = None,
    format: options.Format = None,  # noqa: A002 - the option's name
    source_language: options.SourceLanguage = None,
    jobs: options.Jobs = 1,
    statistics: options.Statistics = False,
    color: options.Color = None,
) -> None:
    """Check stories for translation faults.

    Ends with 0 when nothing is found that fails the gate, 1 when something is, 2 when a file could not be read, the
    configuration is wrong or a rule failed.
    """
    from .checking import Request, run
    from .configuration import Overrides, resolve
    from .paths import folder_of

    overrides = Overrides(
        select=select, ignore=ignore, preview=preview, min_confidence=min_confidence, fail_on=fail_on,
        exit_zero=exit_zero, profile=profile, rules=rules, glossaries=glossary, kb=kb,
        source_language=source_language, config=config, isolated=isolated,
    )  # fmt: skip
    named = paths or ["."]
    settings = resolve(overrides, folder_of(stdin_filename if named[0] == "-" else named[0]))
    request = Request(named, stdin_filename, format, output_format, output, jobs, statistics, color, source, reference)
    raise typer.Exit(run(request, settings))
