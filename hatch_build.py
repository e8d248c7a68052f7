"""Build hook: puts the compiled rules into the wheel, so that an installed transcheck reads no YAML."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledRules(BuildHookInterface[BuilderConfig]):
    """Compiles ``rules/`` into ``transcheck/_rules/rules.compiled``; a faulty rule file fails the build."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before the wheel is packed. An editable install reads the checkout's ``rules/`` itself."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from transcheck.rulepacks.compiled import COMPILED_NAME, write_compiled

        self._folder = tempfile.TemporaryDirectory()
        compiled = Path(self._folder.name, COMPILED_NAME)
        try:
            write_compiled(root / "rules", compiled)
        except Exception:
            self._folder.cleanup()
            raise
        build_data["force_include"][str(compiled)] = f"transcheck/_rules/{COMPILED_NAME}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove the file that was packed."""
        if version != "editable":
            self._folder.cleanup()
