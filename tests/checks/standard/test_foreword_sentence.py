from dataclasses import replace

import pytest

from pipeline.model.correction import InsertParagraph
from pipeline.model.document import Break
from tests.checks.standard.front_rules import (
    BASIS,
    DRAFTERS,
    FOREWORD,
    PATENT,
    PROPOSE,
    UNITS,
    corrected,
    look,
    look_at,
    quoted,
    standard,
)
from tests.standards_text import Line, outline_of

OLD = "本标准按照GB/T 1.1-2009给出的规则起草。"


@pytest.mark.parametrize(
    ("sentence", "absent", "wording"),
    [
        pytest.param(BASIS, [], [], id="as prescribed"),
        pytest.param(BASIS.replace("GB/T 1.1—2020", "GB/T　1.1 —2020").replace("第1部分", "第 1 部分"), [], [], id="other blanks"),
        pytest.param(BASIS.replace("：", ":").replace("—", "-"), [], [], id="other signs are for other rules"),
        pytest.param(BASIS.replace("》的", "》和GB/T 20001.10—2014《标准编写规则》的"), [], [], id="a second rule book"),
        pytest.param(BASIS.replace("的规定", "给出的规则"), [], ["wording"], id="given rules"),
        pytest.param(BASIS.replace("按照", "依据"), [], ["wording"], id="another verb"),
        pytest.param("本文件参照GB/T 1.1的要求编写。", [], ["wording"], id="no year"),
        pytest.param(BASIS[:-1], [], ["wording"], id="no full stop"),
        pytest.param(OLD, [], ["former"], id="of 2009"),
        pytest.param("本部分按照GB/T 1.1—2009给出的规则起草。", [], ["former"], id="of 2009, of a part"),
        pytest.param("本文件按照有关规定起草。", ["absent"], [], id="no rule book"),
        pytest.param("本文件引用了GB/T 1.10。", ["absent"], [], id="another standard's number"),
    ],
)
def test_basis(sentence: str, absent: list[str], wording: list[str]) -> None:
    """Absent and worded otherwise are two rules; never both."""
    read = standard(foreword=(sentence, *FOREWORD[1:]))

    assert look("std-foreword-basis", read, basis="2020").codes == absent
    assert look("std-foreword-basis-wording", read, basis="2020").codes == wording


def test_what_2009_prescribed_is_right_on_its_own_basis() -> None:
    read = standard(foreword=(OLD, *FOREWORD[1:]))

    assert look("std-foreword-basis-wording", read, basis="2009").codes == []
    assert look("std-foreword-basis-wording", read, stage="published").codes == []


def test_wrong_sentence_is_replaced_whole() -> None:
    read = standard(foreword=(f"　　{OLD}{PATENT}", *FOREWORD[2:]))

    outcome = look("std-foreword-basis-wording", read, basis="2020")

    assert quoted(outcome, read) == [OLD]
    assert corrected(outcome, read) == [f"　　{BASIS}{PATENT}"]


def test_a_sentence_broken_by_the_end_of_a_line_is_one() -> None:
    """Text taken from a PDF ends a paragraph with each line; what cannot be replaced in one piece is not replaced."""
    read = standard(foreword=(BASIS[:12], BASIS[12:], *FOREWORD[1:]))
    other = standard(foreword=("本文件按照GB/T 1.1—2020《标准化工作导则》", "给出的规则起草。", *FOREWORD[1:]))

    assert look("std-foreword-basis-wording", read).codes == []
    (hit,) = look("std-foreword-basis-wording", other).hits
    assert (hit.code, hit.correction) == ("wording", None)


@pytest.mark.parametrize(
    ("foreword", "neighbour", "after"),
    [
        pytest.param((PATENT, PROPOSE, UNITS), PATENT, False, id="before the first"),
        pytest.param(("本文件的附录A是新增的。",), "本文件的附录A是新增的。", False, id="nothing known"),
    ],
)
def test_basis_is_put_first(foreword: tuple[str, ...], neighbour: str, after: bool) -> None:
    read = standard(foreword=foreword)
    beside = next(one.address for one in read.paragraphs if one.text == neighbour)

    (hit,) = look("std-foreword-basis", read).hits

    assert hit.correction == InsertParagraph(beside, BASIS, after=after)


