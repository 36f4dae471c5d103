"""Where results go: to the terminal, and to files."""

import os
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TextIO

from newslint.cli.usage import UsageError
from newslint.formats import FORMATS, RenderOptions, render
from newslint.results import FileResult


class Output(NamedTuple):
    """A format and a file; `-` is the terminal."""

    format: str
    path: str

    @classmethod
    def parse(cls, text: str, default: str) -> "Output":
        """Reads `FORMAT:PATH` or `PATH`; a single letter before the colon is a drive."""
        name, colon, path = text.partition(":")
        if colon and len(name) > 1 and name.isalpha() and name not in FORMATS:
            raise UsageError(f"unknown format `{name}` in --output: {', '.join(FORMATS)}")
        return cls(name, path) if colon and name in FORMATS else cls(default, text)


def print_results(results: Sequence[FileResult], outputs: Sequence[Output], given: Mapping[str, Any], stream: TextIO) -> None:
    """Prints to the terminal unless an output takes its place, and writes every file whole or not at all."""
    drafts = {os.path.realpath(result.path) for result in results}
    for output in outputs:
        if output.path != "-" and os.path.realpath(output.path) in drafts:
            raise UsageError(f"--output {output.path} would overwrite a draft")
    for output in outputs:
        if output.path != "-":
            _write(output.path, render(output.format, results, RenderOptions(width=80, notes=given.get("notes") or "short")))
    shown = [output.format for output in outputs if output.path == "-"] or [given["format_name"]]
    for name in shown:
        options = render_options(given, stream)
        stream.write(render(name, results, options))


def render_options(given: Mapping[str, Any], stream: TextIO) -> RenderOptions:
    """Width, colour and character set of the terminal; 80 columns in a pipe."""
    is_terminal = stream.isatty()
    width = 80
    if is_terminal:
        width = os.get_terminal_size(stream.fileno()).columns or 80
    colour = given["color"] == "always" or (
        given["color"] == "auto" and is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )
    encoding = (stream.encoding or "ascii").lower().replace("-", "")
    return RenderOptions(
        width=width, colour=colour, ascii=not encoding.startswith("utf"), notes=given.get("notes") or "short", mended=given.get("mended", 0)
    )


def _write(path: str, text: str) -> None:
    part = f"{path}.newslint-{os.getpid()}"
    try:
        with open(part, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(part, path)
    except OSError as error:
        if os.path.exists(part):
            os.remove(part)
        raise UsageError(f"{path} could not be written: {(error.strerror or str(error)).lower()}") from error
