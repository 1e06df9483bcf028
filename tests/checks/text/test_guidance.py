import pytest

from pipeline.checks.text.guidance import text_guidance
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import DeleteParagraph, ReplaceText
from tests.looking import Outcome, run_check
from tests.standards_text import Content, draft, outline_of

SETTINGS = {"patterns": ["本条(?:重点)?阐述", "此处填写"]}


def look(*body: Content) -> Outcome:
    read = draft(*body)
    return run_check(text_guidance, outline_of(read), SETTINGS, text=TextIndex(read.paragraphs))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("本条重点阐述寄存的要求。", "本条重点阐述寄存的要求。", id="a paragraph of its own"),
        pytest.param("4.1　本条阐述要求。", "本条阐述要求。", id="behind a number"),
        pytest.param("４．１ 本条阐述要求。", "本条阐述要求。", id="behind a full-width number"),
        pytest.param("　　本条阐述要求", "本条阐述要求", id="behind blanks, without a full stop"),
        pytest.param("a) 本条阐述要求；", "本条阐述要求；", id="in a list"),
        pytest.param("（此处填写）", "此处填写）", id="in brackets"),
    ],
)
def test_found(line: str, found: str) -> None:
    (hit,) = look(line).hits

    assert hit.found == found


@pytest.mark.parametrize("line", ["", "寄存单位应公布本条阐述的收费标准。", "前款和本条阐述一致。"])
def test_a_sentence_that_speaks_of_a_clause_is_no_guidance(line: str) -> None:
    outcome = look(line)

    assert outcome.codes == []
    assert outcome.passed == 1


def test_one_finding_a_paragraph() -> None:
    assert look("本条阐述此处填写的内容。").codes == ["left"]


def test_correction_deletes_the_paragraph_or_only_the_sentence() -> None:
    """What the author wrote behind the guidance stays."""
    alone, mixed = look("本条阐述要求。", "本条阐述要求。应公布收费标准。").hits

    assert isinstance(alone.correction, DeleteParagraph)
    assert isinstance(mixed.correction, ReplaceText)
    assert (mixed.correction.span.start, mixed.correction.span.end, mixed.correction.text) == (0, 7, "")
