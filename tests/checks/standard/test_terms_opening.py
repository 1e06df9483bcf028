from dataclasses import replace

import pytest

from pipeline.checks.standard.terms_opening import standard_terms_opening
from pipeline.model.correction import InsertParagraph, ReplaceText
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import ENTRY, OPENING, with_chapter
from tests.standards_text import Content, Line, outline_of

ABSENT, FORM, TAIL = ({"look-for": what} for what in ("absent", "form", "tail"))
NONE = "本文件没有需要界定的术语和定义。"
REPEATED = "为了便于使用，以下重复列出了GB/T 19000中的某些术语和定义。"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((OPENING, *ENTRY), [], id="there"),
        pytest.param((NONE,), [], id="none to define"),
        pytest.param(("本标准采用下列术语：", *ENTRY), [], id="in other words"),
        pytest.param(ENTRY, [OPENING], id="absent"),
        pytest.param(("服务中用到的词很多。", *ENTRY), [OPENING], id="another sentence"),
        pytest.param((), [NONE], id="an empty chapter"),
        pytest.param(("3.1　下列术语和定义适用于本文件。", "3.1.1", *ENTRY[1:]), [], id="behind a number"),
        pytest.param((Line("寄存人　depositor", label="3.1", level=1), ENTRY[2]), [OPENING], id="automatic numbers"),
    ],
)
def test_presence(lines: tuple[Content, ...], expected: list[str]) -> None:
    tried = try_on(standard_terms_opening, with_chapter(*lines), ABSENT)

    assert [hit.expected for hit in tried.outcome.hits] == expected
    assert set(tried.quotes) <= {"3　术语和定义"}


def test_a_vocabulary_begins_with_its_entries() -> None:
    read = with_chapter(*ENTRY)
    outline = replace(outline_of(read), title="样品寄存　术语")

    assert try_on(standard_terms_opening, read, ABSENT, outline).outcome.skipped == ["not-applicable"]


def test_an_opening_broken_by_a_page_is_left_alone() -> None:
    read = with_chapter("GB/T 19000—2016、GB/T 19001—2016和T/ABC", "0004.1—2018界定的以及下列术语和定义适用于本文件。", *ENTRY)

    assert [try_on(standard_terms_opening, read, look).outcome.skipped for look in (ABSENT, FORM, TAIL)] == [["unknown"]] * 3


def test_insertion_looks_like_the_text_of_chapter_1() -> None:
    read = with_chapter(*ENTRY)
    heading = next(one for one in read.paragraphs if one.text == "3　术语和定义")
    scope = next(one for one in read.paragraphs if one.text.startswith("本文件规定"))

    (hit,) = try_on(standard_terms_opening, read, ABSENT).outcome.hits

    assert hit.correction == InsertParagraph(heading.address, OPENING, like=scope.address)


@pytest.mark.parametrize(
    ("lines", "found", "expected"),
    [
        pytest.param((OPENING, *ENTRY), [], None, id="own entries"),
        pytest.param(("GB/T 19000界定的以及下列术语和定义适用于本文件。", *ENTRY), [], None, id="both"),
        pytest.param(("国家标准界定的以及下列术语和定义适用于本文件。", *ENTRY), [], None, id="documents named in words"),
        pytest.param(("GB/T 19000界定的术语和定义适用于本文件。",), [], None, id="others"),
        pytest.param((NONE,), [], None, id="none"),
        pytest.param(("下列术语和定义适用于本标准。", *ENTRY), [], None, id="本标准 has its own rule"),
        pytest.param((NONE, *ENTRY), ["variant"], OPENING, id="none, and entries"),
        pytest.param(
            ("GB/T 19000界定的术语和定义适用于本文件。", *ENTRY),
            ["variant"],
            "GB/T 19000界定的以及下列术语和定义适用于本文件。",
            id="others, and entries",
        ),
        pytest.param((OPENING,), ["variant"], NONE, id="own, and no entries"),
        pytest.param(("下列术语和定义适用于本文件：", *ENTRY), ["wording"], OPENING, id="a colon"),
        pytest.param(("下列术语和定义适用于本文件", *ENTRY), ["wording"], OPENING, id="no full stop"),
        pytest.param(
            ("GB/T 19000—2016和《计量通用术语》中确立的术语适用于本文件。",),
            ["wording"],
            "GB/T 19000—2016和《计量通用术语》界定的术语和定义适用于本文件。",
            id="确立",
        ),
        pytest.param(("本文件无术语和定义。",), ["wording"], NONE, id="无"),
        pytest.param(("GB/T 19000界定的术语和定义适用于本文件。" + REPEATED, *ENTRY), [], None, id="the tail of 2009 has its own rule"),
        pytest.param(ENTRY, [], None, id="absent has its own rule"),
    ],
)
def test_form(lines: tuple[str, ...], found: list[str], expected: str | None) -> None:
    tried = try_on(standard_terms_opening, with_chapter(*lines), FORM)

    assert tried.codes == found
    assert [hit.expected for hit in tried.outcome.hits] == ([expected] if expected else [])


