"""What a document looks like that plays no role: a notice, a contract, a blank form … judged by several independent signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.language.normal import norm
from pipeline.language.patterns import pattern
from pipeline.model.document import Document, Paragraph
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.recognise.companions import is_companion
from pipeline.recognise.forms.slots import Slot, slots_of

_HEAD = 40
"""Lines at the top that say what a document is."""
_TITLE_LINES = 10
"""Lines in which a title stands."""
_LINES = 3000
"""Lines looked at; a document that is longer says what it is in these."""

LOOKS = {
    "notice": Text("征集（申报）通知", "a notice or call"),
    "blank-form": Text("未填写的空白表格", "a blank form"),
    "contract": Text("合同或协议", "a contract or agreement"),
    "standard": Text("标准文本", "the text of a standard"),
    "exam": Text("试卷或习题", "an examination paper"),
    "companion": Text("标准的编制说明或意见处理材料", "a paper on how a standard was drafted"),
    "regulation": Text("规章制度或管理办法", "regulations"),
    "minutes": Text("会议纪要", "minutes of a meeting"),
    "form": Text("表格", "a form"),
    "letter": Text("信函", "a letter"),
    "report": Text("报告、总结或文章", "a report or paper"),
    "list": Text("名单或数据表", "a list or table of data"),
    "pictures": Text("只有图片、没有文字的文件", "pictures without text"),
    "empty": Text("没有内容的空文件", "an empty document"),
    "other": Text("其他内容的文件", "a document of another kind"),
}
OTHER_PAPERS = frozenset({"notice", "contract", "standard", "exam", "companion", "regulation", "minutes"})
"""Looks of documents whose words say that they are no form, stamped or not."""

_NUMBER = pattern(r"[一-鿿]{2,12}[〔\[(﹝]20\d{2}[〕\])﹞]\d{1,4}号$")
_NOTICE_TITLE = pattern(r"(?:.{0,40}关于|关于).{2,90}的(?:补充)?(?:通知|公告|通告|启事)$")


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of document: signs in its head, signs anywhere, and how many of them are needed."""

    code: str
    head: tuple[str, ...]
    anywhere: tuple[str, ...]
    needed: int


_KINDS = (
    _Kind(
        "contract",
        (r"(?:合同|协议|协议书|契约|合同书)(?:\(.*\))?$", r"合同编号|协议编号"),
        (
            r"甲方(?:\(.{0,12}\))?：|^甲方$",
            r"乙方(?:\(.{0,12}\))?：|^乙方$",
            r"甲乙双方|双方(?:经|就|本着|达成|友好)|经.{0,8}协商一致",
            r"违约(?:责任|金)|争议(?:的)?解决|不可抗力|仲裁",
            r"一式[两二三四五六七八肆贰叁陆]份|签订(?:地点|日期|之日)|(?:双方|甲方|乙方)(?:代表)?(?:签字|盖章|签章)",
        ),
        2,
    ),
    _Kind(
        "standard",
        (r"ICS\d{2}", r"(?:国家|行业|地方|团体|企业)标准$", r"^(?:GB|DB|T/|Q/|[A-Z]{2}/T).{2,20}—(?:19|20)\d{2}$"),
        (
            r"^1?范围$|^1范围",
            r"^2?规范性引用文件$",
            r"^3?术语(?:和|与)定义$",
            r"本(?:文件|标准|规范)(?:规定了|适用于|确立了)",
            r"GB/T1\.1—20|起草单位：",
        ),
        3,
    ),
    _Kind(
        "exam",
        (r"(?:期末|期中|入学|模拟|单元)?(?:考试|测验|试卷|试题|考卷)", r"[（(]?[ABC]卷[)）]?", r"20\d{2}—20\d{2}学年|学期"),
        (
            r"(?:选择|填空|判断|简答|计算|证明|名词解释|程序填空|问答|分析|综合|应用)题",
            r"(?:每(?:小?题|空)|共|满分)\d+分",
            r"参考答案|标准答案|评分标准",
            r"学号|任课教师|得分",
        ),
        3,
    ),
    _Kind(
        "regulation",
        (r"(?:办法|规定|制度|条例|章程|细则|规则|守则)(?:\(.{0,10}\))?$", r"^第一章总则|^第一章"),
        (r"^第[一二三四五六七八九十百]+条", r"^第二条", r"自(?:发布|印发|公布|颁布)之日起(?:施行|实施|执行)|负责解释"),
        3,
    ),
    _Kind(
        "minutes",
        (r"(?:会议)?纪要$|会议记录$", r"^(?:会议)?(?:时间|地点)：|^(?:参会|出席|与会|参加)(?:人员|单位)：|^主持(?:人)?：|^记录(?:人)?："),
        (r"^(?:参会|出席|与会|参加)(?:人员|单位)|^主持", r"会议(?:决定|认为|要求|强调|指出|议定|明确|内容|议题)"),
        2,
    ),
    _Kind(
        "letter",
        (
            r"关于.{2,60}的(?:复?函|请示|推荐信)$",
            r"^(?:尊敬的|敬爱的|亲爱的|致[：:]?).{0,30}：?$|^.{2,20}(?:先生|女士|老师|经理)：$",
            r"^(?:您好|你好)",
        ),
        (r"^此致$|^特此(?:函|复|致)", r"^敬礼[！。]?$|顺颂|祝好|商祺"),
        2,
    ),
    _Kind(
        "report",
        (r"(?:报告|总结|论文|综述|材料|资料|事迹|方案|规划|纪要|说明书)$", r"^摘要|^内容提要", r"^关键词"),
        (
            r"^(?:参考文献|致谢|结论|结束语|前言|引言|绪论)$|^[一1][、.](?:基本情况|背景|概述|引言)",
            r"(?:本文|本报告|本课题|现将.{0,20}(?:汇报|总结|报告)如下)",
        ),
        2,
    ),
)


