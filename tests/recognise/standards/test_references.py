import pytest

from pipeline.model.outline import Reference
from tests.standards_text import HEAD, Content, Line, document, outline_of

LEAD_IN = "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。"


def listed(*items: Content) -> tuple[Reference, ...]:
    return outline_of(document(*HEAD[:5], *items, *HEAD[6:], "4　要求", "应公布。")).references


def in_bibliography(*items: Content) -> tuple[Reference, ...]:
    return outline_of(document(*HEAD, "4　要求", "应公布。", "参考文献", *items)).references


@pytest.mark.parametrize(
    ("item", "number", "title", "code", "dated"),
    [
        ("GB/T 19001　质量管理体系　要求", "GB/T 19001", "质量管理体系　要求", "GB/T 19001", False),
        ("GB/T19001-2016 质量管理体系 要求。", "GB/T19001-2016", "质量管理体系 要求", "GB/T 19001", True),
        ("ISO 9001:2015 Quality management systems", "ISO 9001:2015", "Quality management systems", "ISO 9001", True),
        ("GB/T 20001（所有部分） 标准编写规则", "GB/T 20001（所有部分）", "标准编写规则", "GB/T 20001", False),
        ("《质量管理体系　要求》（GB/T 19001—2016）", "GB/T 19001—2016", "《质量管理体系　要求》", "GB/T 19001", True),
        ("ＧＢ／Ｔ　１９００１　质量管理体系", "ＧＢ／Ｔ　１９００１", "质量管理体系", "GB/T 19001", False),
        ("T/SAQ XXXX—20XX 样品服务规范", "T/SAQ XXXX—20XX", "样品服务规范", "T/SAQ XXXX", True),
        ("其他相关的外部标准", "", "其他相关的外部标准", "", False),
        ("《中华人民共和国标准化法》", "", "《中华人民共和国标准化法》", "", False),
    ],
)
def test_what_an_item_says(item: str, number: str, title: str, code: str, dated: bool) -> None:
    (one,) = listed(LEAD_IN, item)

    assert (one.number, one.title, one.code, one.dated, one.listed_in) == (number, title, code, dated, "normative")


@pytest.mark.parametrize(
    ("items", "numbers"),
    [
        pytest.param(("本文件没有规范性引用文件。",), [], id="none"),
        pytest.param((), [], id="nothing there"),
        pytest.param(("GB/T 1.1　标准化工作导则",), ["GB/T 1.1"], id="no sentence in front"),
        pytest.param((LEAD_IN, "GB/T 1.1　导则", "", "GB/T 2　规则"), ["GB/T 1.1", "GB/T 2"], id="a blank line between"),
        pytest.param((LEAD_IN, "注：列出的文件均为推荐性。", "GB/T 2　规则"), ["GB/T 2"], id="a note"),
        pytest.param((LEAD_IN[:-3], "条款。", "GB/T 2　规则"), ["GB/T 2"], id="the sentence is broken over two lines"),
        pytest.param((LEAD_IN, "GB/T 1.1　导则\nGB/T 2　规则"), ["GB/T 1.1", "GB/T 2"], id="two lines of one paragraph"),
    ],
)
def test_what_is_listed(items: tuple[str, ...], numbers: list[str]) -> None:
    assert [one.number for one in listed(*items)] == numbers


@pytest.mark.parametrize(
    ("item", "marker"),
    [
        ("GB/T 2　规则", ""),
        ("1) GB/T 2　规则", "1)"),
        ("1 GB/T 2　规则", "1"),
        ("2.1 GB/T 2　规则", "2.1"),
        ("——GB/T 2　规则", "——"),
        ("• GB/T 2　规则", "•"),
        ("[12] GB/T 2　规则", "[12]"),
        ("（3）GB/T 2　规则", "（3）"),
    ],
)
def test_markers(item: str, marker: str) -> None:
    (one,) = listed(LEAD_IN, item)

    assert (one.marker, one.number) == (marker, "GB/T 2")
    assert (one.marker_span is None) is (marker == "")
    assert item[one.span.start : one.span.end] == "GB/T 2　规则"


def test_a_marker_of_word() -> None:
    (one,) = in_bibliography(Line("GB/T 2　规则", label="[1]"))

    assert (one.marker, one.marker_span, one.number, one.listed_in) == ("[1]", None, "GB/T 2", "bibliography")


@pytest.mark.parametrize(
    ("item", "number"),
    [
        ("[1] 李四. 服务质量管理[M]. 北京: 样品出版社, 2020.", ""),
        ("[2] 李四. GB/T 1.1—2020 实施指南[M]. 北京: 样品出版社, 2020.", ""),
        ("[3] 服务质量评价通则: GB/T 36733—2018[S].", "GB/T 36733—2018"),
    ],
)
def test_literature_is_no_standard(item: str, number: str) -> None:
    (one,) = in_bibliography(item)

    assert one.number == number


def test_a_note_below_an_item_is_none() -> None:
    """Typed, or with 注： made by Word."""
    items = listed(LEAD_IN, "ISO 5725　方法", Line("GB/T 6379　方法[ISO 5725]", label="注："), "注：GB/T 6380　方法")

    assert [one.number for one in items] == ["ISO 5725"]
