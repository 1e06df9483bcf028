"""Whatever a proposal says, its draft breaks no rule: nothing but the prompts is left to be written."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.generators.drafts import Proposal, draft, prompts_in, skeletons, strip_prompts
from pipeline.generators.drafts.citations import cited_in
from pipeline.generators.drafts.proposals import proposal_of
from pipeline.language.normal import norm
from pipeline.model.record import Field, Record, Value
from pipeline.readers.word.reader import read_word
from tests.generators.drafts.trying import TERMS, TITLES, checked, kind, outline_of

TITLE_RULES = frozenset({"std-title-type-word"})
"""What is said of the proposal's own title is for its authors to hear."""
STAGES: tuple[Literal["proposal-draft", "full-draft"], ...] = ("proposal-draft", "full-draft")
HOSTILE = st.sampled_from(["=1+1", "{{ x }}", "a & b < c", "{% x %}", "\x07", "甲\n乙", "\u202e", '"', "’", "%s", "【", "𠮷"])
SUBJECTS = st.sampled_from(["社区助餐", "智能快递柜", "母婴室运行", "5G 基站", "“一站式”", "A 类", "再生纸杯", "家电（上门）维修"])
UNITS = st.sampled_from(
    ["上海甲服务有限公司", "某某大学（上海）", "上海乙研究院", "Example Testing Co., Ltd.", "丙 & 丁（集团）有限公司", "无", "同申报单位"]
)
PERSONS = st.sampled_from(["张示范", "李 举例", "王样（主任）", "赵某 13900000000", "欧阳例证", "/", ""])
NUMBERS = st.sampled_from(
    [
        *("GB/T 19001—2016《质量管理体系　要求》", "GB/T19012-2019", "GB 5009.3—2016", "GB/T 36733—2018《服务质量评价通则》"),
        *("DB31/T 1—2010", "T/SAQ 0008—2024", "JB/T 5000.1—2007《通用技术条件》", "ISO 9001:2015", "IEC 60050", "GB/T 1.1—2020"),
        *("Q/ABC 001—2020", "GJB 9001C—2017"),
    ]
)
SCOPES = st.sampled_from(
    [
        "",
        "本项目规定了助餐服务的总体要求、服务条件、送餐和服务评价的要求，适用于社区助餐点的服务和管理。主要技术内容：时限、温度。",
        "规定上门维修服务的预约、检测、报价、维修和回访，适用于维修组织。",
        "为了规范市场，本标准应规定服务的要求。",
        "适用于全市。",
        "见附件",
        "规定XX的要求，适用于XX。",
    ]
)


@st.composite
def proposals(build: st.DrawFn) -> tuple[str, Proposal]:
    """A kind of standard and a filled-in form of a call, read as `draft` reads it."""
    identity = build(st.sampled_from(sorted(TITLES)))
    ending = build(st.sampled_from(kind(identity).endings))
    texts = {
        "name": build(SUBJECTS) + build(st.sampled_from(["", build(HOSTILE)])) + ending,
        "applicant": build(UNITS),
        "leader": build(PERSONS),
        "kind": build(st.sampled_from(["制定", "修订", ""])),
        "old": build(st.sampled_from(["", "/", "T/SAQ 0001—2018"])),
        "patent": build(st.sampled_from(["是", "否"])),
        "scope": build(SCOPES) + build(st.sampled_from(["", build(HOSTILE)])),
        "related": "；".join(build(st.lists(NUMBERS, max_size=10))) + build(st.sampled_from(["", build(HOSTILE)])),
    }
    lists = {"others": tuple(build(st.lists(UNITS, max_size=4))), "adopters": tuple(build(st.lists(UNITS, max_size=2)))}
    values: dict[str, Value] = {**texts, **lists}
    fields = {key: Field(key, value, str(value), None, None) for key, value in values.items()}
    return identity, proposal_of(Record("form", fields), TERMS)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made_of=proposals(), introduced=st.booleans(), stage=st.sampled_from(STAGES))
def test_only_prompts_are_left_to_be_written(
    made_of: tuple[str, Proposal], introduced: bool, stage: Literal["proposal-draft", "full-draft"], tmp_path: Path
) -> None:
    """`check` finds the prompts, all of them, and nothing else that is wrong."""
    identity, proposal = made_of
    data = draft(proposal, kind(identity), TERMS, with_introduction=introduced)
    report = checked(data, tmp_path, stage)
    prompts = [one for one in report.findings if one.rule == "std-placeholder" and str(one.found).startswith("【写")]
    own = {*TITLE_RULES, *(one.rule for one in prompts)}
    others = [(one.rule, one.code, one.found) for one in report.findings if one.rule not in own and one.severity != "info"]

    assert others == []
    assert len(prompts) == prompts_in(data, "草案.docx")


@settings(max_examples=40, deadline=None)
@given(made_of=proposals())
def test_the_reader_reads_every_number_back(made_of: tuple[str, Proposal]) -> None:
    """Chapters, clauses and annexes are numbered as the 目次 says, and nothing of the proposal is lost."""
    identity, proposal = made_of
    data = draft(proposal, kind(identity), TERMS)
    found = outline_of(data)
    chapters = [one for one in found.elements if one.kind == "chapter"]

    assert data == draft(proposal, kind(identity), TERMS)
    assert [one.number for one in chapters] == [str(number) for number in range(1, len(chapters) + 1)]
    assert [(one.number, one.title) for one in found.contents if one.number.isdecimal()] == [(one.number, one.title) for one in chapters]
    assert norm(found.title) == norm(proposal.title)
    texts = "\n".join(one.text for one in read_word(data, "草案.docx").paragraphs)
    assert all(name in texts for name in (*proposal.units, *proposal.drafters, *proposal.adopters))
    assert [one.number for one in found.references if one.listed_in == "normative"] == [one.number for one in proposal.cited]


@settings(max_examples=20, deadline=None)
@given(made_of=proposals())
def test_without_prompts_no_number_is_empty(made_of: tuple[str, Proposal]) -> None:
    identity, proposal = made_of
    found = strip_prompts(draft(proposal, kind(identity), TERMS), "草案.docx").data

    assert prompts_in(found, "草案.docx") == 0
    assert not [one.label for one in read_word(found, "草案.docx").paragraphs if one.label is not None and not one.text.strip()]


@pytest.mark.parametrize("skeleton", skeletons(), ids=lambda one: one.identity)
@pytest.mark.parametrize("stage", STAGES)
def test_a_draft_from_nothing_passes_too(skeleton: object, stage: Literal["proposal-draft", "full-draft"], tmp_path: Path) -> None:
    """With nothing known but its kind a draft still has every element."""
    data = draft(Proposal(), skeleton, TERMS)  # type: ignore[arg-type]  # a parameter of a test
    found = [(one.rule, one.code) for one in checked(data, tmp_path, stage).findings if one.severity != "info"]

    assert {rule for rule, _ in found} == {"std-placeholder"}


def test_ten_standards_are_listed_in_order() -> None:
    numbers = [
        one.number for one in cited_in("ISO 9001:2015、T/SAQ 0008—2024、GB 5009.3—2016、GB/T 19001—2016、DB31/T 1—2010、JB/T 5—2001")
    ]

    assert numbers == ["GB 5009.3—2016", "GB/T 19001—2016", "JB/T 5—2001", "DB31/T 1—2010", "T/SAQ 0008—2024", "ISO 9001:2015"]
