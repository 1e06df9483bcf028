"""The proposal form, filled in, blank, or as it leaves the applicant's printer."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from tests.samples.projects import Project
from tests.samples.word import packed, set_normal, set_page, write

if TYPE_CHECKING:
    from docx.oxml.text.paragraph import CT_P

FORM = Path(__file__).resolve().parents[2] / "schemas/profiles/saq-2022-group-standard/forms/proposal.toml"
SEAL = f"""<w:drawing {nsdecls("w", "wp", "a")}><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="1"
 locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>100000</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>100000</wp:posOffset></wp:positionV><wp:extent cx="1440000" cy="1440000"/><wp:wrapNone/>
<wp:docPr id="9" name="seal"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
<a:ext cx="1440000" cy="1440000"/></a:xfrm><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="38100"><a:solidFill>
<a:srgbClr val="D01010"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"""


def form(project: Project, *, tick: str = "☑", stamped: bool = False) -> bytes:
    """Return the proposal form of a project, filled in; `stamped` adds what only the printed copy has."""
    layout = tomllib.loads(FORM.read_text("utf-8"))
    document = docx.Document()
    set_page(document, top=25, gutter=0)
    set_normal(document, "仿宋", 12)
    write(document.add_paragraph(), "附件一：", "黑体", 14)
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    write(title, layout["title"], "黑体", 18)
    table = document.add_table(len(layout["rows"]), len(layout["columns"]))
    table.style = "Table Grid"
    for row, line in zip(table.rows, layout["rows"], strict=True):
        row.height = Pt(line.get("height", 480) / 20)
        column = 0
        for cell in line["cells"]:
            last = column + cell.get("span", 1) - 1
            place = row.cells[column] if last == column else row.cells[column].merge(row.cells[last])
            _fill(place.paragraphs[0], cell, layout["fields"], project, tick, stamped)
            column = last + 1
    return packed(document)


def _fill(paragraph: Paragraph, cell: Mapping[str, Any], fields: Mapping[str, Any], project: Project, tick: str, stamped: bool) -> None:
    key = cell.get("field")
    text = str(cell.get("label", ""))
    if key is not None and fields[key]["kind"] == "choice":
        text = "　".join(f"{option} {tick if project.ticks[key] == option else '☐'}" for option in fields[key]["options"])
    elif key is not None and fields[key]["kind"] == "opinion":
        if project.values.get(key):
            write(paragraph, project.values[key], "仿宋", 12)
            return
        done = stamped and key == "applicant_opinion"
        text = f"{'同意申报。' if done else ''}\n\n(签字、公章)\n\n{'2022 年 8 月 3 日' if done else '　年　月　日'}"
        if done:
            paragraph.add_run()._r.append(parse_xml(SEAL))
    elif key is not None:
        text += ("\n" if text else "") + project.values[key]
    lines = text.split("\n")
    write(paragraph, lines[0], "仿宋", 12)
    for line in lines[1:]:
        following = Paragraph(cast("CT_P", parse_xml(f"<w:p {nsdecls('w')}/>")), paragraph._parent)
        paragraph._p.addnext(following._p)
        write(following, line, "仿宋", 12)
        paragraph = following
