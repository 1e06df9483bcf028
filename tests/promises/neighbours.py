"""A made-up call in a folder, nothing of it built in: “好邻里” of a district, with kinds, rows, stars, material, totals and a rubric.

Other forms, other margins, other fonts, other lengths, another deadline than any call of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.word_files import docx, paragraph, table

PROFILE = """\
id = "good-neighbours-2032"
version = "1"
title = { zh = "2032年“好邻里”征集", en = "Good neighbours 2032" }
recognised-by = ["好邻里小组推荐表", "好邻居推荐表", "好邻里故事交流资料"]
[call]
title = "关于征集2032年“好邻里”的通知"
number = "某街〔2032〕3号"
issuer = "某某街道"
[call.data]
year = "2032"
banner = "2032年好邻里故事交流资料"
until = 2032-06-30
[kinds.group]
title = { zh = "小组", en = "group" }
told-by = ["group-form"]
required = ["group-form", "story"]
[kinds.person]
title = { zh = "个人", en = "person" }
told-by = ["person-form"]
required = ["person-form"]
[roles.group-form]
title = { zh = "小组推荐表", en = "group's form" }
recognise = "form"
form = "group"
media = ["docx"]
[roles.person-form]
title = { zh = "个人推荐表", en = "person's form" }
recognise = "form"
form = "person"
media = ["docx"]
[roles.story]
title = { zh = "故事", en = "story" }
recognise = "material"
media = ["docx"]
names = ["故事"]
[[totals]]
title = { zh = "活动次数", en = "meetings" }
role = "group-form"
fields = ["deeds"]
column = "times"
by = "deed"
count = "sum"
[[totals]]
title = { zh = "邻居评分", en = "neighbours' stars" }
role = "group-form"
fields = ["stars"]
count = "mean"
"""
GROUP = """\
id = "group"
title = "好邻里小组推荐表"
columns = [1500, 3000, 1500, 3000]
[fields.name]
label = "小组名称"
kind = "text"
title = { zh = "小组名称", en = "name" }
[fields.size]
label = "人数"
kind = "text"
title = { zh = "人数", en = "members" }
[fields.deeds]
label = "做过的事"
kind = "rows"
title = { zh = "做过的事", en = "deeds" }
[fields.deeds.columns.deed]
label = "事项"
kind = "text"
title = { zh = "事项", en = "deed" }
[fields.deeds.columns.times]
label = "次数"
kind = "text"
title = { zh = "次数", en = "times" }
[fields.deeds.columns.helped]
label = "受助人"
kind = "text"
title = { zh = "受助人", en = "helped" }
[fields.stars]
label = "邻居们的满意程度"
kind = "rating"
title = { zh = "邻居评分", en = "stars" }
[fields.area]
label = "所属片区"
kind = "choice"
title = { zh = "所属片区", en = "area" }
options = ["东片", "西片", "外区"]
letters = ["A", "B", "C"]
[[rows]]
cells = [{ label = "小组名称" }, { field = "name" }, { label = "人数" }, { field = "size" }]
[[rows]]
cells = [{ field = "deeds", span = 4 }]
[[rows]]
cells = [{ label = "邻居们的满意程度 ☆☆☆☆☆", field = "stars", span = 4 }]
[[rows]]
cells = [{ label = "所属片区" }, { label = "A. 东片；B. 西片；C. 外区" }, { field = "area", span = 2 }]
"""
PERSON = """\
id = "person"
title = "好邻居推荐表"
columns = [2000, 4000]
[fields.name]
label = "姓名"
kind = "text"
title = { zh = "姓名", en = "name" }
[fields.phone]
label = "联系电话"
kind = "text"
title = { zh = "联系电话", en = "telephone" }
[[rows]]
cells = [{ label = "姓名" }, { field = "name" }]
[[rows]]
cells = [{ label = "联系电话" }, { field = "phone" }]
"""
RULES = """\
[rules.nb-missing]
check = "record.constraint"
role = "group-form"
kinds = ["group"]
clause = "通知 二"
source = "notice"
severity = { lesser = "warning", default = "error" }
title = { zh = "各栏要填", en = "fields are filled in" }
why = { zh = "缺项不能评。", en = "Gaps cannot be judged." }
with = { rule = "nb-missing", lesser = ["size"] }
[rules.nb-phone]
check = "record.phone"
role = "person-form"
kinds = ["person"]
clause = "通知 二"
source = "notice"
severity = "error"
title = { zh = "电话要对", en = "the number is right" }
why = { zh = "要联系。", en = "To call." }
with = { fields = ["phone"] }
[rules.nb-row]
check = "record.row-complete"
role = "group-form"
clause = "通知 二"
source = "own"
severity = "warning"
title = { zh = "一行写全", en = "rows are whole" }
why = { zh = "要汇总。", en = "To add them up." }
with = { field = "deeds", columns = ["deed", "times"] }
[rules.nb-stars]
check = "record.ratings"
role = "group-form"
clause = "通知 三"
source = "notice"
severity = "warning"
title = { zh = "要评分", en = "stars are given" }
why = { zh = "要比较。", en = "To compare." }
with = { fields = ["stars"] }
[rules.nb-area]
check = "record.choices"
role = "group-form"
clause = "通知 三"
source = "own"
severity = "error"
title = { zh = "选片区", en = "an area is chosen" }
why = { zh = "按片区评。", en = "Judged by area." }
with = { field = "area", alone = ["外区"] }
[rules.nb-margins]
check = "layout.margins"
role = "story"
clause = "通知 附件"
source = "notice"
severity = "warning"
blocks = false
fix = "auto"
title = { zh = "页边距3厘米", en = "margins of 3 cm" }
why = { zh = "要装订。", en = "For the binding." }
with = { top = 30, bottom = 30, left = 30, right = 30 }
[rules.nb-heading]
check = "material.look"
role = "story"
clause = "通知 附件"
source = "notice"
severity = "warning"
blocks = false
fix = "auto"
title = { zh = "标题用黑体四号", en = "headings in 黑体, 14 pt" }
why = { zh = "要一致。", en = "To be alike." }
with = { of = ["heading"], font = "黑体", size = "四号" }
[rules.nb-length]
check = "material.zishu"
role = "story"
clause = "通知 附件"
source = "notice"
severity = { rather-short = "warning", rather-long = "warning", han = "info", default = "error" }
title = { zh = "三百到四百字", en = "300 to 400 words" }
why = { zh = "版面有限。", en = "Space is short." }
with = { least = 300, most = 400 }
[rules.nb-year]
check = "material.banner-year"
role = "story"
clause = "通知 附件"
source = "notice"
severity = "error"
title = { zh = "写本年", en = "this year" }
why = { zh = "免得弄混。", en = "To tell years apart." }
with = { year = { call = "year" } }
[rules.nb-story]
check = "package.role-present"
kinds = ["group"]
clause = "通知 一"
source = "notice"
severity = "error"
title = { zh = "小组要有故事", en = "groups send a story" }
why = { zh = "要汇编。", en = "For the book." }
[rules.nb-story.with]
role = "story"
media = ["docx"]
what = { zh = "故事", en = "the story" }
how = { zh = "请补报。", en = "Please send it." }
[rules.score-table-missing]
check = "score.table"
clause = "通知 四"
source = "own"
severity = "error"
blocks = false
title = { zh = "评分要有评分表", en = "scores need points" }
why = { zh = "分值由街道定。", en = "The office sets them." }
"""
RECORDS = {
    "group": '{"type": "object", "properties": {"name": {"type": "string", "minLength": 1, "x-rule": "nb-missing"}, '
    '"size": {"type": "string", "minLength": 1, "x-rule": "nb-missing"}, '
    '"deeds": {"type": "array", "minItems": 1, "items": {"type": "object"}, "x-rule": "nb-missing"}, '
    '"stars": {"type": "string"}, "area": {"type": "string"}}}',
    "person": '{"type": "object", "properties": {"name": {"type": "string"}, "phone": {"type": "string"}}}',
}
RUBRIC = """\
title = { zh = "评选", en = "judging" }
source = "某街〔2032〕3号 四"
missing = { zh = "评分表", en = "the table of points" }
[[groups]]
clause = "四"
title = { zh = "效果", en = "effect" }
criteria = [
  { id = "helped", clause = "四（一）", title = { zh = "帮到人", en = "people helped" } },
  { id = "lasting", clause = "四（二）", title = { zh = "做得久", en = "lasting" } },
]
"""
DEEDS = (("1", "陪老人看病", "12", "王老伯"), ("2", "修楼道灯", "3", "全楼"))
MARGINS = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="{0}" w:bottom="{0}" w:left="{0}" w:right="{0}" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>'
)
SENTENCE = "小组每周三到各楼看一看，问一问老人缺什么，记在本子上，当天能办的当天办好。"


def write_call(folder: Path) -> Path:
    """Write the profile into a folder of its name below `folder` and return it."""
    files = {
        "profile.toml": PROFILE,
        "rubric.toml": RUBRIC,
        "rules/all.toml": RULES,
        "forms/group.toml": GROUP,
        "forms/person.toml": PERSON,
        **{f"records/{name}.schema.json": text for name, text in RECORDS.items()},
    }
    for name, text in files.items():
        (folder / "方案" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "方案" / name).write_text(text, "utf-8")
    return folder / "方案"


def group_form(
    name: str = "暖楼小组", size: str = "6", deeds: Sequence[Sequence[str]] = DEEDS, stars: str = "★★★★☆", area: str = "A、B"
) -> bytes:
    """Return the form of a group."""
    rows = [tuple(row) for row in (("序号", "事项", "次数", "受助人"), *deeds)]
    cells = [("小组名称", name, "人数", size), *rows, (f"邻居们的满意程度 {stars}",), ("所属片区", "A. 东片；B. 西片；C. 外区", area)]
    return docx(paragraph("好邻里小组推荐表") + table(*cells) + paragraph())


def person_form(phone: str = "13900000001") -> bytes:
    """Return the form of a person."""
    return docx(paragraph("好邻居推荐表") + table(("姓名", "李某例"), ("联系电话", phone)) + paragraph())


def story(*, year: str = "2032", margin: int = 1701, font: str = "黑体", sentences: int = 9) -> bytes:
    """Return a story: margins in twips, the font of its headings, so many sentences of 37 characters."""
    head = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}"/><w:sz w:val="28"/>'
    lines = [paragraph("一盏楼道灯"), paragraph("——某某社区暖楼小组"), paragraph(f"{year}年好邻里故事交流资料")]
    lines += [paragraph("一、从一盏灯开始", run_properties=head), paragraph(SENTENCE * (sentences // 2))]
    lines += [paragraph("二、把事记在本子上", run_properties=head), paragraph(SENTENCE * (sentences - sentences // 2))]
    return docx("".join(lines), section=MARGINS.format(margin))
