import pytest

from pipeline.checks.standard.reference_gap import standard_reference_gap
from pipeline.model.correction import ReplaceText
from tests.checks.standard.citing import NONE, citing
from tests.checks.standard.trying import try_on


@pytest.mark.parametrize(
    ("item", "code", "right"),
    [
        pytest.param("GB/T 1　质量管理　要求", None, "", id="right"),
        pytest.param("GB/T 1 质量管理 要求", "blank", "GB/T 1　质量管理　要求", id="plain blanks"),
        pytest.param("GB/T 1　质量管理 要求", "blank", "GB/T 1　质量管理　要求", id="plain blank in the title"),
        pytest.param("GB/T 1　　质量管理", "blank", "GB/T 1　质量管理", id="two full-width blanks"),
        pytest.param("GB/T 1—2020质量管理", "joined", "GB/T 1—2020　质量管理", id="no blank"),
        pytest.param("GB/T 1《质量管理 要求》", "title-marks", "GB/T 1　质量管理　要求", id="title marks"),
        pytest.param("GB/T 1 《质量管理》", "title-marks", "GB/T 1　质量管理", id="blank and title marks"),
        pytest.param("GB/T 1　质量管理 第1部分：通则", "blank", "GB/T 1　质量管理　第1部分：通则", id="part"),
        pytest.param("GB/T 1　用于ISO 9001的指南", None, "", id="blank around Latin letters"),
        pytest.param("GB/T 1", "untitled", "", id="number only"),
        pytest.param("GB/T 1—2020/ISO 1:2020　质量管理", None, "", id="adopted standard"),
        pytest.param("《质量管理》（GB/T 1）", None, "", id="number behind the title"),
        pytest.param("GB/T 1　质量管理。", None, "", id="punctuation is not its concern"),
    ],
)
def test_gap(item: str, code: str | None, right: str) -> None:
    outcome = try_on(standard_reference_gap, citing(listed=(item,))).outcome

    assert outcome.codes == ([] if code is None else [code])
    for hit in outcome.hits:
        if right:
            assert isinstance(hit.correction, ReplaceText)
            span = hit.correction.span
            assert item[: span.start] + hit.correction.text + item[span.end :] == right == hit.expected
        else:
            assert hit.correction is None


def test_nothing_listed() -> None:
    assert try_on(standard_reference_gap, citing(opening=(NONE,))).outcome.skipped == ["not-applicable"]
