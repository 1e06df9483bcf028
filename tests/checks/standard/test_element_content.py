from dataclasses import replace

import pytest

from pipeline.model.outline import Caption, Formula
from tests.checks.standard.front_rules import FOREWORD, SCOPE, corrected, look, look_at, quoted, standard
from tests.standards_text import Content, outline_of


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        pytest.param("各单位应执行本文件。", ["requirement"], id="应"),
        pytest.param("各单位必须执行本文件。", ["requirement"], id="必须"),
        pytest.param("本文件宜与GB/T 99999一起使用。", ["recommendation"], id="宜"),
        pytest.param("其他单位可参照执行。", ["permission"], id="可"),
        pytest.param("本文件的附录可供其他单位使用。", ["permission"], id="可供"),
        pytest.param("意见请反馈至某某协会。", [], id="请 inside a clause"),
        pytest.param("执行中如有意见，请反馈至某某协会。", ["imperative"], id="请"),
        pytest.param("本文件规定了可燃气体报警和可再生材料的相应内容。", [], id="words that contain the signs"),
        pytest.param("某某应用系统能够供应、适应、响应，因地制宜。", [], id="and others"),
        pytest.param("本文件由宜昌市样例有限公司解释。", [], id="a town"),
        pytest.param("“应”表示要求，见《应急预案》。", [], id="quotations"),
        pytest.param("《样品寄存办法》规定，寄存单位应公布收费标准。", [], id="what a regulation says"),
    ],
)
def test_foreword(sentence: str, codes: list[str]) -> None:
    read = standard(foreword=(*FOREWORD, sentence))

    assert look("std-foreword-provision", read).codes == codes
    assert quoted(look("std-foreword-provision", read), read) == [sentence] * len(codes)


def test_the_prescribed_sentences_are_spared() -> None:
    """请注意……可能涉及专利 is no instruction, an organisation named 宜家 no recommendation."""
    lines = (*FOREWORD[:3], "本文件起草单位：宜可应用有限公司、宜兴应急中心。", "本文件主要起草人：应样例、宜示范。")

    outcome = look("std-foreword-provision", standard(foreword=lines))

    assert (outcome.codes, outcome.passed) == ([], 1)


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        pytest.param("1.1　本文件的历史。", ["number"], id="numbered clause"),
        pytest.param("1.1—2020是编号的一部分。", [], id="a number broken over lines"),
        pytest.param("a) 增加了评价；", [], id="list"),
        pytest.param([["单位", "姓名"], ["甲", "乙"]], ["table"], id="a table, told once"),
    ],
)
def test_other_matter(line: Content, codes: list[str]) -> None:
    assert look("std-foreword-provision", standard(foreword=(*FOREWORD, line))).codes == codes


def test_captions_and_formulae_in_the_foreword() -> None:
    read = standard(foreword=(*FOREWORD, "图1　流程", "表1　单位", "A=B（1）", "——例外。"))
    lines = {one.text: one for one in read.paragraphs}
    figure, table, formula = (lines[text] for text in ("图1　流程", "表1　单位", "A=B（1）"))
    outline = replace(
        outline_of(read),
        captions=(
            Caption("figure", "1", "流程", figure.span(), figure.index),
            Caption("table", "1", "单位", table.span(), table.index),
            Caption("table", "2", "别处", read.paragraphs[-1].span(), read.paragraphs[-1].index),
        ),
        formulae=(Formula("1", formula.span(), formula.index),),
    )

    assert sorted(look_at("std-foreword-provision", outline, read).codes) == ["figure", "formula", "table"]


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        pytest.param("企业应按照本文件开展工作。", ["requirement"], id="应"),
        pytest.param("企业不应泄露信息。", ["requirement"], id="不应"),
        pytest.param("企业必须提高质量。", ["requirement"], id="必须"),
        pytest.param("企业宜采用新技术，可参照国外经验。", [], id="recommendations and permissions are allowed"),
        pytest.param("为应对气候变化，顺应时代要求，知识服务应运而生。", [], id="应对, 顺应, 应运"),
        pytest.param("积极应对人口老龄化，提供适应老年人的服务。", [], id="应对 behind an adverb"),
        pytest.param("寄存单位应对人员进行培训。", ["requirement"], id="应 before 对……进行"),
        pytest.param("发挥标准应有的作用，明确单位应具备的条件。", [], id="attributes"),
        pytest.param("《质量纲要》提出，各地应当坚持质量第一。", [], id="what a plan says"),
        pytest.param("为规范寄存活动，特制定本文件。", [], id="nothing of the kind"),
    ],
)
def test_introduction(sentence: str, codes: list[str]) -> None:
    read = standard(introduction=(sentence,))

    assert look("std-intro-requirement", read).codes == codes
    assert quoted(look("std-intro-requirement", read), read) == [sentence] * len(codes)


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        pytest.param("其他场所的寄存服务可参照使用。", ["permission"], id="可参照"),
        pytest.param("其他场所的寄存服务参照使用。", [], id="参照"),
        pytest.param("寄存单位应遵守本文件。", ["requirement"], id="应"),
        pytest.param("其他单位宜采用本文件。", ["recommendation"], id="宜"),
        pytest.param("本文件规定了寄存单位应具备的条件、应遵循的原则。", [], id="attributes"),
        pytest.param("本文件适用于可移动设备、可穿戴设备的寄存，适宜长期保存。", [], id="可移动, 适宜"),
        pytest.param("本文件不适用于可能损坏的样品。", [], id="可能"),
        pytest.param("注：寄存单位应遵守本文件。", [], id="notes have their own rule"),
    ],
)
def test_scope(sentence: str, codes: list[str]) -> None:
    assert look("std-scope-provision", standard(scope=(*SCOPE, sentence))).codes == codes


def test_reference_by_permission_is_mended() -> None:
    read = standard(scope=(*SCOPE, "其他场所可参照使用。"))

    assert corrected(look("std-scope-provision", read), read) == ["其他场所参照使用。"]


def test_clauses_of_the_scope() -> None:
    """Numbers and titles of clauses are no part of the sentences."""
    read = standard(scope=("1.1　规定的内容", "本文件规定了样品寄存服务的要求。", "1.2　寄存单位应遵守本文件。"))

    assert quoted(look("std-scope-provision", read), read) == ["寄存单位应遵守本文件。"]


def test_what_is_not_there_is_not_looked_at() -> None:
    assert look("std-intro-requirement", standard()).skipped == ["not-applicable"]
    assert look("std-foreword-provision", standard(foreword=None)).skipped == ["not-applicable"]
