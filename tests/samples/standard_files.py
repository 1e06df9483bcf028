"""The parts of a Word file around its text: headers, footers, footnotes, settings, and the package itself."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.samples.standard_styles import LOOKS, numbering, paragraph_properties, run_properties, style_id, styles
from tests.samples.word import archive

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
STORIES = ("header1", "header2", "footer1", "footer2")
SETTINGS = (
    f'<w:settings {SPACES}><w:evenAndOddHeaders/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/>'
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
)
CORE = (
    f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>形审示例</dc:creator>'
    '<dcterms:created xsi:type="dcterms:W3CDTF">2022-08-01T08:00:00Z</dcterms:created></cp:coreProperties>'
)

PROGRAM = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Office Word</Application></Properties>"
)


def field(instruction: str, result: str, look: str = "") -> str:
    """Return the runs of a field with its result as Word last computed it."""
    return (
        f'<w:r>{look}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{look}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r><w:r>{look}<w:t xml:space="preserve">{result}</w:t></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def inline_picture(place: int, width: int, height: int) -> str:
    """Return the run of the picture of this place among the pictures, its sides in EMU."""
    size = f'cx="{width}" cy="{height}"'
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{place}" name="picture{place}"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{place}" name="picture{place}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="picture{place}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def section(kind: str, *, page_format: str = "decimal", start: int | None = None, stories: bool = True) -> str:
    """Return w:sectPr: an A4 page as figure E.1 draws it; `page_format` and `start` of its page numbers."""
    references = "".join(
        f'<w:{story[:-1]}Reference w:type="{"default" if story[-1] == "1" else "even"}" r:id="{story}"/>' for story in STORIES
    )
    numbers = f'<w:pgNumType w:fmt="{page_format}" w:start="{start}"/>' if start else ""
    return (
        f'<w:sectPr>{references if stories else ""}<w:type w:val="{kind}"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1928" w:right="1134" w:bottom="1134" w:left="1134" w:header="1418" w:footer="1134" w:gutter="284"/>'
        f'{numbers}<w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>'
    )


def package(body: str, number: str, pictures: Sequence[bytes], notes: Sequence[str], lists: dict[int, int], *, automatic: bool) -> bytes:
    """Return the Word file; `notes` are the runs of the footnotes, `lists` those that begin anew."""
    parts = {
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": styles(automatic=automatic),
        "word/settings.xml": SETTINGS,
        "word/footnotes.xml": _footnotes(notes),
        "docProps/core.xml": CORE,
        "docProps/app.xml": PROGRAM,
    }
    if automatic:
        parts["word/numbering.xml"] = numbering(lists)
    for story in STORIES:
        parts[f"word/{story}.xml"] = _story(story, number, automatic=automatic)
    files = {"[Content_Types].xml": _content_types(parts), "_rels/.rels": _package_relations(), **parts}
    files["word/_rels/document.xml.rels"] = _relations(parts, len(pictures))
    made = {name: (HEAD + content).encode() for name, content in files.items()}
    return archive(made | {f"word/media/image{place}.png": picture for place, picture in enumerate(pictures, 1)})


def _story(story: str, number: str, *, automatic: bool) -> str:
    name = ("书眉" if story.startswith("header") else "页码") + ("单" if story[-1] == "1" else "双")
    look = LOOKS[name]
    properties = run_properties(look.font, look.size)
    if story.startswith("footer"):
        runs = field("PAGE", "1", properties)
    elif automatic:
        runs = field("STYLEREF 文件编号 \\* MERGEFORMAT", escape(number), properties)
    else:
        runs = f"<w:r>{properties}<w:t>{escape(number)}</w:t></w:r>"
    root = "hdr" if story.startswith("header") else "ftr"
    paragraph = f'<w:p><w:pPr><w:pStyle w:val="{style_id(name)}"/>{paragraph_properties(look)}</w:pPr>{runs}</w:p>'
    return f"<w:{root} {SPACES}>{paragraph}</w:{root}>"


def _footnotes(notes: Sequence[str]) -> str:
    rules = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    )
    made = "".join(
        f'<w:footnote w:id="{place}"><w:p><w:pPr><w:pStyle w:val="{style_id("脚注文本")}"/></w:pPr>{runs}</w:p></w:footnote>'
        for place, runs in enumerate(notes, 1)
    )
    return f"<w:footnotes {SPACES}>{rules}{made}</w:footnotes>"


def _content_types(parts: dict[str, str]) -> str:
    kinds = {"document": "document.main"}
    overrides = ""
    for name in parts:
        stem = name.rsplit("/", 1)[1].removesuffix(".xml")
        kind = f"{WORD}.{kinds.get(stem, stem.rstrip('12'))}+xml"
        if name == "docProps/core.xml":
            kind = "application/vnd.openxmlformats-package.core-properties+xml"
        elif name == "docProps/app.xml":
            kind = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        overrides += f'<Override PartName="/{name}" ContentType="{kind}"/>'
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{overrides}</Types>'
    )


def _package_relations() -> str:
    return (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="r2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        f'<Relationship Id="r3" Type="{OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>'
    )


def _relations(parts: dict[str, str], pictures: int) -> str:
    targets = [name.removeprefix("word/") for name in parts if name.startswith("word/") and name != "word/document.xml"]
    made = "".join(
        f'<Relationship Id="{target.removesuffix(".xml")}" Type="{OFFICE}/{target.removesuffix(".xml").rstrip("12")}" Target="{target}"/>'
        for target in targets
    )
    made += "".join(
        f'<Relationship Id="picture{place}" Type="{OFFICE}/image" Target="media/image{place}.png"/>' for place in range(1, pictures + 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{made}</Relationships>'
