import bz2
import gzip
import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.knowledge import KnowledgeError
from transcheck.knowledge.sources import open_source

TEXT = b'{"name": "A"}\n{"name": "B"}\n'
GZIPPED = gzip.compress(TEXT, mtime=0)
CUT_SHORT = "-: damaged or cut short: compressed file ended before the end-of-stream marker was reached"


def lines_of(data: bytes) -> list[bytes | None]:
    with open_source("-", io.BytesIO(data)) as source:
        return [line for _, line in source.lines()]


@given(st.binary(min_size=1, max_size=300).filter(lambda data: data.strip() and b"\0" not in data))
def test_lines_are_all_of_the_bytes(data: bytes) -> None:
    if not data.startswith((b"\x1f\x8b", b"BZh", b"\xff\xfe", b"\xfe\xff")):
        assert b"".join(filter(None, lines_of(data))) == data


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, bytes])
def test_compression_is_told_by_the_content(compress: type[bytes]) -> None:
    assert lines_of(compress(TEXT)) == [b'{"name": "A"}\n', b'{"name": "B"}\n']


def test_several_compressed_parts_in_one_file() -> None:
    assert lines_of(gzip.compress(b"A\n") + gzip.compress(b"B\n")) == [b"A\n", b"B\n"]


@pytest.mark.parametrize(
    ("name", "suffix"),
    [("a/dump.json.gz", ".json"), ("PEOPLE.CSV", ".csv"), ("x.jsonl.bz2", ".jsonl"), ("dump.gz", ""), ("dump", "")],
)
def test_the_suffix_of_the_format(tmp_path: Path, name: str, suffix: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(GZIPPED)
    with open_source(str(path)) as source:
        assert (source.suffix, source.head) == (suffix, TEXT.decode())


def test_the_day_of_the_last_change(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(TEXT)
    os.utime(path, (86_400 * 365, 86_400 * 365))
    with open_source(str(path)) as source:
        assert source.modified == "1971-01-01"


def test_how_far_a_file_has_been_read_is_told_in_compressed_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.json.gz"
    path.write_bytes(
        gzip.compress(b"".join(b'{"name": "%d"}\n' % number for number in range(400_000)))
    )  # several buffers
    heard: list[int] = []
    with open_source(str(path), on_read=heard.append) as source:
        list(source.lines())
    assert heard == sorted(heard)
    assert heard[-1] == path.stat().st_size
    assert len(set(heard)) > 2


def error_of(name: str, data: bytes | None = None) -> str:
    with (
        pytest.raises(KnowledgeError) as caught,
        open_source(name, io.BytesIO(data) if data is not None else None) as source,
    ):
        list(source.chunks())
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", "-: empty"),
        (b" \n\t\n", "-: empty"),
        (b"\xff\xfea\0", "-: UTF-16: save it as UTF-8"),
        (b"a\0b", "-: binary data"),
        (GZIPPED[:-9], CUT_SHORT),
        (GZIPPED[:12], CUT_SHORT),
        (GZIPPED[:-8] + b"\1\2\3\4" + GZIPPED[-4:], "-: damaged: CRC check failed"),
        (b"\x1f\x8b\x08" + b"\xff" * 40, "-: damaged"),
        (bz2.compress(TEXT)[:-9], CUT_SHORT),
        (b"BZh9" + b"x" * 50, "-: damaged: invalid data stream"),
    ],
)  # fmt: skip
def test_what_cannot_be_read(data: bytes, error: str) -> None:
    assert error_of("-", data).startswith(error)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "plain.json.gz").write_bytes(TEXT)
    (tmp_path / "plain.bz2").write_bytes(TEXT)
    assert error_of(f"{tmp_path}/none.json") == f"{tmp_path}/none.json: no such file"
    assert error_of(str(tmp_path)) == f"{tmp_path}: cannot be read: is a directory"
    assert error_of(f"{tmp_path}/plain.json.gz") == f"{tmp_path}/plain.json.gz: damaged: not gz data"
    assert error_of(f"{tmp_path}/plain.bz2") == f"{tmp_path}/plain.bz2: damaged: not bz2 data"
    assert error_of("-") == "-: there is no standard input"


def test_standard_input_stays_open() -> None:
    stdin = io.BytesIO(TEXT)
    with open_source("-", stdin) as source:
        list(source.lines())
    assert not stdin.closed
