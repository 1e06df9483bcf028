"""SetPicture on pictures in VML."""

from __future__ import annotations

import pytest

from pipeline.fixes import reasons
from pipeline.model.correction import SetPicture
from pipeline.readers.word.reader import read_word
from tests.fixes.comparing import canonical
from tests.fixes.marking import at, corrected
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import docx, paragraphs

INLINE = "width:155pt;height:117pt"
FLOATING = "position:absolute;margin-left:20pt;margin-top:0;width:155pt;height:117pt;z-index:-5"


def with_shape(style: str, inside: str = "<v:imagedata/>", around: str = "pict") -> bytes:
    return docx(f'<w:p><w:r><w:{around}><v:shape id="s1" style="{style}">{inside}</v:shape></w:{around}></w:r></w:p>' + paragraphs("末"))


@pytest.mark.parametrize("wrap", ["square", "square_left", "square_right", "topAndBottom", "none_front", "none_behind"])
@pytest.mark.parametrize("style", [INLINE, FLOATING], ids=["inline", "floating"])
def test_an_old_picture_gets_its_wrap_and_can_be_taken_back(style: str, wrap: str) -> None:
    data = with_shape(style, '<v:imagedata/><w10:wrap type="tight"/>')

    applied = corrected(data, SetPicture(at(0, 0, 0, 0), wrap=wrap, h_align="right", h_relative="margin"))  # type: ignore[arg-type]
    (picture,) = read_word(accept_all(applied.data, "a"), "a").pictures

    assert (picture.anchored, picture.wrap, picture.h_align, picture.h_relative) == (True, wrap, "right", "margin")
    assert picture.width_mm == pytest.approx(54.68, abs=0.01)
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


def test_only_the_edge_of_one_that_floats() -> None:
    applied = corrected(with_shape(FLOATING, '<v:imagedata/><w10:wrap type="square"/>'), SetPicture(at(0, 0, 0, 0), h_align="right"))
    (picture,) = read_word(accept_all(applied.data, "a"), "a").pictures

    assert (picture.wrap, picture.h_align, picture.h_relative) == ("square", "right", "text")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(with_shape(INLINE, ""), id="a-shape-without-picture"),
        pytest.param(with_shape(INLINE, around="object"), id="an-object"),
        pytest.param(with_shape(INLINE, "<v:imagedata/><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox>"), id="with-text"),
    ],
)
def test_what_is_no_picture_alone_is_left(data: bytes) -> None:
    assert [why for _, why in corrected(data, SetPicture(at(0, 0, 0, 0), wrap="square")).left] == [reasons.UNTRACKED]


def test_an_inline_one_is_not_moved_in_its_line() -> None:
    assert corrected(with_shape(INLINE), SetPicture(at(0, 0, 0, 0), h_align="right")).left[0][1] == reasons.UNTRACKED
