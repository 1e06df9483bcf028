"""What people write into a field instead of a value: XXX, 待定, /, 同上, 见附件."""

from __future__ import annotations

import re
from typing import Literal

from pipeline.language.normal import norm
from pipeline.language.patterns import pattern

Leftover = Literal["placeholder", "nothing", "ditto", "attached"]
"""A place kept for later; a word for "none"; "as above"; "see the attachment"."""

_KINDS: tuple[tuple[Leftover, re.Pattern[str]], ...] = (
    (
        "placeholder",
        pattern(
            r"[Xx×╳○*＊?？_]{2,}|…+|\.{3,}|[（(\[《“\"]?(?:待定|待补充?|待填写?|待确定|待确认|待落实|待完善|未定|暂定)[）)\]》”\"]?|TB[DC]"
            r"|\[写：[^\]]*\]|(?:[点单]击)(?:或[点单]击)?(?:此处|这里).{0,20}|请?(?:选择|填写|输入)(?:一项|内容|文字)?|此处.{0,10}|[\[（(]此处.{0,20}[\])）]|[（(]?略[）)]?",
            re.IGNORECASE,
        ),
    ),
    ("nothing", pattern(r"[/\\—·.]+|(?:暂|尚)?无|没有|空|N/?A|none|nil|不详|不适用|未填写?", re.IGNORECASE)),
    ("ditto", pattern(r"(?:同|如)(?:上|前|左)(?:述|栏|面)?|同(?:项目)?(?:联系人|负责人)(?:电话)?|〃|\"")),
    (
        "attached",
        pattern(
            r"[（(]?(?:具体|详细|事迹|成果|申报)*(?:内容|材料|资料|正文|全文|情况)?(?:请)?(?:详|参)?(?:见|另见|另附|附)(?:于|在)?(?:后附|随附|所附|另|本)?(?:的)?(?:附件|附页|附后|附表|另页|页|后|材料|文件|纸)(?:[一二三四五\d]{1,2})?(?:《[^《》]{1,40}》)?[）)]?"
            r"|(?:具体|详细|事迹|成果|申报)*(?:内容|材料|资料|正文|全文|情况)?(?:已|均)?(?:附后|后附|另附|另报|另交|另行(?:提交|报送|上传))"
        ),
    ),
)
_LONGEST = 200
_REFERENCE = pattern(
    r"(?:同|即|为|含|包括|详?见|以上|上述|前述|全部|所有|各|全体)\S*(?:单位|公司|上|述|附件)|\S*(?:申报|起草|参编|参与)单位"
)


def leftover(text: str) -> Leftover | None:
    """Return what a whole value says instead of a value; None for a value. Blanks, width and a full stop at the end do not count."""
    if len(text) > _LONGEST:
        return None
    bare = norm(text, digits=True).rstrip("。；")
    return next((kind for kind, words in _KINDS if words.fullmatch(bare)), None)


def is_reference(name: str) -> bool:
    """Tell whether a list names others by pointing at them (同申报单位, 以上各单位) and not by name."""
    return _REFERENCE.fullmatch(norm(name)) is not None or leftover(name) == "ditto"
