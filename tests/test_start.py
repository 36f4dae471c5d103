"""What must not be imported when newslint starts: each of these costs more than the check of a draft."""

import subprocess
import sys
from pathlib import Path

COSTLY = (
    "yaml",
    "dataclasses",
    "asyncio",
    "logging",
    "pathspec",
    "textstat",
    "numpy",
    "importlib.metadata",
    "pathlib",
    "marko",
    "multiprocessing",
    "tomllib",
)


def test_a_check_of_one_draft_imports_nothing_costly(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("The bridge reopened on Friday.\n")
    program = f"import sys, newslint.cli\nnewslint.cli._run(['check', {str(draft)!r}])\nprint(*sys.modules)"
    for _ in range(2):  # the first run may have to compile the rules
        run = subprocess.run([sys.executable, "-S", "-c", _with_path(program)], capture_output=True, text=True, check=True, cwd=tmp_path)
    imported = set(run.stdout.splitlines()[-1].split())
    assert "newslint.linter" in imported
    assert not imported & set(COSTLY)


def _with_path(program: str) -> str:
    """Site-packages by hand: the files that extend it at start may import anything."""
    return f"import sys; sys.path[:0] = {sys.path!r}\n{program}"
