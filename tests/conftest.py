"""What all tests share: a copy of the checkout, and the rule that CI leaves no test out."""

import os
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NOT_ON_CI = "not on CI:"
PARTS = (
    "newslint",
    "rules",
    "tools",
    "seeds",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "NOTICE",
    "Makefile",
    ".pre-commit-hooks.yaml",
    ".gitignore",
)

_left_out: list[str] = []


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A fresh copy of what newslint is built from, in a folder with a space in its name."""
    copy = tmp_path / "a checkout"
    copy.mkdir()
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__", "_rules"))
        else:
            shutil.copy(ROOT / part, copy)
    return copy


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Notes the tests that are skipped."""
    _note(report)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    """Notes the modules that are skipped as a whole."""
    _note(report)


def _note(report: pytest.TestReport | pytest.CollectReport) -> None:
    if not report.skipped or hasattr(report, "wasxfail"):
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    reason = reason.removeprefix("Skipped: ")
    if os.environ.get("CI") == "true" and not reason.startswith(NOT_ON_CI):
        _left_out.append(f"{report.nodeid}: {reason}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fails a run on CI that has left out a test."""
    if _left_out and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Names the tests that CI has left out."""
    if _left_out:
        terminalreporter.section("skipped, though this is CI", red=True)
        for line in _left_out:
            terminalreporter.line(line)
