from dataclasses import replace

import pytest

from pipeline.checks.standard.element_missing import standard_element_missing
from tests.looking import run_check
from tests.standards_text import HEAD, Content, document, draft, outline_of

COVER = ("ICS 03.080.01", "团体标准", "T/SAQ 0001—2026", "样品寄存服务规范", "上海市某某协会　发布")
FOREWORD = ("前言", "本文件由上海市某某协会提出并归口。")


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        pytest.param((*COVER, *FOREWORD, *HEAD, "4　总体要求", "应公布。"), [], id="everything there"),
        pytest.param((*FOREWORD, *HEAD, "4　总体要求", "应公布。"), ["cover"], id="no cover"),
        pytest.param((*HEAD, "4　总体要求", "应公布。"), ["cover", "foreword"], id="neither cover nor foreword"),
        pytest.param((*COVER, "前　　言", *FOREWORD[1:], *HEAD, "4　总体要求", "应公布。"), [], id="blanks in 前言"),
        pytest.param((*COVER, *FOREWORD, *HEAD), ["core"], id="nothing behind chapter 3"),
        pytest.param((*COVER[:3], "样品寄存　术语", *COVER[4:], *FOREWORD, "样品寄存　术语", *HEAD[1:]), [], id="a vocabulary"),
        pytest.param((*COVER, *FOREWORD, *HEAD, "4　符号和缩略语", "下列符号适用于本文件。"), ["core"], id="symbols alone"),
        pytest.param((*COVER, *FOREWORD, *HEAD[:6], "3　总体要求", "应公布。"), ["terms"], id="no terms"),
        pytest.param((*COVER, *FOREWORD, *HEAD[:4], "2　术语和定义", "3　总体要求", "应公布。"), ["references"], id="no references"),
        pytest.param((*COVER, *FOREWORD, HEAD[0], "1　引用文件", "2　术语和定义", "3　总体要求", "应公布。"), ["scope"], id="no scope"),
    ],
)
def test_codes(lines: tuple[Content, ...], codes: list[str]) -> None:
    outcome = run_check(standard_element_missing, outline_of(document(*lines)))

    assert outcome.codes == codes
    assert outcome.passed == 6 - len(codes)


def test_a_text_that_breaks_off() -> None:
    """What a cut-off text lacks may have stood in the part that is not there."""
    outline = replace(outline_of(draft()), truncated=True)

    outcome = run_check(standard_element_missing, outline)

    assert outcome.codes == []
    assert outcome.skipped == ["truncated", "truncated"]
