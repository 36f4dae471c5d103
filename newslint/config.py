"""Settings from `newslint.toml` or `[tool.newslint]` in `pyproject.toml`; every mistake is a diagnostic at its line."""

import os
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from newslint.diagnostic import Diagnostic, trouble
from newslint.formats import FORMATS
from newslint.lazy import lazy_pattern
from newslint.nearest import say_nearest
from newslint.source import Source, Span

FILE_NAMES = ("newslint.toml", "pyproject.toml")
TABLE = lazy_pattern(r"^\[tool\.newslint[\].]", re.MULTILINE)
FAIL_ON = ("error", "warning", "note", "never")
NOTES = ("full", "short", "off")
CHOICES: Mapping[str, tuple[str, ...]] = {"fail-on": FAIL_ON, "notes": NOTES, "format": tuple(FORMATS), "dialect": ("us", "uk")}
LISTS = ("select", "ignore", "accept", "output")
KEYS = (*CHOICES, *LISTS, "published", "style")


class ConfigError(Exception):
    """A configuration that cannot be used; `source` is the file, `diagnostics` say where and why."""

    def __init__(self, source: Source, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("; ".join(diagnostic.message for diagnostic in diagnostics))
        self.source = source
        self.diagnostics = diagnostics


class Config(NamedTuple):
    """What a configuration file says; keys as written there."""

    values: Mapping[str, Any] = {}
    source: Source | None = None

    def span(self, text: str) -> Span:
        """Where a key or a quoted value stands in the file."""
        if self.source is None:
            return Span(0, 0)
        found = re.search(rf'(?<![\w-]){re.escape(text)}(?![\w-])(?=\s*=)|(?<=["\']){re.escape(text)}(?=["\'])', self.source.text)
        return Span(*found.span()) if found else Span(0, 0)


def find_config(folder: str) -> Config:
    """The settings of the nearest configuration file, upwards from a folder; raises `ConfigError`."""
    folder = os.path.abspath(folder)
    while True:
        for name in FILE_NAMES:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (config := read_config(path)):
                return config
        parent = os.path.dirname(folder)
        if parent == folder:
            return Config()
        folder = parent


def read_config(path: str) -> Config | None:
    """The settings of one file, `None` for a `pyproject.toml` that does not speak of newslint; raises `ConfigError`."""
    from newslint.input import InputError, read_source

    try:
        source = read_source(path)
    except InputError as error:
        raise ConfigError(Source(path, ""), (error.diagnostic,)) from error
    is_shared = os.path.basename(path) == "pyproject.toml"
    if is_shared and not TABLE.search(source.text):
        return None
    import tomllib

    try:
        values = tomllib.loads(source.text.removeprefix("\ufeff").replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(source, (_syntax_mistake(source, str(error)),)) from error
    if is_shared:
        values = values["tool"]["newslint"]
    config = Config(values, source)
    if mistakes := _mistakes(config):
        raise ConfigError(source, tuple(mistakes))
    return config


def _syntax_mistake(source: Source, message: str) -> Diagnostic:
    place = re.search(r"\(at line (\d+), column (\d+)\)", message)
    start = min(source.line_starts[int(place[1]) - 1] + int(place[2]) - 1, len(source.text)) if place else len(source.text)
    return trouble("config/not-toml", f"not valid TOML: {message.partition(' (at')[0].lower()}", Span(start, start))


def _mistakes(config: Config) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    for key, value in config.values.items():
        if key not in KEYS:
            found.append(unknown(config, "key", key, KEYS))
        elif key in LISTS:
            if not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
                found.append(trouble("config/bad-value", f'`{key}` is a list of texts, such as ["one", "two"]', config.span(key)))
        elif key in CHOICES and value not in CHOICES[key]:
            found.append(trouble("config/bad-value", f"`{key}` is one of {', '.join(CHOICES[key])}", config.span(key)))
        elif key == "published" and str(value) != "today" and not re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)):
            found.append(trouble("config/bad-value", "`published` is a date such as 2027-05-03, or `today`", config.span(key)))
        elif key == "style" and not isinstance(value, str):
            found.append(trouble("config/bad-value", "`style` is the name of a style", config.span(key)))
    return found


def unknown(config: Config, what: str, name: str, known: tuple[str, ...]) -> Diagnostic:
    """A name that nothing bears, with the nearest that something does."""
    return trouble(f"config/unknown-{what}", f"unknown {what} `{name}`", config.span(name), help=say_nearest(name, known))
