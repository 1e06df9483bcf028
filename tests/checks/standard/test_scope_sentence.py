import pytest

from tests.checks.standard.front_rules import SCOPE, corrected, look, quoted, standard

RULE = "std-scope-sentence"
APPLIES = "本文件适用于样品寄存服务。"


@pytest.mark.parametrize(
    ("scope", "codes"),
    [
        pytest.param(SCOPE, [], id="as prescribed"),
        pytest.param(("本文件确立了程序。本文件不适用于危险品。",), [], id="in one paragraph"),
        pytest.param(("本文件描述了方法，适用于样品。",), [], id="in one sentence"),
        pytest.param(("本文件界定了术语。", "本文件适用于样品。"), [], id="terms"),
        pytest.param(("本标准规定了要求。", "本标准适用于样品。"), [], id="本标准 is another rule"),
        pytest.param(("GB/T 99999的本部分规定了要求。", "本部分适用于样品。"), [], id="a part"),
        pytest.param(("本文件在总结经验的基础上规定了要求。", APPLIES), [], id="words between"),
        pytest.param(("本文件规定样品寄存的要求。", APPLIES), ["form"], id="without 了"),
        pytest.param(("本规范对样品寄存进行规定。", APPLIES), ["form"], id="进行规定"),
        pytest.param(("本文件定义了样品寄存的内容。", APPLIES), ["form"], id="another verb"),
        pytest.param(("样品寄存的要求。", APPLIES), ["form"], id="no subject"),
        pytest.param(("本文件规定了要求。",), ["application"], id="no application"),
        pytest.param(("样品寄存。",), ["form", "application"], id="neither"),
        pytest.param((), ["empty"], id="nothing there"),
        pytest.param(("注：略。",), ["empty"], id="a note alone"),
    ],
)
def test_codes(scope: tuple[str, ...], codes: list[str]) -> None:
    assert look(RULE, standard(scope=scope)).codes == codes


def test_missing_sign_is_put_in() -> None:
    read = standard(scope=("  本文件规定样品寄存的要求。", APPLIES))

    outcome = look(RULE, read)

    assert (quoted(outcome, read), corrected(outcome, read)) == (["本文件规定"], ["  本文件规定了样品寄存的要求。"])


def test_the_sentence_that_comes_nearest_is_quoted() -> None:
    read = standard(scope=("样品寄存很普遍。", "本规范对样品寄存进行规定。", APPLIES))

    assert quoted(look(RULE, read), read) == ["本规范对样品寄存进行规定。"]


def test_sentence_broken_over_lines() -> None:
    assert look(RULE, standard(scope=("本文件规定", "了样品寄存的要求。", APPLIES))).codes == []
