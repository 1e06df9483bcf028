"""What the form says stands in the draft's foreword."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from pipeline.checks.package.foreword_statement import package_foreword_statement
from pipeline.model.correction import InsertParagraph
from pipeline.model.outline import Stage
from pipeline.model.record import Value
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import record
from tests.checks.standard.front_rules import DRAFTERS, FOREWORD, standard
from tests.looking import Outcome, run_check
from tests.standards_text import outline_of

ROLES = {"form-role": "form", "standard-role": "draft"}
FIRST = {**ROLES, "kind": "history", "field": "kind", "option": "制定", "sentence": "本文件为首次发布。"}
ADOPTERS = {**ROLES, "kind": "adopters", "field": "adopters", "sentence": "首期承诺执行单位：{names}。", "stages": ["full-draft"]}


def look(settings: Mapping[str, Any], *more: str, stage: Stage = "full-draft", foreword: bool = True, **values: Value) -> Outcome:
    read = standard(foreword=(*FOREWORD, *more) if foreword else None)
    parts = (
        part("form", 0, record=record(ticked=None, blank=False, **values)),
        part("draft", 1, outline=outline_of(read, stage), document=read),
    )
    return run_check(package_foreword_statement, dossier(reading("表.docx"), reading("草案.docx"), parts=parts), settings)


@pytest.mark.parametrize(
    ("kind", "more", "codes"),
    [
        pytest.param("制定", (), ["absent"], id="new and not said"),
        pytest.param("制定", ("本文件为首次发布。",), [], id="new and said"),
        pytest.param("修订", (), [], id="a revision"),
        pytest.param(None, (), [], id="not ticked"),
    ],
)
def test_first_edition(kind: str | None, more: tuple[str, ...], codes: list[str]) -> None:
    assert look(FIRST, *more, kind=kind).codes == codes


def test_the_sentence_is_put_at_the_end() -> None:
    (hit,) = look(FIRST, kind="制定").hits
    last = next(one.address for one in standard().paragraphs if one.text == DRAFTERS)

    assert hit.correction == InsertParagraph(last, "本文件为首次发布。")
    assert (hit.document, hit.expected) == ("草案.docx", "本文件为首次发布。")


def test_first_adopters_are_copied() -> None:
    (hit,) = look(ADOPTERS, adopters=("甲样例有限公司", "乙样例研究院")).hits

    assert hit.expected == "首期承诺执行单位：甲样例有限公司、乙样例研究院。"
    assert isinstance(hit.correction, InsertParagraph)


@pytest.mark.parametrize(
    "adopters",
    [
        pytest.param((), id="none"),
        pytest.param(("同上",), id="as above"),
        pytest.param(None, id="unread"),
        pytest.param(("待定",), id="open"),
    ],
)
def test_no_adopters_to_copy(adopters: Value) -> None:
    assert look(ADOPTERS, adopters=adopters).skipped == ["not-applicable"]


def test_at_other_stages_nothing_is_asked() -> None:
    assert look(ADOPTERS, stage="proposal-draft", adopters=("甲样例有限公司",)).skipped == ["not-applicable"]


def test_without_foreword_or_draft() -> None:
    assert look(FIRST, foreword=False, kind="制定").skipped == ["not-applicable"]
    assert run_check(package_foreword_statement, dossier(), FIRST).skipped == ["no-part"]
