"""Writes the samples anew: `python samples/build.py FOLDER`. All people, organisations and numbers in them are invented.

The stamped scans are printed and photographed by LibreOffice and pdftoppm, so their bytes differ from machine to machine;
every Word file is the same each time.
"""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

HERE = Path(__file__).resolve().parent
FORM = HERE.parent / "schemas/profiles/saq-2022-group-standard/forms/proposal.toml"
FIXED_DATE = (2022, 8, 1, 8, 0, 0)


@dataclass(frozen=True)
class Project:
    """One invented project: what the form says, and what the draft says."""

    values: Mapping[str, str]
    ticks: Mapping[str, str]
    english: str
    number: str
    chapters: Sequence[tuple[int, str]]
    """(level, text): 0 is a plain paragraph, 1 a chapter, 2 a titled clause, 3 a sentence with a number of its own."""
    references: Sequence[str]
    term: tuple[str, str, str]


MEALS = Project(
    values={
        "project_name": "社区助餐服务规范",
        "applicant": "上海虚拟餐饮管理有限公司",
        "participants": "上海设例社区服务中心、上海拟定食品检测有限公司、某某示例大学（上海）",
        "first_adopters": "上海虚拟餐饮管理有限公司、上海设例社区服务中心",
        "leader": "赵示范",
        "leader_phone": "13900000001",
        "contact": "钱举例",
        "contact_phone": "021-50000002",
        "address": "上海市样本区设例路1号",
        "email": "biaozhun@example.org",
        "revised_number": "",
        "plan_period": "2022年10月—2023年9月",
        "purpose": "目的意义：让老年人在家门口吃到放心的一餐。必要性：现有文件多讲场所建设，没有讲每天怎样做，各助餐点做法不一。"
        "可行性：申报单位开办助餐点九个，三年来积累了留样、配送和回访的记录，具备起草条件。",
        "scope": "规定社区助餐服务的总体要求、服务条件、服务提供和服务评价，适用于社区助餐点的服务和管理。"
        "主要技术内容：人员与场所、订餐与配餐、送餐时限与温度、留样与追溯、满意度评价。",
        "related": "与GB/T 36733—2018《服务质量评价通则》协调，评价程序直接引用；国内有若干地方文件侧重建设补贴；国际上未检索到同类ISO标准。"
        "法律法规方面符合食品安全的有关规定。",
        "assurance": "研究基础：完成问卷六百份。项目团队：七人，含食品工程师二人。工作经费：自筹十二万元。技术资源：中央厨房和检测实验室各一处。",
    },
    ticks={"kind": "制定", "patent": "否"},
    english="Specification for community meal service",
    number="T/SAQ 0900—2022",
    references=("GB/T 36733　服务质量评价通则",),
    term=("助餐点", "meal service station", "在社区内向老年人提供就餐、配餐和送餐的场所"),
    chapters=(
        (1, "总体要求"),
        (0, "助餐点应公布服务项目、时间和价格，并按公布的内容提供服务。"),
        (1, "服务条件"),
        (2, "人员"),
        (3, "送餐人员应持有有效的健康证明。"),
        (3, "送餐人员应每年接受不少于8 h的食品安全培训。"),
        (2, "场所"),
        (3, "助餐点应设置无障碍通道。"),
        (3, "助餐点的就餐区应每日消毒，并保存记录不少于6个月。"),
        (1, "服务提供"),
        (2, "订餐"),
        (3, "助餐点应在15 min内回复订餐请求。"),
        (3, "助餐点应记录订餐人的忌口。"),
        (2, "送餐"),
        (3, "餐食应在出锅后60 min内送达。"),
        (3, "送餐人员应请收餐人确认。"),
        (1, "服务评价"),
        (0, "助餐点应每年开展一次服务评价，评价程序应符合GB/T 36733的规定。"),
        (0, "助餐点可委托第三方开展服务评价。"),
    ),
)
REPAIRS = Project(
    values={
        "project_name": "家用电器上门维修服务规范",
        "applicant": "上海例证电器服务有限公司",
        "participants": "上海构拟质量研究院\n上海假定制冷设备有限公司\n上海演示消费者服务中心",
        "first_adopters": "上海例证电器服务有限公司",
        "leader": "孙某样",
        "leader_phone": "13900000003",
        "contact": "李某例",
        "contact_phone": "13900000004（微信同号）",
        "address": "上海市样本区举例街2号",
        "email": "weixiu@example.net",
        "revised_number": "T/SAQ 0901—2018",
        "plan_period": "2022.10-2023.8",
        "purpose": "意义在于减少维修纠纷。原文件实施四年，价格公示和配件追溯两处已不适用，亟需修订。修订的必要性和可行性经用户走访证实，具备基础。",
        "scope": "规定上门维修服务的预约、检测、报价、维修和回访，适用于家用电器上门维修服务的组织。主要技术内容是报价单的内容、配件的标识和回访的时限。",
        "related": "与GB/T 36733—2018一致；国内外相关标准比对见起草组调研，国外有若干行业守则，没有ISO标准。",
        "assurance": "前期工作：走访用户三百户。团队五人。经费八万元，由申报单位承担。资源：培训教室两间、维修数据平台一个。",
    },
    ticks={"kind": "修订", "patent": "否"},
    english="Specification for on-site repair service of household appliances",
    number="T/SAQ 0901—2022",
    references=("GB/T 36733　服务质量评价通则",),
    term=("上门维修", "on-site repair", "维修人员到用户指定的地点完成的检测和维修"),
    chapters=(
        (1, "总体要求"),
        (0, "维修组织应公布服务项目、收费方法和投诉电话。"),
        (1, "服务过程"),
        (2, "预约"),
        (3, "维修组织应在30 min内回复预约请求。"),
        (3, "维修组织应告知用户上门的时间和人员。"),
        (2, "报价"),
        (3, "维修人员应在检测后给出书面报价单。"),
        (3, "报价单应写明配件的名称、型号和价格。"),
        (1, "服务评价"),
        (0, "维修组织应在维修后7 d内回访，评价程序应符合GB/T 36733的规定。"),
        (0, "维修组织可委托第三方开展服务评价。"),
    ),
)
FOREWORD = (
    "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。",
    "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。",
    "本文件由上海市质量协会提出并归口。",
)
REFERENCE_SENTENCE = (
    "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；"
    "不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。"
)
NUMBERING = f"""<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="%1　"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="%1.%2　"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="%1.%2.%3　"/></w:lvl>
</w:abstractNum>"""


