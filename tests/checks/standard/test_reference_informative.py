import pytest

from pipeline.checks.standard.reference_informative import standard_reference_informative
from tests.checks.standard.citing import NONE, citing, truncated
from tests.checks.standard.trying import try_on
from tests.standards_text import Content

LISTED = ("参考文献", "[1] GB/T 1　甲")


@pytest.mark.parametrize(
    ("body", "quotes"),
    [
        pytest.param(("处理见GB/T 1。",), [], id="in the bibliography"),
        pytest.param(("处理见GB/T 2。",), [], id="in chapter 2"),
        pytest.param(("处理见GB/T 3。", "方法参见GB/T 3。"), ["GB/T 3"], id="in neither"),
        pytest.param(("可按照GB/T 3处理。",), ["GB/T 3"], id="permission"),
        pytest.param(("注：GB/T 3给出了例子。",), ["GB/T 3"], id="note"),
        pytest.param(("应符合GB/T 3的规定，也可参见GB/T 3。",), [], id="normative as well"),
        pytest.param(("通过GB/T 3认证的较多。",), [], id="left open"),
        pytest.param((), [], id="nothing cited"),
    ],
)
def test_unlisted(body: tuple[Content, ...], quotes: list[str]) -> None:
    read = citing(*body, *LISTED, listed=("GB/T 2　乙",))

    assert try_on(standard_reference_informative, read, {"says": "unlisted"}).quotes == quotes
    assert try_on(standard_reference_informative, read, {"says": "no-bibliography"}).outcome.skipped == ["not-applicable"]


def test_no_bibliography() -> None:
    """One finding for the element that is missing, not one for each document."""
    read = citing("处理见GB/T 3。", "方法参见GB/T 4-2020。", opening=(NONE,))
    tried = try_on(standard_reference_informative, read, {"says": "no-bibliography"})

    assert tried.found == [("no-bibliography", "GB/T 3")]
    assert tried.outcome.hits[0].arguments == {"numbers": ("GB/T 3", "GB/T 4-2020")}
    assert try_on(standard_reference_informative, read, {"says": "unlisted"}).outcome.skipped == ["not-applicable"]


def test_sources_of_terms() -> None:
    lines = ("下列术语和定义适用于本文件。", "3.1", "样品　sample", "取来的物品。", "[来源：GB/T 4—2016，3.5]")
    read = citing(opening=(NONE,), terms=lines)

    assert try_on(standard_reference_informative, read, {"says": "no-bibliography"}).quotes == ["GB/T 4—2016"]


def test_a_document_that_breaks_off() -> None:
    read = citing("处理见GB/T 3。")

    assert try_on(standard_reference_informative, read, {"says": "unlisted"}, truncated(read)).outcome.skipped == ["truncated"]
