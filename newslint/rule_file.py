"""Reads one YAML file of a rule, strictly: every mistake is a diagnostic at its place in the file."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from newslint.diagnostic import APPLICABILITIES, SEVERITIES, Diagnostic, trouble
from newslint.document import PLACES
from newslint.language.words import find_words
from newslint.nearest import say_nearest
from newslint.rule import KINDS, QUOTES
from newslint.source import Source, Span

TEXTS = ("summary", "why", "message", "help", "label", "note")
LISTS = ("where", "dialect", "style", "when")
KEYS = (*TEXTS, *LISTS, *KINDS, "severity", "fix", "default", "quotes", "options", "examples", "source")
EXAMPLE_KEYS = ("bad", "good", "fixed", "text", "at", "format", "published", "dialect", "style")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "severity": SEVERITIES,
    "fix": APPLICABILITIES,
    "default": ("on", "off"),
    "quotes": QUOTES,
    "where": PLACES,
    "dialect": ("us", "uk"),
    "per": ("sentence", "paragraph", "draft"),
}


class RuleFileError(Exception):
    """A rule file that cannot be used; `diagnostics` say where and why."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("; ".join(diagnostic.message for diagnostic in diagnostics))
        self.diagnostics = diagnostics


class Fields(NamedTuple):
    """The keys of a rule file as plain values, and where each stands in the file."""

    values: dict[str, Any]
    spans: dict[str, Span]


def read_rule_file(source: Source) -> Fields:
    """The checked keys of one rule file; raises `RuleFileError` with every mistake found."""
    import yaml

    mistakes: list[Diagnostic] = []
    try:
        node = yaml.compose(source.text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        at = Span(mark.index, mark.index) if mark else Span(0, 0)
        raise RuleFileError((trouble("rule/not-yaml", f"not valid YAML: {error.problem}", at),)) from error
    except yaml.YAMLError as error:
        raise RuleFileError((trouble("rule/not-yaml", f"not valid YAML: {error}".partition("\n")[0]),)) from error
    if not isinstance(node, yaml.MappingNode):
        raise RuleFileError((trouble("rule/not-a-rule", "a rule file holds keys such as `summary` and `severity`"),))
    _find_loose_words(node, mistakes)
    values: dict[str, Any] = {}
    spans: dict[str, Span] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        span = Span(key_node.start_mark.index, key_node.end_mark.index)
        if key not in KEYS:
            mistakes.append(_unknown("key", key, KEYS, span))
        elif key in values:
            mistakes.append(trouble("rule/repeated-key", f"`{key}` stands twice", span))
        values[key] = _plain(value_node)
        spans[key] = span
    if not mistakes:
        mistakes = [trouble("rule/bad-value", message, spans.get(key, Span(0, 0))) for key, message in _mistakes(values)]
    if mistakes:
        raise RuleFileError(tuple(mistakes))
    return Fields(values, spans)


def _find_loose_words(node: Any, mistakes: list[Diagnostic]) -> None:
    """Unquoted `on`, `no` and `yes` are true and false to YAML; whoever wrote them meant the words."""
    import yaml

    for child in _children(node):
        if isinstance(child, yaml.ScalarNode):
            if child.tag == "tag:yaml.org,2002:bool" and child.value not in ("true", "false"):
                span = Span(child.start_mark.index, child.end_mark.index)
                mistakes.append(
                    trouble("rule/loose-word", f"`{child.value}` is read as yes or no here", span, help=f'quote it: "{child.value}"')
                )
        else:
            _find_loose_words(child, mistakes)


def _children(node: Any) -> list[Any]:
    """The nodes directly below; `default: on` and `default: off` may stand unquoted."""
    import yaml

    if isinstance(node, yaml.MappingNode):
        return [part for key, value in node.value for part in (key, value) if not (part is value and key.value == "default")]
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def _plain(node: Any) -> Any:
    """The node's value; scalars stay text unless they are whole numbers or true and false."""
    import yaml

    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child) for child in node.value]
    if node.tag == "tag:yaml.org,2002:int" and node.value.isdigit():
        return int(node.value)
    if node.tag == "tag:yaml.org,2002:bool" and node.value in ("true", "false"):
        return node.value == "true"
    return str(node.value)


