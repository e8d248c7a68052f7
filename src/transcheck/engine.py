"""Document in, findings out."""

from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path

from transcheck.analysis import Analysis, Lexicon, Pair, PersonEntry
from transcheck.checks import load_checks
from transcheck.fixes import file_edits
from transcheck.model import Confidence, Document, Finding, Fix, Severity, Span
from transcheck.readers import read_file, read_text
from transcheck.rule import Rule
from transcheck.rulepacks import RulePack, builtin_rules, load_rulepack
from transcheck.settings import Settings, SettingsError, choose_rules

EARLIER = "earlier"
"""What a rule needs that compares two versions."""

INTERNAL_ERROR = "internal-error"
"""The rule id of a finding that stands for a rule that failed."""

_UNIDIOMATIC = "style/unidiomatic"

Tally = Counter[tuple[str, Severity, Confidence]]
"""How many findings there are of each rule, severity and confidence."""


@dataclass(frozen=True, slots=True)
class Report:
    """What there is to say about one document. Spans are offsets into its text."""

    document: Document
    findings: tuple[Finding, ...]
    origin: str = ""
    """ISO 639-1 code of the language it was translated from, where known."""
    evidence: frozenset[str] = frozenset()
    """What it was checked against besides itself."""
    pairs: tuple[Pair, ...] = ()
    """The paragraphs that belong together in it and its earlier version."""

    def tally(self) -> Tally:
        """The findings, counted."""
        return Counter((finding.rule, finding.severity, finding.confidence) for finding in self.findings)


