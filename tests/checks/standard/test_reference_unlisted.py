from dataclasses import replace

import pytest

from pipeline.checks.standard.reference_unlisted import standard_reference_unlisted
from tests.checks.standard.citing import NONE, citing, truncated
from tests.checks.standard.trying import try_on
from tests.standards_text import HEAD, Content, document, outline_of


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param((), [], id="nothing cited"),
        pytest.param(("应符合GB/T 1的规定。",), [], id="listed"),
        pytest.param(("应符合GB/T 1—2020的规定。",), [], id="listed, whatever the year"),
        pytest.param(("应符合GB/T 20001.10的规定。",), [], id="all parts listed"),
        pytest.param(("应符合GB/T 3的规定。",), [("unlisted", "GB/T 3")], id="requirement"),
        pytest.param(("应符合GB/T 3的规定。", "应符合GB/T 3-2020的规定。"), [("unlisted", "GB/T 3")], id="told once"),
        pytest.param(("按照GB/T 3规定的方法测定。",), [("unlisted", "GB/T 3")], id="instruction"),
        pytest.param(("应符合GB 1的规定。",), [("other-code", "GB 1")], id="another code"),
        pytest.param(([["指标", "GB/T 3"]],), [("cell", "GB/T 3")], id="table"),
        pytest.param(("注：应符合GB/T 3的规定。",), [], id="note"),
        pytest.param(("可按照GB/T 3处理。",), [], id="permission"),
        pytest.param(("处理见GB/T 3。",), [], id="see"),
        pytest.param(("通过GB/T 3认证的较多。",), [], id="statement"),
        pytest.param(("附录A", "（资料性）", "例", "A.1　应符合GB/T 3的规定。"), [], id="informative annex"),
        pytest.param(("附录A", "（规范性）", "例", "A.1　应符合GB/T 3的规定。"), [("unlisted", "GB/T 3")], id="normative annex"),
    ],
)
def test_found(body: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    read = citing(*body, listed=("GB/T 1　甲", "GB/T 20001（所有部分）　乙"))

    assert try_on(standard_reference_unlisted, read).found == found


def test_terms() -> None:
    lines = ("GB/T 3界定的以及下列术语和定义适用于本文件。", "3.1", "样品　sample", "取来的物品。", "[来源：GB/T 4—2016，3.5]")

    assert try_on(standard_reference_unlisted, citing(opening=(NONE,), terms=lines)).quotes == ["GB/T 3"]


def test_skips() -> None:
    """Without chapter 2, that it is missing is said elsewhere; what is lost may have listed it."""
    read = citing("应符合GB/T 3的规定。", opening=(NONE,))
    without = document(*HEAD[:4], "2　术语和定义", HEAD[7], "3　要求", "应符合GB/T 3的规定。")

    assert try_on(standard_reference_unlisted, read, outline=replace(truncated(read), references=())).outcome.skipped == ["truncated"]
    assert try_on(standard_reference_unlisted, without, outline=outline_of(without)).outcome.skipped == ["not-applicable"]
