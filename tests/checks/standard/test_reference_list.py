from dataclasses import replace

import pytest

from pipeline.checks.standard.reference_list import standard_reference_list
from pipeline.model.correction import ReplaceText
from tests.checks.standard.citing import NONE, SENTENCE, citing
from tests.checks.standard.trying import try_on
from tests.standards_text import HEAD, Content, document, outline_of

SETTINGS = {"none": NONE}


@pytest.mark.parametrize(
    ("opening", "listed", "codes", "skipped"),
    [
        pytest.param((SENTENCE,), ("GB/T 1　甲",), [], [], id="a list"),
        pytest.param((NONE,), (), [], [], id="none"),
        pytest.param((NONE,), ("GB/T 1　甲",), ["both"], [], id="both"),
        pytest.param((SENTENCE,), (), ["empty"], [], id="no list"),
        pytest.param((SENTENCE,), ("注：本章可为空。",), ["empty"], [], id="a note only"),
        pytest.param((), ("GB/T 1　甲",), [], ["not-applicable"], id="no sentence"),
        pytest.param((SENTENCE,), ([["编号", "名称"], ["GB/T 1", "甲"]],), [], [], id="a table"),
        pytest.param(("本文件引用下列文件：",), ("《中华人民共和国标准化法》",), [], [], id="a law"),
    ],
)
def test_codes(opening: tuple[str, ...], listed: tuple[Content, ...], codes: list[str], skipped: list[str]) -> None:
    outcome = try_on(standard_reference_list, citing(opening=opening, listed=listed), SETTINGS).outcome

    assert (outcome.codes, outcome.skipped) == (codes, skipped)


def test_correction() -> None:
    read = citing(opening=(SENTENCE,))
    (hit,) = try_on(standard_reference_list, read, SETTINGS).outcome.hits

    assert hit.correction == ReplaceText(read.paragraphs[5].span(), NONE)


def test_a_document_that_breaks_off() -> None:
    """The list may have stood in the part that is lost."""
    read = document(*HEAD[:5], SENTENCE)
    outline = outline_of(document(*HEAD[:4], "2　规范性引用文件", SENTENCE, "3　术语和定义"))
    cut = replace(outline, elements=outline.elements[:-1], truncated=True)

    assert try_on(standard_reference_list, read, SETTINGS, cut).outcome.skipped == ["truncated"]
