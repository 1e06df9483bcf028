import pytest

from tests.checks.standard.front_rules import DRAFTERS, PROPOSE, UNITS, corrected, look, quoted, standard


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        pytest.param(UNITS, [], id="as prescribed"),
        pytest.param("本标准起草单位：甲样例有限公司。", [], id="本标准 is another rule"),
        pytest.param("本文件起草单位:甲（集团、控股）有限公司、乙有限公司。", [], id="brackets with 、 and a half-width colon"),
        pytest.param("本文件起草单位：甲样例有限公司。本文件参编单位：乙样例有限公司。", [], id="those who took part"),
        pytest.param("起草单位：甲样例有限公司、乙样例研究院。", ["lead"], id="no 本文件"),
        pytest.param("本文件主要起草单位：甲样例有限公司。", ["lead"], id="主要"),
        pytest.param("本文件由甲样例有限公司负责起草。", ["lead"], id="由……负责起草"),
        pytest.param("本文件起草单位：甲样例有限公司，乙样例研究院。", ["separator"], id="comma"),
        pytest.param("本文件起草单位：甲样例有限公司 乙样例研究院。", ["separator"], id="blank"),
        pytest.param("本文件起草单位：甲样例有限公司、乙样例研究院", ["end"], id="no full stop"),
        pytest.param("本文件起草单位：甲样例有限公司、乙样例研究院；", ["end"], id="semicolon at the end"),
        pytest.param("本文件起草单位：甲样例有限公司、\n乙样例研究院。", [], id="a line break"),
        pytest.param("本文件起草单位：甲样例有限公司、乙样例研究院、甲样例有限公司。", ["twice"], id="twice"),
        pytest.param("起草单位：甲样例有限公司,乙样例研究院", ["lead", "separator", "end"], id="three faults, three findings"),
        pytest.param("本文件起草单位：XXXX、XXXX。", [], id="placeholders are another rule"),
        pytest.param("本文件起草单位：", ["absent"], id="nobody named"),
        pytest.param("本文件的历史很长。", ["absent"], id="not there"),
        pytest.param("本文件起草单位：甲样例有限公\u3000司、深圳 市计量院。", [], id="blanks inside a name"),
    ],
)
def test_organisations(sentence: str, codes: list[str]) -> None:
    assert look("std-foreword-units", standard(foreword=(PROPOSE, sentence, DRAFTERS))).codes == codes


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        pytest.param(DRAFTERS, [], id="as prescribed"),
        pytest.param("本文件主要起草人：买买提·样例、古丽•示范、欧阳 假名、张　三、李样例。", [], id="names of all kinds"),
        pytest.param("本文件起草人：张样例。", ["lead"], id="主要 left out"),
        pytest.param("本文件主要起草人：张样例，李示范。", ["separator"], id="comma"),
        pytest.param("本文件主要起草人：张样例 李示范　王假设。", ["separator"], id="blanks"),
        pytest.param("本文件主要起草人：张样例、李示范", ["end"], id="no full stop"),
        pytest.param("本文件主要起草人：张样例、李示范、张样例。", ["twice"], id="twice"),
        pytest.param("本文件主要起草人：甲样例有限公司标准化部、李示范。", ["name"], id="no person"),
        pytest.param("本文件主要起草人：张样例（甲公司）、李示范等。", [], id="remarks"),
        pytest.param("本文件主要起草人：XXX、XXX。", [], id="placeholders are another rule"),
        pytest.param("本文件主要起草人：待定。", [], id="to be settled"),
    ],
)
def test_persons(sentence: str, codes: list[str]) -> None:
    assert look("std-foreword-drafters", standard(foreword=(PROPOSE, UNITS, sentence))).codes == codes


@pytest.mark.parametrize(
    ("sentence", "quote", "then"),
    [
        ("起草单位：甲样例有限公司。", "起草单位：", "本文件起草单位：甲样例有限公司。"),
        ("本文件由甲样例有限公司负责起草。", "本文件由甲样例有限公司负责起草。", "本文件起草单位：甲样例有限公司。"),
        ("本文件起草单位：甲有限公司，乙院,丙所。", "，乙院,", "本文件起草单位：甲有限公司、乙院、丙所。"),
        ("本文件起草单位：甲有限公司；", "有限公司；", "本文件起草单位：甲有限公司。"),
        ("本文件起草单位：甲有限公司、乙院、甲有限公司。", "甲有限公司", "本文件起草单位：甲有限公司、乙院。"),
    ],
)
def test_corrections(sentence: str, quote: str, then: str) -> None:
    read = standard(foreword=(PROPOSE, sentence, DRAFTERS))

    outcome = look("std-foreword-units", read)

    assert (quoted(outcome, read), corrected(outcome, read)) == ([quote], [then])


def test_who_drafted_is_said_with_who_is_in_charge() -> None:
    read = standard(foreword=("本文件由甲样例有限公司提出、归口并起草。", DRAFTERS))

    assert look("std-foreword-units", read).codes == ["lead"]


def test_a_list_over_several_lines() -> None:
    """Broken over lines it is read; no program mends it."""
    read = standard(foreword=("本文件起草单位：甲样例有限公司、乙样", "例研究院，丙样例有限公司。", DRAFTERS))

    (hit,) = look("std-foreword-units", read).hits

    assert (hit.code, hit.correction) == ("separator", None)


def test_no_foreword_is_another_rule() -> None:
    assert look("std-foreword-units", standard(foreword=None)).skipped == ["not-applicable"]
