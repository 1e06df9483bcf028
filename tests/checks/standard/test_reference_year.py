import pytest

from pipeline.checks.standard.reference_year import standard_reference_year
from tests.checks.standard.citing import citing
from tests.checks.standard.trying import try_on


@pytest.mark.parametrize(
    ("listed", "sentence", "found"),
    [
        pytest.param(("GB/T 1　甲",), "应符合GB/T 1的规定。", [], id="undated both"),
        pytest.param(("GB/T 1—2020　甲",), "应符合GB/T 1-2020的规定。", [], id="dated both, whatever the dash"),
        pytest.param(("GB 1—1993　甲",), "应符合GB 1—93的规定。", [], id="the same year in two digits"),
        pytest.param(("GB/T 1　甲",), "应符合GB/T 1—2020的规定。", [("dated", "GB/T 1—2020")], id="dated here"),
        pytest.param(("GB/T 1—2020　甲",), "应符合GB/T 1的规定。", [("undated", "GB/T 1")], id="undated here"),
        pytest.param(("GB/T 1—2008　甲",), "应符合GB/T 1—2020的规定。", [("other-year", "GB/T 1—2020")], id="another year"),
        pytest.param(("GB/T 1　甲", "GB/T 1—2020　甲"), "应符合GB/T 1—2020的规定。", [], id="listed both ways"),
        pytest.param(
            ("GB/T 1　甲",), "应符合GB/T 1—2020、GB/T 2的规定。应符合GB/T 1—2020的规定。", [("dated", "GB/T 1—2020")], id="told once"
        ),
        pytest.param(("GB/T 2　甲",), "应符合GB/T 1—2020的规定。", [], id="not listed: another rule"),
    ],
)
def test_found(listed: tuple[str, ...], sentence: str, found: list[tuple[str, str]]) -> None:
    assert try_on(standard_reference_year, citing(sentence, listed=listed)).found == found


def test_source_of_a_term() -> None:
    lines = ("下列术语和定义适用于本文件。", "3.1", "样品　sample", "取来的物品。", "[来源：GB/T 1—2016，3.5]")

    assert try_on(standard_reference_year, citing(listed=("GB/T 1　甲",), terms=lines)).found == [("source", "GB/T 1—2016")]


def test_a_source_does_not_hide_the_text() -> None:
    lines = ("下列术语和定义适用于本文件。", "3.1", "样品　sample", "取来的物品。", "[来源：GB/T 1—2016，3.5]")
    read = citing("应符合GB/T 1—2016的规定。", listed=("GB/T 1　甲",), terms=lines)

    assert try_on(standard_reference_year, read).codes == ["source", "dated"]


def test_nothing_cited() -> None:
    assert try_on(standard_reference_year, citing(listed=("GB/T 1　甲",))).outcome.skipped == ["not-applicable"]
