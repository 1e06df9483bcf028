"""The report: one verdict for each submission, with findings at their places and every rule accounted for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from pipeline.model.citation import CitedStandard
from pipeline.model.finding import Finding, Place
from pipeline.model.record import Value
from pipeline.model.rule import Rule, RuleGroup
from pipeline.model.submission import Received, Replaced, Round, Trouble
from pipeline.model.summary import Summary
from pipeline.model.text import Text
from pipeline.model.total import Total
from pipeline.model.values import dataclass

Verdict = Literal["unreadable", "supplement", "incomplete", "accept"]
VERDICTS: tuple[Verdict, ...] = ("unreadable", "supplement", "incomplete", "accept")
"""First that applies."""

SKIP_REASONS: Mapping[str, Text] = {
    "single-file": Text("单独检查一个文件，不看其他材料", "one file is checked on its own"),
    "no-part": Text("没有这项材料", "there is no such part"),
    "no-provider": Text("本版本还不能取得所需的证据", "the evidence cannot be obtained by this version"),
    "no-standards-list": Text("没有提供标准状态清单（--standards）", "no list of standards and their status was given (--standards)"),
    "provider-failed": Text("取证的程序没有成功", "obtaining the evidence failed"),
    "no-layout": Text("没有要求看版面（--no-layout）", "pages were not to be looked at (--no-layout)"),
    "not-asked": Text("没有要求评分（--score）", "no score was asked for (--score)"),
    "layout-late": Text("LibreOffice 排版用时过长，没有等到结果", "LibreOffice took too long to lay it out"),
    "layout-failed": Text("LibreOffice 没有排出版面", "LibreOffice could not lay it out"),
    "no-program": Text("没有安装 LibreOffice，不能排版", "LibreOffice is not installed, nothing can be laid out"),
    "not-a-batch": Text("只有一份申报，没有可比较的", "one submission only, nothing to compare with"),
    "not-applicable": Text("不适用于这份材料", "does not apply here"),
    "kind-unknown": Text("看不出是哪一类申报（例如班组还是个人）", "nothing says which kind of submission it is (a team or a person, say)"),
    "field-unknown": Text("表格被改动或没有框线，读不到这一栏", "the form was altered or has no ruled lines, the field cannot be read"),
    "unknown": Text("文件中没有可判断的信息", "the file does not say"),
    "unreadable": Text("文件读不出来", "the file cannot be read"),
    "unread": Text("扫描件和图片的内容还不能读取", "the content of scans and pictures cannot be read yet"),
    "truncated": Text("文件不完整，后面的内容看不到", "the document breaks off, the rest cannot be seen"),
    "numbering-unknown": Text("编号已丢失，无法还原", "the numbers are lost and cannot be rebuilt"),
    "date-unreadable": Text("日期读不出来", "the date cannot be read"),
    "number-unreadable": Text("数字读不出来", "the number cannot be read"),
}
"""Why a rule was not evaluated; "skipped" never counts as passed."""

HARMLESS_SKIPS = frozenset({"single-file", "not-a-batch", "not-applicable", "not-asked"})
"""Reasons that leave nothing open: a required rule skipped for one of these does not make a verdict incomplete."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A rule's account: checked = passed + failed + skipped."""

    rule: str
    passed: int = 0
    failed: int = 0
    skipped: tuple[tuple[str, int], ...] = ()
    """(reason, count), sorted."""

    @property
    def checked(self) -> int:
        """Every place the rule was asked about."""
        return self.passed + self.failed + sum(count for _, count in self.skipped)


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """What only a person can judge: listed, never part of the verdict."""

    rule: str
    title: Text
    clause: str
    role: str | None = None
    place: Place | None = None
    """Where to look."""
    evidence: Text | None = None
    """What was read there, put in order for the person who judges."""


