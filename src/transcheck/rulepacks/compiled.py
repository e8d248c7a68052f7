"""The compiled form of a folder of rules, from the wheel or a cache; YAML is only read when neither has it.

A cache file is named after a digest of all that went into it, so it is never out of date. The cache is an optional
convenience: whatever goes wrong with it, the rules are compiled anew and nothing is said.
"""

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, cast

from transcheck import __version__

from .errors import RulePackError
from .folders import NAME_FOLDERS, rule_files

Compiled = dict[str, Any]

COMPILED_NAME = "compiled.json"
"""The file in a folder of rules that holds its compiled form, written when the wheel is built."""

_FORMAT = 1
"""Raised when the compiled form changes."""

_PARTS = {"digest", "rules", "rows", *NAME_FOLDERS}

_KEPT = 24
"""How many cache files are kept, the newest ones."""


def load_compiled(folder: Path, *, is_packaged: bool = False) -> Compiled:
    """The compiled form of a folder of rules; its ``digest`` tells the content of the rule files.

    A packaged folder, which nobody edits, may hold it ready. Raises RulePackError for what is wrong in a rule file.
    """
    packaged = _read(folder / COMPILED_NAME) if is_packaged else None
    if packaged is not None:
        return packaged
    contents = _contents(folder)
    digest = _digest(folder, contents)
    cached = cache_folder() / f"rules-{_cache_key(digest)}.json"
    compiled = _read(cached)
    if compiled is None or compiled["digest"] != digest:
        compiled = _compile(folder, contents, digest)
        with suppress(OSError):
            _write(cached, compiled)
            _forget_oldest(cached.parent)
    return compiled


def write_compiled(folder: Path, target: Path) -> None:
    """Compile a folder of rules into the file ``target``. Raises RulePackError, OSError."""
    contents = _contents(folder)
    _write(target, _compile(folder, contents, _digest(folder, contents)))


def cache_folder() -> Path:
    """Where compiled rules are kept: ``TRANSCHECK_CACHE_DIR``, else ``transcheck`` in the user's cache folder."""
    own = os.environ.get("TRANSCHECK_CACHE_DIR")
    if own:
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "transcheck")  # noqa: PTH111


def _contents(folder: Path) -> dict[Path, str]:
    return {path: _text(path) for path in rule_files(folder)}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise RulePackError(str(path), 0, "", "is not UTF-8") from None
    except OSError as error:
        raise RulePackError(str(path), 0, "", f"cannot be read: {error.strerror}") from None


def _compile(folder: Path, contents: Mapping[Path, str], digest: str) -> Compiled:
    from .compiler import compile_folder  # brings PyYAML, which a warm start does without

    return {"format": _FORMAT, "digest": digest, **compile_folder(folder, contents)}


def _digest(folder: Path, contents: Mapping[Path, str]) -> str:
    digest = blake2b(digest_size=16)
    for path, text in contents.items():
        for part in (path.relative_to(folder).as_posix(), text):
            encoded = part.encode("utf-8", "surrogatepass")
            digest.update(len(encoded).to_bytes(8, "big") + encoded)
    return digest.hexdigest()


def _cache_key(digest: str) -> str:
    """The digest of the rule files together with the modules that compile them: another version compiles anew."""
    key = blake2b(f"{_FORMAT} {__version__} {digest}".encode(), digest_size=16)
    with suppress(OSError):
        for module in sorted(Path(__file__).parent.glob("*.py")):
            key.update(module.read_bytes())
    return key.hexdigest()


def _read(path: Path) -> Compiled | None:
    """What a compiled file holds; None when it is not there, damaged or of another format."""
    try:
        compiled = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    is_whole = isinstance(compiled, dict) and compiled.get("format") == _FORMAT and compiled.keys() >= _PARTS
    return cast(Compiled, compiled) if is_whole else None


def _write(path: Path, compiled: Compiled) -> None:
    """Write a whole file or none: others may read or write the same one at this moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(compiled, ensure_ascii=False, separators=(",", ":"))
    handle, name = tempfile.mkstemp(prefix=".rules-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "surrogatepass"))
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _forget_oldest(folder: Path) -> None:
    files = sorted(folder.glob("rules-*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in files[_KEPT:]:
        path.unlink(missing_ok=True)
