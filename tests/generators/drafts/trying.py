"""Drafts as the reader and the rules see them."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pipeline import desk
from pipeline.generators.drafts import Proposal, Skeleton, draft, skeletons
from pipeline.generators.drafts.blocks import Line
from pipeline.generators.drafts.body import body
from pipeline.intake.paths import survey
from pipeline.model.draft import Choice, DraftTerms
from pipeline.model.outline import Outline
from pipeline.model.report import SubmissionReport
from pipeline.readers.word.reader import read_word
from pipeline.recognise.standards.reading import read_standard

TERMS = DraftTerms(
    role="form",
    level="团体标准",
    number="T/ABC XXXX—20XX",
    publisher="某某协会",
    proposer="某某协会",
    stage="（草案稿）",
    title=("name",),
    units=("applicant", "others"),
    drafters=("leader",),
    adopters=("adopters",),
    adopters_sentence="首期承诺执行单位：{names}。",
    scope=("scope",),
    cited=("related",),
    revises=Choice("kind", "修订"),
    replaced=("old",),
    patents=Choice("patent", "是"),
)
"""A call of nobody's."""
TITLES = {
    "classification": "城市家具分类与代码",
    "evaluation": "智能快递柜服务质量评价准则",
    "guide": "社区图书角建设指南",
    "management": "充电棚运行管理规范",
    "management-system": "碳排放管理体系　要求",
    "method": "纸杯耐热性的测定",
    "personnel": "家政服务人员能力要求",
    "procedure": "医疗废物转运操作规程",
    "product": "再生纸杯技术规范",
    "service": "母婴室运行服务规范",
    "terms": "质量服务术语",
}
"""A title of each kind."""


def kind(identity: str) -> Skeleton:
    """Return a kind by its id."""
    return next(one for one in skeletons() if one.identity == identity)


def made(proposal: Proposal, identity: str = "service") -> bytes:
    """Return a draft of a kind."""
    return draft(proposal, kind(identity), TERMS)


def outline_of(data: bytes) -> Outline:
    """Return a draft as the reader of standards understands it."""
    reading = read_standard(read_word(data, "草案.docx"))
    assert reading is not None
    return reading.outline


def checked(data: bytes, folder: Path, stage: Literal["proposal-draft", "full-draft"]) -> SubmissionReport:
    """Return what `check` says of a draft."""
    path = folder / "草案.docx"
    path.write_bytes(data)
    options = desk.Options(profile="gbt-1.1-2020", stage=stage, layout=False)
    report = desk.check_one(survey([str(path)])[0], options).report
    assert report is not None
    return report


def lines(proposal: Proposal, identity: str = "service") -> list[str]:
    """Return the texts of the body's paragraphs."""
    return [block.text for block in body(proposal, kind(identity)) if isinstance(block, Line)]
