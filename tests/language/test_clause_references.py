import pytest

from pipeline.language.clause_references import find_clause_references


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("按第4章执行，见5.2和A.1。", [("第4章", "chapter", "4"), ("5.2", "clause", "5.2"), ("A.1", "clause", "A.1")]),
        (
            "见附录 B、图A.1、表2、公式（3）。",
            [("附录 B", "annex", "B"), ("图A.1", "figure", "A.1"), ("表2", "table", "2"), ("公式（3）", "formula", "3")],
        ),
        ("见6.3.2b）", [("6.3.2", "clause", "6.3.2")]),
        ("除4.2规定的外，5.1.2给出了方法", [("4.2", "clause", "4.2"), ("5.1.2", "clause", "5.1.2")]),
        ("按式(1)计算", [("式(1)", "formula", "1")]),
        ("见附录A.2", [("附录A.2", "clause", "A.2")]),
        ("按第4.2条执行", [("4.2", "clause", "4.2")]),
        ("见图4-1", [("图4-1", "figure", "4-1")]),
        ("社区（3.1.1）的居民", [("3.1.1", "clause", "3.1.1")]),
        ("按表1项目登记", [("表1", "table", "1")]),
        ("", []),
    ],
)
def test_places_of_this_document(text: str, places: list[tuple[str, str, str]]) -> None:
    assert [(text[one.start : one.end], one.kind, one.number) for one in find_clause_references(text)] == places


@pytest.mark.parametrize(
    "text",
    [
        "符合GB/T 1.1—2020中第4章的规定",
        "GB/T 1.1—2020的第4章和第5章",
        "[来源：GB/T 19000—2016，3.5.4，有修改]",
        "符合T/SAQ 0008的5.2.1和5.2.2",
        "按照《服务规范》第3章",
        "删除了收费的内容（见2021年版的第7章）",
        "见2021版第7章",
        "见原标准的附录B",
        "按照该标准的第4章",
        "依据《服务规范》（T/SAQ 0008—2024）第4章",
        "应符合GB/T 1.1的规定",
        "应符合GB/T 10001.1的规定",
        "GB/T 20001（所有部分）的附录A",
    ],
)
def test_places_of_another_document(text: str) -> None:
    assert list(find_clause_references(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "面积为5.2 m²",
        "满足5.2倍的要求",
        "满足1.5 mm",
        "按4.5分计",
        "比值（3.1）",
        "软件版本（3.1.2）",
        "满足3.5以上",
        "满足3.5及以上",
        "按5.0计",
        "符合2.05的规定",
        "见192.168.1.1",
        "版本V2.1.3的规定",
        "长度和宽度之比至2.5",
        "代表2名",
        "报表3份",
        "方式（1）",
        "发表2篇",
        "地图1",
    ],
)
def test_quantities_and_other_words(text: str) -> None:
    assert list(find_clause_references(text)) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("见图1～图3", ["1", "3", "2"]),
        ("见表1、2和4", ["1", "2", "4"]),
        ("附录A～附录D", ["A", "D", "B", "C"]),
        ("附录A和B", ["A", "B"]),
        ("按第4～6章", ["4", "6", "5"]),
        ("按5.2.1至5.2.4的规定", ["5.2.1", "5.2.4", "5.2.2", "5.2.3"]),
        ("见5.2、5.4和6.1", ["5.2", "5.4", "6.1"]),
        ("见图3～图1", ["3", "1"]),
        ("见图1～图99", ["1", "99"]),
    ],
)
def test_lists_and_ranges(text: str, numbers: list[str]) -> None:
    """What lies inside a range is mentioned too; a range of nonsense names its ends only."""
    assert [one.number for one in find_clause_references(text)] == numbers
