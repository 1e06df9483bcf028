import pytest

from tests.checks.standard.front_rules import FOREWORD, look, quoted, standard

RULE = "std-intro-needed"
KNOWN = "本文件的发布机构提请注意，声明符合本文件时，可能涉及到5.1与自动开锁相关的专利的使用。"


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        pytest.param("样品寄存服务规范", [], id="whole"),
        pytest.param("样品寄存服务规范　第2部分：评价", ["part"], id="a part"),
        pytest.param("样品寄存服务规范 第２部分:评价", ["part"], id="full-width digit"),
        pytest.param("样品寄存服务规范　第二部分：评价", ["part"], id="in Chinese digits"),
        pytest.param("第三方检测部分项目的服务规范", [], id="words that only look like it"),
    ],
)
def test_parts(title: str, codes: list[str]) -> None:
    read = standard(title=title)

    assert look(RULE, read).codes == codes
    assert quoted(look(RULE, read), read) == [title] * len(codes)


def test_a_part_with_an_introduction() -> None:
    outcome = look(RULE, standard(title="样品寄存服务规范　第2部分：评价", introduction=("背景。",)))

    assert (outcome.codes, outcome.passed) == ([], 1)


def test_known_patents_outside_an_introduction() -> None:
    read = standard(foreword=(*FOREWORD, KNOWN))

    assert (look(RULE, read).codes, quoted(look(RULE, read), read)) == (["patent"], ["声明符合本文件时"])
    assert look(RULE, standard(introduction=(KNOWN,))).codes == []
