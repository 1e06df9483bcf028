from pipeline.language.text_index import TextIndex
from pipeline.model.citation import CitedStandard
from pipeline.review.cited import cited_standards
from tests.standards_text import document, draft, outline_of


def cited(*body: str) -> tuple[CitedStandard, ...]:
    read = draft(*body)
    return cited_standards(TextIndex(read.paragraphs), outline_of(read))


def test_nothing_cited() -> None:
    assert cited("应公布。") == ()


def test_dated_and_undated_apart_in_the_order_of_lists() -> None:
    found = cited("应符合GB/T 19001的规定。", "应按照ISO 9001:2015和GB 3095—2012执行。", "按GB/T 19001—2016第4章。", "同见GB/T 19001。")

    assert [(one.code, one.year) for one in found] == [
        ("GB 3095", "2012"),
        ("GB/T 19001", None),
        ("GB/T 19001", "2016"),
        ("ISO 9001", "2015"),
    ]
    assert all(one.places == ("4",) and one.listed_in is None and one.title == "" for one in found)


def test_listed_with_its_title_and_cited_in_clauses() -> None:
    read = document(
        *(
            "范围规范",
            "1　范围",
            "本文件规定了甲。",
            "2　规范性引用文件",
            "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。",
        ),
        *("GB/T 19001—2016　质量管理体系　要求", "3　术语和定义", "下列术语和定义适用于本文件。", "4　要求", "4.1　一般要求"),
        *("应符合GB/T 19001—2016的规定。", "4.2　其他要求", "按GB/T 19001执行。"),
    )

    found = cited_standards(TextIndex(read.paragraphs), outline_of(read))

    assert found == (
        CitedStandard("GB/T 19001", None, "质量管理体系　要求", None, ("4.2",)),
        CitedStandard("GB/T 19001", "2016", "质量管理体系　要求", "normative", ("4.1",)),
    )


def test_a_number_that_no_list_has_a_place_for_stands_last() -> None:
    assert [one.code for one in cited("应按JJF 1001—2011和SB/T 10000—2010执行。")] == ["SB/T 10000", "JJF 1001"]