class Draft:
    """A draft standard under construction; numbers are automatic or typed."""

    def __init__(self, *, automatic: bool) -> None:
        self.document = docx.Document()
        self.automatic = automatic
        self._counters = [0, 0, 0]
        _set_normal(self.document, "宋体", 10.5)
        if automatic:
            self._add_numbering()

    def line(self, text: str, *, font: str = "宋体", size: float = 10.5, align: int = 3, indent: bool = True) -> Paragraph:
        """Add a paragraph; `align` as in Word (0 left, 1 centre, 2 right, 3 justified)."""
        paragraph = self.document.add_paragraph()
        _write(paragraph, text, font, size)
        paragraph.alignment = align
        if indent:
            indentation = paragraph._p.get_or_add_pPr().get_or_add_ind()
            indentation.set(qn("w:firstLineChars"), "200")
            indentation.set(qn("w:firstLine"), str(round(size * 40)))
        return paragraph

    def numbered(self, level: int, text: str) -> None:
        """Add a chapter (1), a titled clause (2) or a numbered sentence (3)."""
        self._counters[level - 1] += 1
        self._counters[level:] = [0] * (3 - level)
        number = ".".join(str(count) for count in self._counters[:level])
        font = "宋体" if level == 3 else "黑体"
        paragraph = self.line(text if self.automatic else f"{number}　{text}", font=font, indent=False)
        properties = paragraph._p.get_or_add_pPr()
        if self.automatic:
            properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level - 1}"/><w:numId w:val="90"/></w:numPr>'))
            properties.insert(0, properties[-1])
        if level < 3:
            lines = 100 if level == 1 else 50
            spacing = properties.get_or_add_spacing()
            for side in ("before", "after"):
                spacing.set(qn(f"w:{side}Lines"), str(lines))
                spacing.set(qn(f"w:{side}"), str(round(lines * 3.12)))

    def break_page(self) -> None:
        """Begin a new page."""
        self.document.paragraphs[-1].add_run().add_break(docx.enum.text.WD_BREAK.PAGE)

    def _add_numbering(self) -> None:
        numbering = self.document.part.numbering_part.element
        first = numbering.find(qn("w:num"))
        numbering.insert(numbering.index(first), parse_xml(NUMBERING))
        numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))


