import pytest

from pipeline.model.outline import Caption
from tests.standards_text import Content, Line, draft, outline_of

TABLE = [["姓名", "电话"]]
PICTURE = Line("", picture=True)


def captions(*content: Content) -> tuple[Caption, ...]:
    return outline_of(draft("5　条件", "应公布。", *content)).captions


def one(*content: Content) -> Caption:
    (found,) = captions(*content)
    return found


@pytest.mark.parametrize(
    ("text", "number", "title", "continued"),
    [
        pytest.param("表1　登记项目", "1", "登记项目", False, id="a full-width blank"),
        pytest.param("表 1 登记项目", "1", "登记项目", False, id="plain blanks"),
        pytest.param("表１　登记项目", "1", "登记项目", False, id="a full-width digit"),
        pytest.param("表1登记项目", "1", "登记项目", False, id="no blank"),
        pytest.param("表A.1　登记项目", "A.1", "登记项目", False, id="of an annex"),
        pytest.param("表4-1　登记项目", "4-1", "登记项目", False, id="by chapters"),
        pytest.param("表2a　登记项目", "2a", "登记项目", False, id="divided"),
        pytest.param("表1", "1", "", False, id="no title"),
        pytest.param("表1（续）", "1", "", True, id="continued"),
        pytest.param("表1　登记项目（续）", "1", "登记项目", True, id="continued, with title"),
        pytest.param("表1（续表）", "1", "", True, id="continued, in other words"),
        pytest.param("表一　登记项目", "一", "登记项目", False, id="a Chinese number"),
        pytest.param("续表1　登记项目", "1", "登记项目", True, id="续表"),
        pytest.param("表1 登记项目。", "1", "登记项目。", False, id="with a full stop"),
        pytest.param("表1 《登记项目》", "1", "《登记项目》", False, id="in book-title marks"),
    ],
)
def test_typed(text: str, number: str, title: str, continued: bool) -> None:
    found = one(text, TABLE)

    assert (found.kind, found.number, found.title, found.continued, found.table) == ("table", number, title, continued, 0)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("表1给出了登记项目。", id="a sentence"),
        pytest.param("表1给出了登记项目", id="a sentence without its full stop"),
        pytest.param("表1列出登记项目。", id="a sentence without 了"),
        pytest.param("表1 规定了登记的项目；", id="a sentence behind a blank"),
        pytest.param("图1和表1是流程。", id="two of them"),
        pytest.param("表1用于登记。", id="a short sentence"),
        pytest.param("表1 用于登记。应保存。", id="two sentences"),
        pytest.param("表达应清楚", id="another word"),
        pytest.param("图书应编号", id="a book"),
    ],
)
def test_sentences_are_no_captions(text: str) -> None:
    assert captions(text, TABLE) == ()


def test_places() -> None:
    read = draft("5　条件", "应公布。", "　表A.1　登记项目　", TABLE)
    (found,) = outline_of(read).captions

    assert found.span == read.paragraphs[12].span(1, 10)
    assert found.number_span == read.paragraphs[12].span(2, 5)


def test_a_number_that_word_makes() -> None:
    found = one(Line("登记项目", label="表1　"), TABLE)

    assert (found.kind, found.number, found.title, found.number_span, found.table) == ("table", "1", "登记项目", None, 0)


def test_without_number() -> None:
    """A style says that it is a caption; else 表 without a number is just a word."""
    assert one(Line("表　登记项目", style="caption"), TABLE).number == ""
    assert captions("表　登记项目", "文字。") == ()


def test_above_and_below() -> None:
    """A table's caption stands above it and a figure's below, where all stands right; it is found on the other side, too."""
    right = captions("表1　甲", TABLE, "文字。", "表2　乙", TABLE, "文字。", PICTURE, "图1　丙", "文字。", PICTURE, "图2　丁")
    wrong = captions(TABLE, "表1　甲", TABLE, "表2　乙", "文字。", "图1　丙", PICTURE, "图2　丁", PICTURE)

    assert [caption.table for caption in right] == [0, 1, None, None]
    assert [caption.picture for caption in right] == [None, None, 20, 23]
    assert [caption.table for caption in wrong] == [0, 1, None, None]


def test_a_line_with_the_unit_between() -> None:
    assert one("表1　尺寸", "单位为毫米", "", TABLE).table == 0
    assert one("表1　尺寸", "下面是尺寸表，共三列。", TABLE).table is None


def test_small_print_between_figure_and_caption() -> None:
    found = one(PICTURE, "标引序号说明：", "1——入口；", "2——出口。", "注：不按比例。", "图1　平面图")

    assert found.picture == 12


def test_a_picture_in_the_paragraph_of_its_caption() -> None:
    found = one(Line("\n图1　流程", picture=True))

    assert (found.number, found.title, found.picture) == ("1", "流程", 12)


def test_a_figure_drawn_as_a_table() -> None:
    found = one([["登记", "核对", "引导"]], "图1　流程")

    assert (found.picture, found.table) == (None, 0)


def test_in_the_first_row_of_its_table() -> None:
    assert one([["表1　登记项目", ""], ["姓名", "电话"]]).table == 0
    assert captions([["表1　甲", "表2　乙"], ["姓名", "电话"]]) == ()


def test_none() -> None:
    assert captions("文字。") == ()
