import pytest

from tests.checks.standard.front_rules import corrected, look, quoted, standard

RULE = "std-scope-verb-object"
APPLIES = "本文件适用于样品寄存服务。"


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        pytest.param("本文件规定了样品寄存的要求。", [], id="规定了要求"),
        pytest.param("本文件描述了样品寄存的试验方法。", [], id="描述了方法"),
        pytest.param("本文件规定了样品寄存的试验方法。", ["verb"], id="规定了方法"),
        pytest.param("本文件规定了样品寄存的术语和定义。", [], id="several things"),
        pytest.param("本文件规定了样品寄存的术语。", ["verb"], id="规定了术语"),
        pytest.param("本文件给出了样品寄存的建议。", ["verb"], id="给出了建议"),
        pytest.param("本文件提供了样品寄存的指南。", [], id="提供了指南"),
        pytest.param("本文件规定了样品寄存的总体要求、流程和评价方法。", [], id="a list, its verb is free"),
        pytest.param("本文件规定了样品寄存服务。", [], id="a noun of no kind"),
        pytest.param("本文件确立了样品寄存的管理体系。", [], id="确立了体系"),
    ],
)
def test_codes(sentence: str, codes: list[str]) -> None:
    assert look(RULE, standard(scope=(sentence, APPLIES))).codes == codes


def test_verb_is_replaced() -> None:
    read = standard(scope=("本文件规定了样品寄存的试验方法。", APPLIES))

    outcome = look(RULE, read)

    assert (quoted(outcome, read), corrected(outcome, read)) == (["规定了"], ["本文件描述了样品寄存的试验方法。"])


def test_nothing_to_judge() -> None:
    assert look(RULE, standard(scope=(APPLIES,))).skipped == ["not-applicable"]
