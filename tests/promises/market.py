"""A made-up call in a folder, nothing of it built in: 某园区“匠人集市”, another form, other margins, fonts, lengths, days and totals.

Its material begins with the name of the papers and has no line for the unit; its lines are 28 points apart; its foreword has a
length of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.word_files import docx, paragraph, table

PROFILE = """\
id = "craft-market-2033"
version = "1"
title = { zh = "2033年“匠人集市”征集", en = "Craft market 2033" }
extends = ["formal-review"]
recognised-by = ["匠人集市报名表", "匠人集市宣讲稿"]
case = ["stall"]
[call]
title = "关于征集2033年“匠人集市”的通知"
number = "某园〔2033〕8号"
issuer = "某某园区"
[call.data]
year = "2033"
banner = "2033年匠人集市宣讲稿"
window = { from = 2033-04-01, to = 2033-04-20 }
[kinds.stall]
title = { zh = "摊位", en = "stall" }
told-by = ["market-form"]
required = ["market-form", "talk", "photo"]
[roles.market-form]
title = { zh = "报名表", en = "entry form" }
recognise = "form"
form = "market"
media = ["docx"]
[roles.talk]
title = { zh = "宣讲稿", en = "talk" }
recognise = "material"
media = ["docx"]
banners = ["匠人集市宣讲稿"]
[roles.photo]
title = { zh = "作品照片", en = "photographs" }
recognise = "scan"
media = ["jpeg", "png"]
names = ["作品"]
single = false
[[totals]]
title = { zh = "作品件数", en = "pieces" }
role = "market-form"
fields = ["works"]
column = "pieces"
by = "craft"
count = "sum"
[[totals]]
title = { zh = "自评", en = "own rating" }
role = "market-form"
fields = ["rating"]
count = "mean"
[[totals]]
title = { zh = "需要用电", en = "electricity" }
role = "market-form"
fields = ["power"]
count = "options"
[[totals]]
title = { zh = "要用电的摊位", en = "stalls with electricity" }
role = "market-form"
fields = ["power"]
count = "listed"
words = ["用电"]
show = ["stall", "phone"]
[[checklist]]
id = "market-craft"
title = { zh = "作品是否手工制作", en = "whether the pieces are made by hand" }
clause = "某园〔2033〕8号 二"
role = "photo"
"""
FORM = """\
id = "market"
title = "2033年匠人集市报名表"
titles = ["匠人集市报名表"]
columns = [1600, 2800, 1600, 2800]
notes = ["注：作品照片另附。"]
[print]
head = "附表："
[fields.stall]
label = "摊位名称"
kind = "text"
title = { zh = "摊位名称", en = "stall" }
example = "竹编小铺"
[fields.phone]
label = "手机"
kind = "text"
title = { zh = "手机", en = "mobile" }
example = "13900000033"
[fields.works]
label = "参展作品"
kind = "rows"
title = { zh = "参展作品", en = "works" }
lines = 3
[fields.works.columns.craft]
label = "工艺"
kind = "text"
title = { zh = "工艺", en = "craft" }
example = ["竹编", "草编"]
[fields.works.columns.work]
label = "作品"
kind = "text"
title = { zh = "作品", en = "work" }
example = ["提篮", "草帽"]
[fields.works.columns.pieces]
label = "件数"
kind = "text"
title = { zh = "件数", en = "pieces" }
example = ["6", "10"]
[fields.power]
label = "用电需求"
kind = "choice"
title = { zh = "用电需求", en = "electricity" }
options = ["用电", "不用电"]
example = "不用电"
[fields.rating]
label = "您对自己手艺的评价"
kind = "rating"
title = { zh = "自评", en = "own rating" }
example = "4"
[fields.story]
label = "手艺的来历"
kind = "long-text"
title = { zh = "手艺的来历", en = "story" }
example = "跟祖父学的，做了二十年。"
[[rows]]
height = 480
cells = [{ label = "摊位名称" }, { field = "stall" }, { label = "手机" }, { field = "phone" }]
[[rows]]
cells = [{ field = "works", span = 4 }]
[[rows]]
cells = [{ label = "用电需求" }, { field = "power" }, { label = "您对自己手艺的评价 ☆☆☆☆☆", field = "rating", span = 2 }]
[[rows]]
height = 900
cells = [{ label = "手艺的来历" }, { field = "story", span = 3 }]
"""
RECORD = """\
{"type": "object", "properties": {
  "stall": {"type": "string", "minLength": 1, "x-rule": "mk-missing"},
  "phone": {"type": "string"},
  "works": {"type": "array", "minItems": 1, "maxItems": 4, "x-rule": "mk-missing"},
  "power": {"type": "string", "enum": ["用电", "不用电"], "x-rule": "mk-power"},
  "rating": {"type": "string"},
  "story": {"type": "string", "minLength": 1, "x-rule": "mk-missing"}}}
