import pytest

from pipeline.checks.standard.contents_title import standard_contents_title
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from tests.checks.listing import LISTED, listing, looked_at
from tests.looking import run_check
from tests.standards_text import document, draft, outline_of


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        pytest.param("目　　次", [], id="blanks between"),
        pytest.param("目次", [], id="no blanks"),
        pytest.param("目录", ["other"], id="目录"),
        pytest.param(" 目　录 ", ["other"], id="目录 with blanks"),
        pytest.param("Contents", ["other"], id="English"),
    ],
)
def test_codes(title: str, codes: list[str]) -> None:
    outline, text = looked_at(listing(*LISTED, title=title))

    assert run_check(standard_contents_title, outline, text=text).codes == codes


def test_correction_changes_one_sign() -> None:
    """The blanks between the two signs stay as they are."""
    read = listing(*LISTED, title="目　　录")
    outline, text = looked_at(read)

    (hit,) = run_check(standard_contents_title, outline, text=text).hits

    assert (hit.found, hit.expected) == ("目　　录", "目次")
    assert hit.correction == ReplaceText(Span(read.paragraphs[0].address, 3, 4), "次")


def test_english_is_replaced_as_a_whole() -> None:
    read = listing(*LISTED, title="CONTENTS")
    outline, text = looked_at(read)

    (hit,) = run_check(standard_contents_title, outline, text=text).hits

    assert hit.correction == ReplaceText(read.paragraphs[0].span(), "目次")


def test_generated_lines_without_a_heading() -> None:
    read = listing(*LISTED, generated=True)
    bare = document(*(one.text for one in read.paragraphs[1:]))
    bare = type(read)(**{name: getattr(bare, name) for name in bare.__dataclass_fields__} | {"paragraphs": read.paragraphs[1:]})
    outline, text = looked_at(bare)

    assert run_check(standard_contents_title, outline, text=text).codes == ["absent"]


def test_no_contents() -> None:
    read = draft()

    assert run_check(standard_contents_title, outline_of(read), text=looked_at(read)[1]).skipped == ["not-applicable"]
