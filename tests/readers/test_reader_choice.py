import subprocess
import sys

import pytest

from newslint.readers import SUFFIXES, format_of, read
from newslint.source import Source


@pytest.mark.parametrize(
    ("path", "format"),
    [
        ("draft.txt", "plain"),
        ("a/b.c/draft.TEXT", "plain"),
        ("draft.md", "markdown"),
        ("draft.fi.Markdown", "markdown"),
        ("draft.docx", None),
        ("draft", None),
        ("md", None),
        (".md", None),
    ],
)
def test_the_suffix_names_the_format(path, format):
    assert format_of(path) == format


def test_a_draft_is_read_in_the_format_of_its_suffix():
    assert read(Source("draft.md", "The *quay*.")).prose == "The quay.\n"
    assert read(Source("draft.txt", "The *quay*.")).prose == "The *quay*.\n"


def test_a_format_that_is_given_overrules_the_suffix():
    assert read(Source("draft.txt", "The *quay*."), "markdown").prose == "The quay.\n"


def test_a_draft_of_no_known_suffix_is_plain_text():
    assert read(Source("draft", "The *quay*.")).prose == "The *quay*.\n"


def test_an_unknown_format_is_an_error():
    with pytest.raises(KeyError):
        read(Source("draft.txt", ""), "latex")


def test_every_suffix_has_a_reader():
    assert all(read(Source("draft", "The quay."), format).prose == "The quay.\n" for format in SUFFIXES.values())


def test_a_plain_draft_imports_no_markdown_yaml_or_html():
    code = "import sys; from newslint.readers import read; from newslint.source import Source; read(Source('a.txt', 'Fish &amp; chips.')); print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "newslint.readers.plain" in modules
    assert {"newslint.readers.markdown", "yaml", "tomllib", "html", "pathlib", "dataclasses"}.isdisjoint(modules)


def test_a_markdown_draft_imports_no_yaml_or_toml_reader():
    code = "import sys; from newslint.readers import read; from newslint.source import Source; read(Source('a.md', '---\\ntitle: A\\n---\\nB')); print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "newslint.readers.markdown" in modules
    assert {"yaml", "tomllib", "html", "pathlib", "dataclasses"}.isdisjoint(modules)
