"""MoveParagraph."""

from __future__ import annotations

import pytest

from pipeline.fixes import reasons
from pipeline.fixes.mark import Mark
from pipeline.model.address import Address
from pipeline.model.correction import MoveParagraph
from pipeline.ooxml.namespaces import W
from tests.fixes.comparing import canonical, main_tree, misplaced, texts
from tests.fixes.marking import at, corrected, fixed
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import docx, paragraph, paragraphs


@pytest.mark.parametrize(
    ("number", "before", "result"),
    [
        pytest.param(2, 0, ["三", "一", "二", "四"], id="up"),
        pytest.param(0, 3, ["二", "三", "一", "四"], id="down"),
        pytest.param(1, 2, ["一", "二", "三", "四"], id="to-where-it-is"),
    ],
)
def test_a_paragraph_moves(number: int, before: int, result: list[str]) -> None:
    data = docx(paragraphs("一", "二", "三", "四"))

    applied = fixed(data, Mark(at(number), "应前移", MoveParagraph(at(number), at(before))))

    assert applied.corrected == 1
    assert texts(accept_all(applied.data, "a")) == result
    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert not misplaced(applied.data)


@pytest.mark.parametrize(
    ("moves", "result"),
    [
        pytest.param(((0, 3), (1, 3)), ["三", "一", "二", "四"], id="to-one-place-in-order"),
        pytest.param(((1, 0), (2, 1)), ["三", "二", "一", "四"], id="before-one-that-moved"),
        pytest.param(((0, 3), (1, 0), (2, 1)), ["三", "二", "一", "四"], id="a-list-turned-round"),
    ],
)
def test_moves_follow_one_another(moves: tuple[tuple[int, int], ...], result: list[str]) -> None:
    data = docx(paragraphs("一", "二", "三", "四"))

    applied = fixed(data, *(Mark(at(number), "应前移", MoveParagraph(at(number), at(before))) for number, before in moves))

    assert applied.corrected == len(moves)
    assert texts(accept_all(applied.data, "a")) == result
    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert not misplaced(applied.data)


def test_both_ends_of_a_move_bear_one_name() -> None:
    tree = main_tree(corrected(docx(paragraphs("一", "二", "三")), MoveParagraph(at(1), at(0))).data)

    names = [tree.find(f".//{W}{kind}RangeStart").get(f"{W}name") for kind in ("moveFrom", "moveTo")]  # type: ignore[union-attr]
    assert names[0] == names[1]


PICTURE = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'


@pytest.mark.parametrize(
    ("body", "number", "before", "reason"),
    [
        pytest.param(paragraphs("一", "二"), 1, at(0), reasons.LAST, id="the-last"),
        pytest.param(PICTURE + paragraphs("二", "三"), 0, at(2), reasons.INTRICATE, id="with-a-note"),
        pytest.param(paragraphs("一", "二"), 0, at(0), reasons.EMPTY, id="before-itself"),
        pytest.param(paragraphs("一", "二"), 0, at(7), reasons.NOT_FOUND, id="to-nowhere"),
        pytest.param(paragraphs("一", "二"), 0, Address("word/header1.xml", (0,)), reasons.NOT_FOUND, id="to-another-part"),
    ],
)
def test_what_cannot_move_is_left(body: str, number: int, before: Address, reason: object) -> None:
    data = docx(body, header1=paragraph("眉"))

    assert [why for _, why in corrected(data, MoveParagraph(at(number), before)).left] == [reason]
