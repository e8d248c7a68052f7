"""A rule: a named thing to look for, with its explanation, its examples and the function that looks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from transcheck.analysis import Analysis
from transcheck.model import Confidence, Finding, Severity

Flag = Callable[..., Finding]
"""Makes a finding of the rule: ``flag(span=..., message=...)``, with any other field of ``Finding``."""

CheckFunction = Callable[[Analysis, Flag], Iterator[Finding]]


class Status(StrEnum):
    """Where a rule is in its life; preview rules are off unless asked for."""

    PREVIEW = "preview"
    STABLE = "stable"
    DEPRECATED = "deprecated"


@dataclass(frozen=True, slots=True)
class Bad:
    """A story that the rule must flag: exactly the parts in ``[[...]]``, no more.

    ``text`` is Markdown (``# headline``, ``![alt](file)`` with an emphasised caption line below, ``> quotation``), or
    plain text where ``format`` says ``text``. ``message`` is the whole message of the first finding; ``fixed`` the
    story after all its fixes, which must then be clean. ``source`` is what the story was translated from: with as many
    blocks as the story, they translate one another in order. ``reference`` holds the words of its speakers, ``earlier``
    is the version before. These three are Markdown. ``glossary`` is a table of terms that a translation must have.
    """

    text: str
    message: str | None = None
    fixed: str | None = None
    format: str = "markdown"
    source_language: str | None = None
    source: str = ""
    reference: str = ""
    earlier: str = ""
    glossary: str = ""


@dataclass(frozen=True, slots=True)
class Good:
    """A near miss: it looks alike but must stay quiet. The fields are those of ``Bad``."""

    text: str
    format: str = "markdown"
    source_language: str | None = None
    source: str = ""
    reference: str = ""
    earlier: str = ""
    glossary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Anything that can be selected, suppressed and explained.

    ``category`` is an MQM error type such as ``accuracy/untranslated``; ``docs`` is what ``explain`` prints.
    ``confidence`` is what a finding gets when the check does not say otherwise.
    """

    id: str
    group: str
    summary: str
    category: str
    severity: Severity
    confidence: Confidence
    docs: str
    examples: tuple[Bad | Good, ...]
    check: CheckFunction
    status: Status = Status.STABLE
    needs: frozenset[str] = frozenset()
    """Evidence without which the rule is skipped: ``source``, ``reference``, ``earlier``."""
    path: str = ""
    """The file that declares it."""
    _flag: Flag = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make once what is handed to each call of the check."""
        flag = partial(
            Finding, rule=self.id, category=self.category, severity=self.severity, confidence=self.confidence
        )
        object.__setattr__(self, "_flag", flag)

    def findings(self, analysis: Analysis) -> Iterator[Finding]:
        """What the rule has to say about a document. The rule keeps no state between calls."""
        return self.check(analysis, self._flag)


def check(
    *,
    summary: str,
    category: str,
    severity: Severity,
    examples: tuple[Bad | Good, ...],
    confidence: Confidence = Confidence.HIGH,
    status: Status = Status.STABLE,
    needs: frozenset[str] = frozenset(),
) -> Callable[[CheckFunction], Rule]:
    """Make a rule of a function: its name is the id, its module's docstring the explanation, its folder the group."""

    def declare(function: CheckFunction) -> Rule:
        module = function.__globals__
        return Rule(
            id=function.__name__.replace("_", "-"),
            group=module["__name__"].split(".")[-2].replace("_", "-"),
            summary=summary,
            category=category,
            severity=severity,
            confidence=confidence,
            docs=module["__doc__"] or "",
            examples=examples,
            check=function,
            status=status,
            needs=needs,
            path=module.get("__file__") or "",
        )

    return declare
