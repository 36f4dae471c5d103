import os
from pathlib import Path

import pytest

from newslint.walk import Draft, find_drafts

LINKS = pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def make(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("The quay is shut.\n")


def find(*paths: str) -> list[str]:
    drafts = list(find_drafts(paths))
    assert all(draft.trouble is None for draft in drafts)
    return [draft.path.replace(os.sep, "/") for draft in drafts]


def test_a_folder_is_walked_for_the_known_suffixes_in_order_of_names(desk):
    make(desk, "b.md", "a/z.txt", "a/y.markdown", "c.text", "d.docx", "README")
    assert find(".") == ["a/y.markdown", "a/z.txt", "b.md", "c.text"]


def test_each_draft_has_the_format_of_its_suffix(desk):
    make(desk, "a.md", "b.TXT")
    assert list(find_drafts(["."])) == [Draft("a.md", "markdown"), Draft("b.TXT", "plain")]


def test_a_named_file_is_a_draft_whatever_its_name(desk):
    make(desk, "notes.docx", ".hidden.md")
    assert list(find_drafts(["notes.docx", ".hidden.md"])) == [Draft("notes.docx", None), Draft(".hidden.md", "markdown")]


def test_hidden_folders_and_those_of_other_people_are_passed_over(desk):
    make(desk, ".git/a.md", ".venv/a.md", "node_modules/x/a.md", "venv/a.md", ".b.md", "a.md")
    assert find(".") == ["a.md"]


def test_a_hidden_folder_that_is_named_is_walked(desk):
    make(desk, ".drafts/a.md")
    assert find(".drafts") == [".drafts/a.md"]


def test_every_draft_comes_once(desk):
    make(desk, "a/b.md", "a/c/d.md")
    assert find("a/c", "a", "a/b.md", os.path.join(desk, "a"), "a/../a/b.md") == ["a/c/d.md", "a/b.md"]


def test_a_path_that_is_not_there_is_trouble_and_the_others_go_on(desk):
    make(desk, "a.md")
    gone, found = find_drafts(["gone.md", "a.md"])
    assert gone.path == "gone.md"
    assert gone.trouble
    assert gone.trouble.rule == "input/not-found"
    assert found == Draft("a.md", "markdown")


def test_no_paths_are_no_drafts():
    assert find() == []


@LINKS
def test_a_loop_of_links_ends(desk):
    make(desk, "a/b/c.md")
    (desk / "a/b/up").symlink_to(desk / "a", target_is_directory=True)
    (desk / "a/self.md").symlink_to(desk / "a/self.md")
    (desk / "a/selves").symlink_to(desk / "a/selves")
    assert find(".") == ["a/b/c.md", "a/self.md"]


@LINKS
def test_links_to_a_file_are_the_file(desk):
    make(desk, "b.md")
    (desk / "a.md").symlink_to(desk / "b.md")
    assert find(".") == ["a.md"]


@LINKS
def test_a_link_that_leads_nowhere_is_left_to_who_reads_it(desk):
    (desk / "a.md").symlink_to(desk / "gone.md")
    (desk / "b").symlink_to(desk / "gone")
    assert find(".") == ["a.md"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="not on CI: an administrator may read everything")
def test_a_folder_without_rights_is_trouble_and_the_walk_goes_on(desk):
    make(desk, "a/b.md", "c.md")
    (desk / "a").chmod(0)
    drafts = list(find_drafts(["."]))
    (desk / "a").chmod(0o700)
    assert [(draft.path, draft.trouble and draft.trouble.rule) for draft in drafts] == [("a", "input/unreadable"), ("c.md", None)]


def test_a_folder_that_cannot_be_listed_is_trouble_and_the_walk_goes_on(desk, monkeypatch):
    make(desk, "a/b.md", "c.md")
    scan = os.scandir

    def refuse(path):
        if os.path.basename(path) == "a":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    drafts = list(find_drafts(["."]))
    assert [(draft.path, draft.trouble and draft.trouble.rule) for draft in drafts] == [("a", "input/unreadable"), ("c.md", None)]


def test_folders_hundreds_deep_are_walked(desk):
    path = desk
    for _ in range(300):
        path = path / "a"
    path.mkdir(parents=True)
    (path / "b.md").touch()
    assert len(find(".")) == 1


def ignore(desk: Path, folder: str, *lines: str) -> None:
    (desk / ".git").mkdir(exist_ok=True)
    (desk / folder).mkdir(parents=True, exist_ok=True)
    (desk / folder / ".gitignore").write_text("\n".join(lines) + "\n")


def test_what_git_ignores_is_left_out(desk):
    make(desk, "a.md", "b.md", "out/c.md", "d/out/e.md", "d/f.md", "d/b.md")
    ignore(desk, ".", "# built", "out/", "/b.md")
    assert find(".") == ["a.md", "d/b.md", "d/f.md"]


def test_a_nested_file_has_the_last_word(desk):
    make(desk, "a.md", "d/a.md", "d/b.md", "d/e/c.md")
    ignore(desk, ".", "a.md", "c.md")
    ignore(desk, "d", "!a.md", "b.md")
    assert find(".") == ["d/a.md"]


def test_the_files_above_count_from_the_root_of_the_repository_down(desk):
    make(desk, "d/e/a.md", "d/e/b.md", "d/e/c.md")
    (desk / ".gitignore").write_text("c.md\n")
    ignore(desk / "d", ".", "a.md")
    assert find("d/e") == ["d/e/b.md", "d/e/c.md"]
    assert find(os.path.join(desk, "d", "e"))[0].endswith("/b.md")


def test_a_file_outside_a_repository_counts_below_its_folder(desk):
    make(desk, "a.md", "d/b.md")
    (desk / ".gitignore").write_text("a.md\n")
    assert find(".") == ["d/b.md"]


def test_a_folder_or_file_that_is_named_counts_even_if_git_ignores_it(desk):
    make(desk, "out/a.md", "out/b/c.md", "d.md")
    ignore(desk, ".", "out/", "*.md")
    assert find("out", "d.md") == ["out/a.md", "out/b/c.md", "d.md"]


def test_nothing_in_an_ignored_folder_comes_back(desk):
    make(desk, "out/a.md")
    ignore(desk, ".", "out/", "!out/a.md")
    assert find(".") == []


def test_a_gitignore_that_cannot_be_read_is_trouble_and_the_walk_goes_on(desk, monkeypatch):
    make(desk, "a.md")
    ignore(desk, ".", "a.md")

    def refuse(folder):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("newslint.walk.read_ignores", refuse)
    trouble, draft = find_drafts(["."])
    assert (trouble.path, trouble.trouble and trouble.trouble.rule) == (".gitignore", "input/unreadable")
    assert draft == Draft("a.md", "markdown")
