import pytest

from pipeline.checks.element_sentences import Sentence
from pipeline.checks.scope_list import bare, key, listing_of
from pipeline.language.normal import norm
from pipeline.model.address import Address, Span

PLACE = Address("word/document.xml", (0, 0))


def sentence(text: str) -> Sentence:
    return Sentence((Span(PLACE, 5, 5 + len(text)),), (0,), text, norm(text))


@pytest.mark.parametrize(
    ("text", "items"),
    [
        pytest.param("本文件规定了甲、乙和丙。", ["甲", "乙", "丙"], id="plain"),
        pytest.param("本文件规定了某服务的甲项、乙项以及丙项的要求。", ["甲项", "乙项", "丙项"], id="的 before, 的要求 behind"),
        pytest.param("本文件规定了通用要求，包括甲项、乙项等内容。", ["甲项", "乙项"], id="包括, 等内容"),
        pytest.param("本文件给出了某服务的甲项、乙项两个方面的建议。", ["甲项", "乙项"], id="两个方面的建议"),
        pytest.param("本文件规定了某服务的监督与评价。", ["监督与评价"], id="a title with 与"),
        pytest.param("本文件适用于某服务。", None, id="another sentence"),
    ],
)
def test_items(text: str, items: list[str] | None) -> None:
    listing = listing_of(sentence(text), [key("监督和评价")])

    assert (None if listing is None else [item.words for item in listing.items]) == items


def test_places_are_those_of_the_raw_text() -> None:
    """Blanks left out for comparing are there again."""
    text = "本文件规定了甲 项、乙项。"
    listing = listing_of(sentence(text), [])
    assert listing is not None
    first = listing.items[0]

    span = listing.span(first.start, first.end)

    assert text[span.start - 5 : span.end - 5] == "甲 项"


def test_keys() -> None:
    assert key("监督 与评价的要求") == key("监督和评价要求")
    assert (bare("评价要求"), bare("要求"), bare("评价")) == ("评价", "要求", "评价")
