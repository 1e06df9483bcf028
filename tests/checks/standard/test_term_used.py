from dataclasses import replace

import pytest

from pipeline.checks.standard.term_used import standard_term_used
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import BODY, COVER, ENTRY, with_entries
from tests.standards_text import outline_of


@pytest.mark.parametrize(
    ("entry", "body", "codes"),
    [
        pytest.param(ENTRY, BODY, [], id="twice"),
        pytest.param(ENTRY, ("4　要求", "应通知寄存人。"), ["once"], id="once"),
        pytest.param(ENTRY, ("4　要求", "应公布。"), ["unused"], id="never"),
        pytest.param(
            (ENTRY[0], "寄存人　depositor", "交来样品的人。以下简称“甲方”。"),
            ("4　要求", "甲方应登记，并通知甲方。"),
            [],
            id="by its short name",
        ),
        pytest.param((ENTRY[0], ENTRY[1], "甲方", ENTRY[2]), ("4　要求", "甲方应登记，并通知甲方。"), [], id="by its admitted term"),
        pytest.param((ENTRY[0], "寄存人　depositor (DPT)", ENTRY[2]), ("4　要求", "DPT应登记，并通知DPT。"), [], id="by its acronym"),
        pytest.param(
            (ENTRY[0], "寄存“人”　depositor", ENTRY[2]), ("4　要求", '寄存"人"应登记，并通知寄存「人」。'), [], id="other quotation marks"
        ),
        pytest.param(ENTRY, ("4　要求", "寄 存 人应登记，寄存 人应签字。"), [], id="blanks inside"),
        pytest.param(
            (*ENTRY, "3.2", "受托人　agent", "受寄存人委托，代替寄存人的人。"),
            ("4　要求", "受托人、受托人。"),
            [],
            id="in other definitions",
        ),
    ],
)
def test_uses(entry: tuple[str, ...], body: tuple[str, ...], codes: list[str]) -> None:
    assert try_on(standard_term_used, with_entries(*entry, body=body)).codes == codes


def test_by_its_listed_abbreviation() -> None:
    body = ("4　缩略语", "下列缩略语适用于本文件。", "JCR：寄存人（depositor）", "5　要求", "应通知JCR，并请JCR签字。")

    assert try_on(standard_term_used, with_entries(*ENTRY, body=body)).codes == []


def test_a_short_name_inside_the_full_one_is_the_same_use() -> None:
    entry = ("3.1", "样品寄存人　depositor", "寄存人", "交来样品的人。")

    assert try_on(standard_term_used, with_entries(*entry, body=("4　要求", "应通知样品寄存人。"))).codes == ["once"]


def test_cover_and_title_do_not_count() -> None:
    """The words of the standard's own title are no use of a term."""
    read = with_entries("3.1", "样品寄存　sample deposit", "交来样品。", body=("4　要求", "应公布。"), cover=COVER)
    uses = {hit.code for hit in try_on(standard_term_used, read).outcome.hits}

    assert uses == set()  # the scope speaks of it twice
    assert try_on(standard_term_used, with_entries("3.1", "团体标准　standard", "标准。", cover=COVER)).codes == ["unused"]


def test_where_nothing_can_be_said() -> None:
    read = with_entries(*ENTRY, body=("4　要求", "应公布。"))
    outline = outline_of(read)

    assert try_on(standard_term_used, read, outline=replace(outline, truncated=True)).outcome.skipped == ["truncated"]
    assert try_on(standard_term_used, read, outline=replace(outline, title="样品寄存术语")).outcome.skipped == ["not-applicable"]
    assert try_on(standard_term_used, read, outline=replace(outline, terms=())).outcome.skipped == ["not-applicable"]
