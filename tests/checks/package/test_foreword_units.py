"""The foreword's drafting organisations are those of the form."""

from __future__ import annotations

import pytest

from pipeline.checks.package.foreword_units import package_foreword_units
from pipeline.model.record import Value
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import record
from tests.checks.standard.front_rules import DRAFTERS, PROPOSE, quoted, standard
from tests.looking import Outcome, run_check
from tests.standards_text import outline_of

SETTINGS = {"form-role": "form", "fields": ["applicant", "others"], "standard-role": "draft", "besides": ["某某协会"]}
FIRST, OTHERS = "甲样例有限公司", ("乙样例研究院", "丙样例大学")


def look(units: str | None, *, applicant: Value = FIRST, others: Value = OTHERS) -> Outcome:
    sentences = () if units is None else (f"本文件起草单位：{units}。",)
    read = standard(foreword=(PROPOSE, *sentences, DRAFTERS))
    parts = (
        part("form", 0, record=record(applicant=applicant, others=others)),
        part("draft", 1, outline=outline_of(read), document=read),
    )
    return run_check(package_foreword_units, dossier(reading("表.docx"), reading("草案.docx"), parts=parts), SETTINGS)


@pytest.mark.parametrize(
    ("units", "codes"),
    [
        pytest.param("甲样例有限公司、乙样例研究院、丙样例大学", [], id="equal"),
        pytest.param("丙样例大学、乙样例研究院、甲样例有限公司", [], id="another order"),
        pytest.param("某某协会、甲样例有限公司、乙样例研究院、丙样例大学", [], id="and the association"),
        pytest.param("甲样例有限公司（上海）、乙样例研究院、丙样例大学", [], id="longer name"),
        pytest.param("甲样例有限公司、乙样例研究院", ["absent"], id="one left out"),
        pytest.param("甲样例有限公司、乙样例研究院、丙样例大学、丁样例中心", ["other"], id="one more"),
        pytest.param("甲样例有限公司、丁样例中心", ["absent", "other"], id="both"),
        pytest.param("XXXX", [], id="placeholder"),
    ],
)
def test_package_foreword_units(units: str, codes: list[str]) -> None:
    assert look(units).codes == codes


def test_names_and_places() -> None:
    absent, other = look("甲样例有限公司、丁样例中心").hits
    read = standard(foreword=(PROPOSE, "本文件起草单位：甲样例有限公司、丁样例中心。", DRAFTERS))

    assert absent.arguments["names"] == ("“乙样例研究院”", "“丙样例大学”")
    assert other.arguments["names"] == ("“丁样例中心”",)
    assert quoted(look("甲样例有限公司、丁样例中心"), read) == ["甲样例有限公司", "丁样例中心"]
    assert {absent.document, other.document} == {"草案.docx"}


@pytest.mark.parametrize(
    ("units", "others", "reason"),
    [
        pytest.param(None, OTHERS, "not-applicable", id="no sentence"),
        pytest.param("XXXX、XXXX", OTHERS, "not-applicable", id="placeholders"),
        pytest.param("甲样例有限公司", None, "unknown", id="field unread"),
        pytest.param("甲样例有限公司", (), "unknown", id="field blank"),
        pytest.param("甲样例有限公司", ("见附件",), "unknown", id="field points elsewhere"),
    ],
)
def test_nothing_to_compare(units: str | None, others: Value, reason: str) -> None:
    outcome = look(units, others=others)

    assert (outcome.codes, outcome.skipped) == ([], [reason])


def test_no_draft() -> None:
    assert run_check(package_foreword_units, dossier(), SETTINGS).skipped == ["no-part"]
