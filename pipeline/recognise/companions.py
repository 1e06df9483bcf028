"""Papers that go with a standard and quote it at length: 编制说明, 意见汇总处理表, minutes of its review."""

from __future__ import annotations

from pipeline.language.patterns import pattern

_COMPANION = pattern(
    r"(?!附件|\d).*(?:(?:编制|编写|起草|修订)(?:工作)?说明|意见(?:汇总处理|汇总|处理汇总|处理情况)(?:情况)?(?:汇总)?(?:表|说明)?"
    r"|(?:审查|评审|审定|论证|启动|研讨)会?(?:会?议)?(?:纪要|意见|结论)|解读|宣贯(?:材料|课件)?)"
)
_TITLE_LENGTH = 60


def is_companion(title: str) -> bool:
    """Tell whether a title without blanks is that of a paper on a standard, which may quote it at length: 编制说明, 意见汇总处理表."""
    return len(title) <= _TITLE_LENGTH and _COMPANION.fullmatch(title) is not None
