import pytest

from pipeline.checks.citations import Citation, Citations, citations_of, place_of
from pipeline.language.standard_numbers import StandardNumber, find_standard_numbers
from pipeline.language.text_index import TextIndex
from tests.standards_text import HEAD, Content, document, outline_of

LEAD_IN = "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。"
LISTED = ("GB/T 18883　室内空气质量标准", "GB/T 20001（所有部分）　标准编写规则", "《中华人民共和国标准化法》", "GB/T XXXX　某标准")


def read(
    *content: Content, terms: tuple[str, ...] = ("本文件没有需要界定的术语和定义。",), listed: tuple[Content, ...] = LISTED
) -> Citations:
    made = document(*HEAD[:5], LEAD_IN, *listed, "3　术语和定义", *terms, *content)
    return citations_of(TextIndex(made.paragraphs), outline_of(made))


def number(text: str) -> StandardNumber:
    return find_standard_numbers(text)[0]


def in_text(found: Citations) -> list[Citation]:
    return [one for one in found.mentions if one.place != "listed"]


@pytest.mark.parametrize(
    ("content", "places"),
    [
        pytest.param(("4　要求", "应符合GB 1的规定。"), ["text"], id="text"),
        pytest.param(("4　要求", [["项目", "GB 1"]]), ["cell"], id="table"),
        pytest.param(("4　要求", "应培训。", "注：见GB 1。"), ["remark"], id="note"),
        pytest.param(("4　要求", "应培训。", "示例1：按GB 1培训。"), ["remark"], id="example"),
        pytest.param(("4　要求", "应培训。", "附录A", "（资料性）", "指南", "A.1　应符合GB 1。"), ["annex"], id="informative annex"),
        pytest.param(("4　要求", "应培训。", "附录A", "（规范性）", "方法", "A.1　应符合GB 1。"), ["text"], id="normative annex"),
        pytest.param(("4　要求", "应培训。"), [], id="nothing there"),
    ],
)
def test_places(content: tuple[Content, ...], places: list[str]) -> None:
    assert [one.place for one in in_text(read(*content))] == places


def test_terms() -> None:
    """The lead-in of chapter 3 is normative, a source is not, a definition is neither."""
    lines = ("GB/T 1界定的以及下列术语和定义适用于本文件。", "3.1", "样品　sample", "符合GB/T 2规定的物品。", "[来源：GB/T 3—2016，3.5.4]")
    found = in_text(read("4　要求", "应培训。", terms=lines))

    assert [one.place for one in found] == ["lead-in", "text", "source"]
    assert [one.normative for one in found][0::2] == [True, False]
    assert found[2].informative


def test_front_matter_and_own_number() -> None:
    """What the cover and the foreword name is not used, nor is the standard's own number wherever it stands."""
    made = document(
        "ICS 03.080",
        "团体标准",
        "T/SAQ 0001—2022",
        "样品寄存服务规范",
        "2022-01-01 发布",
        "前言",
        "本文件按照GB/T 1.1—2020的规定起草。",
        "引言",
        "与GB/T 2配套。",
        *HEAD,
        "4　要求",
        "标签应注明T/SAQ 0001。",
    )
    found = citations_of(TextIndex(made.paragraphs), outline_of(made)).mentions

    assert [one.place for one in found] == ["own", "foreword", "introduction", "own"]
    assert not any(one.used for one in found)


def test_numbers_cited_together_share_their_manner() -> None:
    found = in_text(read("4　要求", "投诉可按照GB 1《甲》、GB 2和GB 3的要求处理，并应符合GB 4的规定。"))

    assert [one.manner for one in found] == ["permission", "permission", "permission", "requirement"]
    assert [one.normative for one in found] == [False, False, False, True]


def test_items_of_a_list() -> None:
    found = in_text(read("4　要求", "服务人员应：", "a) 符合GB 1的规定；", "b) GB 2。"))

    assert [one.manner for one in found] == ["requirement", "requirement"]


def test_lists() -> None:
    found = read("4　要求", "应符合GB/T 18883、GB/T 20001.10、GB/T 99和GB 18883—2022的规定。")

    assert [one.number is not None for one in found.normative] == [True, True, False, False]
    assert found.bibliography == ()
    assert len(found.listings_of(number("GB/T 18883—2002"))) == 1
    assert len(found.listings_of(number("GB/T 20001.10"), "normative")) == 1
    assert found.listings_of(number("GB/T 20001.10"), "bibliography") == ()
    assert found.listings_of(number("GB/T 99")) == ()
    assert [one.place for one in found.mentions_of(number("GB/T 18883"))] == ["listed", "text", "text"]
    assert [one.place for one in found.mentions_of(number("GB/T 20001（所有部分）"))] == ["listed", "text"]


@pytest.mark.parametrize(
    ("listed", "cited", "found"),
    [
        ("GB/T 18883　甲", "GB 18883—2022", True),
        ("GB/T 20001（所有部分）　甲", "GB/T 20001.10", True),
        ("GB/T 20001.10　甲", "GB/T 20001（所有部分）", True),
        ("GB/T 20001（所有部分）　甲", "GB/T 20001（所有部分）", True),
        ("GB/T 20001.1　甲", "GB/T 20001.10", False),
        ("GB/T 20001　甲", "GB/T 20001.1", False),
        ("GB/T 1　甲", "HJ/T 1", False),
    ],
)
def test_the_same_standard(listed: str, cited: str, found: bool) -> None:
    """The year does not matter, nor whether it is GB or GB/T; all parts include each part."""
    result = read("4　要求", f"应符合{cited}的规定。", listed=(listed,))

    assert bool(result.listings_of(number(cited))) is found
    assert len(result.mentions_of(number(listed))) == (2 if found else 1)


def test_a_table_in_place_of_a_list() -> None:
    """What it holds is listed; that it is no list is no reason to call it missing."""
    result = read("4　要求", "应符合GB/T 1和GB/T 2的规定。", listed=([["编号", "名称"], ["GB/T 1", "甲"]], "GB/T 3、GB/T 2　乙"))

    assert [len(result.listings_of(number(one), "normative")) for one in ("GB/T 1", "GB/T 2", "GB/T 4")] == [1, 1, 0]


def test_places_of_listed_numbers() -> None:
    made = document(*HEAD[:5], LEAD_IN, "1) GB/T 1　甲", "《标准化法》", *HEAD[6:], "4　要求", "应公布。")
    text = TextIndex(made.paragraphs)

    assert [text.quote(place_of(one, text)) for one in citations_of(text, outline_of(made)).normative] == ["GB/T 1", "《标准化法》"]


def test_thousands_of_mentions() -> None:
    """Each is found by its name, none by comparing it with all others."""
    items = tuple(f"GB/T 20001.{number}　甲" for number in range(1, 900))
    result = read("4　要求", *(f"应符合GB/T 20001.{number}的规定。" for number in range(1, 900)), listed=items)

    assert all(len(result.mentions_of(one.number)) == 2 for one in result.normative if one.number is not None)


def test_a_long_sentence_is_looked_at_near_the_number_only() -> None:
    (one,) = in_text(read("4　要求", f"应{'很' * 1000}GB 1{'多' * 1000}。"))

    assert (len(one.before), len(one.after), one.manner) == (300, 300, "statement")


def test_read_once() -> None:
    made = document(*HEAD, "4　要求", "应符合GB 1。")
    text, outline = TextIndex(made.paragraphs), outline_of(made)

    assert citations_of(text, outline) is citations_of(text, outline)
