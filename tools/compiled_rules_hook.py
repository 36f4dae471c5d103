"""Puts the rules and their compiled form into the wheel, as `newslint/_rules/`."""

import json
import os
import sys
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledRulesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Called by hatchling; an editable install gets nothing, it reads `rules/` of the checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compiles the rules outside the checkout; raises `ValueError` for a rule file that cannot be used."""
        self.scratch = TemporaryDirectory()
        if version == "editable":
            return
        compiled_file = os.path.join(self.scratch.name, "compiled.json")
        build_data["force_include"][compiled_file] = "newslint/_rules/compiled.json"
        # newslint is that of this checkout, which may differ from one that is installed, and gets no bytecode.
        sys.path.insert(0, self.root)
        sys.dont_write_bytecode = True
        from newslint.registry import compile_rules, find_rule_files

        folder = os.path.join(self.root, "rules")
        compiled = compile_rules(folder)
        if compiled["broken"]:
            raise ValueError("\n".join(f"{item['path']}: {item['diagnostics'][0][2]}" for item in compiled["broken"]))
        with open(compiled_file, "w", encoding="utf-8", newline="\n") as file:
            json.dump(compiled, file, ensure_ascii=False, separators=(",", ":"))
        for name, path in find_rule_files(folder):
            build_data["force_include"][path] = f"newslint/_rules/{name}.yaml"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Removes what was compiled, now that it is in the wheel."""
        self.scratch.cleanup()
