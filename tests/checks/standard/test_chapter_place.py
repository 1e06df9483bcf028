import pytest

from pipeline.checks.standard.chapter_place import standard_chapter_place
from tests.checks.standard.front_rules import corrected, look, quoted
from tests.looking import run_check
from tests.standards_text import HEAD, Content, Line, document, outline_of

RULE = "std-scope-first"
TAIL = ("规范性引用文件", "术语和定义", "要求")


def chapters(*titles: str) -> tuple[str, ...]:
    return tuple(line for number, title in enumerate(titles, 1) for line in (f"{number}　{title}", "本文件规定了内容。"))


@pytest.mark.parametrize(
    ("lines", "codes", "quotes"),
    [
        pytest.param(HEAD, [], [], id="as prescribed"),
        pytest.param(("样品寄存规范", *chapters("范　围", *TAIL)), [], [], id="blanks in the title"),
        pytest.param(("样品寄存规范", *chapters("适用范围", *TAIL)), ["title"], ["适用范围"], id="another title"),
        pytest.param(("样品寄存规范", *chapters("总则", "范围", *TAIL)), ["place"], ["范围"], id="chapter 2"),
        pytest.param(("样品寄存规范", *chapters("总则", "适用范围", *TAIL)), ["place", "title"], ["适用范围"] * 2, id="both"),
        pytest.param(("样品寄存规范", *chapters("引言", "范围", *TAIL)), [], [], id="a numbered introduction is another rule"),
        pytest.param(("样品寄存规范", *chapters("总则", *TAIL)), [], [], id="absent is another rule"),
    ],
)
def test_codes(lines: tuple[Content, ...], codes: list[str], quotes: list[str]) -> None:
    read = document(*lines)

    assert (look(RULE, read).codes, quoted(look(RULE, read), read)) == (codes, quotes)


def test_title_is_replaced() -> None:
    read = document("样品寄存规范", *chapters("适用范围", *TAIL))

    assert corrected(look(RULE, read), read) == ["1　范围"]


def test_automatic_number_is_shown() -> None:
    lines = [
        line
        for title in ("总则", "范围", *TAIL)
        for line in (Line(title, label=str(1 + ("总则", "范围", *TAIL).index(title))), "本文件规定了内容。")
    ]

    (hit,) = look(RULE, document("样品寄存规范", *lines)).hits

    assert (hit.code, hit.show, hit.found, hit.expected) == ("place", "2", "2", "1")


def test_other_chapters() -> None:
    """The same look serves chapters 2 and 3."""
    read = document("样品寄存规范", *chapters("范围", "术语和定义", "规范性引用文件", "要求"))

    outcome = run_check(standard_chapter_place, outline_of(read), {"topic": "terms", "number": 3, "title": "术语和定义"})

    assert outcome.codes == ["place"]


TERMS = {"topic": "terms", "number": 3, "title": "术语和定义", "joined": "术语、定义和缩略语"}


@pytest.mark.parametrize(
    ("titles", "codes"),
    [
        pytest.param(("范围", "规范性引用文件", "术语、定义和缩略语", "要求"), ["joined"], id="two elements in one chapter are noted"),
        pytest.param(("范围", "规范性引用文件", "术语", "要求"), ["title"], id="another title"),
        pytest.param(("范围", "术语和定义", "要求"), [], id="chapter 2 is absent, which is another rule"),
        pytest.param(("范围", "要求", "术语和定义"), ["place"], id="chapter 2 is absent, and another stands between"),
        pytest.param(("规范性引用文件", "范围", "要求", "术语和定义"), ["place"], id="chapter 4"),
    ],
)
def test_chapter_3(titles: tuple[str, ...], codes: list[str]) -> None:
    """A chapter is not out of place because one before it is absent."""
    assert run_check(standard_chapter_place, outline_of(document("样品寄存规范", *chapters(*titles))), TERMS).codes == codes
