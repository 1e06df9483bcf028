import pytest

from pipeline.checks.standard.contents_number import standard_contents_number
from pipeline.model.correction import ReplaceText
from tests.checks.listing import BODY, FOREWORD, LISTED, listing, looked_at
from tests.looking import run_check
from tests.standards_text import document


@pytest.mark.parametrize(
    ("entries", "codes"),
    [
        pytest.param(LISTED, [], id="as in the body"),
        pytest.param(("1　规范性引用文件\t1", "2　术语和定义\t1", "3　总体要求\t1"), ["differs"] * 3, id="all one too low"),
        pytest.param(("４　总体要求\t1", "附 录 A（资料性）登记表\t3"), [], id="full-width digits and blanks"),
        pytest.param(("6.1　收样\t1",), ["differs"], id="a clause"),
        pytest.param(("附录B（资料性）　登记表\t3",), ["differs"], id="an annex"),
        pytest.param(("5　监督\t1",), [], id="another title is another rule's"),
        pytest.param(("范围\t1", "规范性引用文件\t1", "前言\tI"), ["absent"], id="no numbers at all"),
        pytest.param(("一、范围\t1", "二、规范性引用文件\t1"), [], id="numbers of another kind"),
    ],
)
def test_codes(entries: tuple[str, ...], codes: list[str]) -> None:
    outline, text = looked_at(listing(*entries))

    assert run_check(standard_contents_number, outline, text=text).codes == codes


def test_correction_covers_exactly_the_number() -> None:
    outline, text = looked_at(listing("1 规范性引用文件.....\t1"))

    (hit,) = run_check(standard_contents_number, outline, text=text).hits

    assert (hit.found, hit.expected, text.quote(hit.at)) == ("1", "2", "1 规范性引用文件")  # type: ignore[arg-type]
    assert isinstance(hit.correction, ReplaceText)
    assert (text.quote(hit.correction.span), hit.correction.text) == ("1", "2")


def test_one_finding_for_all_without_a_number() -> None:
    outline, text = looked_at(listing("范围\t1", "规范性引用文件\t1"))

    (hit,) = run_check(standard_contents_number, outline, text=text).hits

    assert (hit.arguments, hit.expected) == ({"count": 2, "title": "范围"}, "1")


def test_chapters_counted_in_chinese() -> None:
    """The outline counts 一、 as 1; that is not how the text numbers it."""
    body = (
        "样品寄存服务规范",
        "一、范围",
        *BODY[2:4],
        "二、规范性引用文件",
        BODY[5],
        "三、术语和定义",
        BODY[7],
        "四、总体要求",
        "应公布。",
    )
    outline, text = looked_at(document("目次", "1　范围\t1", "9　总体要求\t1", *FOREWORD, *body))

    assert run_check(standard_contents_number, outline, text=text).codes == []


@pytest.mark.parametrize("entries", [(), LISTED], ids=["no-contents", "made-by-Word"])
def test_not_applicable(entries: tuple[str, ...]) -> None:
    outline, text = looked_at(listing(*entries, generated=True))

    assert run_check(standard_contents_number, outline, text=text).skipped == ["not-applicable"]
