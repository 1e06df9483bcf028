"""A made document like a drafted standard, as long as one likes, to measure with."""

from __future__ import annotations

from tests.word_files import docx


def standard(times: int) -> bytes:
    """Return a document like a drafted standard: 870 paragraphs on 26 pages, `times` over."""
    body = "".join(_chapter(number) for number in range(1, 29 * times + 1))
    return docx(
        body, styles=_styles(), numbering=_numbering(), theme=_THEME, settings='<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
    )


def draft(times: int) -> bytes:
    """Return a draft that is known for a standard, as long as :func:`standard`: chapters, clauses, lists, notes, tables, two annexes."""
    head = (
        *("团体标准", "T/ABC 0734—2026", "样品寄存服务规范", "（征求意见稿）", "目　次"),
        *(f"{number}　{chr(0x4E00 + number)}类服务过程\t{number}" for number in range(4, 16 * times + 4)),
        *("前　言", "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。"),
        *("样品寄存服务规范", "1　范围", "本文件规定了样品寄存服务的要求。", "本文件适用于样品寄存服务。", "2　规范性引用文件"),
        "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。",
        *(f"GB/T {19000 + number}　质量管理　第{number}部分" for number in range(16 * times)),
        *("3　术语和定义", "下列术语和定义适用于本文件。", "3.1", "样品　sample", "为检验而留存的物品。"),
    )
    chapters = "".join(_service(number) for number in range(4, 16 * times + 4))
    annexes = "".join(
        _lines("附录" + letter, "（规范性）", "登记项目", f"{letter}.1　应登记。", f"{letter}.2　应核对。") for letter in "AB"
    )
    return docx(_lines(*head) + chapters + annexes, styles=_styles(), numbering=_numbering(), theme=_THEME)


def _service(number: int) -> str:
    """Fifty paragraphs: titled and untitled clauses, a list, notes, a table with its caption, references to all of them."""
    parts = [f"{number}　{chr(0x4E00 + number)}类服务过程"]
    for clause in range(1, 6):
        parts.append(f"{number}.{clause}　服务条件")
        for below in range(1, 5):
            told = {1: f"，见{number}.1.3", 2: f"，并符合GB/T {18996 + number}的规定"}.get(below, "")
            parts.append(f"{number}.{clause}.{below}　服务提供者应按照合同约定的内容和要求提供服务，保存完整的服务记录{told}。")
    parts.append(f"{number}.6　服务提供者应公示下列内容：")
    parts += [f"{letter}) 服务的项目、价格和联系方式；" for letter in "abcde"]
    parts += [f"注{note}：公示的内容每年更新。" for note in (1, 2)]
    parts.append(f"{number}.7　评价指标应符合表{number - 3}的规定，评价结果可按公式（1）计算，流程见图1。")
    cells = "".join(_cell(word) for word in ("序号", "指标", "要求", "方法"))
    row = f'<w:tr><w:trPr><w:trHeight w:val="400"/></w:trPr>{cells}</w:tr>'
    grid = '<w:gridCol w:w="2000"/>' * 4
    table = f'<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{row * 4}</w:tbl>'
    return _lines(*parts, f"表{number - 3}　评价指标") + table


def _lines(*texts: str) -> str:
    mark = '<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体"/><w:szCs w:val="21"/></w:rPr>'
    properties = f'<w:pPr><w:pStyle w:val="a"/><w:spacing w:line="360" w:lineRule="auto"/>{mark}</w:pPr>'
    return "".join(f'<w:p w:rsidR="00A1" w:rsidRDefault="00B2">{properties}{_pieces(text)}</w:p>' for text in texts)


def _pieces(text: str) -> str:
    """Return the text in runs of a dozen signs, as an editor leaves them."""
    return "".join(_run(text[start : start + 12]) for start in range(0, len(text), 12))


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
    cells = "".join(_cell(word) for word in ("序号", "指标", "要求", "方法"))
    row = f'<w:tr><w:trPr><w:trHeight w:val="400"/></w:trPr>{cells}</w:tr>'
    grid = '<w:gridCol w:w="2000"/>' * 4
    parts.append(
        f'<w:tbl><w:tblPr><w:tblStyle w:val="t"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{row * 3}</w:tbl>'
    )
    return "".join(parts)


def _cell(word: str) -> str:
    properties = '<w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
    return f'<w:tc>{properties}<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{_run(word)}</w:p></w:tc>'


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
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="段"/><w:basedOn w:val="n"/>'
        '<w:pPr><w:ind w:firstLine="420"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="n"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:beforeLines="50" w:before="156"/><w:outlineLvl w:val="0"/></w:pPr>'
        '<w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>'
        '<w:style w:type="table" w:styleId="t"><w:name w:val="Table Grid"/><w:pPr><w:spacing w:after="0"/></w:pPr>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
    )
    more = "".join(_style(number) for number in range(116))
    return defaults + own + more


def _style(number: int) -> str:
    base = "n" if number % 4 == 0 else f"s{number - 1}"
    paragraph = f'<w:pPr><w:spacing w:before="{number}" w:after="{number}"/><w:ind w:left="{number}"/></w:pPr>'
    run = '<w:rPr><w:rFonts w:eastAsia="黑体"/><w:sz w:val="28"/></w:rPr>'
    names = f'<w:name w:val="样式{number}"/><w:basedOn w:val="{base}"/>'
    return f'<w:style w:type="paragraph" w:styleId="s{number}">{names}{paragraph}{run}</w:style>'


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


_MAJOR = '<a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:font script="Hans" typeface="黑体"/></a:majorFont>'
_MINOR = '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont>'
_THEME = f'<a:fontScheme name="t">{_MAJOR}{_MINOR}</a:fontScheme>'
