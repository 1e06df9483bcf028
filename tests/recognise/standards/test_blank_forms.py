import pytest

from pipeline.recognise.standards.blank_forms import find_blank_forms
from tests.standards_text import document, draft, outline_of


@pytest.mark.parametrize(
    ("rows", "form"),
    [
        pytest.param([["项目", "要求"], ["纸盒", "不少于200张"]], False, id="data"),
        pytest.param([["项目", "要求"], ["纸盒", "—"], ["触摸屏", "—"]], False, id="a dash is no blank"),
        pytest.param([["项目", "要求", "方法"], ["纸盒", "", "目测"]], False, id="one cell forgotten"),
        pytest.param([["姓名", ""], ["电话", ""]], True, id="labels and blanks"),
        pytest.param([["姓名", "____", "电话"], ["地址", "　　", "邮箱"]], True, id="exactly one in three"),
        pytest.param([["处理过程", "已登记", "核对", "归档"], ["签字：", "", "复核", "存档"]], True, id="a place to sign"),
        pytest.param([["服务类别：□培训 □认证", "说明"], ["意见", "　"]], True, id="boxes to tick"),
        pytest.param([["结论：□合格 □不合格", "说明"], ["意见", "无"]], False, id="boxes but nothing blank"),
    ],
)
def test_forms(rows: list[list[str]], form: bool) -> None:
    read = draft("附录A", "（资料性）", "登记表", rows)

    assert outline_of(read).blank_forms == ((0,) if form else ())


def test_tables_outside_the_standard_do_not_count() -> None:
    tables = document("建议书", [["姓名", ""]], "样品规范", [["电话", ""]]).tables

    assert find_blank_forms(tables, 2, 3) == (1,)
    assert find_blank_forms((), 0, 9) == ()
