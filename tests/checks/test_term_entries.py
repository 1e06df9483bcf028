import pytest

from pipeline.checks.term_entries import defines_terms_only, definition_pieces, own_paragraphs, phrase_around, place_of, short_names
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline
from tests.checks.terms_text import ENTRY, with_entries
from tests.standards_text import outline_of

LONG = "按照约定的时间把需要检验或者保存的样品交给寄存单位保管并支付费用"
"""Too long for an admitted term."""


@pytest.mark.parametrize(
    ("lines", "pieces"),
    [
        pytest.param(ENTRY, ["把样品交给寄存单位保管的人。"], id="below the term"),
        pytest.param(
            ("3.1", "寄存人　depositor", LONG, "的人。[来源：GB/T 1—2020，3.1]"), [LONG, "的人。"], id="two paragraphs and a source"
        ),
        pytest.param(
            ("3.1", "寄存人　depositor：把样品交来的人，和代他交来的人，都算。"),
            ["：把样品交来的人，和代他交来的人，都算。"],
            id="behind the term",
        ),
        pytest.param(("3.1", "寄存人　depositor", "注：可以是单位。"), [], id="only a note"),
    ],
)
def test_definition(lines: tuple[str, ...], pieces: list[str]) -> None:
    """A definition is what stands behind term and English, without notes and source."""
    read = with_entries(*lines)
    text, (term,) = TextIndex(read.paragraphs), outline_of(read).terms

    found = list(definition_pieces(term, text))

    assert [piece.text for piece in found] == pieces
    assert all(text.quote(piece.span(0, len(piece.text))) == piece.text for piece in found)


@pytest.mark.parametrize(
    ("word", "phrase"),
    [
        pytest.param("应", "服务站应公布", id="between commas"),
        pytest.param("后", "公示后", id="at the beginning"),
        pytest.param("宜", "也宜登记", id="at the end"),
        pytest.param("可", "可寄存", id="blanks left out"),
    ],
)
def test_phrase(word: str, phrase: str) -> None:
    text = "公示后，服务站应公布；　可寄存。也宜登记"
    start, end = phrase_around(text, text.index(word), text.index(word) + 1)

    assert text[start:end] == phrase


def test_place_is_the_term_or_its_number() -> None:
    read = with_entries(*ENTRY, "3.2", "以上各项的含义如下，供参考。")
    text = TextIndex(read.paragraphs)

    assert [text.quote(place) for place, _ in map(place_of, outline_of(read).terms) if place] == ["寄存人", "3.2"]


def test_short_names_and_own_paragraphs() -> None:
    read = with_entries(ENTRY[0], ENTRY[1], "把样品交来的人（以下简称“甲方”）。")
    text, outline = TextIndex(read.paragraphs), outline_of(read)

    (given,) = [one for address in own_paragraphs(outline.terms[0], text) for one in text.once(short_names, outline).get(address, ())]

    assert (given.text, given.groups) == ("以下简称“甲方”", ("甲方",))
    assert len(own_paragraphs(outline.terms[0], text)) == 3


@pytest.mark.parametrize(
    ("title", "only"),
    [
        *[(f"质量管理　{word}", True) for word in ("术语", "名词术语", "术语和定义", "术语及定义", "术语与定义")],
        ("服务词汇 ", True),
        ("术语服务规范", False),
        ("", False),
    ],
)
def test_vocabularies(title: str, only: bool) -> None:
    assert defines_terms_only(Outline(title, ())) is only