@pytest.mark.parametrize(
    ("foreword", "codes", "neighbour", "after"),
    [
        pytest.param((BASIS, PROPOSE, UNITS), ["absent"], PROPOSE, False, id="before those in charge"),
        pytest.param((BASIS,), ["absent"], BASIS, True, id="behind the basis"),
        pytest.param((BASIS, PATENT), [], "", False, id="there"),
        pytest.param((BASIS, *PATENT.replace("。", "。|").split("|")[:2]), [], "", False, id="on two lines"),
    ],
)
def test_patents(foreword: tuple[str, ...], codes: list[str], neighbour: str, after: bool) -> None:
    read = standard(foreword=foreword)

    outcome = look("std-foreword-patent", read)

    assert outcome.codes == codes
    if codes:
        beside = next(one.address for one in read.paragraphs if one.text == neighbour)
        assert outcome.hits[0].correction == InsertParagraph(beside, PATENT, after=after)


def test_patents_of_2009() -> None:
    """识别这些专利 is the wording of 2009; a foreword of 2009 that lacks it gets that one."""
    old = PATENT.replace("识别专利", "识别这些专利")
    read = standard(foreword=(BASIS, old))
    without = standard(foreword=(OLD, PROPOSE))

    assert corrected(look("std-foreword-patent", read), read) == [PATENT]
    assert look("std-foreword-patent", read, basis="2009").codes == []
    assert look("std-foreword-patent", without, basis="2009").hits[0].expected == old


def test_half_of_the_statement_on_patents() -> None:
    read = standard(foreword=(BASIS, "请注意本文件的某些内容可能涉及专利。", PROPOSE))

    assert corrected(look("std-foreword-patent", read), read) == [PATENT]


def test_known_patents_stand_in_the_introduction() -> None:
    introduction = ("本文件的发布机构提请注意，声明符合本文件时，可能涉及到5.1与自动开锁相关的专利的使用。",)

    assert look("std-foreword-patent", standard(foreword=(BASIS, PROPOSE), introduction=introduction)).codes == []
    assert look("std-foreword-patent", standard(foreword=(BASIS, PROPOSE), introduction=("背景。",))).codes == ["absent"]


def test_no_foreword_is_another_rule() -> None:
    assert look("std-foreword-basis", standard(foreword=None)).skipped == ["not-applicable"]


def test_empty_foreword_has_no_place_to_insert() -> None:
    (hit,) = look("std-foreword-basis", standard(foreword=())).hits

    assert (hit.code, hit.correction) == ("absent", None)


def test_nothing_is_put_behind_a_page_break() -> None:
    read = standard(foreword=(BASIS,))
    closed = tuple(replace(one, breaks=(Break(len(one.text), "page"),)) if one.text == BASIS else one for one in read.paragraphs)

    (hit,) = look("std-foreword-patent", replace(read, paragraphs=closed)).hits

    assert (hit.code, hit.correction) == ("absent", None)


def test_text_that_breaks_off_in_the_foreword() -> None:
    read = standard(foreword=(PROPOSE,))
    outline = outline_of(read)
    element = outline.of_kind("foreword")[0]
    cut = replace(outline, truncated=True, elements=(element,))

    assert look_at("std-foreword-basis", cut, read).skipped == ["truncated"]
    assert look_at("std-foreword-basis", replace(outline, truncated=True), read).codes == ["absent"]


def test_lines_in_tables_and_notes_are_no_sentences() -> None:
    read = standard(foreword=([["按照GB/T 1.1的规定起草。"]], Line("注：按照GB/T 1.1的规定起草。"), DRAFTERS))

    assert look("std-foreword-basis", read).codes == ["absent"]
