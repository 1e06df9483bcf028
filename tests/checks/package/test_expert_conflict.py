"""Reviewers from the project's own organisations."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.expert_conflict import package_expert_conflict
from pipeline.model.address import Span
from pipeline.model.dossier import Dossier
from pipeline.model.office import Expert
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import address, record
from tests.looking import run_check

SETTINGS = {
    "role": "form",
    "fields": ["applicant", "others"],
    "parts": [{"zh": "申报单位", "en": "the applicant"}, {"zh": "参与起草单位", "en": "a participant"}],
}


def with_experts(*units: str) -> Dossier:
    form = part("form", 0, record=record(applicant="甲公司", others=("乙公司", "丙（集团）公司")))
    return replace(dossier(reading("表.docx"), parts=(form,)), experts=tuple(Expert("某某", unit) for unit in units))


@pytest.mark.parametrize(
    ("unit", "codes"),
    [
        pytest.param("丁公司", [], id="a-stranger"),
        pytest.param("甲 公司", ["conflict"], id="the-applicant"),
        pytest.param("丙(集团)公司", ["conflict"], id="another-width"),
        pytest.param("甲公司上海分公司", [], id="another-that-begins-so"),
    ],
)
def test_package_expert_conflict(unit: str, codes: list[str]) -> None:
    assert run_check(package_expert_conflict, with_experts(unit), SETTINGS).codes == codes


def test_the_organisation_is_shown() -> None:
    (hit,) = run_check(package_expert_conflict, with_experts("丁公司", "乙公司"), SETTINGS).hits

    assert (hit.found, hit.at, hit.document) == ("乙公司", Span(address("others"), 0, 3), "表.docx")


def test_nobody_named() -> None:
    assert run_check(package_expert_conflict, with_experts(), SETTINGS).skipped == ["not-applicable"]
    assert run_check(package_expert_conflict, dossier(), SETTINGS).skipped == ["no-part"]
