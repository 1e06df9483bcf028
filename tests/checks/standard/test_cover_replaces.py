import pytest

from pipeline.checks.standard.cover_replaces import standard_cover_replaces
from pipeline.model.correction import InsertParagraph
from tests.checks.covers import FOREWORD, covered, looked_at
from tests.looking import run_check
from tests.standards_text import HEAD, document

REPLACED = "本文件代替T/SAQ 0001—2021《样品寄存服务规范》，与T/SAQ 0001—2021相比，主要变化如下："


@pytest.mark.parametrize(
    ("sentence", "replaces", "codes"),
    [
        pytest.param(REPLACED, "代替 T/SAQ 0001—2021", [], id="both"),
        pytest.param(REPLACED, "代替：T/SAQ 0001-2021、T/SAQ 0002—2021", [], id="another dash, one more"),
        pytest.param(REPLACED, "", ["absent"], id="the foreword alone"),
        pytest.param(REPLACED, "代替 T/SAQ 0003—2021", ["differs"], id="another number"),
        pytest.param("本文件部分代替T/SAQ 0001—2021。", "", ["absent"], id="in part"),
        pytest.param("本文件所代替文件的历次版本发布情况为：T/SAQ 0001—2021。", "", [], id="earlier editions"),
        pytest.param("本文件代替原有做法。", "", [], id="no number"),
        pytest.param("本文件为首次发布。", "", [], id="a first edition"),
    ],
)
def test_codes(sentence: str, replaces: str, codes: list[str]) -> None:
    lines = {"number": "T/SAQ 0001—2026"} | ({"mark": replaces} if replaces else {})
    outline, text = looked_at(covered(*FOREWORD, sentence, **lines))

    assert run_check(standard_cover_replaces, outline, text=text).codes == codes


def test_correction_stands_below_the_number() -> None:
    read = covered(*FOREWORD, REPLACED)
    outline, text = looked_at(read)
    number = next(one for one in read.paragraphs if one.text == "T/SAQ 0001—2026")

    (hit,) = run_check(standard_cover_replaces, outline, text=text).hits

    assert (hit.found, hit.correction) == ("T/SAQ 0001—2021", InsertParagraph(number.address, "代替 T/SAQ 0001—2021"))


def test_no_cover() -> None:
    outline, text = looked_at(document(*FOREWORD, REPLACED, *HEAD, "4　总体要求", "应公布。"))

    assert run_check(standard_cover_replaces, outline, text=text).skipped == ["not-applicable"]
