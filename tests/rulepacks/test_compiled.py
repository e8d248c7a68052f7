"""The compiled form: the same from YAML, from a cache and from a wheel; a cache never does harm."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rule_folders import rule, write
from transcheck.rulepacks import RulePackError, builtin_rules
from transcheck.rulepacks.compiled import cache_folder, load_compiled, write_compiled
from transcheck.rulepacks.folders import rule_files

RULES = builtin_rules()


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch) -> Path:
    """An empty cache folder, not yet made."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("TRANSCHECK_CACHE_DIR", str(folder))
    return folder


@pytest.fixture
def folder(tmp_path) -> Path:
    """A folder with one rule and one person."""
    files = {
        "phrases/en/odd-word.yaml": rule("untact", "online"),
        "names/people/a.yaml": "- {id: a, name: Ines Duarte}\n",
    }
    return write(tmp_path / "rules", files)


def count_of_compilations(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A list that grows with each compilation."""
    import transcheck.rulepacks.compiled as module

    calls: list[Path] = []
    compile_folder = module._compile
    monkeypatch.setattr(module, "_compile", lambda folder, *rest: calls.append(folder) or compile_folder(folder, *rest))
    return calls


def test_cold_and_warm_are_the_same(folder, cache, monkeypatch):
    calls = count_of_compilations(monkeypatch)
    cold = load_compiled(folder)
    assert [path.suffix for path in cache.iterdir()] == [".rules"]
    assert load_compiled(folder) == cold
    assert len(calls) == 1
    assert list(cold.rules) == ["odd-word"]
    assert cold.tables["people"] == '{"id":"a","name":"Ines Duarte","surfaces":{"name":["Ines Duarte"]}}'
    assert cold.tables["name_keys"] == "ines duarte"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b'{"format": 2}', b"\xff\xfe", b"[" * 100_000, b"null"])
def test_a_damaged_cache_is_made_anew(folder, cache, monkeypatch, content):
    whole = load_compiled(folder)
    (cached,) = cache.iterdir()
    cached.write_bytes(content)
    calls = count_of_compilations(monkeypatch)
    assert load_compiled(folder) == whole
    assert len(calls) == 1
    assert json.loads(cached.read_bytes().partition(b"\n")[0])["digest"] == whole.digest


@pytest.mark.parametrize("damage", ["cut short", "a byte changed", "tables of another format"])
def test_tables_that_are_not_whole_are_made_anew(folder, cache, monkeypatch, damage):
    whole = load_compiled(folder)
    (cached,) = cache.iterdir()
    content = cached.read_bytes()
    if damage == "cut short":
        cached.write_bytes(content[:-1])
    elif damage == "a byte changed":
        cached.write_bytes(content[:-2] + b"\x07" + content[-1:])
    else:
        cached.write_bytes(content.replace(b'"native"', b'"naives"', 1))
    calls = count_of_compilations(monkeypatch)
    assert load_compiled(folder) == whole
    assert (len(calls), cached.read_bytes()) == (1, content)


def test_a_cache_of_other_rules_under_the_same_name_is_not_used(folder, cache):
    whole = load_compiled(folder)
    (cached,) = cache.iterdir()
    content = cached.read_bytes()
    cached.write_bytes(content.replace(whole.digest.encode(), b"0" * 32, 1))
    assert load_compiled(folder) == whole
    assert cached.read_bytes() == content


@pytest.mark.parametrize("change", ["a new file", "a changed file", "a removed file"])
def test_what_is_changed_is_compiled_anew(folder, change):
    before = load_compiled(folder)
    person = folder / "names" / "people" / "a.yaml"
    if change == "a removed file":
        person.unlink()
    else:
        path = person if change == "a changed file" else person.with_name("b.yaml")
        path.write_text("- {id: b, name: Bo Han}\n", encoding="utf-8")
    assert load_compiled(folder).digest != before.digest
    assert load_compiled(folder).tables != before.tables


def test_the_digest_tells_the_content_not_the_place(folder, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    moved = folder.rename(tmp_path / "elsewhere" / "house")
    files = {
        "phrases/en/odd-word.yaml": rule("untact", "online"),
        "names/people/a.yaml": "- {id: a, name: Ines Duarte}\n",
    }
    assert load_compiled(moved).digest == load_compiled(write(folder, files)).digest


@pytest.mark.parametrize("obstacle", ["a file in its place", "no right to write"])
def test_without_a_cache_it_works_too(folder, cache, monkeypatch, obstacle):
    if obstacle == "a file in its place":
        cache.write_text("", encoding="utf-8")
    else:
        monkeypatch.setattr("tempfile.mkstemp", _refuse)
    assert list(load_compiled(folder).rules) == ["odd-word"]
    assert not cache.is_dir() or list(cache.iterdir()) == []


def test_a_write_that_fails_leaves_nothing_behind(folder, cache, monkeypatch):
    monkeypatch.setattr(Path, "replace", _refuse)
    assert list(load_compiled(folder).rules) == ["odd-word"]
    assert list(cache.iterdir()) == []


def test_many_at_once_agree(folder):
    code = "import sys, pathlib; from transcheck.rulepacks.compiled import load_compiled as load; "
    code += f"print(load(pathlib.Path({str(folder)!r})).digest)"
    runs = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(4)]
    outputs = [run.communicate(timeout=60)[0] for run in runs]
    assert outputs == [load_compiled(folder).digest + "\n"] * 4


def test_old_cache_files_are_forgotten(folder, cache):
    cache.mkdir()
    for number in range(40):
        path = cache / f"{number:02}.rules"
        path.write_text("{}", encoding="utf-8")
        os.utime(path, (number, number))
    (cache / "other.json").write_text("{}", encoding="utf-8")
    load_compiled(folder)
    names = {path.name for path in cache.iterdir()}
    assert len(names) == 25
    assert {"other.json", "39.rules", "17.rules"} <= names
    assert "16.rules" not in names


def test_where_the_cache_is(monkeypatch):
    monkeypatch.delenv("TRANSCHECK_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    assert cache_folder() == Path("/somewhere/transcheck")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", "/home/ana")
    assert cache_folder() == Path("/home/ana/.cache/transcheck")


def test_a_packaged_folder_holds_its_compiled_form(folder):
    whole = load_compiled(folder)
    write_compiled(folder, folder / "rules.compiled")
    for path in rule_files(folder):
        path.write_text("not: [yaml", encoding="utf-8")
    assert load_compiled(folder, is_packaged=True) == whole
    with pytest.raises(RulePackError):
        load_compiled(folder)


def test_a_file_that_cannot_be_read_is_one_line(folder):
    path = folder / "names" / "people" / "a.yaml"
    path.write_bytes(b"- {id: a, name: \xff}\n")
    with pytest.raises(RulePackError) as caught:
        load_compiled(folder)
    assert str(caught.value) == f"{path}: is not UTF-8"


IMPORTS = """\
import sys
{code}
names = {{name.split(".")[0] for name in sys.modules}}
print(sorted(names & {{"yaml", "ahocorasick_rs", "rapidfuzz", "typer", "rich"}}))
print("transcheck.analysis" in sys.modules)
"""


def imported_by(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", IMPORTS.format(code=code)], capture_output=True, text=True, check=True)
    return done.stdout


def test_compiling_needs_only_yaml(tmp_path):
    code = "from pathlib import Path; from transcheck.rulepacks.compiled import write_compiled\n"
    code += f"write_compiled(Path({str(RULES)!r}), Path({str(tmp_path / 'rules.compiled')!r}))"
    assert imported_by(code) == "['yaml']\nFalse\n"


def test_a_warm_start_does_not_need_yaml():
    load_compiled(RULES)
    code = "from transcheck.rulepacks import load_rulepack, builtin_rules; load_rulepack([builtin_rules()])"
    assert imported_by(code) == "[]\nTrue\n"


def _refuse(*_arguments: object, **_options: object) -> None:
    raise PermissionError("no")
