"""What is no file of a submission."""

from __future__ import annotations

import pytest

from pipeline.intake.clutter import is_clutter
from pipeline.profiles.office import NAME


@pytest.mark.parametrize(
    "name",
    [
        "~$申报表.docx",
        ".~申报表.docx",
        ".~lock.a.docx#",
        "._a.docx",
        ".DS_Store",
        "thumbs.db",
        "Desktop.ini",
        "__MACOSX",
        "~WRL0001.tmp",
        NAME,
    ],
)
def test_clutter(name: str) -> None:
    assert is_clutter(name)


@pytest.mark.parametrize("name", ["申报表.docx", "~申报表.docx", "a~$b.docx", "thumbs.db.docx", "office.docx", "$价格表.xlsx"])
def test_files(name: str) -> None:
    assert not is_clutter(name)
