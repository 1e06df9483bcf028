"""A made document like a drafted standard, as long as one likes, to measure with."""

from __future__ import annotations

from tests.word_files import docx


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
