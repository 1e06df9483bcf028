from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.standard.annex_status import standard_annex_status
from tests.checks.standard.trying import Tried, try_draft, try_on
from tests.standards_text import draft, outline_of


def tried(kind: str, *sentences: str) -> Tried:
    return try_draft(standard_annex_status, *sentences, "附录A", f"（{kind}）", "登记表", "内容。")


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        pytest.param("登记应符合附录A的规定。", [], id="required"),
        pytest.param("登记按附录A进行。", [], id="an instruction"),
        pytest.param("附录A规定了登记的项目。", [], id="said of the annex"),
        pytest.param("登记的项目见附录A。", ["only-seen"], id="only seen"),
        pytest.param("登记的具体项目详见附录 A。", ["only-seen"], id="only seen, in more words"),
        pytest.param("应登记（见附录A）。", [], id="seen in a requirement"),
        pytest.param("应登记，登记的项目见附录A。", ["only-seen"], id="the requirement is another part of the sentence"),
    ],
)
def test_normative(sentence: str, codes: list[str]) -> None:
    assert tried("规范性", sentence).codes == codes


def test_one_requirement_is_enough() -> None:
    assert tried("规范性", "项目见附录A。", "登记应符合附录A的规定。").codes == []


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        pytest.param("登记的项目见附录A。", [], id="seen"),
        pytest.param("登记应符合附录A的规定。", ["required"], id="required"),
        pytest.param("应按照附录A登记。", ["required"], id="required by 按照"),
        pytest.param("登记应符合GB/T 36733和附录A的规定。", ["required"], id="required beside a standard"),
        pytest.param("登记可按附录A进行。", [], id="allowed"),
        pytest.param("登记宜符合附录A的规定。", [], id="recommended"),
        pytest.param("登记时应参照附录A。", [], id="compared with"),
        pytest.param("应登记访客的姓名（见附录A）。", ["unsure"], id="seen in a requirement"),
        pytest.param("应登记见附录A的项目。", ["unsure"], id="seen in a requirement, without brackets"),
        pytest.param("离开时间应登记，登记的项目见附录A。", [], id="the requirement is another part of the sentence"),
        pytest.param("响应的流程见附录A。", [], id="应 inside a word"),
    ],
)
def test_informative(sentence: str, codes: list[str]) -> None:
    assert tried("资料性", sentence).codes == codes


def test_normative_in_a_list_and_in_a_table() -> None:
    """What leads in the list requires; what a cell belongs to cannot be told."""
    assert tried("规范性", "登记应包括下列内容：", "a)　姓名；", "b)　单位，项目见附录A。").codes == []
    assert tried("规范性", "登记包括下列内容：", "a)　姓名；", "b)　单位，项目见附录A。").codes == ["only-seen"]
    table = try_draft(standard_annex_status, [["项目", "见附录A"]], "附录A", "（规范性）", "登记表", "内容。")
    assert table.codes == []


def test_the_strongest_is_said_once() -> None:
    found = tried("资料性", "应登记姓名（见附录A）。", "登记应符合附录A的规定。")

    assert found.found == [("required", "附录A")]


def test_unknown_kind_and_no_mention() -> None:
    assert try_draft(standard_annex_status, "见附录A。", "附录A", "登记表", "内容。").outcome.skipped == ["not-applicable"]
    assert tried("规范性", "应公布。").outcome.skipped == ["not-applicable"]


def test_a_text_that_breaks_off() -> None:
    read = draft("登记的项目见附录A。", "附录A", "（规范性）", "登记表", "内容。")
    found = try_on(standard_annex_status, read, outline=replace(outline_of(read), truncated=True))

    assert (found.codes, found.outcome.skipped) == ([], ["truncated"])
