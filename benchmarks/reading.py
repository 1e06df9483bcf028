"""How fast Word files are read: `python benchmarks/reading.py [FILE.docx ...] [--rounds N] [--memory]`.

Each document is read by the floor (unzip and parse document.xml, styles.xml, numbering.xml), by us, and by python-docx with
a memo of styles (text, font, size, bold of every run; alignment and indents of every paragraph). CPU time, median of the
rounds after a warm-up, as a ratio to the floor. Without files two documents are made: one like a standard of 26 pages,
one eleven times as long.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import gc
import io
import statistics
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lxml import etree

from pipeline.readers.word.reader import read_word
from tests.word_files import docx

_PARTS = ("word/document.xml", "word/styles.xml", "word/numbering.xml")
_GOALS = {"ours": 6.0, "python-docx": 5.0, "growth": 11.0, "memory": 150.0}


def main() -> int:
    """Print the table of ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    documents = {path.name[:40]: path.read_bytes() for path in options.files}
    small, large = standard(1), standard(11)
    documents = {"standard, 26 pages": small, "stress, 285 pages": large, **documents}
    print(f"{'document':42}{'floor ms':>9}{'ours':>7}{'python-docx':>13}{'ours faster':>13}")
    ours: dict[str, float] = {}
    for name, data in documents.items():
        actions: dict[str, Callable[[], object]] = {
            "floor": lambda data=data: read_floor(data),  # type: ignore[misc]  # a lambda's default has no type
            "ours": lambda data=data: read_word(data, "a.docx"),  # type: ignore[misc]  # likewise
            "python-docx": lambda data=data: read_python_docx(data),  # type: ignore[misc]  # likewise
        }
        taken = cpu(actions, options.rounds)
        floor, ours[name], peer = taken["floor"], taken["ours"], taken.get("python-docx")
        shown = "-" if peer is None else f"{peer / floor:.1f}"
        faster = "-" if peer is None else f"{peer / ours[name]:.1f} x"
        print(f"{name:42}{floor * 1000:9.1f}{ours[name] / floor:7.2f}{shown:>13}{faster:>13}")
    growth = ours["stress, 285 pages"] / ours["standard, 26 pages"] / (size_of(large) / size_of(small)) * 10
    print(f"growth for 10 x the pages: {growth:.1f} x time (goal <= {_GOALS['growth']:g})")
    print(f"memory of the document read, 285 pages: {memory(large):.0f} MB (goal <= {_GOALS['memory']:g})")
    print(f"goals: ours <= {_GOALS['ours']:g}, at least {_GOALS['python-docx']:g} x faster than python-docx")
    return 0


