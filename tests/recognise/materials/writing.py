"""The smallest achievement materials: lines with a look, pictures, and the document that is read from them."""

from __future__ import annotations

from pipeline.model.document import Document
from tests.readers.word.reading import read
from tests.word_files import A4, R, paragraph

SENTENCE = "我们始终把旅客放在心上，在平凡的岗位上一年又一年地为每一位旅客做好每一件小事，赢得了大家的满意和信任。"
"""Running text of more than 40 characters."""
TITLE = "用心服务每一位旅客"
SUBTITLE = "——某某车站服务班组"
BANNER = "2021年全国质量信得过班组交流材料"
_PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big")
_LINK = f'<Relationship Id="i1" Type="{R}/image" Target="media/a.png"/>'


def line(text: str = "", size: float = 12, font: str = "仿宋", *, bold: bool = False, align: str = "", more: str = "") -> str:
    """Return a w:p whose text has this font and this size in points; `more` are properties of the paragraph."""
    look = f'<w:rFonts w:eastAsia="{font}"/>{"<w:b/>" if bold else ""}<w:sz w:val="{int(size * 2)}"/>'
    return paragraph(text, more + (f'<w:jc w:val="{align}"/>' if align else ""), look)


def picture(width_mm: float = 60, height_mm: float = 40, align: str = "") -> str:
    """Return a w:p with nothing but an inline image."""
    inside = (
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="b"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:ext cx="1" cy="1"/></a:xfrm></pic:spPr></pic:pic>'
    )
    extent = f'<wp:extent cx="{int(width_mm * 36000)}" cy="{int(height_mm * 36000)}"/>'
    graphic = f'<a:graphic><a:graphicData uri="u">{inside}</a:graphicData></a:graphic>'
    stands = f'<w:pPr><w:jc w:val="{align}"/></w:pPr>' if align else ""
    return f"<w:p>{stands}<w:r><w:drawing><wp:inline>{extent}{graphic}</wp:inline></w:drawing></w:r></w:p>"


def written(*blocks: str, section: str = A4) -> Document:
    """Return the document with these blocks, each the XML of a w:p or w:tbl, or a plain line of text."""
    body = "".join(one if one.startswith("<w:") else line(one) for one in blocks)
    return read(body, section=section, relationships=_LINK, parts={"word/media/a.png": _PNG})
