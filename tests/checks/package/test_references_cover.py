"""Standards compared come back in the draft."""

from __future__ import annotations

import pytest

from pipeline.checks.package.references_cover import package_references_cover
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import record
from tests.documents import document
from tests.looking import Outcome, run_check

SETTINGS = {"form-role": "form", "field": "purpose", "standard-role": "draft"}


def look(text: str | None, *draft: str) -> Outcome:
    parts = (part("form", 0, record=record(purpose=text)), part("draft", 1, document=document(*draft)))
    return run_check(package_references_cover, dossier(reading("表.docx"), reading("草案.docx"), parts=parts), SETTINGS)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("与GB/T 36733—2018比对。", [], id="another-year"),
        pytest.param("与ＧＢ/Ｔ36733比对。", [], id="full-width"),
        pytest.param("与GB/T 36733、GB/T 19001、DB31/T 1—2020比对。", ["absent"], id="two-of-three-absent"),
    ],
)
def test_package_references_cover(text: str, codes: list[str]) -> None:
    assert look(text, "2　规范性引用文件", "GB/T 36733　服务质量评价通则").codes == codes


def test_the_absent_ones_are_named_once() -> None:
    (hit,) = look("GB/T 19001—2016、GB/T 36733，再与GB/T 19001—2016比。", "GB/T 36733").hits

    assert hit.arguments["numbers"] == ("GB/T 19001—2016",)


@pytest.mark.parametrize(("text", "reason"), [("未检索到。", "not-applicable"), (None, "field-unknown")])
def test_nothing_to_judge(text: str | None, reason: str) -> None:
    assert look(text, "一").skipped == [reason]


def test_no_draft() -> None:
    assert run_check(package_references_cover, dossier(), SETTINGS).skipped == ["no-part"]
