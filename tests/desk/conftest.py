from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.desk.batches import GOOD
from tests.samples.mutations import mutations


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A batch: a good submission and one whose draft speaks of itself as “本标准”."""
    shutil.copytree(GOOD, tmp_path / "收件箱" / "甲公司")
    mutation = next(one for one in mutations() if one.name == "std-self-reference")
    for path, data in mutation.files().items():
        (tmp_path / "收件箱" / "乙公司").mkdir(exist_ok=True)
        (tmp_path / "收件箱" / "乙公司" / Path(path).name).write_bytes(data)
    return tmp_path / "收件箱"
