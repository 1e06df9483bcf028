"""Full drafts of service standards by GB/T 1.1—2020: numbers that Word makes with a 目次 that is a field, or all of it typed."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from tests.samples.diagrams import flow_chart
from tests.samples.full_texts import Block, blocks, contents, referred
from tests.samples.standard_files import field, inline_picture, package, section
from tests.samples.standard_styles import LOOKS, Look, is_linked, paragraph_properties, run_properties, style_id
from tests.samples.standard_tables import table

PLAIN = {
    "ics": "封面代码", "ccs": "封面代码", "number": "文件编号", "replaces": "代替编号", "title": "封面名称", "english": "封面正文",
    "stage": "封面正文", "patents": "封面专利", "contents": "目次标题", "front": "前言引言标题", "heading": "正文标题", "p": "段",
    "key": "标引序号说明", "where": "段", "bibliography": "参考文献标题", "index": "参考文献标题",
}  # fmt: skip
"""Styles of the paragraphs that have no number."""
NUMBERED = {
    "chapter": "章标题", "title2": "一级条标题", "item3": "二级无标题", "term": "术语编号", "dash": "列项破折号", "dot": "列项圆点",
    "letter": "字母列项", "digit": "数字列项", "note": "注", "example": "示例", "figure": "图标题", "table": "表标题", "annex": "附录标识",
    "bib": "文献",
}  # fmt: skip
GAPS = {"chapter": "　", "title2": "　", "item3": "　", "figure": "　", "table": "　", "bib": "　", "letter": " ", "digit": " "}
"""What stands between a typed number and its text."""
IN_ANNEX = {"title2": "附录一级条标题", "figure": "附录图表标题", "table": "附录图表标题"}
PIECE = re.compile(r"\{([^{}]*)\}")
PIXEL = 9525 * 3 // 4
"""EMU of a pixel as the flow charts are shown."""


def full_draft(name: str, *, automatic: bool) -> bytes:
    """Return the full draft of this name as a Word file."""
    return _Draft(blocks(name), automatic=automatic).packed()


class _Draft:
    def __init__(self, read: list[Block], *, automatic: bool) -> None:
        self.blocks, self.automatic = read, automatic
        self.targets = {number: f"_Ref{place + 101}" for place, number in enumerate(sorted(referred(self.blocks)))}
        self.entries = contents(self.blocks, clauses=automatic)
        self.made: list[str] = []
        self.pictures: list[bytes] = []
        self.notes: list[str] = []
        self.restarted: dict[int, int] = {}
        self.bookmarks = 0
        self.number = next(block.text for block in self.blocks if block.kind == "number")

    def packed(self) -> bytes:
        """Return the file."""
        rows: list[Block] = []
        for place, block in enumerate(self.blocks):
            if block.kind in ("row", "tablenote", "tablefootnote"):
                rows.append(block)
                continue
            if rows:
                self.made.append(table(rows, self.runs))
                rows = []
            following = self.blocks[place + 1].kind if place + 1 < len(self.blocks) else ""
            self.add(block, section("oddPage", page_format="upperRoman", start=1) if following == "heading" else "")
        self.end_line()
        body = "".join(self.made) + section("oddPage", start=1)
        return package(body, self.number, self.pictures, self.notes, self.restarted, automatic=self.automatic)

    def add(self, block: Block, end_of_section: str) -> None:
        """Add what a block is written as."""
        if block.kind in ("issued", "implemented", "publisher"):
            self.imprint(block)
        elif block.kind == "contents":
            self.paragraph("目次标题", self.runs("目　　次", LOOKS["目次标题"]))
            self.table_of_contents(block.text.split())
        elif block.kind == "picture":
            self.paragraph("图", self.picture(int(block.text)))
        elif block.kind == "formula":
            self.paragraph("公式", self.formula(block))
        elif block.kind == "unit":
            self.paragraph("单位陈述", self.runs(block.text, LOOKS["单位陈述"]))
        elif block.kind == "entry":
            self.paragraph("索引项", self.runs(block.text.replace("|", "\t"), LOOKS["索引项"]))
        elif block.kind in NUMBERED:
            self.numbered(block, end_of_section)
        else:
            style = PLAIN[block.kind]
            entry = self.as_entry(block, self.runs(block.text, LOOKS[style]))
            self.paragraph(style, entry, end_of_section=end_of_section)
        if block.kind == "ccs":
            self.paragraph("封面层次", self.runs("团体标准", LOOKS["封面层次"]))

    def imprint(self, block: Block) -> None:
        """Add the dates and the publisher at the foot of the cover."""
        if block.kind == "publisher":
            text, style = f"{block.text}　发布", "封面机构"
            self.paragraph(style, self.runs(text, LOOKS[style]), end_of_section=section("nextPage", stories=False))
        elif block.kind == "implemented":
            issued = next(other.text for other in self.blocks if other.kind == "issued")
            self.paragraph("封面日期", self.runs(f"{issued}\t{block.text}", LOOKS["封面日期"]))

    def numbered(self, block: Block, end_of_section: str) -> None:
        """Add a paragraph with its number, made by Word or typed."""
        style = IN_ANNEX.get(block.kind, NUMBERED[block.kind]) if block.in_annex else NUMBERED[block.kind]
        if block.kind == "note" and block.number != "注：":
            style = "注×"
        if self.automatic:
            self.with_automatic_number(block, style)
        else:
            self.with_typed_number(block, style, end_of_section)

    def with_automatic_number(self, block: Block, style: str) -> None:
        look, text, number = LOOKS[style], block.text, LOOKS[style].list
        runs = "" if block.kind in ("term", "annex") else self.runs(text, look)
        if block.kind in ("letter", "note", "digit") and number is not None:
            if block.begins and block.kind != "digit":
                self.restarted[20 + len(self.restarted)] = number[0]
            number = (19 + len(self.restarted), number[1])
        elif block.kind in ("figure", "table") and block.in_annex:
            label, count = block.number.split(".")
            counted = self.run(f"{label}.", look) + field(f"SEQ {label} \\* ARABIC", count)
            runs = self.as_target(block, counted) + self.run("　", look) + runs
        elif is_linked(style):
            number = None
        if block.kind == "annex":
            kind, title = text.split("|")
            runs = f"<w:r><w:br/></w:r>{self.run(f'（{kind}）', look)}<w:r><w:br/></w:r>{self.run(title, look)}"
        target = runs if block.kind in ("figure", "table") and block.in_annex else self.as_target(block, runs)
        self.paragraph(style, self.as_entry(block, target), number=number)
        if block.kind == "term":
            self.paragraph("术语", self.runs(text, LOOKS["术语"]))

    def with_typed_number(self, block: Block, style: str, end_of_section: str) -> None:
        look = LOOKS[style]
        if block.kind == "term":
            self.paragraph(style, self.run(block.number, look))
            self.paragraph("术语", self.runs(block.text, LOOKS["术语"]))
        elif block.kind == "annex":
            kind, title = block.text.split("|")
            self.paragraph(style, self.run(block.number, look))
            for line in (f"（{kind}）", title):
                self.paragraph("附录续行", self.run(line, LOOKS["附录续行"]))
        elif block.kind in ("note", "example"):
            self.paragraph(style, self.run(block.number, Look("黑体", 9)) + self.runs(block.text, look))
        else:
            runs = self.runs(block.number + GAPS.get(block.kind, "") + block.text, look)
            self.paragraph(style, runs, end_of_section=end_of_section)

    def paragraph(self, style: str, runs: str, *, number: tuple[int, int] | None = None, end_of_section: str = "") -> None:
        """Add a paragraph; without automatic numbers its look stands in the paragraph, as typists leave it."""
        if self.automatic:
            numbered = f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else ""
            properties = f'<w:pStyle w:val="{style_id(style)}"/>{numbered}{end_of_section}'
        else:
            properties = paragraph_properties(LOOKS[style], section=end_of_section)
        self.made.append(f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")

    def runs(self, text: str, look: Look) -> str:
        """Return the runs of a line: one where it has no cross-reference, footnote or raised letter."""
        made = ""
        for place, piece in enumerate(PIECE.split(text)):
            if not place % 2:
                made += self.run(piece, look)
            elif piece.startswith("脚注："):
                made += self.footnote(piece.removeprefix("脚注："))
            elif piece.startswith("上标："):
                made += self.run(piece.removeprefix("上标："), look, superscript=True)
            elif self.automatic and piece in self.targets:
                switches = "\\h" if piece[0] in "图表" and "." in piece else "\\r \\h"
                made += field(f"REF {self.targets[piece]} {switches}", piece, self.run_look(look))
            else:
                made += self.run(piece, look)
        return made

    def run(self, text: str, look: Look, *, superscript: bool = False) -> str:
        """Return a run; nothing for an empty text."""
        if not text:
            return ""
        pieces = [f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else "" for piece in text.split("\t")]
        return f"<w:r>{self.run_look(look, superscript=superscript)}{'<w:tab/>'.join(pieces)}</w:r>"

    def run_look(self, look: Look, *, superscript: bool = False) -> str:
        """Return the look of a run: nothing where the style has it already."""
        return (
            ""
            if self.automatic and not superscript and look in LOOKS.values()
            else run_properties(look.font, look.size, superscript=superscript)
        )

    def footnote(self, text: str) -> str:
        """Return the mark of a footnote."""
        identity, raised = len(self.notes) + 1, run_properties("宋体", 9, superscript=True)
        self.notes.append(f"<w:r>{raised}<w:footnoteRef/></w:r>{self.run(f' {text}', Look(size=9))}")
        return f'<w:r>{raised}<w:footnoteReference w:id="{identity}"/></w:r>'

    def picture(self, count: int) -> str:
        """Return the run of a flow chart."""
        content, width, height = flow_chart(count)
        self.pictures.append(content)
        return inline_picture(len(self.pictures), width * PIXEL, height * PIXEL)

    def formula(self, block: Block) -> str:
        """Return a formula with its number: of Word's own kind, or typed."""
        look = LOOKS["公式"]
        value, above, below = block.text.split("|")
        if not self.automatic:
            dividend = f"({above.replace('-', '−')})" if "-" in above else above
            return self.run(f"\t{value}={dividend}/{below}×100%\t{block.number}", look)
        fraction = f"<m:f><m:num><m:r><m:t>{above}</m:t></m:r></m:num><m:den><m:r><m:t>{below}</m:t></m:r></m:den></m:f>"
        made = f"<m:oMath><m:r><m:t>{value}=</m:t></m:r>{fraction}<m:r><m:t>×100%</m:t></m:r></m:oMath>"
        return self.run("\t", look) + made + self.run(f"\t{block.number}", look)

    def as_target(self, block: Block, runs: str) -> str:
        """Return the runs inside the bookmark that cross-references name."""
        return self.bookmarked(self.targets[block.number], runs) if block.number in self.targets else runs

    def as_entry(self, block: Block, runs: str) -> str:
        """Return the runs of a heading inside the bookmark that the 目次 names."""
        place = next((place for place, (_, entry) in enumerate(self.entries) if entry is block), None)
        return self.bookmarked(f"_Toc{place + 201}", runs) if self.automatic and place is not None else runs

    def bookmarked(self, name: str, runs: str) -> str:
        """Return the runs between the ends of a bookmark."""
        self.bookmarks += 1
        return f'<w:bookmarkStart w:id="{self.bookmarks}" w:name="{name}"/>{runs}<w:bookmarkEnd w:id="{self.bookmarks}"/>'

    def table_of_contents(self, pages: list[str]) -> None:
        """Add the entries of the 目次: the result of a field, or typed with dots."""
        for place, ((level, block), page) in enumerate(zip(self.entries, pages, strict=True)):
            text, style = _entry_text(block), f"toc {level}"
            look = LOOKS[style]
            if not self.automatic:
                dots = "…" * (42 - sum(1 if ord(letter) > 0x7F else 0.5 for letter in text + page).__ceil__())
                self.paragraph("toc 1", self.run(f"{text}{dots}{page}", Look(tabs=look.tabs)))
                continue
            mark = f"_Toc{place + 201}"
            entry = self.run(f"{text}\t", look) + field(f"PAGEREF {mark} \\h", page)
            runs = f'<w:hyperlink w:anchor="{mark}" w:history="1">{entry}</w:hyperlink>'
            if place == 0:
                instruction = 'TOC \\h \\z \\t "前言引言标题,1,章标题,1,一级条标题,2,附录标识,1,参考文献标题,1"'
                runs = _field_begin(instruction) + runs
            if place + 1 == len(self.entries):
                runs += '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            self.paragraph(style, runs)

    def end_line(self) -> None:
        """Add the line that ends a standard: a quarter of the type area wide, drawn or typed."""
        if self.automatic:
            border = '<w:pBdr><w:top w:val="single" w:sz="12" w:space="1" w:color="000000"/></w:pBdr>'
            indent = '<w:ind w:left="3508" w:right="3508"/><w:jc w:val="center"/>'
            self.made.append(f'<w:p><w:pPr>{border}<w:spacing w:before="312"/>{indent}</w:pPr></w:p>')
        else:
            self.paragraph("终结线", self.run("━" * 11, LOOKS["终结线"]))


def _entry_text(block: Block) -> str:
    if block.kind == "annex":
        kind, title = block.text.split("|")
        return f"{block.number}（{kind}）　{title}"
    return f"{block.number}　{block.text}" if block.number else block.text


def _field_begin(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
