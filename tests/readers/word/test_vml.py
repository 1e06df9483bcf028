from __future__ import annotations

import pytest

from pipeline.model.document import Picture
from pipeline.readers.word.vml import css
from tests.readers.word.reading import read
from tests.readers.word.test_pictures import LINK, PNG
from tests.word_files import paragraph


def pictures(inside: str, element: str = "pict") -> tuple[Picture, ...]:
    body = f"<w:p><w:r><w:{element}>{inside}</w:{element}></w:r></w:p>"
    return read(body, relationships=LINK, parts={"word/media/a.png": PNG}).pictures


IMAGE = '<v:imagedata r:id="i1"/>'


def test_an_inline_image() -> None:
    found = pictures(f'<v:shapetype id="t"/><v:shape style="width:72pt;height:1in" alt="图">{IMAGE}</v:shape>')

    assert [(p.kind, p.wrap, p.alt, p.pixels) for p in found] == [("image", "inline", "图", (640, 480))]
    assert (found[0].width_mm, found[0].height_mm) == (pytest.approx(25.4), pytest.approx(25.4))


@pytest.mark.parametrize(
    ("more", "wrap", "expected"),
    [
        ("", '<w10:wrap type="square"/>', "square"),
        ("", '<w10:wrap type="square" side="right"/>', "square_right"),
        ("", '<w10:wrap type="tight"/>', "tight"),
        ("", '<w10:wrap type="topAndBottom"/>', "topAndBottom"),
        ("z-index:251658240", "", "none_front"),
        ("z-index:-1", "", "none_behind"),
    ],
)
def test_wraps(more: str, wrap: str, expected: str) -> None:
    found = pictures(f'<v:shape style="position:absolute;margin-left:36pt;{more}">{IMAGE}{wrap}</v:shape>')[0]

    assert (found.anchored, found.wrap, found.h_offset_mm) == (True, expected, pytest.approx(12.7))


def test_objects_groups_and_shapes() -> None:
    assert [p.kind for p in pictures(f"<v:shape>{IMAGE}</v:shape><o:OLEObject/>", "object")] == ["ole"]
    assert [p.kind for p in pictures(f"<v:group><v:rect/><v:shape>{IMAGE}</v:shape></v:group>")] == ["group", "image"]
    assert [p.kind for p in pictures("<v:oval/>")] == ["shape"]


def test_text_of_a_vml_box_is_read() -> None:
    box = f"<v:shape><v:textbox><w:txbxContent>{paragraph('框中')}</w:txbxContent></v:textbox></v:shape>"

    assert [p.text for p in read(f"<w:p><w:r><w:pict>{box}</w:pict></w:r></w:p>").paragraphs] == ["", "框中"]


def test_css() -> None:
    assert css("Width: 3pt;;nonsense; mso-x:a:b ") == {"width": "3pt", "mso-x": "a:b"}