def is_notice(document: Document) -> bool:
    """Say whether the document is a notice or call, whatever forms and samples it has behind it."""
    lines = _lines(document.paragraphs)
    head = lines[:_HEAD]
    signs = (
        _has_notice_title(head),
        any(_NUMBER.search(line) for line in head if len(line) <= 40),
        any(re.fullmatch(r"(?:各|致).{0,40}：", line) for line in head),
        any(
            re.search(r"(?:通知|公告|通告|函告)如下|特此(?:通知|公告|通告)|现(?:就|将|向).{2,80}(?:通知|公开征集|公告)", line)
            for line in lines[:200]
        ),
        any(re.match(r"附件(?:[一二三四五六七八九十\d]{0,2})[：.、]|附[：:]", line) for line in lines),
        any(
            re.search(r"印发$|^抄送|^(?:[一二三四五六七八九十]、|\d[.、])?联系方式|报送(?:至|时间)|截止(?:日期|时间)", line)
            for line in lines
        ),
    )
    return sum(signs) >= 3 and (signs[0] or sum(signs) >= 4)


def look_of(document: Document) -> tuple[str, Text]:
    """Return what the document looks like: a code and its words."""
    code = _code(document)
    return code, LOOKS[code]


def _code(document: Document) -> str:
    lines = _lines(document.paragraphs)
    if not lines:
        return "pictures" if document.pictures else "empty"
    if is_notice(document):
        return "notice"
    if any(is_companion(line) and not line.endswith("纪要") for line in lines[:_TITLE_LINES]):
        return "companion"
    scores = [(kind.needed <= (score := _score(kind, lines)), score, kind.code) for kind in _KINDS]
    likely = max(((score, code) for enough, score, code in scores if enough), default=None)
    if likely is not None and likely[0] >= 3:
        return likely[1]
    laid_out = _look_of_tables(document, lines)
    return laid_out or (likely[1] if likely else "other")


def _lines(paragraphs: Sequence[Paragraph]) -> list[str]:
    """Return the first non-blank paragraphs in their normal form."""
    return [line for paragraph in paragraphs[:_LINES] if (line := norm(paragraph.text, digits=True))]


def _has_notice_title(head: Sequence[str]) -> bool:
    """The title stands in one line or is broken over up to three."""
    joined = ("".join(head[place : place + count]) for place in range(len(head)) for count in (1, 2, 3))
    return any(len(line) <= 130 and _NOTICE_TITLE.match(line) for line in joined)


def _score(kind: _Kind, lines: Sequence[str]) -> int:
    head = [line for line in lines[:_HEAD] if len(line) <= 60]
    in_head = sum(any(re.search(sign, line) for line in head) for sign in kind.head)
    return in_head + sum(any(re.search(sign, line) for line in lines) for sign in kind.anywhere)


def _look_of_tables(document: Document, lines: Sequence[str]) -> str | None:
    """Return "form", "blank-form" or "list" for a document that is mostly tables or lines to fill in; None for running text."""
    slots = slots_of(document)
    cells = [slot for slot in slots if slot.table is not None]
    inside = sum(len(slot.text) for slot in cells)
    total = sum(len(slot.text) for slot in slots)
    ruled = sum(bool(re.search(r"_{3,}|：_*$|年月日$|[□☐]", line)) for line in lines)
    titled = any(re.search(r"(?:表|书|单|申请|登记)(?:\(.*\))?$", line) and len(line) <= 40 for line in lines[:8])
    if (len(cells) < 4 or inside * 2 < total) and not (titled and ruled * 3 >= len(lines)):
        return None
    empty = sum(not _is_filled(slot) for slot in cells)
    if titled or ruled or _labels(cells) * 4 >= len(cells):
        blank = empty * 3 >= len(cells) if cells else ruled * 2 >= len(lines)
        return "blank-form" if blank else "form"
    return "list"


def _is_filled(slot: Slot) -> bool:
    return bool(re.sub(r"[_年月日□☐()（）签字盖公章、：]", "", norm(slot.text)))


def _labels(cells: Sequence[Slot]) -> int:
    """Return how many cells look like labels: a few Han characters with an empty or longer cell right of them."""
    return sum(
        bool(re.fullmatch(r"[一-鿿/、()]{2,14}：?", norm(cell.text))) and other.row == cell.row and other.column > cell.column
        for cell, other in pairwise(cells)
        if cell.column == 0
    )
