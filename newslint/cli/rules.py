"""`newslint rules`: lists the rules."""

import json

import click

from newslint.registry import load_rules


@click.command()
@click.argument("names", nargs=-1, metavar="[FAMILY]...")
@click.option(
    "--format", "format_name", type=click.Choice(["table", "json"]), default="table", help="How the list is printed (default: table)."
)
def rules(names: tuple[str, ...], format_name: str) -> int:
    """List the rules, all of them or those of some families."""
    registry = load_rules()
    known = registry.families()
    for name in names:
        if name not in known:
            raise click.UsageError(f"unknown family `{name}`: {', '.join(known)}")
    chosen = [rule for rule in registry.rules.values() if not names or rule.family in names]
    if format_name == "json":
        fields = ("name", "summary", "severity", "kind", "fix", "default", "quotes")
        listed = [{"name": rule.name, "family": rule.family} | {field: getattr(rule, field) for field in fields[1:]} for rule in chosen]
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return 0
    width = max((len(rule.name) for rule in chosen), default=0)
    for family in dict.fromkeys(rule.family for rule in chosen):
        for rule in chosen:
            if rule.family == family:
                state = rule.severity if rule.default else "off"
                click.echo(f"{rule.name:{width}}  {state:7}  {rule.summary}")
        click.echo()
    click.echo("`newslint explain RULE` shows the page of one")
    return 0
