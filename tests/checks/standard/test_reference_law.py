import pytest

from pipeline.checks.standard.reference_law import standard_reference_law
from tests.checks.standard.citing import citing
from tests.checks.standard.trying import try_on
from tests.standards_text import Content


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param((), [], id="nothing"),
        pytest.param(("应符合国家有关法律法规的规定。",), [("general", "符合国家有关法律法规的规定")], id="laws and regulations"),
        pytest.param(("应遵守国家相关的法律、法规和政策。",), [("general", "遵守国家相关的法律、法规和政策")], id="several, told once"),
        pytest.param(("应严格按照国家有关规定执行。",), [("general", "按照国家有关规定")], id="national provisions"),
        pytest.param(("应公示价格，并符合法律法规的要求。",), [("general", "符合法律法规的要求")], id="in the second part of a sentence"),
        pytest.param(("不得违反国家法律法规。",), [("general", "违反国家法律法规")], id="not to break"),
        pytest.param(("服务人员应：", "a) 遵守国家法律法规；"), [("general", "遵守国家法律法规")], id="item below 应"),
        pytest.param(
            ("应按照《中华人民共和国食品安全法》的规定执行。",), [("named", "按照《中华人民共和国食品安全法》的规定")], id="a law by name"
        ),
        pytest.param(("应遵守企业的规章制度。",), [], id="rules of an enterprise"),
        pytest.param(("应按照公司的退换政策处理。",), [], id="policy of an enterprise"),
        pytest.param(("应熟悉相关法律法规。",), [], id="to know them"),
        pytest.param(("应按照计划开展法律法规培训。",), [], id="training"),
        pytest.param(("除法律法规另有规定外，应予保密。",), [], id="exception"),
        pytest.param(("符合法律法规规定的机构较多。",), [], id="statement"),
        pytest.param(("可依据国家有关规定给予补贴。",), [], id="permission"),
        pytest.param(("应张贴“遵守国家法律法规”的标语。",), [], id="quotation"),
        pytest.param(("见《中华人民共和国食品安全法》。",), [], id="mention"),
        pytest.param(("本条重点阐述服务应按照法律法规要求的内容。",), [], id="guidance of a template"),
        pytest.param(("附录A", "（资料性）", "例", "A.1　应遵守国家法律法规。"), [], id="informative annex"),
    ],
)
def test_found(body: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    tried = try_on(standard_reference_law, citing(*body))

    assert tried.found == found
    assert tried.outcome.passed == (0 if found else 1)


@pytest.mark.parametrize(
    ("item", "listed"),
    [
        ("《中华人民共和国食品安全法》", True),
        ("中华人民共和国消费者权益保护法", True),
        ("国家质量监督检验检疫总局令〔2005〕第75号　定量包装商品计量监督管理办法", True),
        ("《服务质量管理办法》", False),
        ("GB/T 1　甲", False),
    ],
)
def test_listed(item: str, listed: bool) -> None:
    assert try_on(standard_reference_law, citing(listed=(item,))).codes == (["listed"] if listed else [])
