import os

import pytest

from newslint.gitignore import find_folders, is_ignored, read_ignores


@pytest.fixture
def ask(tmp_path):
    """Whether a path below a folder is left out by the lines of its `.gitignore`; a path with a slash last is a folder."""

    def ask(lines: str, path: str) -> bool:
        (tmp_path / ".gitignore").write_bytes(lines.encode())
        ignores = read_ignores(str(tmp_path))
        assert ignores is not None
        return is_ignored(os.path.join(tmp_path, *path.rstrip("/").split("/")), path.endswith("/"), (ignores,))

    return ask


@pytest.mark.parametrize(
    ("lines", "path"),
    [
        ("a.md", "a.md"),
        ("a.md", "b/c/a.md"),
        ("/a.md", "a.md"),
        ("b/a.md", "b/a.md"),
        ("out/", "b/out/"),
        ("out", "b/out/"),
        ("/out/", "out/"),
        ("*.md", "b/a.md"),
        ("/*.md", "a.md"),
        ("*", "a"),
        ("d?.md", "dö.md"),
        ("[a-c].md", "b.md"),
        ("[!a].md", "b.md"),
        ("[^a].md", "b.md"),
        ("[]a].md", "].md"),
        ("[[:digit:]]*", "7.md"),
        (r"[\]a].md", "].md"),
        ("**/a.md", "a.md"),
        ("**/b/a.md", "c/d/b/a.md"),
        ("b/**", "b/c/a.md"),
        ("b/**/a.md", "b/a.md"),
        ("b/**/a.md", "b/c/d/a.md"),
        ("b**.md", "bcd.md"),
        ("*a*b*.md", "xaxbx.md"),
        (r"\#a.md", "#a.md"),
        (r"\!a.md", "!a.md"),
        ("a.md  ", "a.md"),
        ("a\\ ", "a "),
        ("\ufeffa.md\r\nb.md\r\n", "a.md"),
        ("!a.md\na.md", "a.md"),
        ("# a\n\na.md", "a.md"),
        ("*\n!*/\n!a.md", "b.md"),
    ],
)
def test_a_line_that_fits_leaves_a_path_out(ask, lines, path):
    assert ask(lines, path)


@pytest.mark.parametrize(
    ("lines", "path"),
    [
        ("", "a.md"),
        ("a.md", "aXmd"),
        ("a.md", "xa.md"),
        ("/a.md", "b/a.md"),
        ("b/a.md", "c/b/a.md"),
        ("out/", "out"),
        ("/*.md", "b/a.md"),
        ("b/*", "b/c/a.md"),
        ("b?a.md", "b/a.md"),
        ("b[/]a.md", "b/a.md"),
        ("b[!x]a.md", "b/a.md"),
        ("b/**", "b/"),
        ("[a.md", "[a.md"),
        ("[z-a].md", "b.md"),
        ("a.md\\", "a.md\\"),
        ("!", "!"),
        ("/", "a/"),
        ("#a.md", "#a.md"),
        ("a.md\n!a.md", "a.md"),
        ("*\n!*/\n!a.md", "b/"),
        ("*\n!*/\n!a.md", "b/a.md"),
        ("!b/\n", "b/a.md"),
    ],
)
def test_a_line_that_does_not_fit_leaves_a_path_in(ask, lines, path):
    assert not ask(lines, path)


def test_stars_take_no_exponential_time(ask):
    assert not ask("*a" * 40 + "*b", "a" * 200)
    assert ask("*a" * 40 + "*b", "a" * 200 + "b")


def test_a_folder_without_the_file_has_no_patterns(tmp_path):
    assert read_ignores(str(tmp_path)) is None
    (tmp_path / ".gitignore").mkdir()
    assert read_ignores(str(tmp_path)) is None


def test_the_folders_above_begin_at_the_root_of_the_repository(tmp_path):
    folder = tmp_path / "a" / "b" / "c"
    folder.mkdir(parents=True)
    (tmp_path / "a" / ".git").write_text("gitdir: elsewhere\n")
    assert find_folders(str(folder)) == [str(tmp_path / "a"), str(tmp_path / "a" / "b")]
    assert find_folders(str(tmp_path / "a")) == []
