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
from typing import Any, NamedTuple
from zlib import crc32

from transcheck import __version__

from .errors import RulePackError
from .folders import rule_files
from .indexing import TABLES, Tables, index_lexicon

COMPILED_NAME = "rules.compiled"
"""The file in a folder of rules that holds its compiled form, written when the wheel is built."""

_FORMAT = 2
"""Raised when the compiled form changes."""

_SUFFIX = ".rules"

_KEPT = 24
"""How many cache files are kept, the newest ones."""


class CompiledFolder(NamedTuple):
    """A folder of rules: a ``digest`` of its files, the declared rules by id, and the tables of its lexicon."""

    digest: str
    rules: dict[str, Any]
    tables: Tables


def load_compiled(folder: Path, *, is_packaged: bool = False) -> CompiledFolder:
    """The compiled form of a folder of rules.

    A packaged folder, which nobody edits, may hold it ready. Raises RulePackError for what is wrong in a rule file.
    """
    packaged = _read(folder / COMPILED_NAME) if is_packaged else None
    if packaged is not None:
        return packaged
    contents = _contents(folder)
    digest = _digest(folder, contents)
    cached = cache_folder() / f"{_cache_key(digest)}{_SUFFIX}"
    compiled = _read(cached)
    if compiled is None or compiled.digest != digest:
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


def _compile(folder: Path, contents: Mapping[Path, str], digest: str) -> CompiledFolder:
    from .compiler import compile_folder  # brings PyYAML, which a warm start does without

    compiled = compile_folder(folder, contents)
    return CompiledFolder(digest, compiled["rules"], index_lexicon(compiled))


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


def _read(path: Path) -> CompiledFolder | None:
    """What a compiled file holds; None when it is not there, damaged or of another format."""
    try:
        head, _, body = path.read_bytes().partition(b"\n")
        header = json.loads(head)
        if header["format"] != _FORMAT or header["checksum"] != crc32(body) or header["tables"].keys() != TABLES:
            return None
        tables = _cut(body, header["tables"])
        return CompiledFolder(header["digest"], header["rules"], tables)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _cut(body: bytes, lengths: Mapping[str, int]) -> Tables:
    tables, start = {}, 0
    for name, length in lengths.items():
        tables[name] = body[start : start + length].decode("utf-8", "surrogatepass")
        start += length
    return tables


def _bytes(compiled: CompiledFolder) -> bytes:
    """One line of JSON with the rules and the lengths of the tables in bytes, then the tables end to end."""
    tables = {name: table.encode("utf-8", "surrogatepass") for name, table in compiled.tables.items()}
    body = b"".join(tables.values())
    header = {
        "format": _FORMAT,
        "digest": compiled.digest,
        "checksum": crc32(body),
        "tables": {name: len(table) for name, table in tables.items()},
        "rules": compiled.rules,
    }
    return json.dumps(header, separators=(",", ":")).encode() + b"\n" + body


def _write(path: Path, compiled: CompiledFolder) -> None:
    """Write a whole file or none: others may read or write the same one at this moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".writing-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_bytes(compiled))
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _forget_oldest(folder: Path) -> None:
    files = sorted(folder.glob(f"*{_SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in files[_KEPT:]:
        path.unlink(missing_ok=True)
