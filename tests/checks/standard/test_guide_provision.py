import pytest

from tests.checks.standard.front_rules import look, quoted, standard

RULE = "std-guide-has-shall"


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        pytest.param("样品寄存服务指南", ["requirement"], id="a guide"),
        pytest.param("样品寄存服务　指南", ["requirement"], id="with a blank"),
        pytest.param("样品寄存服务规范", [], id="a specification"),
        pytest.param("样品管理体系　要求及使用指南", [], id="requirements with guidance for use"),
        pytest.param("指南针校准规范", [], id="指南 elsewhere in the title"),
    ],
)
def test_titles(title: str, codes: list[str]) -> None:
    read = standard(title=title, chapters=("4　总体要求", "寄存单位应公布收费标准。"))

    assert look(RULE, read).codes == codes


def test_one_finding_a_chapter() -> None:
    """It names the first sentence, the number of requirements, the clauses they stand in."""
    chapters = (
        "4　条件",
        "4.1　场所宜清洁。",
        "4.2　人员应培训。每人不应少于两次。",
        "4.3　人员应持证。",
        "5　评价",
        "宜每年评价，“应”字不宜使用。",
        "6　改进",
        "6.1　考虑的因素",
        "改进时应考虑的因素包括成本。",
        "6.2　必须改进。",
    )
    read = standard(title="样品寄存服务指南", chapters=chapters)

    outcome = look(RULE, read)

    assert quoted(outcome, read) == ["人员应培训。", "必须改进。"]
    assert [(hit.arguments["chapter"], hit.arguments["count"], hit.arguments["places"]) for hit in outcome.hits] == [
        ("4", 3, "4.2、4.3"),
        ("6", 1, "6.2"),
    ]
    assert outcome.passed == 1


def test_many_clauses_are_not_all_named() -> None:
    chapters = ("4　条件", *(f"4.{number}　人员应培训。" for number in range(1, 8)))

    (hit,) = look(RULE, standard(title="样品寄存服务指南", chapters=chapters)).hits

    assert (hit.arguments["count"], hit.arguments["places"]) == (7, "4.1、4.2、4.3、4.4、4.5 等")


def test_opening_chapters_have_their_own_rules() -> None:
    read = standard(title="样品寄存服务指南", scope=("本文件提供了建议。", "寄存单位应遵守本文件。"), chapters=("4　条件", "场所宜清洁。"))

    assert look(RULE, read).codes == []
