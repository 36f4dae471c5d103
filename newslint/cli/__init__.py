"""The command line: starts a command and ends the process with its exit code."""

import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

OBJECTS = 100_000
"""New objects between two collections of garbage: the start makes many and none of them is garbage."""


def main() -> NoReturn:
    """Runs the command line and ends the process."""
    gc.set_threshold(OBJECTS)
    code = _run(sys.argv[1:])
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        pass  # the reader has gone away, which is no trouble of ours
    os._exit(code)  # nothing is left to tidy up, and the interpreter would take a tenth of the run for it


def _run(arguments: Sequence[str]) -> int:
    """The exit code of a call; 2 for wrong use, 130 for Ctrl-C."""
    from newslint.cli.usage import UsageError

    try:
        if is_plain_check(arguments):
            from newslint.cli.checking import DEFAULTS, check_drafts

            return check_drafts(arguments[1:], DEFAULTS)
        from newslint.cli.commands import run_command

        return run_command(arguments)
    except UsageError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0
    except Exception:  # a bug: shown whole, and told apart from "errors were found"
        import traceback

        traceback.print_exc()
        return 2


def is_plain_check(arguments: Sequence[str]) -> bool:
    """Whether this is `newslint check` with nothing but paths: the call of every save, which needs no parser of flags (a third of its time)."""
    return arguments[:1] == ["check"] and not any(each.startswith("-") and each != "-" for each in arguments)
