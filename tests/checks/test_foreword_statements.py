import pytest

from pipeline.checks.foreword_statements import foreword_in, foreword_of, kind_of
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from tests.checks.standard.front_rules import BASIS, DRAFTERS, PATENT, PROPOSE, UNITS, standard
from tests.standards_text import outline_of


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (BASIS, "basis"),
        ("本标准按照GB/T 1.1-2009给出的规则起草。", "basis"),
        ("本文件是GB/T 99999《样品》的第2部分。", "part"),
        ("GB/T 99999已经发布了以下部分：", "part"),
        ("本文件代替T/SAQ 0901—2018，主要变化如下：", "replaces"),
        ("本文件与T/SAQ 0901—2018相比，除编辑性改动外，主要变化如下：", "replaces"),
        ("本文件等同采用ISO 99999:2020。", "international"),
        ("请注意本文件的某些内容可能涉及专利。", "patent"),
        ("本文件的发布机构不承担识别这些专利的责任。", "patent"),
        (PROPOSE, "propose"),
        ("本文件由甲局提出，由乙委员会归口。", "propose"),
        ("归口单位：某某协会。", "propose"),
        (UNITS, "units"),
        ("主要起草单位：甲公司。", "units"),
        ("本文件参编单位：甲公司。", "units"),
        ("本文件由甲公司负责起草。", "units"),
        (DRAFTERS, "drafters"),
        ("主要起草人：张样例。", "drafters"),
        ("首期承诺执行单位：甲公司。", "adopters"),
        ("首期承诺执行标准单位：甲公司。", "adopters"),
        ("本文件为首次发布。", "history"),
        ("本标准首次制定。", "history"),
        ("本文件及其所代替文件的历次版本发布情况为：", "history"),
        ("本文件由某某协会负责解释。", None),
        ("——第1部分：总则；", None),
        ("本文件的附录A为资料性附录。", None),
        ("起草单位和主要起草人的名单另发。", None),
        ("本文件引用了GB/T 1.10。", None),
    ],
)
def test_kinds(sentence: str, kind: str | None) -> None:
    assert kind_of(norm(sentence)) == kind


def test_a_foreword_without_index() -> None:
    """What a check on submissions reads of a draft is what others read of it."""
    read = standard(foreword=(BASIS + PATENT, PROPOSE))
    outline = outline_of(read)

    found = foreword_in(read, outline)

    assert found == foreword_of(TextIndex(read.paragraphs), outline)
    assert found is not None
    assert [one.kind for one in found.statements] == ["basis", "patent", "patent", "propose"]


def test_insertion_inside_a_paragraph_is_none() -> None:
    """In front of a statement that does not begin its paragraph no other can be put."""
    read = standard(foreword=(BASIS + PROPOSE,))
    found = foreword_in(read, outline_of(read))
    assert found is not None

    assert found.insertion("patent", PATENT) is None
    assert found.insertion("units", UNITS) is not None


def test_no_foreword() -> None:
    read = standard(foreword=None)

    assert foreword_in(read, outline_of(read)) is None
