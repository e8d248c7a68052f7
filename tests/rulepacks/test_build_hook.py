"""The build hook puts the compiled rules into the wheel."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from rule_folders import rule, write
from transcheck.rulepacks import builtin_rules
from transcheck.rulepacks.compiled import load_compiled

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    """The module ``hatch_build`` at the root of the project."""
    spec = importlib.util.spec_from_file_location("hatch_build", PROJECT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def start(hook: ModuleType, root: Path) -> object:
    return hook.CompiledRules(str(root), {}, None, None, "", "wheel")


def test_the_wheel_gets_what_the_rules_compile_to(hook):
    build_data = {"force_include": {}}
    running = start(hook, PROJECT)
    running.initialize("standard", build_data)
    ((source, target),) = build_data["force_include"].items()
    assert target == "transcheck/_rules/rules.compiled"
    header = json.loads(Path(source).read_bytes().partition(b"\n")[0])
    assert header["digest"] == load_compiled(builtin_rules()).digest
    running.finalize("standard", build_data, "")
    assert not Path(source).exists()


def test_an_editable_install_reads_the_checkout(hook):
    build_data = {"force_include": {}}
    running = start(hook, PROJECT)
    running.initialize("editable", build_data)
    running.finalize("editable", build_data, "")
    assert build_data == {"force_include": {}}


def test_a_faulty_rule_fails_the_build(hook, tmp_path):
    write(tmp_path, {"rules/phrases/en/odd-word.yaml": rule("'{words:1-2}'", "x")})
    running = start(hook, tmp_path)
    with pytest.raises(Exception, match=r"odd-word\.yaml:6: phrase: at least one word"):
        running.initialize("standard", {"force_include": {}})