def draft(project: Project, *, automatic: bool) -> bytes:
    """Return the draft standard of a project as a Word file."""
    made = Draft(automatic=automatic)
    name = project.values["project_name"]
    _set_page(made.document)
    _cover(made, project, name)
    made.line("前　　言", font="黑体", size=16, align=1, indent=False)
    units = "、".join([project.values["applicant"], *project.values["participants"].replace("\n", "、").split("、")])
    for sentence in (*FOREWORD, f"本文件起草单位：{units}。", f"本文件主要起草人：{project.values['leader']}、{project.values['contact']}。"):
        made.line(sentence)
    made.break_page()
    made.line(name, font="黑体", size=16, align=1, indent=False)
    made.numbered(1, "范围")
    titles = "、".join(text for level, text in project.chapters if level == 1)
    made.line(f"本文件规定了{name.removesuffix('规范')}的{titles}。")
    made.line(f"本文件适用于开展{name.removesuffix('规范')}的组织。")
    made.numbered(1, "规范性引用文件")
    made.line(REFERENCE_SENTENCE)
    for reference in project.references:
        made.line(reference)
    made.numbered(1, "术语和定义")
    made.line("下列术语和定义适用于本文件。")
    term, english, definition = project.term
    made.line("3.1", font="黑体", indent=False)
    made.line(f"{term}　{english}", font="黑体")
    made.line(f"{definition}。")
    for level, text in project.chapters:
        if level:
            made.numbered(level, text)
        else:
            made.line(text)
    made.line("━" * 10, align=1, indent=False)
    return _packed(made.document)


def form(project: Project, *, tick: str = "☑", stamped: bool = False) -> bytes:
    """Return the proposal form of a project, filled in; `stamped` adds what only the printed copy has."""
    layout = tomllib.loads(FORM.read_text("utf-8"))
    document = docx.Document()
    _set_page(document, top=25, gutter=0)
    _set_normal(document, "仿宋", 12)
    _write(document.add_paragraph(), "附件一：", "黑体", 14)
    title = document.add_paragraph()
    title.alignment = 1
    _write(title, layout["title"], "黑体", 18)
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
    return _packed(document)


def _fill(paragraph: Paragraph, cell: Mapping[str, Any], fields: Mapping[str, Any], project: Project, tick: str, stamped: bool) -> None:
    key = cell.get("field")
    text = str(cell.get("label", ""))
    if key is not None and fields[key]["kind"] == "choice":
        text = "　".join(f"{option} {tick if project.ticks[key] == option else '☐'}" for option in fields[key]["options"])
    elif key is not None and fields[key]["kind"] == "opinion":
        done = stamped and key == "applicant_opinion"
        text = f"{'同意申报。' if done else ''}\n\n(签字、公章)\n\n{'2022 年 8 月 3 日' if done else '　年　月　日'}"
        if done:
            paragraph.add_run()._r.append(parse_xml(SEAL))
    elif key is not None:
        text += ("\n" if text else "") + project.values[key]
    lines = text.split("\n")
    _write(paragraph, lines[0], "仿宋", 12)
    after = paragraph
    for line in lines[1:]:
        after = Paragraph(paragraph._p.addnext(parse_xml(f"<w:p {nsdecls('w')}/>")) or after._p.getnext(), paragraph._parent)
        _write(after, line, "仿宋", 12)
        paragraph = after


SEAL = f"""<w:drawing {nsdecls("w", "wp", "a")}><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="1"
 locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>100000</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>100000</wp:posOffset></wp:positionV><wp:extent cx="1440000" cy="1440000"/><wp:wrapNone/>
<wp:docPr id="9" name="seal"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
<a:ext cx="1440000" cy="1440000"/></a:xfrm><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="38100"><a:solidFill>
<a:srgbClr val="D01010"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"""


def _cover(made: Draft, project: Project, name: str) -> None:
    lines = (
        ("ICS 03.080.30", 10.5, 0),
        ("CCS A 12", 10.5, 0),
        ("团体标准", 26, 1),
        (project.number, 14, 2),
        (name, 26, 1),
        (project.english, 14, 1),
        ("（项目建议草案）", 14, 1),
        ("在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。", 10.5, 1),
        ("2022-12-01 发布", 14, 0),
        ("2023-01-01 实施", 14, 2),
        ("上海市质量协会　发布", 14, 1),
    )
    for text, size, align in lines:
        made.line(text, font="黑体", size=size, align=align, indent=False)
    made.break_page()


def _set_page(document: Document, top: float = 34, gutter: float = 5) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(top), Mm(20)
    section.left_margin, section.right_margin, section.gutter = Mm(20), Mm(20), Mm(gutter)
    section.header_distance, section.footer_distance = Mm(25), Mm(20)


