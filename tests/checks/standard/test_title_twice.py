import pytest

from pipeline.checks.standard.title_twice import standard_title_twice
from tests.checks.test_own_title import COVER, FOREWORD, looked_at
from tests.looking import run_check
from tests.standards_text import HEAD

REST = ("4　要求", "应公布。")


@pytest.mark.parametrize(
    ("cover", "body", "codes"),
    [
        pytest.param("样品寄存服务规范", ("样品寄存服务规范",), [], id="the same"),
        pytest.param("样 品 寄 存 服 务 规 范", ("样品寄存服务规范",), [], id="set wide"),
        pytest.param("样品寄存“一站式”服务规范", ('样品寄存"一站式"服务规范',), [], id="other quotation marks"),
        pytest.param("样品寄存服务规范", ("样品寄存", "服务规范"), [], id="on two lines"),
        pytest.param("样品寄存服务规范", ("样品寄存服务质量规范",), ["differs"], id="another word"),
        pytest.param("样品寄存服务规范", (), ["absent"], id="none above chapter 1"),
    ],
)
def test_codes(cover: str, body: tuple[str, ...], codes: list[str]) -> None:
    lines = (*COVER[:4], cover, *COVER[5:])
    outline, text = looked_at(*lines, *FOREWORD, *body, *HEAD[1:], *REST)

    assert run_check(standard_title_twice, outline, text=text).codes == codes


def test_places() -> None:
    outline, text = looked_at(*COVER, *FOREWORD, "样品收存服务规范", *HEAD[1:], *REST)
    (hit,) = run_check(standard_title_twice, outline, text=text).hits

    assert (text.quote(hit.at), hit.expected) == ("样品收存服务规范", "样品寄存服务规范")  # type: ignore[arg-type]

    outline, text = looked_at(*COVER, *FOREWORD, *HEAD[1:], *REST)
    (hit,) = run_check(standard_title_twice, outline, text=text).hits

    assert text.quote(hit.at) == "1　范围"  # type: ignore[arg-type]


def test_no_cover() -> None:
    outline, text = looked_at(*HEAD, *REST)

    assert run_check(standard_title_twice, outline, text=text).skipped == ["not-applicable"]


def test_a_line_of_the_cover_that_is_no_title() -> None:
    """Nothing in common: what was taken for the title is hardly one."""
    outline, text = looked_at(*COVER[:4], "内部资料注意保管", *COVER[6:], *FOREWORD, *HEAD, *REST)

    assert run_check(standard_title_twice, outline, text=text).skipped == ["unknown"]