def _mistakes(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Key and message of everything that is wrong with the values."""
    found: list[tuple[str, str]] = []
    for key in ("summary", "why", "severity", "message", "examples"):
        if key not in values:
            found.append((key, f"`{key}` is missing"))
    kinds = [kind for kind in KINDS if kind in values]
    if len(kinds) != 1:
        found.append((kinds[1] if kinds else "", f"a rule has exactly one of {', '.join(f'`{kind}`' for kind in KINDS)}"))
    found += [(key, f"`{key}` is one line of text") for key in TEXTS if key in values and not isinstance(values[key], str)]
    for key, allowed in CHOICES.items():
        chosen = values.get(key, [])
        for item in chosen if isinstance(chosen, list) else [chosen]:
            if item not in allowed:
                found.append((key, f"`{item}` is no {key}: {', '.join(allowed)}"))
    if "when" in values and (_wrong_phrases(values["when"]) or not {"check", "pattern"} & values.keys()):
        found.append(("when", "`when` is a list of words and signs, for rules with a `check` or a `pattern`"))
    if len(kinds) == 1 and (wrong := KIND_CHECKS[kinds[0]](values[kinds[0]])):
        found.append((kinds[0], wrong))
    examples = values.get("examples")
    if examples is not None and not (isinstance(examples, list) and all(_is_example(item) for item in examples)):
        found.append(("examples", f"examples are a list of maps with the keys {', '.join(EXAMPLE_KEYS)}"))
    return found


def _is_example(item: Any) -> bool:
    return isinstance(item, dict) and set(item) <= set(EXAMPLE_KEYS) and ("bad" in item) != ("good" in item)


def _wrong_phrases(value: Any) -> str | None:
    if isinstance(value, list) and value and all(isinstance(item, str) and item.strip() for item in value):
        return None
    return "`phrases` is a list of words or phrases, figures in quotation marks"


def _wrong_replace(value: Any) -> str | None:
    def is_text(item: Any) -> bool:
        return isinstance(item, str) or (isinstance(item, list) and bool(item) and all(isinstance(one, str) for one in item))

    if isinstance(value, dict) and value and all(is_text(item) for item in value.values()):
        return None
    return "`replace` maps a phrase to its replacement, or to a list of them"


def _wrong_pattern(value: Any) -> str | None:
    if not isinstance(value, str):
        return "`pattern` is one regular expression"
    if r"\b" in value or r"\w" in value or r"\W" in value or r"\B" in value:
        return r"`\b` and `\w` know ASCII only: word edges are checked anyway, and `[\pL\pN]` is a letter or figure"
    import re2

    options = re2.Options()
    options.log_errors = False
    try:
        re2.compile(value, options)
    except re2.error as error:
        reason = error.args[0].decode() if isinstance(error.args[0], bytes) else error.args[0]
        return f"not a pattern that RE2 can read: {reason}"
    return None


def _wrong_consistent(value: Any) -> str | None:
    if (
        isinstance(value, list)
        and value
        and all(isinstance(item, list) and len(item) > 1 and _wrong_phrases(item) is None for item in value)
    ):
        return None
    return "`consistent` is a list of lists: forms of which a draft uses one"


def _wrong_limit(value: Any) -> str | None:
    if not isinstance(value, dict) or set(value) - {"most", "per", "phrases"} or not isinstance(value.get("most"), int):
        return "`limit` has `most` (a number), `per` (sentence, paragraph or draft) and, unless words are counted, `phrases`"
    if value.get("per") not in CHOICES["per"]:
        return "`per` is sentence, paragraph or draft"
    return _wrong_phrases(value["phrases"]) if "phrases" in value else None


def _wrong_check(value: Any) -> str | None:
    return None if isinstance(value, str) and value.isidentifier() else "`check` names a module of newslint/checks"


KIND_CHECKS: Mapping[str, Callable[[Any], str | None]] = {
    "phrases": _wrong_phrases,
    "replace": _wrong_replace,
    "pattern": _wrong_pattern,
    "consistent": _wrong_consistent,
    "limit": _wrong_limit,
    "check": _wrong_check,
}


def _unknown(what: str, name: str, known: tuple[str, ...], span: Span) -> Diagnostic:
    return trouble(f"rule/unknown-{what}", f"unknown {what} `{name}`", span, help=say_nearest(name, known))


def normalise(phrase: str) -> str:
    """A phrase as its tokens, one space between them, letters as written: the form in which phrases are compared."""
    words = find_words(phrase)
    return " ".join(phrase[start:end].replace("’", "'") for start, end in zip(words.starts, words.ends, strict=True))
