"""Rules are found, compiled and chosen."""

import json
from pathlib import Path

import pytest

from newslint.registry import compile_rules, load_rules, rules_folder, select_rules
from newslint.rule import Rule
from tests.test_rule_file import GOOD


def test_the_compiled_form_is_data_for_json_and_brings_every_rule_back() -> None:
    compiled = json.loads(json.dumps(compile_rules(rules_folder())))
    rules = [Rule(**fields) for fields in compiled["rules"]]
    assert [rule.name for rule in rules] == list(load_rules().rules)


def test_a_cache_that_is_damaged_or_old_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    first = load_rules()
    (cache,) = (tmp_path / "newslint").iterdir()
    cache.write_text("{ damaged")
    assert load_rules() == first
    cache.write_text(json.dumps({"rules": [], "broken": [], "signature": []}))
    assert load_rules() == first


def test_a_cache_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert load_rules().rules


def test_a_broken_rule_file_is_reported_and_the_others_are_loaded(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "good.yaml").write_text(GOOD)
    (folder / "bad.yaml").write_text("summary: [")
    compiled = compile_rules(str(tmp_path))
    assert [fields["name"] for fields in compiled["rules"]] == ["desk/good"]
    assert compiled["broken"][0]["path"].endswith("bad.yaml")


def test_a_family_brings_its_default_rules_and_a_full_name_any_rule() -> None:
    registry = load_rules()
    rule = next(iter(registry.rules.values()))
    off = registry._replace(rules={rule.name: rule._replace(default=False)})
    assert select_rules(off) == []
    assert select_rules(off, [rule.family]) == []
    assert select_rules(off, [rule.name]) == [off.rules[rule.name]]
    assert select_rules(registry, [rule.name], [rule.family]) == []


def test_an_unknown_rule_is_named() -> None:
    with pytest.raises(KeyError, match="garbled/no-such"):
        select_rules(load_rules(), ["garbled/no-such"])
