import pytest

from tests.checks.standard.front_rules import SCOPE, look, quoted, standard


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        pytest.param("为了规范样品寄存，特制定本文件。", True, id="purpose"),
        pytest.param("为进一步提高质量，制定本文件。", True, id="为进一步"),
        pytest.param("随着网络购物的发展，寄存需求增加。", True, id="background"),
        pytest.param("本文件的目的是规范寄存活动。", True, id="目的是"),
        pytest.param("本文件规定了为老年人服务的要求。", False, id="为 inside"),
        pytest.param("为样品寄存提供场所的单位参照使用。", False, id="为 at the begin, no purpose"),
        pytest.param("“随着市场发展，寄存服务”一词见第3章。", False, id="in quotation marks"),
    ],
)
def test_background(sentence: str, found: bool) -> None:
    read = standard(scope=(*SCOPE, sentence))

    assert quoted(look("std-scope-background", read), read) == ([sentence] if found else [])


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        pytest.param("本文件适用于样品寄存的建设及服务要求。", True, id="要求 at the end"),
        pytest.param("本文件适用于样品寄存服务要求", True, id="no full stop"),
        pytest.param("本文件适用于有特殊要求的样品寄存。", False, id="要求 as an attribute"),
        pytest.param("本文件适用于样品寄存，不涉及安全要求。", False, id="要求 in another clause"),
        pytest.param("本文件规定了样品寄存的要求。", False, id="规定了……要求"),
    ],
)
def test_applies_to_requirements(sentence: str, found: bool) -> None:
    read = standard(scope=(SCOPE[0], sentence))

    assert quoted(look("std-scope-applies-noun", read), read) == ([sentence] if found else [])


def test_each_sentence_is_counted() -> None:
    assert look("std-scope-background", standard()).passed == 2
