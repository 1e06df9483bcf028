from __future__ import annotations

import pytest

from pipeline.checks.material.duties import material_duties
from pipeline.model.dossier import Dossier
from pipeline.model.record import Field, Record
from tests.documents import document
from tests.looking import Outcome, run_check
from tests.review.rules import dossier

SETTINGS = {"fields": {"draft": "duties"}, "most": 200, "near": 0.1, "name": {"zh": "职责", "en": "duties"}}


def looked(text: str | None, **settings: object) -> Outcome:
    sheet = document(text or "甲")
    record = Record("f", {"duties": Field("duties", text, text or "", sheet.paragraphs[0].span(), None)})
    one: Dossier = dossier(sheet, record=record)
    return run_check(material_duties, one, {**SETTINGS, **settings})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("甲" * 200, [], id="exactly-the-most"),
        pytest.param("甲" * 201, ["rather-long"], id="one-past"),
        pytest.param("甲" * 220, ["rather-long"], id="exactly-a-tenth-more"),
        pytest.param("甲" * 221, ["long"], id="one-past-that"),
        pytest.param("甲" * 195 + "，" * 10, ["han"], id="within-by-han-characters"),
    ],
)
def test_the_field_keeps_its_length(text: str, codes: list[str]) -> None:
    assert looked(text).codes == codes


def test_both_counts_are_told_at_the_file() -> None:
    (hit,) = looked("甲，" * 150).hits

    assert (hit.found, hit.expected, hit.arguments["han"], hit.document) == ("300", "200", 150, "草案.docx")


def test_blank_unread_and_absent_fields() -> None:
    assert looked("").skipped == ["not-applicable"]
    assert looked(None).skipped == ["field-unknown"]
    assert looked("甲", fields={"other": "duties"}).skipped == ["no-part"]
