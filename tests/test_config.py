"""Configuration is loud: a mistake is an error at its place."""

from pathlib import Path

import pytest

from newslint.config import ConfigError, find_config


def mistake(folder: Path, text: str, name: str = "newslint.toml") -> tuple[str, str, str | None]:
    """Message of the one mistake, what it points at, and its help."""
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        find_config(str(folder))
    (item,) = caught.value.diagnostics
    return item.message, caught.value.source.text[slice(*item.span)], item.help


def test_settings_are_found_upwards(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('accept = ["Xi"]\n')
    inner = tmp_path / "stories" / "may"
    inner.mkdir(parents=True)
    assert find_config(str(inner)).values == {"accept": ["Xi"]}


def test_a_pyproject_counts_where_it_speaks_of_newslint(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('notes = "off"\n')
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert find_config(str(inner)).values == {"notes": "off"}
    (inner / "pyproject.toml").write_text('[tool.newslint]\nfail-on = "note"\n')
    assert find_config(str(inner)).values == {"fail-on": "note"}


def test_an_unknown_key_is_an_error_at_its_place_with_the_nearest_right_one(tmp_path: Path) -> None:
    assert mistake(tmp_path, 'acept = ["Xi"]\n') == ("unknown key `acept`", "acept", "the nearest is `accept`")


def test_a_value_that_is_none_of_the_choices_is_an_error(tmp_path: Path) -> None:
    assert mistake(tmp_path, 'fail-on = "always"\n')[:2] == ("`fail-on` is one of error, warning, note, never", "fail-on")


def test_a_list_is_a_list(tmp_path: Path) -> None:
    assert mistake(tmp_path, 'accept = "Xi"\n')[1] == "accept"


def test_broken_toml_is_an_error_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('accept = ["Xi"\nnotes = "off"\n')
    with pytest.raises(ConfigError) as caught:
        find_config(str(tmp_path))
    (item,) = caught.value.diagnostics
    assert item.rule == "config/not-toml"
    assert caught.value.source.position(item.span.start).line == 2


def test_a_date_of_publication_is_a_date(tmp_path: Path) -> None:
    assert mistake(tmp_path, 'published = "yesterday"\n')[1] == "published"
    (tmp_path / "newslint.toml").write_text("published = 2027-05-03\n")
    assert str(find_config(str(tmp_path)).values["published"]) == "2027-05-03"


def test_a_configuration_that_is_not_utf8_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_bytes(b'accept = ["\xe9"]\n')
    with pytest.raises(ConfigError):
        find_config(str(tmp_path))
