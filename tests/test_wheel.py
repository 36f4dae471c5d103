"""The rules come along and are found, however newslint is installed."""

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

BUILD = "import sys, hatchling.build as build; print(getattr(build, sys.argv[1])(sys.argv[2]))"
LIST_RULES = "from newslint.registry import load_rules; print(*load_rules().rules, sep='\\n')"


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program of which nothing is cached and no checkout is in the way."""
    environment = os.environ | {"XDG_CACHE_HOME": str(cwd / "cache"), "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("PYTHONPATH", None)
    return subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, env=environment, check=False)


def build(kind: str, tree: Path, out: Path) -> Path:
    """Builds with hatchling alone, as pip does after it has fetched it; kinds are the hooks of PEP 517."""
    out.mkdir(exist_ok=True)
    built = run(sys.executable, "-c", BUILD, f"build_{kind}", out, cwd=tree)
    assert built.returncode == 0, built.stderr
    return out / built.stdout.splitlines()[-1]


def install(wheel: Path, folder: Path) -> Path:
    """The commands of a new environment with this wheel in it, and with the libraries that the tests run on."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    commands = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(commands / "python")]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
    scheme = {"base": str(folder), "platbase": str(folder)}
    Path(sysconfig.get_path("purelib", "venv", scheme), "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return commands


def unpack_sdist(sdist: Path) -> Path:
    """The tree in a source distribution."""
    subprocess.run(["tar", "-xf", sdist.name], cwd=sdist.parent, check=True)
    return sdist.with_name(sdist.name.removesuffix(".tar.gz"))


def contents(wheel: Path) -> dict[str, bytes]:
    """What is in a wheel, by path."""
    with ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def files_below(tree: Path) -> set[Path]:
    """All files of a tree."""
    return {path.relative_to(tree) for path in tree.rglob("*")}


def rules_of(tree: Path) -> list[str]:
    """The names that the rule files of a checkout give."""
    return sorted(path.relative_to(tree / "rules").with_suffix("").as_posix() for path in (tree / "rules").glob("*/*.yaml"))


def add_rule(tree: Path, text: str = "") -> None:
    """Puts a rule of the house into a checkout."""
    (tree / "rules" / "house").mkdir()
    (tree / "rules" / "house" / "word-to-avoid.yaml").write_text(
        text
        or "summary: a word that this house avoids\nwhy: It says so in the style book.\nseverity: note\nphrases: [gobbledegook]\n"
        'message: "`{found}` is not for us"\nexamples:\n  - bad: "All [gobbledegook], she said."\n  - good: "All nonsense, she said."\n'
    )


def from_wheel(tree: Path, folder: Path) -> Path:
    return install(build("wheel", tree, folder / "dist"), folder / "venv")


def from_sdist(tree: Path, folder: Path) -> Path:
    return install(build("wheel", unpack_sdist(build("sdist", tree, folder / "dist")), folder / "dist2"), folder / "venv")


def from_editable(tree: Path, folder: Path) -> Path:
    return install(build("editable", tree, folder / "dist"), folder / "venv")


@pytest.mark.parametrize("way", [from_wheel, from_sdist, from_editable])
def test_an_installed_newslint_finds_every_rule_and_uses_them(way: Callable[[Path, Path], Path], checkout: Path, tmp_path: Path) -> None:
    commands = way(checkout, tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    listed = run(commands / "python", "-c", LIST_RULES, cwd=elsewhere)
    assert listed.stdout.splitlines() == rules_of(checkout), listed.stderr
    (elsewhere / "draft.txt").write_text("The bridge reopened despite of the storm, the council said.\n")
    checked = run(commands / "newslint", "check", "draft.txt", cwd=elsewhere)
    assert (checked.returncode, "error[garbled/stacked-prepositions]" in checked.stdout) == (1, True), checked.stdout + checked.stderr
    assert run(commands / "newslint", "--version", cwd=elsewhere).returncode == 0


def test_a_checkout_finds_its_own_rules(checkout: Path) -> None:
    add_rule(checkout)
    listed = run(sys.executable, "-c", LIST_RULES, cwd=checkout)
    assert listed.stdout.splitlines() == rules_of(checkout), listed.stderr


def test_a_rule_added_to_the_checkout_is_seen_by_an_editable_install(checkout: Path, tmp_path: Path) -> None:
    commands = from_editable(checkout, tmp_path)
    add_rule(checkout)
    assert "house/word-to-avoid" in run(commands / "python", "-c", LIST_RULES, cwd=tmp_path).stdout.splitlines()


def test_an_editable_install_holds_no_copy_of_the_rules(checkout: Path, tmp_path: Path) -> None:
    assert not [name for name in contents(build("editable", checkout, tmp_path / "dist")) if "_rules" in name]


def test_the_wheel_holds_the_package_the_rules_and_the_licence(checkout: Path, tmp_path: Path) -> None:
    wheel = contents(build("wheel", checkout, tmp_path / "dist"))
    assert {name.partition("/")[0].partition("-")[0] for name in wheel} == {"newslint"}
    shipped = {name.removeprefix("newslint/_rules/"): data for name, data in wheel.items() if name.startswith("newslint/_rules/")}
    compiled = json.loads(shipped.pop("compiled.json"))
    assert [rule["name"] for rule in compiled["rules"]] == rules_of(checkout)
    assert shipped == {f"{name}.yaml": (checkout / "rules" / f"{name}.yaml").read_bytes() for name in rules_of(checkout)}
    assert {"newslint/py.typed", *(name for name in wheel if name.endswith(("licenses/LICENSE", "licenses/NOTICE")))} <= set(wheel)
    assert sum(name.endswith(("licenses/LICENSE", "licenses/NOTICE")) for name in wheel) == 2


def test_the_wheel_is_the_same_from_the_checkout_and_from_the_source_distribution(checkout: Path, tmp_path: Path) -> None:
    unpacked = unpack_sdist(build("sdist", checkout, tmp_path / "dist"))
    assert contents(build("wheel", unpacked, tmp_path / "dist2")) == contents(build("wheel", checkout, tmp_path / "dist"))


@pytest.mark.parametrize("kind", ["wheel", "sdist", "editable"])
def test_a_build_leaves_the_checkout_as_it_was(kind: str, checkout: Path, tmp_path: Path) -> None:
    before = files_below(checkout)
    build(kind, checkout, tmp_path / "dist")
    assert files_below(checkout) == before


def test_a_broken_rule_stops_the_build_and_is_named(checkout: Path, tmp_path: Path) -> None:
    add_rule(checkout, "summary: a rule without the rest\n")
    built = run(sys.executable, "-c", BUILD, "build_wheel", tmp_path, cwd=checkout)
    assert built.returncode != 0
    assert "word-to-avoid.yaml: `why` is missing" in built.stderr
