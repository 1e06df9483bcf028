"""The names beside the boxes."""

from __future__ import annotations

import pytest

from pipeline.checks.service.category_names import service_category_names
from pipeline.model.record import Record
from tests.checks.record.records import record
from tests.looking import run_check

SETTINGS = {"field": "kind", "names": ["培训服务", "质量管理服务", "其他服务"], "also": ["质量管理"]}


@pytest.mark.parametrize(
    ("raw", "codes"),
    [
        pytest.param("☐ 培训服务　☑ 质量管理　☐ 其他服务", [], id="as-printed"),
        pytest.param("☐培训服务；\n☐质量管理服务；\n☑其他服务", [], id="line-by-line"),
        pytest.param("培训服务☐ 质量管理☑ 其他服务☐", [], id="boxes-behind"),
        pytest.param("☐ 培训服务　☐ 质量咨询　☐ 其他服务", ["other", "absent"], id="another-name"),
        pytest.param("☐ 培训服务　☐ 质量管理", ["absent"], id="one-deleted"),
        pytest.param("√ 培训服务　 质量管理　√ 其他服务", [], id="ticks-where-the-boxes-were"),
        pytest.param("√ 培训服务　 质量咨询　√ 其他服务", ["other", "absent"], id="another-name-without-a-box"),
        pytest.param("☐ 培训服务　☐ 质量管理　☑ 其他服务（政策咨询）", [], id="explained"),
    ],
)
def test_category_names(raw: str, codes: list[str]) -> None:
    assert run_check(service_category_names, record(kind=raw), SETTINGS).codes == codes


def test_the_finding_quotes_the_name() -> None:
    hit = run_check(service_category_names, record(kind="☐ 培训服务　☐ 咨 询　☐ 质量管理　☐ 其他服务"), SETTINGS).hits[0]

    assert hit.found == "咨 询"
    assert hit.at is not None
    assert (hit.at.start, hit.at.end) == (9, 12)  # type: ignore[union-attr]  # it is a span


@pytest.mark.parametrize(
    ("subject", "reason"),
    [
        pytest.param(record(kind="标准化服务"), "not-applicable", id="no-boxes"),
        pytest.param(record(kind=None), "field-unknown", id="unread"),
        pytest.param(record(), "field-unknown", id="not-there"),
    ],
)
def test_nothing_to_compare(subject: Record, reason: str) -> None:
    assert run_check(service_category_names, subject, SETTINGS).skipped == [reason]
