"""`make` sets up its own environment, or says in one line what is missing."""

import os
import subprocess
from pathlib import Path

import pytest

# Stands for any Python: answers the questions of tools/venv-command.sh as it is told, makes an environment of itself and logs what it is asked to run.
PYTHON = """#!/bin/sh
case "$*" in
  *version_info*) exit {too_old} ;;
  *ensurepip*) exit {lacks_venv} ;;
  '-m venv '*) mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; cp "$0" "$3/bin/newslint" ;;
esac
echo "${{0##*/}} $*" >> "$LOG"
"""
UV = """#!/bin/sh
for last do :; done
mkdir -p "$last/bin"
cp "$FAKES/python" "$last/bin/python"
echo "uv $*" >> "$LOG"
"""


class Machine:
    """A computer with nothing but make and the programs that a test puts on it."""

    def __init__(self, folder: Path, checkout: Path) -> None:
        self.checkout = checkout
        self.programs = folder / "programs"
        self.programs.mkdir()
        self.log = folder / "log"
        for name in ("sh", "make", "cat", "cp", "echo", "mkdir", "rm", "touch"):
            (self.programs / name).symlink_to(next(path for at in os.get_exec_path() if (path := Path(at, name)).exists()))

    def install(self, name: str, script: str) -> None:
        """Puts a program on the machine."""
        (self.programs / name).write_text(script)
        (self.programs / name).chmod(0o755)

    def install_python(self, name: str, *, too_old: bool = False, lacks_venv: bool = False) -> None:
        """Puts a Python on the machine."""
        self.install(name, PYTHON.format(too_old=int(too_old), lacks_venv=int(lacks_venv)))

    def make(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs make from another folder, as `make -C`."""
        environment = {"PATH": str(self.programs), "LOG": str(self.log), "FAKES": str(self.programs)}
        command = ["make", "--no-print-directory", "-C", str(self.checkout), *arguments]
        return subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd=self.programs)

    def calls(self) -> list[str]:
        """What was run since the last look."""
        calls = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return calls


@pytest.fixture
def machine(tmp_path: Path, checkout: Path) -> Machine:
    return Machine(tmp_path, checkout)


def test_the_environment_is_made_with_the_python_of_the_system(machine: Machine) -> None:
    machine.install_python("python3")
    ended = machine.make("demo")
    assert ended.returncode == 0, ended.stderr
    assert [call.split()[:3] for call in machine.calls()] == [
        ["python3", "-m", "venv"],
        ["python", "-m", "pip"],
        ["newslint", "check", "seeds/"],
    ]


def test_a_newer_python_is_taken_where_the_usual_one_is_too_old(machine: Machine) -> None:
    machine.install_python("python3", too_old=True)
    machine.install_python("python3.12")
    machine.make("demo")
    assert machine.calls()[0] == "python3.12 -m venv .venv"


def test_uv_is_taken_where_python_makes_no_environments(machine: Machine) -> None:
    machine.install_python("python3", lacks_venv=True)
    machine.install_python("python")
    machine.install("uv", UV)
    machine.make(".venv/made")
    assert machine.calls()[0] == "uv venv --quiet --seed --python python3 .venv"


def test_uv_finds_a_python_where_the_system_has_none(machine: Machine) -> None:
    machine.install_python("python")
    machine.install("uv", UV)
    machine.make(".venv/made")
    assert machine.calls()[0] == "uv venv --quiet --seed --python >=3.11 .venv"


def test_one_line_says_what_to_install_where_nothing_makes_environments(machine: Machine) -> None:
    machine.install_python("python3", lacks_venv=True)
    ended = machine.make("demo")
    assert ended.returncode == 2
    assert "apt install git make python3-venv" in ended.stderr
    assert len((ended.stdout + ended.stderr).splitlines()) == 1


def test_one_line_says_which_python_is_needed_where_all_are_too_old(machine: Machine) -> None:
    machine.install_python("python3", too_old=True)
    ended = machine.make("test")
    assert ended.returncode == 2
    assert "newslint needs Python 3.11 or later" in ended.stderr
    assert len((ended.stdout + ended.stderr).splitlines()) == 1


def test_a_named_python_is_taken_and_no_other(machine: Machine) -> None:
    machine.install_python("python3")
    machine.install_python("an older one", too_old=True)
    machine.install_python("a newer one")
    assert "which an older one is not" in machine.make("demo", "PYTHON=an older one").stderr
    machine.make("demo", "PYTHON=a newer one")
    assert machine.calls()[0] == "a newer one -m venv .venv"


def test_a_second_run_sets_nothing_up(machine: Machine) -> None:
    machine.install_python("python3")
    machine.make("test")
    assert len([call for call in machine.calls() if "pip install" in call]) == 2
    machine.make("test")
    assert machine.calls() == ["python -m pytest"]


def test_an_environment_left_half_made_is_made_anew(machine: Machine) -> None:
    machine.install_python("python3")
    (machine.checkout / ".venv" / "bin").mkdir(parents=True)
    leftover = machine.checkout / ".venv" / "leftover"
    leftover.touch()
    machine.make("demo")
    assert machine.calls()[0] == "python3 -m venv .venv"
    assert not leftover.exists()


def test_a_checkout_that_was_moved_gets_a_new_environment(machine: Machine) -> None:
    machine.install_python("python3")
    machine.make("demo")
    machine.calls()
    machine.checkout = machine.checkout.rename(machine.checkout.with_name("moved"))
    machine.make("demo")
    assert machine.calls()[0] == "python3 -m venv .venv"


def test_changed_requirements_make_the_environment_anew(machine: Machine) -> None:
    machine.install_python("python3")
    machine.make("test")
    machine.calls()
    stamp = (machine.checkout / ".venv" / "made-dev").stat().st_mtime
    os.utime(machine.checkout / "pyproject.toml", (stamp + 10, stamp + 10))
    machine.make("test")
    assert [call.split()[1:3] for call in machine.calls()][:2] == [["-m", "venv"], ["-m", "pip"]]


def test_the_demo_fails_when_newslint_fails(machine: Machine) -> None:
    machine.install_python("python3")
    machine.make(".venv/made")
    newslint = machine.checkout / ".venv" / "bin" / "newslint"
    newslint.write_text("#!/bin/sh\nexit 2\n")
    assert machine.make("demo").returncode == 2


def test_the_demo_ends_well_though_errors_are_found(machine: Machine) -> None:
    machine.install_python("python3")
    machine.make("demo")
    assert machine.calls()[-1].endswith("--fail-on never")
