"""Project and draft have one title."""

from __future__ import annotations

import pytest

from pipeline.checks.package.title_match import package_title_match, title_key
from pipeline.model.outline import Outline
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import record
from tests.looking import Outcome, run_check

SETTINGS = {"form-role": "form", "field": "name", "standard-role": "draft"}


def look(project: str | None, title: str) -> Outcome:
    parts = (part("form", 0, record=record(name=project)), part("draft", 1, outline=Outline(title, ())))
    return run_check(package_title_match, dossier(reading("表.docx"), reading("草案.docx"), parts=parts), SETTINGS)


@pytest.mark.parametrize(
    ("project", "title"),
    [
        pytest.param("某某服务规范", "某某服务规范", id="equal"),
        pytest.param("某某 服务　规范", "《某某服务规范》", id="blanks-and-title-marks"),
        pytest.param("某某服务规范团体标准项目", "某某服务规范", id="words-of-the-call"),
        pytest.param("某某服务规范（草案）", "某某服务规范", id="remark"),
        pytest.param("团体标准《某某服务规范》", "某某服务规范", id="title-inside-its-marks"),
        pytest.param("ＩＴ服务规范", "IT服务规范", id="full-width-letters"),
    ],
)
def test_one_title(project: str | None, title: str) -> None:
    assert look(project, title).codes == []


@pytest.mark.parametrize(
    ("project", "title"),
    [
        pytest.param("某某服务规范", "某某服务质量规范", id="a-word-more"),
        pytest.param("某某服务规范", "某某服务指南", id="another-kind"),
        pytest.param("某某（甲区）服务规范", "某某（乙区）服务规范", id="brackets-that-matter"),
    ],
)
def test_two_titles(project: str | None, title: str) -> None:
    (hit,) = look(project, title).hits

    assert (hit.code, hit.found, hit.expected, hit.document) == ("mismatch", project, title, "表.docx")


@pytest.mark.parametrize(("project", "title"), [("", "某规范"), ("某规范", ""), (None, "某规范")])
def test_unknown_title(project: str | None, title: str) -> None:
    assert look(project, title).skipped == ["unknown"]


def test_no_draft() -> None:
    assert run_check(package_title_match, dossier(), SETTINGS).skipped == ["no-part"]


def test_a_title_that_is_nothing_but_those_words_stays() -> None:
    assert title_key("标准") == "标准"