class Session:
    """Settings with the rules and the lexicon they ask for: loaded on first use, then good for any number of documents.

    ``reraise`` lets the exception of a failing rule through instead of reporting it.
    """

    def __init__(self, settings: Settings | None = None, *, reraise: bool = False) -> None:
        self.settings = settings or Settings()
        self.reraise = reraise

    @cached_property
    def all_rules(self) -> tuple[Rule, ...]:
        """Every rule there is, sorted by id. Raises SettingsError when two have the same id."""
        rules = sorted((*load_checks(), *self._pack.rules), key=lambda rule: rule.id)
        for one, other in pairwise(rules):
            if one.id == other.id:
                raise SettingsError(f"two rules are called '{one.id}': {one.path} and {other.path}")
        return tuple(rules)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that the settings select; on a document those run whose needs it meets."""
        return choose_rules(self.all_rules, self.settings)

    @cached_property
    def needs(self) -> Mapping[str, frozenset[str]]:
        """What each of the rules needs besides the document, by id."""
        return {rule.id: rule.needs for rule in self.rules}

    @property
    def lexicon(self) -> Lexicon:
        """What the data rules know."""
        return self._pack.lexicon

    @cached_property
    def digest(self) -> str:
        """Eight hexadecimal digits that differ when the data or the choice of rules does."""
        known = str(self.settings.kb.stat().st_size) if self._known and self.settings.kb else ""
        content = "\n".join([self._pack.digest, known, *(rule.id for rule in self.rules)])
        return blake2b(content.encode(), digest_size=4).hexdigest()

    def load(self) -> None:
        """Load now what would else be loaded with the first document. Raises SettingsError and RulePackError."""
        self.rules, self.lexicon, self._known  # noqa: B018 - read for their effect

    @cached_property
    def _known(self) -> Callable[[str], PersonEntry | None] | None:
        """Looks a full name up in the knowledge file, if there is one. Raises KnowledgeError."""
        if self.settings.kb is None:
            return None
        from transcheck.known_people import open_people  # most runs have no knowledge file

        return open_people(self.settings.kb)

    @cached_property
    def _pack(self) -> RulePack:
        return load_rulepack([builtin_rules(), *self.settings.rules], self.settings.glossaries)

    def check_document(self, document: Document) -> Report:
        """Everything the rules find in a document.

        One with an earlier version is compared with it: then only the rules that need two versions report.
        """
        analysis = Analysis(document, self.lexicon, self.settings.source_language or None, self._known, self._faults)
        evidence = document.evidence
        findings: list[Finding] = []
        for rule in self.rules:
            if rule.needs <= evidence and (document.earlier is None or EARLIER in rule.needs):
                findings += self._findings(rule, analysis)
        pairs = tuple(analysis.version_pairs.pairs) if document.earlier else ()
        return Report(document, settle(findings, self.settings), analysis.origin.language, evidence, pairs)

    def _faults(self, document: Document) -> tuple[Finding, ...]:
        """What the rules find in a document by itself, whatever stands beside it."""
        return self.check_document(replace(document, earlier=None)).findings

    def findings_in_file(self, document: Document) -> list[Finding]:
        """The same findings, with all spans in the decoded file."""
        return [in_file(document, finding) for finding in self.check_document(document).findings]

    def _findings(self, rule: Rule, analysis: Analysis) -> list[Finding]:
        try:
            return list(rule.findings(analysis))
        except Exception as error:
            if self.reraise:
                raise
            return [_internal_error(rule, error, analysis.document)]


def settle(findings: list[Finding], settings: Settings) -> tuple[Finding, ...]:
    """The findings worth reporting, in the order in which to report them."""
    if settings.severities or settings.confidences:
        findings = [overridden(finding, settings) for finding in findings]
    findings = sure_enough(findings, settings.min_confidence)
    findings = in_order(findings)
    return tuple(without_second_opinions(without_duplicates(findings)))


def overridden(finding: Finding, settings: Settings) -> Finding:
    """The finding as severe, and at least as sure, as the settings say of its rule."""
    severity = dict(settings.severities).get(finding.rule)
    least = dict(settings.confidences).get(finding.rule)
    if severity and severity is not finding.severity:
        finding = replace(finding, severity=severity)
    if least and least.rank < finding.confidence.rank:
        finding = replace(finding, confidence=least)
    return finding


def sure_enough(findings: Iterable[Finding], least: Confidence) -> list[Finding]:
    """Those of at least that confidence."""
    return [finding for finding in findings if finding.confidence.rank <= least.rank]


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """By place, then rule; of several at one place the surest first."""
    return sorted(findings, key=lambda finding: (finding.span, finding.rule, finding.confidence.rank, finding.message))


def without_duplicates(findings: Iterable[Finding]) -> list[Finding]:
    """The first of those that the same rule has for the same place."""
    first: dict[tuple[Span, str], Finding] = {}
    for finding in findings:
        first.setdefault((finding.span, finding.rule), finding)
    return list(first.values())


def without_second_opinions(findings: list[Finding]) -> list[Finding]:
    """Without the wordings that another rule calls unidiomatic as well: the surest, with a fix, the longest one stays.

    Other categories are left alone, as two faults may well lie in the same words.
    """
    unidiomatic = [finding for finding in findings if finding.category == _UNIDIOMATIC]
    kept: list[tuple[Span, str]] = []
    for finding in sorted(unidiomatic, key=_weakness):
        place = bisect(kept, (finding.span, finding.rule))
        beside = kept[max(0, place - 1) : place + 1]
        if not any(span.overlaps(finding.span) and rule != finding.rule for span, rule in beside):
            kept.insert(place, (finding.span, finding.rule))
    if len(kept) == len(unidiomatic):
        return findings
    chosen = set(kept)
    return [one for one in findings if one.category != _UNIDIOMATIC or (one.span, one.rule) in chosen]


def _weakness(finding: Finding) -> tuple[int, bool, int, Span]:
    return finding.confidence.rank, finding.fix is None, finding.span.start - finding.span.end, finding.span


def fails_gate(tally: Tally, settings: Settings) -> bool:
    """Whether there is a finding of high confidence that is at least as severe as the settings allow."""
    gate = settings.fail_on
    return gate is not None and any(
        confidence is Confidence.HIGH and severity.rank <= gate.rank for _, severity, confidence in tally
    )


def in_file(document: Document, finding: Finding) -> Finding:
    """The finding with all its spans moved from ``Document.text`` to the decoded file; see ``fixes.file_edits``."""
    to_file = document.source_map.to_file
    related = tuple(
        place._replace(span=place.document(document).source_map.to_file(place.span)) for place in finding.related
    )
    fix = finding.fix and Fix(finding.fix.title, file_edits(document, finding.fix), finding.fix.safety)
    return replace(finding, span=to_file(finding.span), related=related, fix=fix)


def check_text(
    text: str,
    *,
    name: str = "-",
    format: str = "text",  # noqa: A002 - what everybody calls it
    settings: Settings | None = None,
) -> list[Finding]:
    """Check a story that is at hand as a string: plain text, or the Markdown or HTML that ``format`` says.

    ``name`` stands for the path in messages. No configuration file is read. The spans of the findings, their related
    places and their edits are code-point offsets into ``text``. Raises ReadError and SettingsError.
    """
    session = _session(settings or Settings())
    return session.findings_in_file(read_text(text, name, format=format, furniture=session.lexicon.furniture))


def check_file(
    path: str | Path,
    *,
    format: str | None = None,  # noqa: A002
    settings: Settings | None = None,
) -> list[Finding]:
    """Check a file; ``format`` overrides what its name and its beginning say.

    No configuration file is read. The spans of the findings, their related places and their edits are code-point
    offsets into the decoded file. Raises ReadError and SettingsError.
    """
    session = _session(settings or Settings())
    return session.findings_in_file(read_file(Path(path), format=format, furniture=session.lexicon.furniture))


@lru_cache(maxsize=4)
def _session(settings: Settings) -> Session:
    return Session(settings)


def _internal_error(rule: Rule, error: Exception, document: Document) -> Finding:
    return Finding(
        rule=INTERNAL_ERROR,
        category=INTERNAL_ERROR,
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        span=Span(0, min(1, len(document.text))),
        message=f"the rule {rule.id} failed on this story with {type(error).__name__}: {str(error)[:200]}".rstrip(": "),
    )
