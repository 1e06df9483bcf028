"""Forms in forms in forms are refused before pdfium draws them all."""

from __future__ import annotations

import pytest

from pipeline.errors import HostileDocument
from pipeline.readers.pdf.nesting import refuse_nesting
from tests.readers.pdf.pdf_files import pdf


def nested(depth: int, times: int) -> bytes:
    """Return a PDF with `depth` forms, each of which draws the next `times` times."""
    objects = {}
    for number in range(depth):
        content = "/X1 Do " * times if number < depth - 1 else "0 0 m"
        resources = f"/Resources<</XObject<</X1 {1001 + number} 0 R>>>>"
        objects[1000 + number] = (
            f"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]{resources}/Length {len(content)}>>stream\n{content}\nendstream"
        )
    return pdf("/X1 Do", objects=objects)


@pytest.mark.parametrize(("depth", "times"), [pytest.param(8, 10, id="ten-each"), pytest.param(3, 1000, id="a-thousand-each")])
def test_endless_drawings_are_refused(depth: int, times: int) -> None:
    with pytest.raises(HostileDocument) as caught:
        refuse_nesting(nested(depth, times), "表.pdf")

    assert "“表.pdf”" in caught.value.message.zh


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(nested(2, 50), id="a-logo-often"),
        pytest.param(nested(20, 1), id="deep-but-single"),
        pytest.param(nested(1, 1).replace(b"1001 0 R", b"1000 0 R") * 2, id="a-form-in-itself"),
        pytest.param(b"/Subtype/Form /Subtype/Form", id="damaged"),
    ],
)
def test_honest_ones_pass(data: bytes) -> None:
    refuse_nesting(data, "表.pdf")
