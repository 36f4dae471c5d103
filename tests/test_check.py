"""`newslint check` as its users call it."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.command import newslint

FAULTY = "The bridge reopened despite of rain, said Ida Holm.\n"
MENDED = "The bridge reopened despite rain, said Ida Holm.\n"
CLEAN = "The bridge reopened despite rain, said Ida Holm.\n"
RULE = "garbled/stacked-prepositions"


def draft(folder: Path, text: str = FAULTY, name: str = "draft.txt") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def test_a_fault_is_shown_at_its_place_and_the_run_ends_with_1(tmp_path: Path) -> None:
    draft(tmp_path)
    run = newslint("check", "draft.txt", cwd=tmp_path)
    assert run.code == 1
    assert f"error[{RULE}]: `despite of`" in run.out
    assert "--> draft.txt:1:21 (paragraph 1)" in run.out
    assert run.err == ""


def test_a_clean_draft_ends_with_0(tmp_path: Path) -> None:
    draft(tmp_path, CLEAN)
    assert newslint("check", "draft.txt", cwd=tmp_path).code == 0


def test_no_path_means_the_current_folder_and_gitignore_is_obeyed(tmp_path: Path) -> None:
    draft(tmp_path, name="one.md")
    draft(tmp_path, name="two.txt")
    draft(tmp_path, name="three.py")
    (tmp_path / ".gitignore").write_text("two.txt\n")
    files = json.loads(newslint("check", "--format", "json", cwd=tmp_path).out)["files"]
    assert [file["path"].removeprefix("./") for file in files] == ["one.md"]


def test_standard_input_takes_its_format_from_its_name(tmp_path: Path) -> None:
    text = "Price &amp; pay\n\n`despite of` rain\n"
    assert newslint("check", "-", cwd=tmp_path, stdin=text).code == 1
    assert newslint("check", "-", "--stdin-filename", "a.md", "--select", RULE, cwd=tmp_path, stdin=text).code == 0


@pytest.mark.parametrize(("level", "code"), [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
def test_fail_on_sets_what_is_grave(tmp_path: Path, level: str, code: int) -> None:
    draft(tmp_path)
    assert newslint("check", "--fail-on", level, "--select", RULE, cwd=tmp_path).code == code


def test_fix_writes_the_draft_and_a_second_fix_changes_nothing(tmp_path: Path) -> None:
    path = draft(tmp_path, "\ufeff" + FAULTY.replace("\n", "\r\n"))
    path.chmod(0o640)
    assert newslint("check", "--fix", "--select", RULE, cwd=tmp_path).code == 0
    assert path.read_bytes() == ("\ufeff" + MENDED.replace("\n", "\r\n")).encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    before = path.stat().st_mtime_ns
    newslint("check", "--fix", "--select", RULE, cwd=tmp_path)
    assert path.stat().st_mtime_ns == before


def test_fix_writes_through_a_link_and_keeps_it(tmp_path: Path) -> None:
    path = draft(tmp_path, name="real.txt")
    (tmp_path / "link.txt").symlink_to(path)
    newslint("check", "--fix", "link.txt", "--select", RULE, cwd=tmp_path)
    assert (tmp_path / "link.txt").is_symlink()
    assert path.read_text() == MENDED


def test_fix_of_standard_input_prints_the_mended_draft(tmp_path: Path) -> None:
    run = newslint("check", "--fix", "-", "--select", RULE, cwd=tmp_path, stdin=FAULTY)
    assert (run.code, run.out) == (0, MENDED)


def test_diff_shows_what_would_change_and_changes_nothing(tmp_path: Path) -> None:
    path = draft(tmp_path)
    run = newslint("check", "--diff", "--select", RULE, cwd=tmp_path)
    assert run.code == 1
    assert f"-{FAULTY}+{MENDED}" in run.out
    assert path.read_text() == FAULTY
    path.write_text(CLEAN)
    assert newslint("check", "--diff", cwd=tmp_path).code == 0


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="not on CI: needs a user whom rights bind")
def test_a_draft_that_cannot_be_written_is_reported_and_stays(tmp_path: Path) -> None:
    path = draft(tmp_path)
    path.chmod(0o440)
    assert newslint("check", "--fix", cwd=tmp_path).code == 2
    assert path.read_text() == FAULTY


def test_output_goes_to_files_in_their_formats(tmp_path: Path) -> None:
    draft(tmp_path)
    run = newslint("check", "draft.txt", "--output", "json:out.json", "--output", "concise:out.txt", cwd=tmp_path)
    assert RULE in run.out
    assert json.loads((tmp_path / "out.json").read_text())["version"] == 1
    assert (tmp_path / "out.txt").read_text().startswith("draft.txt:1:21: error")


def test_an_output_that_cannot_be_written_is_one_line_and_ends_with_2(tmp_path: Path) -> None:
    draft(tmp_path)
    run = newslint("check", "draft.txt", "--output", "json:no/such/folder.json", cwd=tmp_path)
    assert run.code == 2
    assert "Traceback" not in run.err
    assert "no/such/folder.json" in run.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--select", "garbled/stacked-preposition"], "the nearest is `garbled/stacked-prepositions`"),
        (["--published", "Friday"], "is no day"),
        (["--format", "xml"], "xml"),
        (["--no-such-flag"], "no-such-flag"),
    ],
)
def test_wrong_use_says_what_is_right_and_ends_with_2(tmp_path: Path, arguments: list[str], words: str) -> None:
    run = newslint("check", *arguments, cwd=tmp_path)
    assert run.code == 2
    assert words in run.err
    assert "Traceback" not in run.err


def test_a_mistake_in_the_configuration_is_a_diagnostic_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('notes = "off"\nignore = ["garbled/stacked-prepositons"]\n')
    run = newslint("check", cwd=tmp_path)
    assert run.code == 2
    assert "--> newslint.toml:2:12" in run.out
    assert "the nearest is `garbled/stacked-prepositions`" in run.out


def test_the_configuration_is_obeyed_and_flags_win(tmp_path: Path) -> None:
    draft(tmp_path)
    (tmp_path / "newslint.toml").write_text('fail-on = "never"\nformat = "concise"\n')
    run = newslint("check", cwd=tmp_path)
    assert run.code == 0
    assert "draft.txt:1:21: error" in run.out
    assert newslint("check", "--fail-on", "error", cwd=tmp_path).code == 1


HOSTILE = {
    "empty": (b"", 0, "nothing to stop on"),
    "latin-1": (b"caf\xe9\n", 2, "byte 0xe9 at offset 3"),
    "nul": (b"one\0two\n", 2, "NUL byte at offset 3"),
    "utf-16": ("one".encode("utf-16"), 2, "UTF-16"),
    "only a mark": (b"\xef\xbb\xbf", 0, "nothing to stop on"),
    "line ends only": (b"\r\n\r\r\n", 0, "nothing to stop on"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_bad_input_gets_a_clear_message_and_the_right_exit_code(tmp_path: Path, name: str) -> None:
    data, code, words = HOSTILE[name]
    (tmp_path / "draft.txt").write_bytes(data)
    run = newslint("check", "draft.txt", cwd=tmp_path)
    assert run.code == code
    assert words in run.out
    assert "Traceback" not in run.err


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"caf\xe9\n")
    draft(tmp_path, name="b.txt")
    run = newslint("check", cwd=tmp_path)
    assert run.code == 2
    assert "byte 0xe9" in run.out
    assert f"error[{RULE}]" in run.out


def test_a_missing_file_a_broken_link_and_a_loop_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere.txt")
    for name in ("none.txt", "loop.txt", "gone.txt"):
        run = newslint("check", name, cwd=tmp_path)
        assert run.code == 2
        assert name in run.out
        assert "Traceback" not in run.err


def test_a_loop_of_folders_is_walked_once(tmp_path: Path) -> None:
    draft(tmp_path)
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    run = newslint("check", "--format", "json", cwd=tmp_path)
    assert len(json.loads(run.out)["files"]) == 1


def test_an_unknown_suffix_is_read_as_plain_text_with_a_note_and_a_walk_skips_it(tmp_path: Path) -> None:
    draft(tmp_path, name="draft.copy")
    run = newslint("check", "draft.copy", cwd=tmp_path)
    assert run.code == 1
    assert "read as plain text" in run.out
    walked = newslint("check", cwd=tmp_path)
    assert (walked.code, walked.out) == (0, "no files to check.\n")


@pytest.mark.parametrize("unit", ["The port is shut. ", "“", "(", "* ", "'", "[", "- ", "> ", "said “it ", "\ufffd", "👩‍🚒 "])
def test_a_huge_line_is_read_in_time(tmp_path: Path, unit: str) -> None:
    text = unit * (500_000 // len(unit))
    for name in ("draft.txt", "draft.md"):
        draft(tmp_path, text, name)
        started = time.monotonic()
        run = newslint("check", "--format", "concise", name, cwd=tmp_path)
        assert run.code in (0, 1)
        assert "Traceback" not in run.err
        assert time.monotonic() - started < 30


def test_a_closed_pipe_is_silent(tmp_path: Path) -> None:
    draft(tmp_path, FAULTY * 3000)
    command = f"{sys.executable} -m newslint check draft.txt | head -n 1"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    run = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True, env=environment, check=False)
    assert run.stderr == ""
    assert run.stdout.startswith("error[")


def test_ctrl_c_ends_quietly_with_130(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    process = subprocess.Popen(
        [sys.executable, "-m", "newslint", "check", "-"], cwd=tmp_path, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    )
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert err.strip() == b""


def test_a_terminal_that_knows_ascii_only_gets_ascii(tmp_path: Path) -> None:
    draft(tmp_path, "“Yes”, he said — it reopened despite of rain.\n")
    run = newslint("check", "draft.txt", cwd=tmp_path, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert run.code == 1
    assert run.out.isascii()


def test_explain_and_rules_show_every_rule(tmp_path: Path) -> None:
    names = [item["name"] for item in json.loads(newslint("rules", "--format", "json", cwd=tmp_path).out)]
    table = newslint("rules", cwd=tmp_path).out
    assert all(name in table for name in names)
    assert "becomes:" in newslint("explain", RULE, cwd=tmp_path).out
    assert newslint("explain", "garbled", cwd=tmp_path).code == 2
    assert "nearest" in newslint("explain", "garbled/stacked", cwd=tmp_path).err


def test_a_remark_in_the_draft_silences_one_finding(tmp_path: Path) -> None:
    draft(tmp_path, f"<!-- newslint: ignore {RULE} -->\n{FAULTY}", "draft.md")
    assert newslint("check", "--select", RULE, cwd=tmp_path).code == 0


def test_a_draft_that_is_all_markup_is_said_to_be_unread(tmp_path: Path) -> None:
    draft(tmp_path, "<div>\n<p>The bridge reopened despite of rain.</p>\n</div>\n", "draft.md")
    run = newslint("check", "draft.md", cwd=tmp_path)
    assert run.code == 0
    assert "nothing here was read" in run.out


def test_an_output_may_not_overwrite_a_draft(tmp_path: Path) -> None:
    path = draft(tmp_path)
    run = newslint("check", "draft.txt", "--output", "json:draft.txt", cwd=tmp_path)
    assert run.code == 2
    assert "would overwrite a draft" in run.err
    assert path.read_text() == FAULTY


def test_a_fix_says_how_much_it_mended(tmp_path: Path) -> None:
    draft(tmp_path)
    assert "mended 1 fault; nothing left" in newslint("check", "--fix", "--select", RULE, cwd=tmp_path).out
    assert "mended" not in newslint("check", "--fix", "--select", RULE, cwd=tmp_path).out


def test_a_remark_that_names_no_rule_is_a_warning_at_its_place(tmp_path: Path) -> None:
    draft(tmp_path, f"<!-- newslint: ignore garbled/stacked-preposition -->\n\n{FAULTY}", "draft.md")
    run = newslint("check", "draft.md", cwd=tmp_path)
    assert "draft.md:1:23" in run.out
    assert f"the nearest is `{RULE}`" in run.out


def test_an_output_of_an_unknown_format_is_wrong_use(tmp_path: Path) -> None:
    run = newslint("check", "--output", "bogus:out.txt", cwd=tmp_path)
    assert run.code == 2
    assert "unknown format `bogus`" in run.err
