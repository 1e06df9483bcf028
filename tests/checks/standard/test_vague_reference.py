from __future__ import annotations

import pytest

from pipeline.checks.standard.vague_reference import standard_vague_reference
from pipeline.model.correction import ReplaceText
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import HEAD, Content, document

SETTINGS = {"vague": "见(?:上文|下文)|见第\\s*\\d{1,3}\\s*页", "wordy": "(?:详见|参见)(?!上文|下文|第\\s*\\d{1,3}\\s*页)", "instead": "见"}


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param(("见5.2。",), [], id="a number"),
        pytest.param(("要求见上文。",), [("vague", "见上文")], id="above"),
        pytest.param(("要求见第 12 页。",), [("vague", "见第 12 页")], id="a page"),
        pytest.param(("要求详见附录A。",), [("wordy", "详见")], id="a word too many"),
        pytest.param(("要求详见上文。",), [("vague", "见上文")], id="both are one finding"),
        pytest.param(("标语为“详见说明”。",), [], id="quoted"),
        pytest.param(("第1页　共2页",), [], id="the number of a page"),
    ],
)
def test_wordings(content: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    tried = try_draft(standard_vague_reference, *content, settings=SETTINGS)

    assert tried.found == found
    assert tried.outcome.passed == (0 if found else 1)


def test_correction() -> None:
    tried = try_draft(standard_vague_reference, "要求详见附录A。", settings=SETTINGS)

    assert tried.outcome.hits[0].correction == ReplaceText(tried.document.paragraphs[-1].span(2, 4), "见")


def test_lists_of_titles_are_spared() -> None:
    read = document("目次", "1　范围\t1", "4　详见说明\t2", *HEAD, "4　要求", "应公布。", "参考文献", "[1]　详见上文")

    assert try_on(standard_vague_reference, read, SETTINGS).codes == []
