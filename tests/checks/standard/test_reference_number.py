import pytest

from pipeline.checks.standard.reference_number import standard_reference_number
from tests.checks.standard.citing import NONE, citing
from tests.checks.standard.trying import try_on


@pytest.mark.parametrize(
    ("item", "right"),
    [
        ("GB/T 1　甲", True),
        ("GB/T XXXX　甲", True),
        ("T/31SCTA 001—2020　甲", True),
        ("CECS 242:2008　甲", True),
        ("ASTM D6400　塑料", True),
        ("RFC 2616　超文本传输协议", True),
        ("3GPP TS 38.300　无线接入", True),
        ("IEEE 802.11　局域网", True),
        ("《中华人民共和国标准化法》", True),
        ("定量包装商品计量监督管理办法", True),
        ("国家质量监督检验检疫总局令〔2005〕第75号", True),
        ("中国标准文献分类法", True),
        ("中华人民共和国药典（2020年版）四部", True),
        ("某某. 服务学[M]. 上海: 某社, 2020", True),
        ("其他与服务管理相关的外部标准", False),
        ("室内空气质量标准", False),
        ("企业服务规范", False),
    ],
)
def test_items(item: str, right: bool) -> None:
    tried = try_on(standard_reference_number, citing(listed=(item,)))

    assert tried.quotes == ([] if right else [item])
    assert tried.outcome.passed == int(right)


def test_nothing_listed() -> None:
    assert try_on(standard_reference_number, citing(opening=(NONE,))).outcome.skipped == ["not-applicable"]