@dataclass(frozen=True, slots=True)
class PartSummary:
    """A part of a document in the report."""

    role: str
    because: Text
    stage: str | None = None
    basis: str | None = None
    title: str | None = None
    """What a standard calls itself."""
    chapters: tuple[str, ...] = ()
    """A standard's elements as they are headed: 前言, 1 范围, 附录A …; not in the JSON report."""


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """A document in the report."""

    path: str
    kind: str
    sha256: str
    source_kind: str | None = None
    pages: int | None = None
    parts: tuple[PartSummary, ...] = ()
    looks: Text | None = None


@dataclass(frozen=True, slots=True)
class SubmissionReport:
    """One submission's verdict and everything it rests on."""

    identity: str
    path: str
    shape: str
    because: Text
    verdict: Verdict
    profile: str
    profile_version: str
    profile_sha256: str
    profile_because: Text
    kind: str | None = None
    number: str | None = None
    """受理编号, where the office works on a batch of a call that numbers its cases."""
    case: tuple[str, ...] = ()
    """Who applies and for what, as its form says; "" for what it leaves open, () where no form says either."""
    received: Received | None = None
    documents: tuple[DocumentSummary, ...] = ()
    missing: tuple[str, ...] = ()
    records: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    further_records: Mapping[str, tuple[Mapping[str, Value], ...]] = field(default_factory=dict)
    """Role -> the records behind the first, where one file holds several filled copies of a form."""
    places: Mapping[str, Mapping[str, Place]] = field(default_factory=dict)
    measures: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Role -> what was counted in it: "zishu" and "han" of a material."""
    citations: Mapping[str, tuple[CitedStandard, ...]] = field(default_factory=dict)
    """Role -> the standards that its draft lists or cites; not in the JSON report."""
    findings: tuple[Finding, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    """Weight of a finding (blocking, advice, note) -> the highest number that any earlier report gave: none is given again."""
    checklist: tuple[ChecklistItem, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    errors: tuple[Trouble, ...] = ()
    ignored: tuple[str, ...] = ()
    rounds: tuple[Round, ...] = ()
    """The submissions a case was put together from; empty where there was one."""
    replaced: tuple[Replaced, ...] = ()
    """Files of earlier rounds that count no more."""
    notes: tuple[Text, ...] = ()
    """What people should know about how it was judged: what it was compared with, what could not be compared."""

    def records_of(self, role: str) -> tuple[Mapping[str, Value], ...]:
        """Return every record of a role, the first and those behind it."""
        return (*((self.records[role],) if role in self.records else ()), *self.further_records.get(role, ()))


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of the rules that a report speaks of, in both languages: what a writer renders messages from."""

    messages: Mapping[tuple[str, str], Text]
    """(rule, code) -> message with places for the finding's arguments."""
    rules: Mapping[str, Rule]
    roles: Mapping[str, Text]
    skip_reasons: Mapping[str, Text] = field(default_factory=lambda: SKIP_REASONS)
    fields: Mapping[tuple[str, str], Text] = field(default_factory=dict)
    """(role, key of its form's field) -> what the form calls it; a key not here is shown as it is."""
    kinds: Mapping[tuple[str, str], Text] = field(default_factory=dict)
    """(profile, kind of submission) -> what people call it."""
    orders: Mapping[str, tuple[RuleGroup, ...]] = field(default_factory=dict)
    """Profile -> in which order its findings stand, where it gives one."""
    summaries: Mapping[str, Summary] = field(default_factory=dict)
    """Profile -> the columns of its 汇总表; FOR_ALL -> those that serve the profiles without any."""


@dataclass(frozen=True, slots=True)
class Report:
    """The report of one call of the command; sorted, without a clock."""

    tool_version: str
    submissions: tuple[SubmissionReport, ...]
    as_of: str | None = None
    options: Mapping[str, str | int | bool | tuple[str, ...] | None] = field(default_factory=dict)
    editions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Profile, then rule -> digest of all that the rule says and asks: a later report sees by it which rules have changed."""
    notes: tuple[Text, ...] = ()
    """What people should know about the report as a whole: waivers that had no effect, what the earlier report has besides."""
    totals: tuple[Total, ...] = ()
    """What the calls ask to be added up over the submissions."""