def _set_normal(document: Document, font: str, size: float) -> None:
    style = document.styles["Normal"]
    style.font.size = Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for side in ("ascii", "hAnsi", "eastAsia"):
        fonts.set(qn(f"w:{side}"), font)
    style.paragraph_format.space_after = Pt(0)


def _write(paragraph: Paragraph, text: str, font: str, size: float) -> None:
    if not text:
        return
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.font.name = font
    run._r.rPr.rFonts.set(qn("w:eastAsia"), font)


def _packed(document: Document) -> bytes:
    """Return the file with fixed dates, so that it is the same each time."""
    document.core_properties.author = "形审示例"
    document.core_properties.created = document.core_properties.modified = datetime(*FIXED_DATE, tzinfo=UTC).replace(tzinfo=None)
    buffer = io.BytesIO()
    document.save(buffer)
    source = zipfile.ZipFile(buffer)
    return archive({name: source.read(name) for name in source.namelist() if name != "docProps/thumbnail.jpeg"} | _without_thumbnail(source))


def _without_thumbnail(source: zipfile.ZipFile) -> dict[str, bytes]:
    relations = source.read("_rels/.rels").decode()
    start = relations.find("<Relationship ", relations.find("thumbnail") - 400)
    parts = [piece for piece in relations[start:].split("<Relationship ") if piece]
    kept = [piece for piece in parts if "thumbnail" not in piece]
    body = relations[:start] + "".join("<Relationship " + piece for piece in kept)
    return {"_rels/.rels": (body if body.endswith("</Relationships>") else body + "</Relationships>").encode()}


def archive(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of `files` with fixed dates."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in files.items():
            written.writestr(zipfile.ZipInfo(name, FIXED_DATE), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def scan(word: bytes, resolution: int = 100) -> bytes:
    """Return a Word file printed and photographed: a PDF with one picture a page and no text."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "form.docx").write_bytes(word)
        profile = f"-env:UserInstallation=file://{place}/profile"
        subprocess.run(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, f"{place}/form.docx"], check=True, capture_output=True)
        subprocess.run(["pdftoppm", "-jpeg", "-jpegopt", "quality=60", "-r", str(resolution), f"{place}/form.pdf", f"{place}/page"], check=True)
        return _pictures_as_pdf([page.read_bytes() for page in sorted(place.glob("page*.jpg"))], resolution)


def _pictures_as_pdf(pictures: Sequence[bytes], resolution: int) -> bytes:
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for picture in pictures:
        width, height = _jpeg_size(picture)
        box = f"{width * 72 / resolution:.2f} {height * 72 / resolution:.2f}"
        first = len(objects) + 1
        drawn = f"q {box.split()[0]} 0 0 {box.split()[1]} 0 0 cm /I Do Q".encode()
        image = f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"
        objects.append(f"{image} /Length {len(picture)} >>\nstream\n".encode() + picture + b"\nendstream")
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n".encode() + drawn + b"\nendstream")
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {box}] /Resources << /XObject << /I {first} 0 R >> >> /Contents {first + 1} 0 R >>"
        objects.append(page.encode())
        kids.append(f"{first + 2} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + end.encode()


def _jpeg_size(picture: bytes) -> tuple[int, int]:
    place = 2
    while picture[place + 1] not in (0xC0, 0xC1, 0xC2):
        place += 2 + int.from_bytes(picture[place + 2 : place + 4], "big")
    return int.from_bytes(picture[place + 7 : place + 9], "big"), int.from_bytes(picture[place + 5 : place + 7], "big")


def word_files() -> dict[str, bytes]:
    """Return every Word file of the samples by its path under samples/."""
    return {
        "社区助餐服务规范/项目建议书.docx": form(MEALS),
        "社区助餐服务规范/社区助餐服务规范（草案）.docx": draft(MEALS, automatic=True),
        "家用电器上门维修服务规范/建议书（修订）.docx": form(REPAIRS, tick="√"),
        "家用电器上门维修服务规范/草案稿.docx": draft(REPAIRS, automatic=False),
    }


def scans() -> dict[str, bytes]:
    """Return the stamped scans by path; needs LibreOffice and pdftoppm."""
    return {
        "社区助餐服务规范/项目建议书-盖章扫描件.pdf": scan(form(MEALS, stamped=True)),
        "家用电器上门维修服务规范/盖章扫描.pdf": scan(form(REPAIRS, tick="√", stamped=True)),
    }


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for path, content in {**word_files(), **scans()}.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(content)
