from __future__ import annotations

import pytest

from pipeline.model.document import Picture
from tests.readers.word.reading import read
from tests.word_files import R, table

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big")
LINK = f'<Relationship Id="i1" Type="{R}/image" Target="media/a.png"/>'
PIC = (
    '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="b" descr="盖章"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:ext cx="720000" cy="360000"/></a:xfrm></pic:spPr></pic:pic>'
)
EXTENT = '<wp:extent cx="1080000" cy="720000"/>'


def drawing(frame: str, inside: str = PIC) -> str:
    graphic = f'<a:graphic><a:graphicData uri="u">{inside}</a:graphicData></a:graphic>'
    return f"<w:p><w:r><w:drawing>{frame.format(graphic)}</w:drawing></w:r></w:p>"


def pictures(body: str) -> tuple[Picture, ...]:
    return read(body, relationships=LINK, parts={"word/media/a.png": PNG}).pictures


def test_an_inline_picture() -> None:
    found = pictures(drawing(f'<wp:inline>{EXTENT}<wp:docPr id="1" name="a" descr="公章"/>{{}}</wp:inline>'))[0]

    assert (found.kind, found.anchored, found.wrap, found.alt) == ("image", False, "inline", "公章")
    assert (found.width_mm, found.height_mm) == (pytest.approx(30), pytest.approx(20))
    assert (found.part, found.media, found.pixels) == ("word/media/a.png", "png", (640, 480))


def test_where_an_anchored_picture_stands() -> None:
    place = (
        '<wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>360000</wp:posOffset></wp:positionV>'
    )
    found = pictures(drawing(f"<wp:anchor>{place}{EXTENT}<wp:wrapTopAndBottom/>{{}}</wp:anchor>"))[0]

    assert (found.h_align, found.h_offset_mm, found.h_relative) == ("center", None, "margin")
    assert (found.v_align, found.v_offset_mm, found.v_relative) == (None, pytest.approx(10), "paragraph")
    assert (found.anchored, found.wrap) == (True, "topAndBottom")


@pytest.mark.parametrize(
    ("attributes", "wrap", "expected"),
    [
        ("", '<wp:wrapSquare wrapText="bothSides"/>', "square"),
        ("", '<wp:wrapSquare wrapText="left"/>', "square_left"),
        ("", '<wp:wrapSquare wrapText="largest"/>', "square_largest"),
        ("", "<wp:wrapTight/>", "tight"),
        ("", "<wp:wrapThrough/>", "tight"),
        ("", "<wp:wrapNone/>", "none_front"),
        (' behindDoc="1"', "<wp:wrapNone/>", "none_behind"),
    ],
)
def test_wraps(attributes: str, wrap: str, expected: str) -> None:
    assert pictures(drawing(f"<wp:anchor{attributes}>{EXTENT}{wrap}{{}}</wp:anchor>"))[0].wrap == expected


def test_images_of_a_group_follow_it() -> None:
    group = '<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">' + PIC * 2 + "</wpg:wgp>"
    found = pictures(drawing(f"<wp:anchor>{EXTENT}<wp:wrapNone/>{{}}</wp:anchor>", group))

    assert [p.kind for p in found] == ["group", "image", "image"]
    assert (found[1].alt, found[1].width_mm, found[1].wrap) == ("盖章", pytest.approx(20), "none_front")


def test_pictures_in_tables_say_so() -> None:
    body = table((drawing(f"<wp:inline>{EXTENT}{{}}</wp:inline>"),))

    assert pictures(body)[0].in_table is True


@pytest.mark.parametrize("target", ["media/gone.png", "../../../etc/passwd"])
def test_pictures_without_bytes_have_no_media(target: str) -> None:
    link = f'<Relationship Id="i1" Type="{R}/image" Target="{target}"/>'
    found = read(drawing(f"<wp:inline>{EXTENT}{{}}</wp:inline>"), relationships=link).pictures[0]

    assert (found.part, found.media, found.pixels) == (None, None, None)


def test_nothing_outside_the_package_is_looked_at() -> None:
    link = f'<Relationship Id="i1" Type="{R}/image" Target="http://a.cn/a.png" TargetMode="External"/>'

    assert read(drawing(f"<wp:inline>{EXTENT}{{}}</wp:inline>"), relationships=link).pictures[0].media is None


def test_charts_and_shapes() -> None:
    chart = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'

    assert pictures(drawing(f"<wp:inline>{EXTENT}{{}}</wp:inline>", chart))[0].kind == "chart"
    assert pictures(drawing(f"<wp:inline>{EXTENT}{{}}</wp:inline>", "<wps:wsp/>"))[0].kind == "shape"
