"""A made-up call in a folder: 某园区“金点子”征集, with its own form, record schema, roles and rules, and made-up checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.model.check import Check
from pipeline.model.observation import Observation
from pipeline.model.profile import Profile
from pipeline.model.rule import Subject
from pipeline.model.text import Text
from pipeline.profiles.loading import load_profile

PROFILE = """\
id = "golden-ideas-2030"
version = "1"
title = { zh = "2030年“金点子”征集", en = "Golden ideas 2030" }
recognised-by = ["金点子申报表"]

[call]
title = "关于征集“金点子”的通知"
number = "园办〔2030〕1号"
issuer = "某园区服务中心"

[call.data]
window = { from = 2030-03-01, to = 2030-03-31 }

[kinds.idea]
title = { zh = "点子", en = "idea" }
told-by = ["idea-form"]
required = ["idea-scan"]

[[totals]]
title = { zh = "参与的步骤", en = "steps" }
role = "idea-form"
fields = ["steps"]
column = "days"
by = "step"
count = "sum"

[roles.idea-form]
title = { zh = "申报表", en = "form" }
recognise = "form"
form = "idea"
media = ["docx"]
required = true

[roles.idea-scan]
title = { zh = "盖章件", en = "stamped scan" }
recognise = "scan"
scan-of = "idea-form"
media = ["pdf", "jpeg"]
names = ["盖章"]
single = false

[roles.idea-report]
title = { zh = "方案", en = "report" }
recognise = "standard"
media = ["docx"]
rules = "house-style"
stage = "proposal-draft"

[override.house-heading]
reason = { zh = "本次征集不看标题", en = "headings do not matter this time" }
severity = "info"

[[checklist]]
id = "idea-worth"
title = { zh = "点子是否可行", en = "whether the idea can work" }
clause = "通知 二"
role = "idea-form"
"""

RULES = """\
[rules.idea-field-missing]
check = "record.constraint"
role = "idea-form"
clause = "通知 三"
source = "notice"
severity = "error"
required = true
title = { zh = "申报表各栏都要填", en = "every field is filled in" }
why = { zh = "缺项无法评审", en = "a form with gaps cannot be judged" }
with = { rule = "idea-field-missing" }

[rules.idea-margins]
check = "page.margin"
role = "idea-form"
clause = "通知 四"
source = "notice"
severity = { absent = "error", narrow = { full-draft = "error", default = "warning" } }
fix = "auto"
blocks = false
title = { zh = "左边距28毫米", en = "left margin 28 mm" }
why = { zh = "装订要用", en = "for the binding" }
how = { zh = "布局→页边距", en = "Layout, Margins" }
with = { left = 28 }
soften-2009 = true
docx-only = true

[rules.idea-scan-there]
check = "package.present"
clause = "通知 五"
source = "notice"
severity = "error"
title = { zh = "要有盖章件", en = "a stamped scan is there" }
why = { zh = "盖章才有效", en = "only a stamp makes it valid" }
with = { role = "idea-scan" }
"""

FORM = """\
id = "idea"
title = "“金点子”申报表"
columns = [2000, 3000, 2000, 3000]
notes = ["注：一式两份。"]

[fields.name]
label = "名称"
kind = "text"
title = { zh = "名称", en = "name" }
aliases = ["点子名称"]

[fields.people]
label = "参与人"
kind = "list"
title = { zh = "参与人", en = "people" }

[fields.kind]
label = "类别"
kind = "choice"
title = { zh = "类别", en = "kind" }
options = ["降本", "增效"]

[fields.steps]
label = "步骤"
kind = "rows"
title = { zh = "步骤", en = "steps" }

[fields.steps.columns.step]
label = "做什么"
kind = "text"
title = { zh = "做什么", en = "what" }

[fields.steps.columns.days]
label = "几天"
kind = "text"
title = { zh = "几天", en = "days" }

[fields.worth]
label = "自己的评分"
kind = "rating"
title = { zh = "自己的评分", en = "own rating" }

[[rows]]
height = 480
cells = [{ label = "名称" }, { field = "name", span = 3 }]

[[rows]]
cells = [{ label = "参与人" }, { field = "people" }, { label = "类别" }, { field = "kind" }]

[[rows]]
cells = [{ field = "steps", span = 2 }, { field = "worth", span = 2 }]
"""

RECORD = """\
{
  "type": "object",
  "properties": {
    "name": { "type": "string", "minLength": 1, "x-rule": "idea-field-missing" },
    "people": { "type": "array", "minItems": 1, "x-rule": "idea-field-missing" },
    "kind": { "type": "string", "enum": ["降本", "增效"] },
    "steps": { "type": "array" },
    "worth": { "type": "string" }
  },
  "additionalProperties": false
}
"""

STYLE = """\
id = "house-style"
version = "3"
title = { zh = "文体", en = "House style" }

[roles.text]
title = { zh = "文本", en = "text" }
recognise = "standard"
media = ["docx"]

[[checklist]]
id = "house-tone"
title = { zh = "语气", en = "tone" }
clause = "文体 9"
"""

STYLE_RULES = """\
[rules.house-heading]
check = "outline.heading"
clause = "文体 1"
source = "own"
severity = { full-draft = "error", proposal-draft = "warning" }
title = { zh = "要有标题", en = "there is a heading" }
why = { zh = "好找", en = "to be found" }
"""


def _silent(*_: object, **__: object) -> Iterator[Observation]:
    yield from ()


def _check(
    identity: str, on: Subject, codes: tuple[str, ...], settings: dict[str, object], required: tuple[str, ...] = (), needs: str = ""
) -> Check:
    schema = {"type": "object", "properties": settings, "required": list(required), "additionalProperties": False}
    return Check(identity, on, _silent, dict.fromkeys(codes, Text("有误", "wrong")), schema, frozenset(needs.split()), "因为要查")


CHECKS = {
    one.identity: one
    for one in (
        _check("record.constraint", Subject.RECORD, ("broken",), {"rule": {"type": "string"}}, ("rule",), "form constraints"),
        _check("page.margin", Subject.DOCUMENT, ("absent", "narrow"), {"left": {"type": "number", "exclusiveMinimum": 0}}, ("left",)),
        _check("package.present", Subject.SUBMISSION, ("absent",), {"role": {"type": "string"}}, ("role",)),
        _check("outline.heading", Subject.OUTLINE, ("absent",), {}),
    )
}


def find_made_up(identity: str) -> Check | None:
    """Return a made-up check by its name."""
    return CHECKS.get(identity)


@dataclass(frozen=True)
class ThirdCall:
    """The folder of the call, beside that of the house style whose rules it brings."""

    folder: Path

    def bend(self, file: str, old: str, new: str) -> None:
        """Change one thing in a file; what is to be changed stands there exactly once, or the bend would be another."""
        path = self.folder.parent / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def write(self, file: str, content: str | bytes) -> None:
        """Write a file anew."""
        path = self.folder.parent / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    def load(self) -> Profile:
        """Load the call by its folder."""
        return load_profile(self.folder, find_made_up)


def write_third_call(parent: Path) -> ThirdCall:
    """Write the two profiles below `parent`."""
    call = ThirdCall(parent / "golden")
    for file, content in (
        ("golden/profile.toml", PROFILE),
        ("golden/rules/all.toml", RULES),
        ("golden/forms/idea.toml", FORM),
        ("golden/records/idea.schema.json", RECORD),
        ("house-style/profile.toml", STYLE),
        ("house-style/rules/all.toml", STYLE_RULES),
    ):
        call.write(file, content)
    return call
