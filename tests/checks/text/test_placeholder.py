import pytest

from pipeline.checks.text.placeholder import text_placeholder
from pipeline.language.text_index import TextIndex
from pipeline.model.document import Document
from tests.looking import Outcome, run_check
from tests.standards_text import HEAD, Content, document, draft, outline_of

ANNEX = ("附录A", "（资料性）", "登记表")
COVER = ("ICS 03.080", "团体标准", "T/ABC XXXX—20XX", "样品寄存服务规范", "20XX-XX-XX发布")


def look(read: Document) -> Outcome:
    return run_check(text_placeholder, outline_of(read), {"phrases": ["待定(?=。)", "^略$"]}, text=TextIndex(read.paragraphs))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("寄存XXXX。", ["XXXX"], id="Latin X"),
        pytest.param("寄存××和ＸＸＸ。", ["××", "ＸＸＸ"], id="multiplication signs, full width"),
        pytest.param("于20XX年发布", ["20XX"], id="a year"),
        pytest.param("于XXXX年XX月XX日发布", ["XXXX年XX月XX日"], id="a date is one place"),
        pytest.param("应符合GB/T XXXXX—XXXX的规定", ["GB/T XXXXX—XXXX"], id="the number of another standard"),
        pytest.param("联系人：____。", ["____"], id="a line to write on"),
        pytest.param("期限待定。", ["待定"], id="a phrase"),
        pytest.param("面积为3×4×5 mm。", [], id="one multiplication sign"),
        pytest.param("电话138××××1234。", [], id="digits made unreadable"),
        pytest.param("尺码为XXL，见foxx.com。", [], id="inside Latin words"),
        pytest.param("编号格式为XXXX-XX。", [], id="the form of a code"),
        pytest.param("示例：T/ABC XXXX。", [], id="an example"),
        pytest.param("__", [], id="too short"),
        pytest.param("________", [], id="a rule across the page"),
        pytest.param("", [], id="nothing there"),
    ],
)
def test_text(line: str, found: list[str]) -> None:
    """What waits to be filled in is found at its exact place, once."""
    outcome = look(draft(line))

    assert [hit.found for hit in outcome.hits] == found
    assert set(outcome.codes) <= {"left"}
    assert outcome.passed == (0 if found else 1)


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        pytest.param(([["姓名", "XXXX"]],), ["left"], id="a table of a chapter"),
        pytest.param(([["签字", "____"]],), [], id="a line in a table"),
        pytest.param((*ANNEX, [["姓名", "XXXX"]]), [], id="a form of an annex"),
        pytest.param((*ANNEX, "编号：____"), [], id="a line above a form"),
        pytest.param((*ANNEX, "登记XXXX。"), ["left"], id="text of an annex"),
    ],
)
def test_forms(body: tuple[Content, ...], codes: list[str]) -> None:
    """Forms in annexes are meant to be blank."""
    assert look(draft(*body)).codes == codes


@pytest.mark.parametrize(("line", "code"), [("应说“您好，XX号为您服务”。", "quoted"), ("按《XXXX管理办法》执行。", "left")])
def test_words_to_be_said(line: str, code: str) -> None:
    """In words that a clerk is to say, XX may stand for a name; in the title of a paper it may not."""
    assert look(draft(line)).codes == [code]


def test_title() -> None:
    """XX in the title is the worst place: nobody knows what the draft is about."""
    assert look(document("XXXX 服务规范", *HEAD[1:], "4　要求", "应公布。")).codes == ["title"]


def test_cover() -> None:
    """Number and dates are given when the standard is published."""
    outcome = look(document(*COVER, *HEAD, "4　要求", "应公布。"))

    assert [(hit.code, hit.found) for hit in outcome.hits] == [("number", "T/ABC XXXX—20XX"), ("date", "20XX-XX-XX")]


def test_contents_repeat_headings() -> None:
    read = document("目次", "1　范围\tXX", "4　XXXX\t1", *HEAD, "4　XXXX", "应公布。")

    assert len(look(read).hits) == 1


def test_own_number_in_the_text() -> None:
    assert look(draft("按T/ABC XXXX—2026执行。")).codes == ["number"]
