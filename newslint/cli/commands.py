"""The commands: one module each, imported when its command is called."""

from collections.abc import Sequence
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


def run_command(arguments: Sequence[str]) -> int:
    """Parses the arguments and runs their command; the exit code is what the command returns, 2 for wrong use."""
    try:
        code = newslint.main(list(arguments), prog_name="newslint", standalone_mode=False)
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except click.ClickException as error:
        error.show()
        return 2
    return code if isinstance(code, int) else 0
