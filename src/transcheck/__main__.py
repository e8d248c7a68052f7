"""The program: ``transcheck`` and ``python -m transcheck``."""

import sys


def main() -> int:
    """Run the command line; the exit status is 0, 1 (the gate fails) or 2 (the run itself failed)."""
    if sys.argv[1:] == ["--version"]:  # before anything else is imported
        from transcheck import __version__

        print(f"transcheck {__version__}")
        return 0
    from transcheck.cli.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
