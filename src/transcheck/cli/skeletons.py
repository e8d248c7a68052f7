"""The files with which new rules begin. Each is valid and its examples pass, so that every later step can be tried."""

import re
from pathlib import Path

from transcheck.settings import SettingsError

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+){1,3}")

_PHRASES = """\
summary: A phrase that translations carry over  # one line, without a full stop
category: style/unidiomatic  # an MQM error type
group: phrase
severity: warning  # error, warning or info: how bad it is
confidence: medium  # high, medium or low: how sure a finding is
status: preview  # until it was run over native news and stayed silent

find:
  # a|b: either; a?: or not; make~: any form of the verb; {person} {number} {words:1-3}: slots; <...>: what is marked
  - phrase: make~ a promise that
    instead: promise~ that
message: “{match}” is a calque; write “{instead}”
fix: suggested  # safe when it is right wherever the phrase is found

why: |
  Why it matters
      What a reader makes of it, and which language it comes from.

  When to ignore
      Where it is right after all.

bad:  # at least two, each with the exact words in [[...]]
  - text: The mayor [[made a promise that]] the bridge would open.
    message: “made a promise that” is a calque; write “promised that”
    fixed: The mayor promised that the bridge would open.
  - The two firms [[make a promise that]] they will hire.
good:  # at least two near misses, which share a word with the phrase
  - The mayor kept the promise that he gave to the town.
  - The mayor made a promise to the town.
"""

_CHECK = '''\
"""One sentence that says what is wrong.

Why it matters
    What a reader makes of it, and where it comes from.

When to ignore
    Where it is right after all.

Decision
    How the check tells a fault from its near misses.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import PROSE, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_SIGN = " - TODO - "


@check(
    summary="A placeholder was left in the copy",  # one line, without a full stop
    category="style/unidiomatic",  # an MQM error type
    severity=Severity.WARNING,  # ERROR, WARNING or INFO: how bad it is
    status=Status.PREVIEW,  # until it was run over native news and stayed silent
    examples=(
        Bad("The bridge[[ - TODO - ]]opened on Monday.", message="“TODO” was left in the copy"),
        Bad("The mayor spoke.\\n\\nThe town[[ - TODO - ]]voted."),
        Good("The list of the bridge is headed TODO."),
        Good("The mayor called it a TODO for the town."),
    ),
)
def {function}(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each sign in running text."""
    for block in analysis.document.blocks_of(*PROSE):
        start = analysis.text.find(_SIGN, block.span.start, block.span.end)
        if start >= 0:
            yield flag(span=Span(start, start + len(_SIGN)), message="“TODO” was left in the copy")
'''


def write_skeleton(name: str, folder: Path, *, is_check: bool) -> Path:
    """Write the file of a new rule into a folder and return its path.

    Raises SettingsError for a name that no rule can have, a folder that is none, or a file that is there already.
    """
    if not _NAME.fullmatch(name):
        raise SettingsError(f"'{name}' cannot be a rule's name: use two to four words in small letters with hyphens")
    if not folder.is_dir():
        raise SettingsError(f"{folder}: no such folder: make it first, or name another with -o")
    function = name.replace("-", "_")
    path = folder / (f"{function}.py" if is_check else f"{name}.yaml")
    content = _CHECK.format(function=function) if is_check else _PHRASES
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(content)
    except FileExistsError:
        raise SettingsError(f"{path}: is there already: choose another name") from None
    except OSError as error:
        raise SettingsError(f"{path}: cannot be written: {error.strerror or error}") from error
    return path
