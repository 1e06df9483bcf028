import pytest

from pipeline.checks.standard.reference_manner import standard_reference_manner
from tests.checks.standard.citing import NONE, citing, truncated
from tests.checks.standard.trying import try_on
from tests.standards_text import Content

SETTINGS = {"recommendation-suffices": "指南"}
LISTED = ("GB/T 1　甲",)


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        pytest.param((), [], id="cited nowhere: another rule"),
        pytest.param(("应符合GB/T 1的规定。",), [], id="requirement"),
        pytest.param(("按照GB/T 1规定的方法测定。",), [], id="instruction"),
        pytest.param(("可按照GB/T 1处理。",), ["permission"], id="permission"),
        pytest.param(("可按照GB/T 2、GB/T 1处理。",), ["permission"], id="permission of several"),
        pytest.param(("可按照GB/T 1处理。", "应符合GB/T 1的规定。"), [], id="permission and requirement"),
        pytest.param(("宜按照GB/T 1处理。",), ["recommendation"], id="recommendation"),
        pytest.param(("处理见GB/T 1。",), ["information"], id="see"),
        pytest.param(("应培训。", "注：见GB/T 1。"), ["information"], id="note"),
        pytest.param(("通过GB/T 1认证的较多。",), [], id="left open"),
        pytest.param(("可按照GB/T 1处理。", [["方法", "GB/T 1"]]), [], id="table: left open"),
    ],
)
def test_codes(body: tuple[Content, ...], codes: list[str]) -> None:
    assert try_on(standard_reference_manner, citing(*body, listed=LISTED), SETTINGS).codes == codes


def test_guidance_recommends() -> None:
    """A 指南 has no requirements; there a recommendation is enough."""
    read = citing("宜按照GB/T 1处理。", listed=LISTED, title="样品寄存服务指南")

    assert try_on(standard_reference_manner, read, SETTINGS).codes == []


def test_source_of_a_term() -> None:
    lines = ("下列术语和定义适用于本文件。", "3.1", "样品　sample", "取来的物品。", "[来源：GB/T 1—2016，3.5]")

    assert try_on(standard_reference_manner, citing(listed=LISTED, terms=lines), SETTINGS).found == [("source", "GB/T 1—2016")]


def test_skips() -> None:
    read = citing("可按照GB/T 1处理。", listed=LISTED)

    assert try_on(standard_reference_manner, read, SETTINGS, truncated(read)).outcome.skipped == ["truncated"]
    assert try_on(standard_reference_manner, citing(opening=(NONE,)), SETTINGS).outcome.skipped == ["not-applicable"]
