"""The program and its commands. Whatever goes wrong ends as one line on standard error."""

import os
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.main import get_command

from . import check, compare, explain, kb, rules
from .streams import complain

app = typer.Typer(
    name="transcheck",
    help="Find translation faults in news copy.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("check")(check.check)
app.command("compare")(compare.compare)
app.command("explain")(explain.explain)
app.add_typer(rules.app, name="rules")
app.add_typer(kb.app, name="kb")

USAGE_ERROR = 2
INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Run a command line without the program's name; returns the exit status and never raises an exception."""
    try:
        status = get_command(app).main(
            args=list(arguments) or ["--help"], prog_name="transcheck", standalone_mode=False
        )
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:
        if os.environ.get("TRANSCHECK_DEBUG"):
            raise
        complain(_one_line(error))
        return USAGE_ERROR
    return status if isinstance(status, int) else 0


def _print_version(is_asked: bool) -> None:
    if is_asked:
        from transcheck import __version__

        print(f"transcheck {__version__}")
        raise typer.Exit


@app.callback()
def _program(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    pass


def _one_line(error: Exception) -> str:
    """What to tell the user: the message where it was written for users, else what failed and how to see where."""
    format_message = getattr(error, "format_message", None)  # the parser's errors, whose classes vary with its version
    if format_message:
        path = getattr(getattr(error, "ctx", None), "command_path", "transcheck")
        return f"{' '.join(format_message().split())} (see '{path} --help')"
    if type(error).__module__.startswith("transcheck."):  # we define exceptions only for what users can mend
        return str(error)
    return f"internal error: {type(error).__name__}: {error} (set TRANSCHECK_DEBUG=1 to see where)"
