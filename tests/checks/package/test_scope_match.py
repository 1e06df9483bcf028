"""The proposal's scope is that of the draft."""

from __future__ import annotations

import pytest

from pipeline.checks.package.scope_match import core, package_scope_match, repeated
from pipeline.model.outline import Outline
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import record
from tests.looking import Outcome, run_check

SETTINGS = {"form-role": "form", "field": "purpose", "standard-role": "draft", "what": {"zh": "范围", "en": "scope"}}


def look(title: str, scope: str | None) -> Outcome:
    parts = (part("form", 0, record=record(purpose=scope)), part("draft", 1, outline=Outline(title, ())))
    return run_check(package_scope_match, dossier(reading("表.docx"), reading("草案.docx"), parts=parts), SETTINGS)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("社区助餐服务规范", "社区助餐"),
        ("用户满意班组评价准则", "用户满意班组"),
        ("电梯维护保养管理规范 第1部分：通则", "电梯维护保养"),
        ("服务规范", "服务规范"),
        ("XXXX服务规范", ""),
        ("某某（试行）指南", "某某"),
    ],
)
def test_core(title: str, words: str) -> None:
    assert core(title) == words


def test_repeated() -> None:
    assert repeated("社区助餐", "社区内开展助餐的单位") == pytest.approx(2 / 3)
    assert repeated("餐", "助餐") == 1.0
    assert repeated("社区助餐", "") == 0.0


@pytest.mark.parametrize(
    ("scope", "codes"),
    [
        pytest.param("本文件规定了社区助餐服务的要求。", [], id="the-same"),
        pytest.param("规定在社 区内为老人助餐的要求。", [], id="in-other-words"),
        pytest.param("规定共享单车停放的要求。", ["unrelated"], id="another-subject"),
    ],
)
def test_package_scope_match(scope: str, codes: list[str]) -> None:
    assert look("社区助餐服务规范", scope).codes == codes


@pytest.mark.parametrize(("title", "scope"), [("", "范围"), ("XXXX规范", "范围"), ("某某规范", ""), ("某某规范", "略"), ("某某规范", None)])
def test_nothing_to_judge(title: str, scope: str | None) -> None:
    assert look(title, scope).skipped == ["unknown"]


def test_no_draft() -> None:
    assert run_check(package_scope_match, dossier(), SETTINGS).skipped == ["no-part"]
