"""SetPicture."""

from __future__ import annotations

import pytest

from pipeline.fixes import reasons
from pipeline.fixes.mark import Mark
from pipeline.model.correction import DeleteParagraph, SetPicture
from pipeline.ooxml.namespaces import WP, W
from pipeline.readers.word.reader import read_word
from tests.fixes.comparing import canonical, main_tree, misplaced, texts
from tests.fixes.marking import at, corrected, fixed
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import docx, paragraphs

INSIDE = (
    '<wp:extent cx="360000" cy="360000"/>{wrap}<wp:docPr id="7" name="图"/><a:graphic><a:graphicData '
    'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic/></a:graphicData></a:graphic>'
)
INLINE = "<wp:inline>" + INSIDE.format(wrap="") + "</wp:inline>"
ANCHOR = (
    '<wp:anchor behindDoc="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>5</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    + INSIDE.format(wrap="<wp:wrapTopAndBottom/>")
    + "</wp:anchor>"
)


def with_picture(frame: str, before: str = "", behind: str = "") -> bytes:
    """Return a file with the drawing in a run, texts beside it in the same run."""
    text = "<w:t>{}</w:t>"
    inside = (text.format(before) if before else "") + f"<w:drawing>{frame}</w:drawing>" + (text.format(behind) if behind else "")
    return docx(f"<w:p><w:r>{inside}</w:r></w:p>" + paragraphs("末"))


@pytest.mark.parametrize("wrap", ["square", "square_left", "topAndBottom", "none_front", "none_behind"])
@pytest.mark.parametrize("frame", [INLINE, ANCHOR], ids=["inline", "anchored"])
def test_a_picture_gets_its_wrap_and_can_be_taken_back(frame: str, wrap: str) -> None:
    data = with_picture(frame)

    applied = corrected(data, SetPicture(at(0, 0, 0, 0), wrap=wrap, h_align="right", h_relative="margin"))  # type: ignore[arg-type]
    pictures = read_word(accept_all(applied.data, "a"), "a").pictures

    assert [(p.anchored, p.wrap, p.h_align, p.h_relative) for p in pictures] == [(True, wrap, "right", "margin")]
    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert not misplaced(applied.data)


def test_the_parts_of_an_anchor_stand_in_the_order_of_the_schema() -> None:
    applied = corrected(with_picture(INLINE), SetPicture(at(0, 0, 0, 0), wrap="square"))

    anchor = main_tree(applied.data).find(f".//{W}ins//{WP}anchor")
    assert anchor is not None
    order = [child.tag.partition("}")[2] for child in anchor]
    assert order == ["simplePos", "positionH", "positionV", "extent", "wrapSquare", "docPr", "graphic"]
    assert [name.get("id") for name in main_tree(applied.data).iter(f"{WP}docPr")] == ["7", "8"]


def test_text_beside_the_picture_is_not_touched() -> None:
    data = with_picture(INLINE, "前", "后")

    applied = fixed(data, Mark(at(0, 0, 1, 0), "图", SetPicture(at(0, 0, 1, 0), wrap="square")))

    assert texts(accept_all(applied.data, "a"))[0] == "前后"
    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert main_tree(applied.data).find(f".//{W}del/{W}r/{W}delText") is None


@pytest.mark.parametrize(
    ("body", "path", "reason"),
    [
        pytest.param(f"<w:p><w:r><w:drawing>{INLINE}</w:drawing></w:r></w:p>", (0, 0, 0, 0, 9), reasons.NOT_FOUND, id="nowhere"),
        pytest.param("<w:p><w:r><w:pict/></w:r></w:p>", (0, 0, 0), reasons.UNTRACKED, id="an-old-picture"),
        pytest.param(
            f'<w:p><w:ins w:id="1"><w:r><w:drawing>{INLINE}</w:drawing></w:r></w:ins></w:p>',
            (0, 0, 0, 0, 0),
            reasons.SUGGESTED,
            id="others",
        ),
    ],
)
def test_what_cannot_be_changed_is_left(body: str, path: tuple[int, ...], reason: object) -> None:
    assert [why for _, why in corrected(docx(body), SetPicture(at(*path), wrap="square")).left] == [reason]


@pytest.mark.parametrize("wrap", ["tight", "inline", None])
def test_wraps_that_need_a_hand_are_left(wrap: str | None) -> None:
    change = SetPicture(at(0, 0, 0, 0), wrap=wrap)  # type: ignore[arg-type]

    assert [why for _, why in corrected(with_picture(INLINE), change).left] == [reasons.UNTRACKED]


def test_a_picture_in_a_deleted_paragraph_goes_with_it() -> None:
    applied = corrected(with_picture(INLINE), DeleteParagraph(at(0)), SetPicture(at(0, 0, 0, 0), wrap="square"))

    assert applied.left == ((1, reasons.OVERLAP),)


def test_two_pictures_of_one_paragraph_are_both_changed() -> None:
    run = f"<w:r><w:drawing>{INLINE}</w:drawing></w:r>"

    applied = corrected(
        docx(f"<w:p>{run}{run}</w:p>"), SetPicture(at(0, 0, 0, 0), wrap="square"), SetPicture(at(0, 1, 0, 0), wrap="square")
    )

    assert (applied.corrected, applied.left) == (2, ())