"""


def _rule(identity: str, check: str, severity: str, *lines: str, role: str = "", required: bool = False) -> str:
    about = [f'role = "{role}"'] if role else []
    head = [
        f"[rules.{identity}]",
        f'check = "{check}"',
        *about,
        'clause = "某园〔2033〕8号"',
        'source = "notice"',
        f"severity = {severity}",
    ]
    said = [f'title = {{ zh = "{identity}", en = "{identity}" }}', 'why = { zh = "通知的要求。", en = "The call asks for it." }']
    return "\n".join([*head, *(["required = true"] if required else []), *said, *lines])


ERROR, ADVICE = '"error"', '"warning"'
NEARLY = '{ rather-short = "warning", rather-long = "warning", han = "info", default = "error" }'
PLACED, AUTO = "blocks = false", 'fix = "auto"'
RULES = "\n".join(
    (
        _rule("mk-missing", "record.constraint", ERROR, 'with = { rule = "mk-missing" }', role="market-form", required=True),
        _rule("mk-power", "record.constraint", ERROR, 'with = { rule = "mk-power" }', role="market-form"),
        _rule("mk-phone", "record.phone", ERROR, 'with = { fields = ["phone"] }', role="market-form"),
        _rule(
            "mk-row", "record.row-complete", ADVICE, 'with = { field = "works", columns = ["craft", "work", "pieces"] }', role="market-form"
        ),
        _rule("mk-rating", "record.ratings", ADVICE, 'with = { fields = ["rating"] }', role="market-form"),
        _rule(
            "mk-title",
            "material.title-block",
            ERROR,
            PLACED,
            'with = { banner = { call = "banner" }, lines = ["banner", "title"] }',
            role="talk",
        ),
        _rule("mk-year", "material.banner-year", ERROR, 'with = { year = { call = "year" } }', role="talk"),
        _rule("mk-margins", "layout.margins", ADVICE, PLACED, AUTO, "with = { top = 35, bottom = 30, left = 28, right = 26 }", role="talk"),
        _rule(
            "mk-heading", "material.look", ADVICE, PLACED, AUTO, 'with = { of = ["heading"], font = "黑体", size = "三号" }', role="talk"
        ),
        _rule(
            "mk-body",
            "material.look",
            ADVICE,
            PLACED,
            AUTO,
            'with = { of = ["body"], font = "仿宋", size = "四号", line-spacing-points = 28 }',
            role="talk",
        ),
        _rule("mk-length", "material.zishu", NEARLY, "with = { least = 300, most = 420 }", role="talk"),
        _rule("mk-foreword", "material.zishu", ADVICE, 'with = { least = 40, most = 80, of = ["foreword"], near = 0 }', role="talk"),
        _rule("mk-window", "package.window", ERROR, 'with = { from = { call = "window.from" }, to = { call = "window.to" } }'),
        _rule("mk-photo", "package.role-present", ERROR),
        """\
[rules.mk-photo.with]
role = "photo"
media = ["jpeg", "png"]
what = { zh = "作品照片", en = "photographs" }
how = { zh = "请补报。", en = "Please send them." }
""",
    )
)
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9"
WORKS = (("竹编", "提篮", "6"), ("草编", "草帽", "10"))
BANNER = "2033年匠人集市宣讲稿"
FOREWORD = "前言：巷子里的老手艺一年比一年少，我们几个人想把它留下来，教给孩子们，也教给愿意学的邻居。"
SENTENCE = "每个周末在园区的长廊里摆开竹篾，手把手教大家编一只小篮子，谁都可以坐下来试一试。"
_SECTION = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="{top}" w:bottom="1701" w:left="1587" w:right="1474" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>'
)


def write_call(folder: Path) -> Path:
    """Write the profile below `folder` and return its own folder."""
    files = {"profile.toml": PROFILE, "rules/all.toml": RULES, "forms/market.toml": FORM, "records/market.schema.json": RECORD}
    for name, text in files.items():
        (folder / "集市" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "集市" / name).write_text(text, "utf-8")
    return folder / "集市"


def entry(
    stall: str = "竹编小铺",
    phone: str = "13900000033",
    works: Sequence[Sequence[str]] = WORKS,
    power: str = "☐用电 ☑不用电",
    stars: str = "★★★★☆",
    story: str = "跟祖父学的，做了二十年。",
) -> bytes:
    """Return the form as somebody filled it in."""
    rows = [("工艺", "作品", "件数"), *(tuple(work) for work in works)]
    cells = [("摊位名称", stall, "手机", phone), *rows, ("用电需求", power, f"您对自己手艺的评价 {stars}"), ("手艺的来历", story)]
    return docx(paragraph("2033年匠人集市报名表") + table(*cells) + paragraph("注：作品照片另附。"))


def talk(
    *, head: Sequence[str] = (BANNER, "竹子会说话"), foreword: str = FOREWORD, sentences: int = 8, top: int = 1984,
    heading: str = "黑体", body: str = "仿宋", spacing: int = 560,
) -> bytes:  # fmt: skip
    """Return a talk: margin and line spacing in twips, the fonts of headings and text, so many sentences of 39 characters."""
    apart = f'<w:spacing w:line="{spacing}" w:lineRule="exact"/>'
    lines = [*(paragraph(one) for one in head), paragraph(foreword)]
    for number, title in enumerate(("一、从一根竹子开始", "二、教会一百个人")):
        lines.append(paragraph(title, run_properties=_look(heading, 32)))
        count = sentences // 2 if number == 0 else sentences - sentences // 2
        lines.append(paragraph(SENTENCE * count, apart, _look(body, 28)))
    return docx("".join(lines), section=_SECTION.format(top=top))


def _look(font: str, half_points: int) -> str:
    return f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}"/><w:sz w:val="{half_points}"/>'
