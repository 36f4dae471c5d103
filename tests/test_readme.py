"""The session that the README shows is what newslint prints."""

import re
from pathlib import Path

from tests.command import newslint

ROOT = Path(__file__).parent.parent
SESSION = re.compile(r"```console\n\$ newslint check harbour\.md\n(.*?)```", re.DOTALL)


def test_the_session_in_the_readme_is_real() -> None:
    shown = SESSION.search((ROOT / "README.md").read_text(encoding="utf-8"))
    assert shown
    assert newslint("check", "harbour.md", cwd=ROOT / "tests" / "cli").out == shown[1]


def test_the_settings_in_the_readme_can_be_used(tmp_path: Path) -> None:
    settings = re.search(r"```toml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert settings
    (tmp_path / "newslint.toml").write_text(settings[1], encoding="utf-8")
    (tmp_path / "draft.txt").write_text("The bridge is open.\n", encoding="utf-8")
    assert newslint("check", cwd=tmp_path).code == 0
