import pytest

from pipeline.checks.citing_sentences import Manner, joins, last_manner, manner
from pipeline.language.modal_verbs import find_modal_verbs


def verbs(text: str) -> list[tuple[int, str]]:
    return [(start, kind) for start, _, kind in find_modal_verbs(text)]


def cited(sentence: str, governed_by: Manner | None = None) -> Manner:
    """The manner in which the sentence cites what stands as # in it."""
    before, _, after = sentence.partition("#")
    return manner(before, after, verbs(sentence.replace("#", "")), governed_by)


@pytest.mark.parametrize(
    ("sentence", "how"),
    [
        pytest.param("标志应符合#的规定。", "requirement", id="requirement"),
        pytest.param("标志不应低于#的要求。", "requirement", id="prohibition"),
        pytest.param("标志必须符合#的规定。", "requirement", id="order in a word that standards avoid"),
        pytest.param("按照#规定的方法进行测定。", "requirement", id="instruction"),
        pytest.param("按#执行。", "requirement", id="instruction, short"),
        pytest.param("水质符合国家标准#的规定。", "requirement", id="instruction with a word between"),
        pytest.param("依据#，用下列方法进行测定。", "statement", id="instruction that only rests on it"),
        pytest.param("依据#进行检验。", "requirement", id="instruction by 依据"),
        pytest.param("符合#规定的制品应加贴标签。", "requirement", id="inside a requirement"),
        pytest.param("投诉可按照#处理。", "permission", id="permission"),
        pytest.param("应及时处理投诉，可按照#处理。", "permission", id="the nearest verb counts"),
        pytest.param("可简化手续；应符合#的规定。", "requirement", id="each part of a sentence on its own"),
        pytest.param("可简化手续；处理按#执行。", "requirement", id="a verb of the part before does not count"),
        pytest.param("可电话投诉，处理按照#执行。", "statement", id="what one may do ends with its clause"),
        pytest.param("应公示价格，并符合#的规定。", "requirement", id="what one shall do goes on"),
        pytest.param("宜按照#处理。", "recommendation", id="recommendation"),
        pytest.param("鼓励按照#开展认证。", "recommendation", id="encouragement"),
        pytest.param("应开展评价（见#）。", "informative", id="see, in brackets"),
        pytest.param("评价方法参见#。", "informative", id="see also"),
        pytest.param("可参考#。", "informative", id="take as a reference"),
        pytest.param("#给出了评价程序的信息。", "informative", id="gives"),
        pytest.param("应参照#执行。", "statement", id="参照 leaves it open"),
        pytest.param("通过#认证的企业较多。", "statement", id="says something of it"),
        pytest.param("适应#的变化。", "statement", id="no verb in 适应"),
        pytest.param("#。", "statement", id="number alone"),
    ],
)
def test_manner(sentence: str, how: Manner) -> None:
    assert cited(sentence) == how


@pytest.mark.parametrize(
    ("sentence", "governed_by", "how"),
    [
        ("符合#的规定；", "requirement", "requirement"),
        ("按#处理；", "permission", "permission"),
        ("#；", "requirement", "requirement"),
        ("可按#处理；", "requirement", "permission"),
        ("#；", None, "statement"),
    ],
)
def test_the_lead_in_of_a_list_governs_its_items(sentence: str, governed_by: Manner | None, how: Manner) -> None:
    assert cited(sentence, governed_by) == how


@pytest.mark.parametrize(
    ("text", "how"), [("服务人员应：", "requirement"), ("包括下列内容：", None), ("应公示，并可采用：", "permission"), ("", None)]
)
def test_lead_in(text: str, how: Manner | None) -> None:
    assert last_manner(text, verbs(text)) == how


@pytest.mark.parametrize(
    ("between", "together"),
    [("、", True), (" 和 ", True), ("《室内空气质量标准》以及", True), ("的规定，", False), ("", False), ("，应按", False)],
)
def test_joins(between: str, together: bool) -> None:
    assert joins(between) is together
