"""Every rule there is: finds the files of `rules/`, and keeps what they say in a form that loads fast."""

import json
import os
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from newslint import __version__
from newslint.cache import read_cached
from newslint.diagnostic import Diagnostic
from newslint.results import FileResult
from newslint.rule import KINDS, Rule, find_signs
from newslint.source import Source

COMPILED = "compiled.json"


class Registry(NamedTuple):
    """The rules by name, in order of their names, and the rule files that could not be used."""

    rules: dict[str, Rule]
    broken: tuple[FileResult, ...] = ()

    def families(self) -> list[str]:
        """The families in order of their names."""
        return sorted({rule.family for rule in self.rules.values()})


def rules_folder() -> str:
    """Where the built-in rules are: inside the package once installed, beside it in a checkout."""
    package = os.path.dirname(os.path.abspath(__file__))
    installed = os.path.join(package, "_rules")
    return installed if os.path.isdir(installed) else os.path.join(os.path.dirname(package), "rules")


def load_rules() -> Registry:
    """The built-in rules, from their compiled form where there is a fresh one."""
    folder = rules_folder()
    shipped = os.path.join(folder, COMPILED)
    if os.path.exists(shipped):
        with open(shipped, encoding="utf-8") as file:
            return _registry(json.load(file))
    paths = [__file__, *(path for _, path in find_rule_files(folder))]
    return _registry(read_cached("rules", paths, lambda: compile_rules(folder)))


def compile_rules(folder: str) -> dict[str, Any]:
    """All rule files below a folder as data for JSON: `{version, rules, broken}`."""
    from newslint.rule_file import RuleFileError, read_rule_file

    rules: list[dict[str, Any]] = []
    broken: list[dict[str, Any]] = []
    for name, path in find_rule_files(folder):
        with open(path, encoding="utf-8", newline="") as file:
            source = Source(path, file.read())
        try:
            rules.append(_compile(name, read_rule_file(source).values))
        except RuleFileError as error:
            broken.append({"path": path, "text": source.text, "diagnostics": [diagnostic[:8] for diagnostic in error.diagnostics]})
    return {"version": __version__, "rules": rules, "broken": broken}


def find_rule_files(folder: str) -> Iterator[tuple[str, str]]:
    """Name (`family/name`) and path of every rule file, in order of the names."""
    for family in sorted(os.listdir(folder)):
        path = os.path.join(folder, family)
        names = sorted(file[:-5] for file in os.listdir(path) if file.endswith(".yaml")) if os.path.isdir(path) else []
        for name in names:
            yield f"{family}/{name}", os.path.join(path, f"{name}.yaml")


def _compile(name: str, values: dict[str, Any]) -> dict[str, Any]:
    """What a run needs of a rule; phrases are stored as their tokens."""
    from newslint.rule_file import normalise

    kind = next(kind for kind in KINDS if kind in values)
    value = values[kind]
    if kind == "phrases":
        value = [normalise(phrase) for phrase in value]
    elif kind == "replace":
        value = {normalise(phrase): texts if isinstance(texts, list) else [texts] for phrase, texts in value.items()}
    elif kind == "consistent":
        value = [[normalise(form) for form in forms] for forms in value]
    elif kind == "limit" and "phrases" in value:
        value = value | {"phrases": [normalise(phrase) for phrase in value["phrases"]]}
    texts = ("summary", "severity", "message", "help", "label", "note", "fix", "quotes", "options")
    fields: dict[str, Any] = {"name": name, "kind": kind, "value": value, "default": values.get("default") != "off"}
    fields |= {key: values[key] for key in texts if key in values}
    fields |= {key: _as_list(values[key]) for key in ("where", "dialect", "style", "when") if key in values}
    return fields | {"signs": signs} if (signs := find_signs(fields.get("when", ()))) else fields


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _registry(compiled: dict[str, Any]) -> Registry:
    rules = {fields["name"]: Rule(**fields) for fields in compiled["rules"]}
    broken = tuple(
        FileResult(item["path"], Source(item["path"], item["text"]), tuple(_diagnostic(fields) for fields in item["diagnostics"]))
        for item in compiled["broken"]
    )
    return Registry(rules, broken)


def _diagnostic(fields: list[Any]) -> Diagnostic:
    from newslint.source import Span

    rule, severity, message, span, label, _labels, help, note = fields
    return Diagnostic(rule, severity, message, Span(*span), label, (), help, note)


def select_rules(registry: Registry, selected: Iterable[str] = (), ignored: Iterable[str] = ()) -> list[Rule]:
    """The rules of a run: a family brings its default ones, a full name any rule; `ignored` wins.

    Raises `KeyError` with the first name that is neither a rule nor a family.
    """
    families = set(registry.families())
    for name in (*selected, *ignored):
        if name not in registry.rules and name not in families:
            raise KeyError(name)
    wanted, unwanted = set(selected), set(ignored)

    def is_selected(rule: Rule) -> bool:
        if rule.name in unwanted or rule.family in unwanted:
            return False
        return rule.name in wanted or (rule.default and (not wanted or rule.family in wanted))

    return [rule for rule in registry.rules.values() if is_selected(rule)]
