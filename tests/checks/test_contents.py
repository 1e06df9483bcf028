import pytest

from pipeline.checks.contents import Contents, contents_of, left_out, number_key, place_of, title_of, would_be_listed
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Address, Span
from pipeline.model.outline import ContentsEntry
from tests.checks.listing import BODY, LISTED, listing, looked_at
from tests.standards_text import Content, Line


def contents(*entries: str, body: tuple[Content, ...] = BODY, generated: bool = False) -> tuple[Contents, TextIndex]:
    outline, text = looked_at(listing(*entries, body=body, generated=generated))
    return text.once(contents_of, outline), text


def meant(*entries: str, body: tuple[Content, ...] = BODY) -> list[str | None]:
    """Return number and title of the heading that each entry means."""
    found, _ = contents(*entries, body=body)
    return [None if pair.heading is None else f"{pair.heading.number} {pair.heading.title}".strip() for pair in found.pairs]


def test_numbers_and_titles_as_in_the_body() -> None:
    assert meant(*LISTED) == ["前言", "1 范围", "2 规范性引用文件", "3 术语和定义", "4 总体要求", "5 寄存服务", "附录A 登记表"]


def test_no_contents() -> None:
    outline, text = looked_at(listing(title="样品寄存"))

    assert text.once(contents_of, outline).pairs == ()


def test_wrong_numbers_are_seen_through() -> None:
    """The title says which heading is meant; the number may be wrong."""
    assert meant("1　规范性引用文件\t1", "2　术语和定义\t1", "4.1　收样\t2") == ["2 规范性引用文件", "3 术语和定义", "5.1 收样"]


def test_another_title_with_the_same_number() -> None:
    assert meant("4　基本要求\t1", "附录A（资料性）　登记单\t3") == ["4 总体要求", "附录A 登记表"]


def test_another_number_and_nearly_the_same_title() -> None:
    body = (*BODY[:10], "5　样品寄存服务质量的监督和评价", "应评价。")

    assert meant("6　样品寄存服务质量的监督与评价\t2", body=body) == ["5 样品寄存服务质量的监督和评价"]


def test_a_list_that_belongs_to_another_text() -> None:
    """Nobody compares thousands of titles sign by sign."""
    body = (*BODY[:10], *(f"{number}　样品寄存服务质量第{number}种监督和评价" for number in range(5, 90)))
    entries = [f"{number + 100}　样品寄存服务质量第{number}种监督与评价\t2" for number in range(5, 90)]

    assert not any(meant(*entries, body=body))


def test_nothing_like_it() -> None:
    assert meant("7　改进\t3") == [None]


def test_equal_titles_in_their_order() -> None:
    """Several chapters may have a clause 总则; each entry means its own."""
    body = (*BODY[:8], "4　收样", "4.1　总则", "应登记。", "5　发样", "5.1　总则", "应核对。")

    assert meant("4　收样\t1", "4.1　总则\t1", "5　发样\t1", "5.1　总则\t1", body=body)[1::2] == ["4.1 总则", "5.1 总则"]
    assert meant("5　收样\t1", "5.1　总则\t1", "6　发样\t1", "6.1　总则\t1", body=body)[0::2] == ["4 收样", "5 发样"]


def test_an_entry_whose_words_stand_elsewhere() -> None:
    """A heading that was not recognised as one is there all the same."""
    found, _ = contents("7　改进\t3", "8　评估\t3", body=(*BODY, "改进"))

    assert [pair.elsewhere for pair in found.pairs] == [True, False]


def test_automatic_numbers() -> None:
    body = (*BODY[:8], Line("总体要求", label="4"), "应公布。", Line("寄存服务", label="5"), "应登记。")
    found, text = contents("5　寄存服务\t1", body=body)

    assert found.pairs[0].heading is not None
    assert text.quote(found.pairs[0].heading.at) == "寄存服务"


def test_left_out() -> None:
    found, _ = contents(LISTED[0], LISTED[1], LISTED[5], "5.2　发样\t2")

    assert [(one.number, code) for one, code in left_out(found)] == [
        ("2", "element"),
        ("3", "element"),
        ("4", "element"),
        ("5.1", "clause"),
        ("附录A", "element"),
    ]


def test_clauses_of_a_chapter_that_lists_none_are_not_left_out() -> None:
    found, _ = contents(*LISTED)

    assert list(left_out(found)) == []


def test_generated() -> None:
    found, text = contents(*LISTED[:5], generated=True)
    missing = {heading.number: would_be_listed(heading, found, text) for heading, _ in left_out(found)}

    assert found.generated
    assert found.field == found.pairs[0].entry.span
    assert missing == {"5": True, "附录A": True}


def test_a_heading_without_level_or_style_of_another() -> None:
    """Word will not list it, however often the table is updated."""
    typed, text = contents(*LISTED[:5])
    heading = next(one for one, _ in left_out(typed) if one.number == "5")
    styled, _ = contents(*LISTED[:5], generated=True)

    assert not would_be_listed(heading, Contents((), (), generated=True), text)
    assert would_be_listed(heading, typed, text)
    assert styled.generated


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("登记表", "登记表"),
        ("（资料性附录）登记表", "登记表"),
        ("(规范性)　登记表", "登记表"),
        ("登记表（资料性）", "登记表"),
        ("范围（1）", "范围"),
        ("范围……（12）", "范围"),
        ("（1）", ""),
        ("投诉（建议）", "投诉（建议）"),
    ],
)
def test_title_of_an_entry(written: str, title: str) -> None:
    assert title_of(ContentsEntry("", written, "", Span(Address("p"), 0, 9), 0)) == title


def test_place_of_an_entry() -> None:
    """Leader and page are no part of it: Word's search finds no tab."""
    outline, text = looked_at(listing("附 录 A　（资料性附录）登记表……3", "1　范围\t1"))

    assert [text.quote(place_of(entry)) for entry in outline.contents] == ["附 录 A　（资料性附录）登记表", "1　范围"]
    assert place_of(ContentsEntry("", "", "", outline.contents[0].span, 0)) == outline.contents[0].span


def test_numbers_as_they_are_compared() -> None:
    assert number_key("附 录 Ａ") == number_key("附录A") == "附录A"
