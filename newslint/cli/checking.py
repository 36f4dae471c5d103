"""One run of `newslint check`, from what the user asked for to the exit code."""

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from newslint.cli.output import Output, print_results
from newslint.cli.usage import UsageError
from newslint.config import Config, ConfigError, find_config, unknown
from newslint.diagnostic import SEVERITIES
from newslint.registry import Registry, load_rules, select_rules
from newslint.results import FileResult
from newslint.rule import Settings
from newslint.run import Checked, Desk, write_source

DEFAULTS: Mapping[str, Any] = {
    "select": (),
    "ignore": (),
    "format_name": None,
    "output": (),
    "fail_on": None,
    "notes": None,
    "stdin_filename": None,
    "published": None,
    "fix": False,
    "unsafe_fixes": False,
    "diff": False,
    "color": "auto",
}
"""What the flags are where none is given; a configuration may then decide."""


def check_drafts(paths: Sequence[str], flags: Mapping[str, Any]) -> int:
    """Checks the drafts under the paths, prints what is wrong, and returns the exit code; raises `UsageError`."""
    try:
        config = find_config(os.getcwd())
        registry = load_rules()
        given = _merge(config, flags)
        desk = _desk(config, registry, given)
    except ConfigError as error:
        shown = os.path.relpath(error.source.path)
        return _finish(
            [Checked(FileResult(shown, error.source, error.diagnostics))],
            dict(flags) | {"format_name": flags["format_name"] or "full", "fail_on": "error"},
        )
    checked = [Checked(result) for result in registry.broken]
    if "-" in paths:
        checked += _check_stdin(desk, given["stdin_filename"])
    files = [path for path in paths if path != "-"]
    if files or not paths:
        checked += desk.check_paths(files or ["."])
    if given["fix"] and not given["diff"]:
        checked = [_write(desk, item) for item in checked]
    return _finish(checked, given | {"mended": sum(item.mended for item in checked)})


def _merge(config: Config, flags: Mapping[str, Any]) -> dict[str, Any]:
    """Flags over the configuration file over the defaults."""
    values = config.values
    return dict(flags) | {
        "format_name": flags["format_name"] or values.get("format", "full"),
        "fail_on": flags["fail_on"] or values.get("fail-on", "error"),
        "notes": flags["notes"] or values.get("notes", "short"),
        "select": flags["select"] or values.get("select", ()),
        "ignore": (*flags["ignore"], *values.get("ignore", ())),
        "output": flags["output"] or values.get("output", ()),
        "published": flags["published"] or str(values.get("published", "")),
    }


def _desk(config: Config, registry: Registry, given: Mapping[str, Any]) -> Desk:
    try:
        rules = select_rules(registry, given["select"], given["ignore"])
    except KeyError as error:
        mistake = unknown(config, "rule", error.args[0], (*registry.rules, *registry.families()))
        if config.source and mistake.span.end:
            raise ConfigError(config.source, (mistake,)) from error
        nearest = f"; {mistake.help}" if mistake.help else ""
        raise UsageError(f"{mistake.message}{nearest}") from error
    settings = Settings(
        accept=frozenset(config.values.get("accept", ())),
        published=_date(given["published"]),
        dialect=config.values.get("dialect"),
        style=config.values.get("style"),
    )
    from newslint.linter import Linter

    known = frozenset((*registry.rules, *registry.families()))
    return Desk(Linter(rules, settings), known, fix=given["fix"] or given["diff"], unsafe=given["unsafe_fixes"])


def _date(text: str) -> Any:
    if not text:
        return None
    from datetime import date

    if text == "today":
        return date.today()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"--published: `{text}` is no day: write it as 2027-05-03, or today") from error


def _check_stdin(desk: Desk, name: str | None) -> list[Checked]:
    """The draft on standard input; without a name it is plain text."""
    from newslint.input import InputError, decode
    from newslint.readers import format_of

    path = name or "<stdin>"
    try:
        source = decode(path, sys.stdin.buffer.read())
    except InputError as error:
        return [Checked(FileResult(path, None, (error.diagnostic,)))]
    return [desk.check_source(source, format_of(path) if name else "plain")._replace(is_stdin=True)]


def _write(desk: Desk, item: Checked) -> Checked:
    """Writes a mended draft back; one that cannot be written is reported, with what is wrong with it as it stands."""
    source = item.result.source
    if not item.mended or source is None or item.before is None or item.is_stdin:
        return item
    try:
        write_source(source)
    except OSError as error:
        from newslint.diagnostic import trouble

        unwritable = trouble("input/unwritable", f"could not be written: {(error.strerror or str(error)).lower()}")
        result = desk._replace(fix=False).check_source(item.before, item.format).result
        return Checked(result._replace(diagnostics=(unwritable, *result.diagnostics)), item.before)
    return item


def _finish(checked: Sequence[Checked], given: Mapping[str, Any]) -> int:
    """Prints everything and returns the exit code; a mended draft from standard input goes out there, the findings beside it."""
    results = [item.result for item in checked]
    changed = False
    if given["diff"]:
        changed = _print_diff(checked)
        print(
            f"{given['mended'] or 'nothing'} to mend, {sum(len(result.diagnostics) for result in results)} findings left", file=sys.stderr
        )
    else:
        mended = [item.result.source for item in checked if item.is_stdin] if given["fix"] else []
        for source in mended:
            if source:
                sys.stdout.write(source.text)
        outputs = [Output.parse(text, given["format_name"]) for text in given["output"]]
        print_results(results, outputs, given, sys.stderr if mended else sys.stdout)
    if any(item.is_trouble for result in results for item in result.diagnostics):
        return 2
    return 1 if changed or _is_failing(results, given["fail_on"]) else 0


def _is_failing(results: Sequence[FileResult], fail_on: str) -> bool:
    if fail_on == "never":
        return False
    grave = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return any(item.severity in grave for result in results for item in result.diagnostics)


def _print_diff(checked: Sequence[Checked]) -> bool:
    from difflib import unified_diff

    changed = False
    for item in checked:
        after = item.result.source
        if item.mended and item.before and after:
            changed = True
            old, new = (source.text.splitlines(keepends=True) for source in (item.before, after))
            for line in unified_diff(old, new, item.before.path, after.path):
                sys.stdout.write(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
    return changed
