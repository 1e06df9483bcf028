from dataclasses import replace

import pytest

from pipeline.model.finding import Place
from pipeline.model.text import Language, Text
from pipeline.writers.wording import message, place_words, quote, role_title, skip_reason, weight
from tests.writers.reports import WORDING, finding


def test_a_message_is_made_from_code_and_values() -> None:
    assert message(finding(), WORDING, "zh") == "写的是“一年”。请写成“2022年10月—2023年9月”。"
    assert message(finding(), WORDING, "en") == "it says “一年”; write “2022年10月—2023年9月”."


def test_values_with_a_language_speak_it() -> None:
    bent = finding(found=Text("空白", "nothing"))

    assert message(bent, WORDING, "en").startswith("it says “nothing”")


def test_text_of_the_document_is_never_expanded() -> None:
    assert message(finding(found="{expected} {0} %s"), WORDING, "zh").startswith("写的是“{expected} {0} %s”")


def test_arguments_stand_above_found_and_expected() -> None:
    assert message(finding(arguments={"found": ("甲", "乙")}), WORDING, "zh").startswith("写的是“甲、乙”")


def test_an_unknown_code_is_our_own_mistake() -> None:
    with pytest.raises(KeyError):
        message(replace(finding(), code="unheard-of"), WORDING, "zh")


@pytest.mark.parametrize(
    ("place", "zh", "en"),
    [
        pytest.param(Place(), "", "", id="nothing-there"),
        pytest.param(Place(paragraph=3), "第3段", "paragraph 3", id="paragraph"),
        pytest.param(Place(paragraph=3, label="a)"), "第3段“a)”处", "paragraph 3, at “a)”", id="automatic-number"),
        pytest.param(Place(section=2), "第2节", "section 2", id="section"),
        pytest.param(Place(page=2), "第2页", "page 2", id="page"),
        pytest.param(Place(table=1, row=4), "表1第4行", "table 1, row 4", id="row"),
        pytest.param(Place(paragraph=9, table=1, row=4, column=2), "表1第4行第2列", "table 1, row 4, column 2", id="cell"),
        pytest.param(
            Place(paragraph=9, table=1, row=4, column=2, label="计划起止时间"),
            "表1第4行“计划起止时间”栏",
            "table 1, row 4, field “计划起止时间”",
            id="field-of-a-form",
        ),
        pytest.param(Place(label="盖章"), "“盖章”栏", "field “盖章”", id="label-alone"),
        pytest.param(Place(paragraph=9, clause="4"), "第4章", "chapter 4", id="chapter"),
        pytest.param(Place(paragraph=9, clause="4.1.3"), "第4.1.3条", "clause 4.1.3", id="clause"),
        pytest.param(Place(clause="A"), "附录A", "annex A", id="annex"),
        pytest.param(Place(page=2, clause="A.1"), "第2页第A.1条", "page 2, clause A.1", id="page-and-clause"),
    ],
)
def test_place_words(place: Place, zh: str, en: str) -> None:
    assert (place_words(place, "zh"), place_words(place, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("字" * 30, "字" * 30, id="exactly-thirty"),
        pytest.param("字" * 31, "字" * 29 + "…", id="one-past"),
        pytest.param("一\n二　 三\t四", "一 二 三 四", id="one-line"),
    ],
)
def test_quote(text: str, quoted: str) -> None:
    assert quote(text) == quoted


@pytest.mark.parametrize(("language", "title"), [("zh", "标准草案"), ("en", "standard draft")])
def test_roles_are_called_by_their_titles(language: Language, title: str) -> None:
    assert role_title("standard-draft", WORDING, language) == title
    assert role_title("unheard-of", WORDING, language) == "unheard-of"


def test_reasons_are_sentences() -> None:
    assert skip_reason("no-part", WORDING, "zh") == "没有这项材料"
    assert skip_reason("unheard-of", WORDING, "en") == "unheard-of"


def test_an_error_that_stops_nothing_is_no_supplement() -> None:
    assert weight(finding()).zh == "须补正"
    assert weight(replace(finding(), blocks=False)).zh == "应改（不影响受理）"
    assert weight(replace(finding(severity="warning"), blocks=False)).zh == "建议"
