"""Draft standards by GB/T 1.1—2020, with automatic or typed numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import docx
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from tests.samples.projects import Project
from tests.samples.word import packed, set_normal, set_page, write

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

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


ALIGNMENTS = (WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.JUSTIFY)


class Draft:
    """A draft standard under construction; numbers are automatic or typed."""

    def __init__(self, *, automatic: bool) -> None:
        self.document = docx.Document()
        self.automatic = automatic
        self._counters = [0, 0, 0]
        set_normal(self.document, "宋体", 10.5)
        if automatic:
            self._add_numbering()

    def line(self, text: str, *, font: str = "宋体", size: float = 10.5, align: int = 3, indent: bool = True) -> Paragraph:
        """Add a paragraph; `align` as in Word (0 left, 1 centre, 2 right, 3 justified)."""
        paragraph = self.document.add_paragraph()
        write(paragraph, text, font, size)
        paragraph.alignment = ALIGNMENTS[align]
        if indent:
            indentation = paragraph._p.get_or_add_pPr().get_or_add_ind()
            indentation.set(qn("w:firstLineChars"), "200")
            indentation.set(qn("w:firstLine"), str(round(size * 40)))
        return paragraph

    def numbered(self, level: int, text: str) -> None:
        """Add a chapter (1), a clause (2) or one below it (3); a text that ends with a full stop is a sentence, else a title."""
        self._counters[level - 1] += 1
        self._counters[level:] = [0] * (3 - level)
        number = ".".join(str(count) for count in self._counters[:level])
        titled = level == 1 or (level == 2 and not text.endswith("。"))
        font = "黑体" if titled else "宋体"
        paragraph = self.line(text if self.automatic else f"{number}　{text}", font=font, indent=False)
        properties = paragraph._p.get_or_add_pPr()
        if self.automatic:
            properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level - 1}"/><w:numId w:val="90"/></w:numPr>'))
            properties.insert(0, properties[-1])
        if titled:
            lines = 100 if level == 1 else 50
            paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(lines * 0.156)
            for spacing in properties.iterchildren(qn("w:spacing")):
                spacing.set(qn("w:beforeLines"), str(lines))
                spacing.set(qn("w:afterLines"), str(lines))

    def break_page(self) -> None:
        """Begin a new page."""
        self.document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)

    def begin_body(self) -> None:
        """Begin a section on an odd page that counts its pages from 1."""
        *_, last = self.document.paragraphs
        section = self.document.add_section(WD_SECTION.ODD_PAGE)
        *_, empty = self.document.paragraphs
        last._p.get_or_add_pPr().append(next(empty._p.iter(qn("w:sectPr"))))
        self.document.element.body.remove(empty._p)
        number = OxmlElement("w:pgNumType")
        number.set(qn("w:start"), "1")
        section._sectPr.find(qn("w:pgMar")).addnext(number)

    def _add_numbering(self) -> None:
        numbering = self.document.part.numbering_part.element
        first = numbering.find(qn("w:num"))
        numbering.insert(numbering.index(first), parse_xml(NUMBERING))
        numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))


def draft(project: Project, *, automatic: bool) -> bytes:
    """Return the draft standard of a project as a Word file."""
    made = Draft(automatic=automatic)
    name = project.values["project_name"]
    set_page(made.document)
    _cover(made, project, name)
    made.line("前　　言", font="黑体", size=16, align=1, indent=False)
    units = "、".join([project.values["applicant"], *re.split(r"[\n；、]", project.values["participants"])])
    people = dict.fromkeys(re.sub(r"（.*）|\s", "", project.values[key]) for key in ("leader", "contact"))
    for sentence in (
        *FOREWORD,
        f"本文件起草单位：{units}。",
        f"本文件主要起草人：{'、'.join(people)}。",
        *(("本文件为首次发布。",) if project.ticks["kind"] == "制定" else ()),
    ):
        made.line(sentence)
    if project.introduction:
        made.break_page()
        made.line("引　　言", font="黑体", size=16, align=1, indent=False)
        for sentence in project.introduction:
            made.line(sentence)
    made.begin_body()
    made.line(name, font="黑体", size=16, align=1, indent=False)
    made.numbered(1, "范围")
    titles = "、".join(text for level, text in project.chapters if level == 1)
    subject = re.sub(r"(?:规范|指南|准则)$", "", name)
    if name.endswith("指南"):
        made.line(f"本文件提供了{subject}的建议，包括{titles}。")
    else:
        made.line(f"本文件规定了{subject}的{titles}。")
    made.line(f"本文件适用于开展{subject}的组织。")
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
    return packed(made.document)


def _cover(made: Draft, project: Project, name: str) -> None:
    revised = project.values["revised_number"]
    lines = (
        ("ICS 03.080.30", 10.5, 0),
        ("CCS A 12", 10.5, 0),
        ("团体标准", 26, 1),
        (project.number, 14, 2),
        *([(f"代替 {revised}", 14, 2)] if "T/" in revised else []),
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
