"""A run on CI leaves no test out unseen."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")


def run_tests(folder: Path, test: str, ci: str) -> subprocess.CompletedProcess[str]:
    """Runs pytest on one test, under this project's conftest."""
    shutil.copy(CONFTEST, folder)
    (folder / "test_it.py").write_text(f"import pytest\n\n{test}\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--rootdir", str(folder), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, env=os.environ | {"CI": ci}, check=False)


@pytest.mark.parametrize(
    "test",
    [
        "def test_it(): pytest.skip('no network')",
        "@pytest.mark.skipif(True, reason='no network')\ndef test_it(): pass",
        "pytest.importorskip('a_module_that_nobody_has')",
    ],
)
def test_a_skipped_test_fails_the_run_on_ci_and_is_named(tmp_path: Path, test: str) -> None:
    ended = run_tests(tmp_path, test, ci="true")
    assert ended.returncode != 0
    assert "test_it.py" in ended.stdout.partition("skipped, though this is CI")[2]


def test_a_skipped_test_is_no_trouble_elsewhere(tmp_path: Path) -> None:
    assert run_tests(tmp_path, "def test_it(): pytest.skip('no network')", ci="").returncode == 0


def test_a_test_that_is_not_for_ci_may_be_skipped_there(tmp_path: Path) -> None:
    assert run_tests(tmp_path, "def test_it(): pytest.skip('not on CI: wants a terminal')", ci="true").returncode == 0


def test_an_expected_failure_is_no_skipped_test(tmp_path: Path) -> None:
    assert run_tests(tmp_path, "@pytest.mark.xfail\ndef test_it(): assert False", ci="true").returncode == 0
