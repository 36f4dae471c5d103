"""Runs newslint as its users do, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple


class Run(NamedTuple):
    """Exit code and what was printed."""

    code: int
    out: str
    err: str


def newslint(*arguments: str, cwd: Path, stdin: str | bytes = b"", **environment: str) -> Run:
    """One call of the command line; no configuration above `cwd` is in the way, as tests run in temporary folders."""
    run = subprocess.run(
        [sys.executable, "-m", "newslint", *arguments],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1]), "PYTHONUTF8": "1", **environment},
        check=False,
    )
    return Run(run.returncode, run.stdout.decode(), run.stderr.decode())