def test_form_is_not_corrected_where_entries_may_come() -> None:
    """Entries may still be to come, so 本文件没有需要界定的 is only proposed."""
    unfinished = with_chapter(OPENING)
    finished = with_chapter("下列术语和定义适用于本文件：", *ENTRY)
    line = next(one for one in finished.paragraphs if one.text.startswith("下列"))

    assert [hit.correction for hit in try_on(standard_terms_opening, unfinished, FORM).outcome.hits] == [None]
    assert [hit.correction for hit in try_on(standard_terms_opening, finished, FORM).outcome.hits] == [ReplaceText(line.span(), OPENING)]


def test_form_of_a_text_that_breaks_off() -> None:
    read = with_chapter(OPENING)
    outline = replace(outline_of(read), truncated=True)

    assert try_on(standard_terms_opening, read, FORM, outline).outcome.skipped == ["truncated"]


def test_tail() -> None:
    """The sentence of 2009 goes, and the opening becomes the one for both."""
    one = with_chapter("GB/T 19000界定的术语和定义适用于本文件。" + REPEATED, *ENTRY)
    two = with_chapter("GB/T 19000界定的以及下列术语和定义适用于本文件。", REPEATED, *ENTRY)
    first = next(line for line in one.paragraphs if "重复列出" in line.text)
    second = next(line for line in two.paragraphs if "重复列出" in line.text)
    both = "GB/T 19000界定的以及下列术语和定义适用于本文件。"

    assert try_on(standard_terms_opening, one, TAIL).found == [("tail", REPEATED)]
    assert [hit.correction for hit in try_on(standard_terms_opening, one, TAIL).outcome.hits] == [ReplaceText(first.span(), both)]
    assert [hit.correction for hit in try_on(standard_terms_opening, two, TAIL).outcome.hits] == [ReplaceText(second.span(), "")]
    assert try_on(standard_terms_opening, with_chapter(OPENING, *ENTRY), TAIL).outcome.passed == 1


@pytest.mark.parametrize(
    ("title", "lines", "codes"),
    [
        pytest.param(
            "3　术语、定义和缩略语",
            ("3.1　术语和定义", OPENING, "3.1.1", *ENTRY[1:], "3.2　缩略语", "下列缩略语适用于本文件。"),
            [],
            id="divided",
        ),
        pytest.param(
            "3　术语、定义和缩略语", ("3.1　术语和定义", "3.1.1", *ENTRY[1:], "3.2　缩略语", "API：接口"), ["absent"], id="divided, absent"
        ),
        pytest.param("3　术语、定义和缩略语", ("下列术语、定义和缩略语适用于本文件。", *ENTRY), [], id="undivided"),
        pytest.param("3　术语和缩略语", ("下列术语和缩略语适用于本文件。", "3.1　术语", "3.1.1", *ENTRY[1:]), [], id="above the clauses"),
    ],
)
def test_terms_and_symbols_in_one_chapter(title: str, lines: tuple[str, ...], codes: list[str]) -> None:
    read = with_chapter(*lines, title=title)

    assert [code for look in (ABSENT, FORM) for code in try_on(standard_terms_opening, read, look).codes] == codes
