"""A linter for translated news: ``check_text`` and ``check_file``, or a ``Session`` for many stories.

>>> from transcheck import check_text
>>> [finding.rule for finding in check_text("The mayor opened the the bridge.")]
['doubled-word']
"""

__version__ = "0.1.0"

__all__ = [
    "Document",
    "Finding",
    "ReadError",
    "RulePackError",
    "Session",
    "Settings",
    "SettingsError",
    "__version__",
    "check_file",
    "check_text",
]

TYPE_CHECKING = False
"""Type checkers take it for ``typing.TYPE_CHECKING``, whose import would double the cost of ``--version``."""

if TYPE_CHECKING:
    from transcheck.engine import Session, check_file, check_text
    from transcheck.model import Document, Finding
    from transcheck.readers import ReadError
    from transcheck.rulepacks import RulePackError
    from transcheck.settings import Settings, SettingsError

_MODULES = {
    "Document": "model",
    "Finding": "model",
    "ReadError": "readers",
    "RulePackError": "rulepacks",
    "Session": "engine",
    "Settings": "settings",
    "SettingsError": "settings",
    "check_file": "engine",
    "check_text": "engine",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for: ``transcheck --version`` needs none of them."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return value