def cpu(actions: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median CPU seconds of each action after a warm-up; in turns, so that a busy machine slows all alike."""
    times: dict[str, list[float]] = {}
    for _ in range(rounds + 1):
        for name, action in list(actions.items()):
            gc.collect()
            start = time.process_time()
            try:
                action()
            except ValueError as error:  # python-docx refuses some files we read
                print(f"  ({name}: {error})", file=sys.stderr)
                del actions[name]
                continue
            times.setdefault(name, []).append(time.process_time() - start)
    return {name: statistics.median(taken[1:]) for name, taken in times.items() if name in actions}


def memory(data: bytes) -> float:
    """Return the megabytes Python holds at its peak while a document is read; libxml2's trees come on top (twice the XML or so)."""
    gc.collect()
    tracemalloc.start()
    document = read_word(data, "a.docx")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    del document
    return peak / 1e6


def read_floor(data: bytes) -> list[etree._Element]:
    """Unzip and parse what formatting stands in."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = set(archive.namelist())
        return [etree.fromstring(archive.read(part)) for part in _PARTS if part in names]


def read_python_docx(data: bytes) -> int:
    """Read the same facts with python-docx as a careful user would: each style resolved once, cells by their XML."""
    import docx as python_docx
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    document = python_docx.Document(io.BytesIO(data))
    memo: dict[tuple[str, str], Any] = {}

    def of_style(style: Any, kind: str, name: str) -> Any:
        key = (style.style_id, name)
        if key not in memo:
            value = None
            while style is not None and value is None:
                value = getattr(getattr(style, kind), name, None)
                style = style.base_style
            memo[key] = value
        return memo[key]

    def paragraphs(holder: Any) -> Iterator[Any]:
        for child in holder.iter_inner_content():
            if isinstance(child, Paragraph):
                yield child
            elif isinstance(child, Table):
                for row in child._tbl.tr_lst:
                    for cell in row.tc_lst:
                        yield from (Paragraph(element, child) for element in cell.p_lst)

    count = 0
    for paragraph in paragraphs(document):
        style = paragraph.style
        form = paragraph.paragraph_format
        for name in ("alignment", "line_spacing", "space_before", "space_after", "first_line_indent", "left_indent"):
            if getattr(form, name) is None:
                of_style(style, "paragraph_format", name)
        for run in paragraph.runs:
            count += len(run.text)
            for name in ("name", "size", "bold", "italic"):
                if getattr(run.font, name) is None:
                    of_style(style, "font", name)
    return count


def size_of(data: bytes) -> int:
    """Return the bytes of document.xml."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.getinfo("word/document.xml").file_size


def standard(times: int) -> bytes:
    """Return a document like a drafted standard: 870 paragraphs on 26 pages, `times` over."""
    body = "".join(_chapter(number) for number in range(1, 29 * times + 1))
    return docx(
        body, styles=_styles(), numbering=_numbering(), theme=_THEME, settings='<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
    )


def _chapter(number: int) -> str:
    """Thirty paragraphs: a heading, clauses, notes, a list, a table."""
    text = "服务提供者应按照合同约定的内容和要求提供服务，并保存完整的服务记录"
    parts = [f'<w:p w:rsidR="00A1"><w:pPr><w:pStyle w:val="1"/><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr>{_run("总则")}</w:p>']
    for clause in range(12):
        direct = '<w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLineChars="200" w:firstLine="420"/>' if clause % 3 else ""
        runs = _run(text) + _run(f"GB/T {number}.{clause}—2020", latin=True) + _run("的规定。") * (1 + clause % 2)
        mark = '<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体"/><w:szCs w:val="21"/></w:rPr>'
        parts.append(f'<w:p w:rsidR="00A1" w:rsidRDefault="00B2"><w:pPr><w:pStyle w:val="a"/>{direct}{mark}</w:pPr>{runs}</w:p>')
    for item in range(5):
        parts.append(
            '<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>'
            f'{_run(text[: 8 + item])}<w:bookmarkStart w:id="{item}" w:name="b{number}{item}"/><w:bookmarkEnd w:id="{item}"/></w:p>'
        )
    cell = '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{}</w:p></w:tc>'
    row = f'<w:tr><w:trPr><w:trHeight w:val="400"/></w:trPr>{"".join(cell.format(_run(word)) for word in ("序号", "指标", "要求", "方法"))}</w:tr>'
    grid = '<w:gridCol w:w="2000"/>' * 4
    parts.append(
        f'<w:tbl><w:tblPr><w:tblStyle w:val="t"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{row * 3}</w:tbl>'
    )
    return "".join(parts)


def _run(text: str, *, latin: bool = False) -> str:
    hint = "" if latin else ' w:hint="eastAsia"'
    fonts = f'<w:rFonts{hint} w:ascii="宋体" w:hAnsi="宋体" w:cs="宋体"/>'
    return f'<w:r w:rsidRPr="00C3"><w:rPr>{fonts}<w:kern w:val="0"/><w:szCs w:val="21"/></w:rPr><w:t>{text}</w:t></w:r>'


def _styles() -> str:
    """A style sheet as long as Word's: 120 styles in chains of up to four."""
    fonts = '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi"/>'
    defaults = f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
    own = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="段"/><w:basedOn w:val="n"/><w:pPr><w:ind w:firstLine="420"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="n"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        '<w:spacing w:beforeLines="50" w:before="156"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>'
        '<w:style w:type="table" w:styleId="t"><w:name w:val="Table Grid"/><w:pPr><w:spacing w:after="0"/></w:pPr>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
    )
    more = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:name w:val="样式{n}"/><w:basedOn w:val="{"n" if n % 4 == 0 else f"s{n - 1}"}"/>'
        f'<w:pPr><w:spacing w:before="{n}" w:after="{n}"/><w:ind w:left="{n}"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/><w:sz w:val="28"/></w:rPr></w:style>'
        for n in range(116)
    )
    return defaults + own + more


def _numbering() -> str:
    """Ten lists of nine levels, as Word writes them."""

    def level(index: int, kind: str) -> str:
        text = "".join(f"%{n}." for n in range(1, index + 2))
        indent = f'<w:pPr><w:ind w:left="{420 * (index + 1)}" w:hanging="420"/></w:pPr>'
        return f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>{indent}</w:lvl>'

    kinds = ("decimal", "lowerLetter", "chineseCounting")
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{n}">{"".join(level(i, kinds[n % 3]) for i in range(9))}</w:abstractNum>' for n in range(10)
    )
    return lists + "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(10))


_THEME = (
    '<a:fontScheme name="t"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:font script="Hans" typeface="黑体"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont></a:fontScheme>'
)

if __name__ == "__main__":
    sys.exit(main())
