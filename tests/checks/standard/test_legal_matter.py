from __future__ import annotations

import tomllib

import pytest

from pipeline.checks.standard.legal_matter import standard_legal_matter
from pipeline.resources import resource_root
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import HEAD, Content, document

RULES = tomllib.loads((resource_root("schemas") / "profiles/gbt-1.1-2020/rules/clauses.toml").read_text("utf-8"))["rules"]
SETTINGS = RULES["std-legal-contract"]["with"]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param(("应公布。",), [], id="nothing there"),
        pytest.param(("由监管部门给予罚款。",), [("matter", "罚款")], id="a penalty"),
        pytest.param(("寄存单位应承担违约责任，并支付违约金。",), [("matter", "违约责任"), ("matter", "违约金")], id="a contract"),
        pytest.param(("寄存单位应具备近三年未受行政处罚的记录。",), [("content", "行政处罚")], id="a qualification"),
        pytest.param(("寄存单位应在3个工作日内答复投诉和索赔。",), [("content", "索赔")], id="the service itself"),
        pytest.param(("应符合《行政处罚信息公示办法》。",), [], id="a title"),
        pytest.param(("应配备责任人。",), [], id="responsibility of another kind"),
    ],
)
def test_words(content: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_draft(standard_legal_matter, *content, settings=SETTINGS).found == found


def test_the_foreword_is_no_provision() -> None:
    read = document("前言", "本文件不涉及法律责任。", *HEAD, "4　要求", "应公布。")

    assert try_on(standard_legal_matter, read, SETTINGS).codes == []
