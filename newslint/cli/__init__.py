"""The command line: one module a command, imported when its command is called."""

import sys
from importlib import import_module

import click

from newslint import __version__

COMMANDS = {
    "check": "read drafts and print what an editor would stop on",
    "explain": "show the page of a rule",
    "rules": "list the rules",
}


class Commands(click.Group):
    """A group that imports a command's module only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"newslint.cli.{cmd_name}"), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="newslint %(version)s")
def newslint() -> None:
    """Read news copy the way a copy desk does.

    `newslint check draft.md` prints what an editor would stop on, with the fix.
    """


def main() -> None:
    """Runs the command line and ends the process with its exit code."""
    try:
        code = newslint.main(prog_name="newslint", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = 2
    except (KeyboardInterrupt, click.Abort):
        code = 130
    except BrokenPipeError:
        code = 0
    except Exception:  # a bug: shown whole, and told apart from "errors were found"
        import traceback

        traceback.print_exc()
        code = 2
    sys.exit(_close_output(code if isinstance(code, int) else 0))


def _close_output(code: int) -> int:
    """Flushes what is left to print; a reader that has gone away is no trouble."""
    import os

    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code
