"""`newslint explain`: shows the page of a rule."""

import click

from newslint.nearest import say_nearest
from newslint.registry import load_rules


@click.command()
@click.argument("rule")
def explain(rule: str) -> int:
    """Show the page of RULE: what it finds, why, how to mend it, and examples."""
    registry = load_rules()
    if rule not in registry.rules:
        members = [name for name in registry.rules if name.startswith(f"{rule}/")]
        if members:
            raise click.UsageError(f"`{rule}` is a family: {', '.join(members)}")
        nearest = say_nearest(rule, registry.rules)
        raise click.UsageError(f"unknown rule `{rule}`" + (f"; {nearest}" if nearest else ""))
    from newslint.rule_page import render_page

    click.echo(render_page(rule))
    return 0
