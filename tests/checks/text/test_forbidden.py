import pytest

from pipeline.checks.text.forbidden import text_forbidden
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Basis
from tests.looking import run_check
from tests.standards_text import HEAD, Content, document, draft, outline_of

SETTINGS = {"pattern": "本标准", "replacement": "本文件", "outside-2009": ["foreword"]}


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        pytest.param((), [], id="nothing there"),
        pytest.param(("本标准不适用于危险品。",), ["replace"], id="in the text"),
        pytest.param(("本标准与本标准的附录。",), ["replace", "replace"], id="twice in one paragraph"),
        pytest.param(("见《本标准汇编》。",), [], id="in a title"),
        pytest.param(("称为“本标准”。",), [], id="in a quotation"),
        pytest.param(([["本标准"]],), ["replace"], id="in a table"),
    ],
)
def test_codes(body: tuple[Content, ...], codes: list[str]) -> None:
    read = draft(*body)

    outcome = run_check(text_forbidden, outline_of(read), SETTINGS, text=TextIndex(read.paragraphs))

    assert outcome.codes == codes
    assert outcome.passed == (0 if codes else 1)


def test_correction_covers_exactly_the_word() -> None:
    read = draft("样品由本标准规定。")

    (hit,) = run_check(text_forbidden, outline_of(read), SETTINGS, text=TextIndex(read.paragraphs)).hits

    assert hit.correction == ReplaceText(read.paragraphs[-1].span(3, 6), "本文件")
    assert (hit.found, hit.expected) == ("本标准", "本文件")


def test_without_replacement() -> None:
    """A wording that nothing can replace is only named."""
    read = draft("本标准由他人规定。")

    outcome = run_check(text_forbidden, outline_of(read), {"pattern": "本标准"}, text=TextIndex(read.paragraphs))

    assert outcome.codes == ["found"]
    assert outcome.hits[0].correction is None


@pytest.mark.parametrize(("basis", "codes"), [("2009", ["replace"]), ("2020", ["replace", "replace"])])
def test_foreword_of_2009(basis: Basis, codes: list[str]) -> None:
    """A foreword written by the edition of 2009 says 本标准 rightly; the rest of the text is looked at."""
    read = document("前言", "本标准按照GB/T 1.1—2009给出的规则起草。", *HEAD, "4　要求", "本标准的要求。")

    outcome = run_check(text_forbidden, outline_of(read, None, basis), SETTINGS, text=TextIndex(read.paragraphs))

    assert outcome.codes == codes


def test_contents_and_spared_elements() -> None:
    """A line of the 目次 only repeats a heading, which has its own finding."""
    read = document("目次", "1　范围\t1", "4　本标准的要求\t2", *HEAD, "4　本标准的要求", "应公布。")
    text = TextIndex(read.paragraphs)

    assert len(run_check(text_forbidden, outline_of(read), SETTINGS, text=text).hits) == 1
    assert run_check(text_forbidden, outline_of(read), {**SETTINGS, "outside": ["chapter"]}, text=text).codes == []
