from collections.abc import Iterable
from dataclasses import replace

import pytest

from pipeline.errors import PersonalData
from pipeline.generators.papers.publishing import refuse_personal_data
from pipeline.model.office import Office
from pipeline.model.paper import Paper
from tests.generators.papers.batches import OFFICE
from tests.generators.papers.workbooks import beside
from tests.word_files import docx, paragraphs
from tests.workbooks import book

NOBODY = Office("")


def paper(*texts: str, public: bool = True) -> Paper:
    return Paper("批次/公示稿.docx", docx(paragraphs(*texts)), public)


def refused(papers: Iterable[Paper], office: Office = NOBODY) -> tuple[str, ...]:
    """Return the places for which the papers are refused; () where they may be published."""
    try:
        refuse_personal_data(papers, office)
    except PersonalData as caught:
        return caught.mistakes
    return ()


@pytest.mark.parametrize(
    ("papers", "places"),
    [
        pytest.param((), 0, id="no-papers"),
        pytest.param((paper("公示期为2022年9月1日至9月15日。"),), 0, id="days-are-no-telephone"),
        pytest.param((paper("公示期为2022年9月1日至9月15日，电话13900000085。"),), 1, id="a-telephone"),
        pytest.param((paper("电话13900000085", public=False),), 0, id="what-is-not-published-may-say-it"),
        pytest.param((paper("电话13900000085", public=False), paper("电话13900000085")), 1, id="beside-what-is"),
    ],
)
def test_only_what_is_published_and_personal_is_refused(papers: tuple[Paper, ...], places: int) -> None:
    assert len(refused(papers)) == places


def test_every_place_is_named() -> None:
    with pytest.raises(PersonalData) as caught:
        refuse_personal_data([paper("公示", "甲规范 张某13900000085"), replace(paper("民族：汉"), name="批次/名单.docx")], Office(""))

    assert caught.value.mistakes == (
        "批次/公示稿.docx：“甲规范 张某13900000085”处，正文中有电话号码“13900000085”。对外公布的材料不写电话，请删去。",
        "批次/名单.docx：“民族：汉”处，正文中写有民族“汉”，请删去。",
    )
    assert "2处" in caught.value.message.zh


def test_the_office_s_own_telephone_may_stand() -> None:
    assert refused([paper("受理电话：（021）6000 0001")], OFFICE) == ()
    assert len(refused([paper("受理电话：（021）6000 0002")], OFFICE)) == 1


def test_what_no_page_shows_is_looked_at_too() -> None:
    gone = '<w:del w:id="1" w:author="a"><w:r><w:delText>13900000085</w:delText></w:r></w:del>'
    deleted = f'<w:p><w:pPr><w:rPr><w:del w:id="2" w:author="a"/></w:rPr></w:pPr>{gone}</w:p>'
    with pytest.raises(PersonalData) as caught:
        refuse_personal_data([Paper("a.docx", docx(deleted + paragraphs("公示")), True)], Office(""))

    assert caught.value.mistakes[0].startswith("a.docx：修订中删去的文字中有电话号码")


def test_workbooks_are_looked_through_under_their_heads() -> None:
    cells = [["姓名", "民族", "电话"], ["张某", "汉", "60000001"], ["李某", "—", "021-60000001"]]
    with pytest.raises(PersonalData) as caught:
        refuse_personal_data([Paper("批次/名单.xlsx", book(cells), True)], OFFICE)

    assert caught.value.mistakes == (
        "批次/名单.xlsx：第2行“民族”中写有民族“汉”，请删去。",
        "批次/名单.xlsx：第2行“电话”中有电话号码“60000001”。对外公布的材料不写电话，请删去。",
    )
    assert refused([Paper("批次/名单.xlsx", book([["单位"], ["虚设公司"]], []), True)], OFFICE) == ()


def test_a_title_above_the_heads_hides_no_column() -> None:
    cells = [["拟立项项目公示表"], ["序号", "负责人", "联系电话"], ["1", "张某", "60000001", "汉族"]]

    assert refused([Paper("名单.xlsx", book(cells), True)]) == (
        "名单.xlsx：第3行“联系电话”中有电话号码“60000001”。对外公布的材料不写电话，请删去。",
        "名单.xlsx：第3行第4列中写有民族“汉族”，请删去。",
    )


def test_one_column_has_its_head_in_the_first_row() -> None:
    assert len(refused([Paper("名单.xlsx", book([["电话"], ["60000001"]]), True)])) == 1


def test_what_stands_beside_the_cells_of_a_workbook_is_looked_through() -> None:
    found = refused([Paper("名单.xlsx", beside("13900000085"), True)])

    assert [line.partition("中有")[0] for line in found] == [
        "名单.xlsx：文档属性“作者”",
        "名单.xlsx：批注",
        "名单.xlsx：工作表名称",
        "名单.xlsx：定义的名称",
        "名单.xlsx：页眉",
        "名单.xlsx：页脚",
    ]
    assert refused([Paper("名单.xlsx", beside("021-60000001"), True)], OFFICE) == ()


def test_what_is_found_in_a_cell_is_told_there_alone() -> None:
    found = refused([Paper("名单.xlsx", beside("13900000085", cell="13900000085"), True)])

    assert found == ("名单.xlsx：第2行“单位”中有电话号码“13900000085”。对外公布的材料不写电话，请删去。",)
