import pytest

from pipeline.checks.reference_lists import is_lead_in, items_of, opening_of
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Address, Span
from pipeline.model.outline import Reference
from tests.checks.standard.citing import NONE, SENTENCE, citing
from tests.standards_text import Content, outline_of

NOWHERE = Span(Address("a", ()), 0, 0)


@pytest.mark.parametrize(
    ("opening", "listed", "pieces", "items"),
    [
        pytest.param((SENTENCE,), ("GB 1　甲",), [SENTENCE], ["甲"], id="sentence-and-list"),
        pytest.param((SENTENCE[:50], SENTENCE[50:]), ("GB 1　甲",), [SENTENCE[:50], SENTENCE[50:]], ["甲"], id="two-pieces"),
        pytest.param((), ("GB 1　甲",), [], ["甲"], id="list-only"),
        pytest.param((NONE,), (), [NONE], [], id="sentence-only"),
        pytest.param(("本规范引用以下标准：",), ("GB 1　甲",), ["本规范引用以下标准："], ["甲"], id="sentence-taken-for-an-item"),
        pytest.param((SENTENCE,), ("注：略。", "1) GB 1　甲"), [SENTENCE], ["甲"], id="note-and-serial"),
        pytest.param((SENTENCE,), ("2.1　国家标准", "GB 1　甲"), [SENTENCE], ["甲"], id="a heading in the list"),
        pytest.param((), (), [], [], id="nothing"),
    ],
)
def test_opening(opening: tuple[Content, ...], listed: tuple[Content, ...], pieces: list[str], items: list[str]) -> None:
    read = citing(opening=opening, listed=listed)
    text, outline = TextIndex(read.paragraphs), outline_of(read)
    chapter = outline.chapter("references")
    assert chapter is not None
    found = opening_of(chapter, outline, text)

    assert ([] if found is None else [text.quote(piece) for piece in found.pieces]) == pieces
    assert [item.title for item in items_of(outline, "normative")] == items
    if found is not None:
        assert (found.text, found.span) == ("".join(pieces), found.pieces[0])


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("本规范引用以下标准：", True),
        ("以下文件是必不可少的", True),
        ("无", True),
        ("本标准没有引用文件", True),
        ("其他相关的外部标准", False),
        ("《标准化法》", False),
        ("无障碍设计规范", False),
    ],
)
def test_lead_in(title: str, sentence: bool) -> None:
    assert is_lead_in(Reference("", title, NOWHERE, 0, False, "normative")) is sentence
    assert not is_lead_in(Reference("GB 1", title, NOWHERE, 0, False, "normative"))
