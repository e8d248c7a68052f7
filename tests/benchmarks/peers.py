"""The program that transcheck is measured against, installed for the occasion where it is not at hand."""

import shutil
import subprocess
import sys
import venv
from pathlib import Path

PROSELINT = "proselint==0.16.0"


class PeerMissingError(Exception):
    """A peer that cannot be had."""


def find_proselint(work: Path) -> Path:
    """The program ``proselint``: from the path, else installed into a virtual environment in ``work``.

    Raises PeerMissingError when it can be neither found nor installed.
    """
    installed = shutil.which("proselint")
    if installed:
        return Path(installed)
    print(f"installing {PROSELINT}", file=sys.stderr)
    try:
        venv.create(work / "peers", with_pip=True)
        program = work / "peers" / "bin" / "proselint"
        pip = [program.with_name("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PROSELINT]
        subprocess.run(pip, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise PeerMissingError(f"{PROSELINT} cannot be installed: {error}") from error
    return program
