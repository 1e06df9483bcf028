import pytest

from pipeline.checks.standard.definition_provision import standard_definition_provision
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import with_entries

REQUIREMENT = {"kinds": ["requirement"], "spared": "应(?:有的|用)"}
OTHERS = {"kinds": ["recommendation", "permission"]}


@pytest.mark.parametrize(
    ("definition", "quotes"),
    [
        pytest.param("把样品交来的人。", [], id="none"),
        pytest.param("把样品交来的人，应登记。", ["应登记"], id="应"),
        pytest.param("不应拆封的样品。", ["不应拆封的样品"], id="不应"),
        pytest.param("相应的供应单位。", [], id="words with 应"),
        pytest.param("产品应有的性能。", [], id="spared"),
        pytest.param("写有“应登记”的样品。", [], id="in a quotation"),
        pytest.param("供 应样品的单位，其职责 应登记。", ["其职责 应登记"], id="blanks of a text extraction"),
        pytest.param("应登记，应签字，宜拍照。", ["应登记", "应签字"], id="two of one kind"),
        pytest.param("把样品交来的人。[来源：应急管理部应公布的规定，3.1]", [], id="in the source"),
    ],
)
def test_requirements(definition: str, quotes: list[str]) -> None:
    tried = try_on(standard_definition_provision, with_entries("3.1", "寄存人　depositor", definition), REQUIREMENT)

    assert tried.quotes == quotes
    assert set(tried.codes) <= {"requirement"}
    assert tried.outcome.passed == (0 if quotes else 1)


@pytest.mark.parametrize(
    ("definition", "found"),
    [
        pytest.param("评估并公示后，可纳入体系管理，为企业提供服务的站所。", [("permission", "可纳入体系管理")], id="可 behind a comma"),
        pytest.param("由一个组织运营，也可以由多个组织联合运营。", [("permission", "也可以由多个组织联合运营")], id="也可以"),
        pytest.param("用户可通过网络提出请求。", [("permission", "用户可通过网络提出请求")], id="a subject before it"),
        pytest.param("保管样品的人，宜两人在场。", [("recommendation", "宜两人在场")], id="宜"),
        pytest.param("可拆卸的部件。", [], id="describes a part"),
        pytest.param("可供选择的方案。", [], id="describes with 的"),
        pytest.param("用于检测可燃气体浓度，装在室内的仪器。", [], id="part of a word"),
        pytest.param("设备功能可用时的状态。", [], id="可用"),
        pytest.param("可用于测量。", [("permission", "可用于测量")], id="可用于"),
        pytest.param("可重复使用、可降解的材料。", [], id="a list that describes"),
        pytest.param("宜居的环境。", [], id="宜居"),
        pytest.param("可能发生的事。", [], id="可能"),
        pytest.param("它依赖于计量、认 可以及监管。", [], id="认可 with a blank of a text extraction"),
        pytest.param("公示后, 可纳入管理。", [("permission", "可纳入管理")], id="a blank behind a half-width comma"),
        pytest.param("应登记的人。", [], id="another kind"),
    ],
)
def test_permissions_and_recommendations(definition: str, found: list[tuple[str, str]]) -> None:
    tried = try_on(standard_definition_provision, with_entries("3.1", "寄存人　depositor", definition), OTHERS)

    assert tried.found == found


def test_notes_may_allow() -> None:
    read = with_entries("3.1", "寄存人　depositor", "把样品交来的人。", "注：寄存人可委托他人。")

    assert try_on(standard_definition_provision, read, OTHERS).codes == []
