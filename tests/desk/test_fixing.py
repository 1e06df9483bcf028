from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.desk import Fixed, Options, fix
from tests.desk.batches import DRAFT, WAIVER
from tests.samples.mutations import mutations
from tests.samples.word import archive


@pytest.mark.parametrize("kind", ["folder", "zip", "file"])
def test_fixed_files_keep_their_paths(kind: str, tmp_path: Path) -> None:
    mutation = next(one for one in mutations() if one.name == "std-self-reference")
    files = {f"甲/{Path(path).name}": data for path, data in mutation.files().items()}
    for path, data in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(data)
    (tmp_path / "甲.zip").write_bytes(archive(files))
    asked = {"folder": tmp_path / "甲", "zip": tmp_path / "甲.zip", "file": tmp_path / "甲" / DRAFT.name}[kind]
    fixed = [one for one in fix(str(asked), Options(as_of=date(2026, 1, 1)), language="zh") if isinstance(one, Fixed)]

    assert [one.path for one in fixed] == [DRAFT.name]


def test_what_is_waived_is_not_commented(inbox: Path) -> None:
    def commented() -> list[str]:
        options = Options(as_of=date(2026, 1, 1), select=frozenset({"std-self-reference"}))
        return [one.path for one in fix(str(inbox), options, language="zh") if isinstance(one, Fixed)]

    assert f"乙公司/{DRAFT.name}" in commented()

    (inbox / "office.toml").write_text(WAIVER, "utf-8")
    assert f"乙公司/{DRAFT.name}" not in commented()
