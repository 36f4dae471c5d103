"""The pre-commit hook, as another repository uses it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

BAD = "The bridge reopened despite of the storm, the council said.\n"
CLEAN = "The bridge reopened despite the storm, the council said.\n"


def environment(**more: str) -> dict[str, str]:
    """What the programs of a user run in; nothing of a git hook or of pre-commit that may be running these tests."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTHON", "PRE_COMMIT"))} | more


def git(folder: Path, *arguments: str) -> None:
    """Runs git under the name of nobody, whatever the settings of the user."""
    nobody = ["-c", "user.name=nobody", "-c", "user.email=nobody", "-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *nobody, *arguments], cwd=folder, check=True, capture_output=True, env=environment())


@pytest.fixture
def newsroom(checkout: Path, tmp_path: Path) -> Path:
    """A repository of drafts, beside one of newslint."""
    git(checkout, "init")
    git(checkout, "add", ".")
    git(checkout, "commit", "-m", "newslint")
    drafts = tmp_path / "newsroom"
    drafts.mkdir()
    git(drafts, "init")
    return drafts


def try_hook(newsroom: Path, checkout: Path, drafts: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Runs the hook on drafts that are about to be committed."""
    for name, text in drafts.items():
        (newsroom / name).write_text(text)
        git(newsroom, "add", name)
    settings = environment(PRE_COMMIT_HOME=str(newsroom.parent / "pre-commit"), PRE_COMMIT_COLOR="never")
    command = [sys.executable, "-m", "pre_commit", "try-repo", str(checkout), "newslint"]
    ended = subprocess.run(command, cwd=newsroom, capture_output=True, text=True, env=settings, check=False)
    if "No matching distribution found" in ended.stdout or "Could not find a version" in ended.stdout:
        pytest.skip("the package index is out of reach")
    return ended


def test_the_hook_blocks_a_bad_draft_and_shows_why(newsroom: Path, checkout: Path) -> None:
    ended = try_hook(newsroom, checkout, {"bad.md": BAD, "clean.txt": CLEAN})
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert "error[garbled/stacked-prepositions]" in ended.stdout
    assert "bad.md:1:" in ended.stdout
    assert "clean.txt:1:" not in ended.stdout


def test_the_hook_lets_clean_drafts_pass_and_reads_nothing_that_is_no_copy(newsroom: Path, checkout: Path) -> None:
    ended = try_hook(newsroom, checkout, {"clean.md": CLEAN, "clean.txt": CLEAN, "LICENSE": BAD, "requirements.txt": BAD, "script.py": BAD})
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "Passed" in ended.stdout
