from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model.material import Material
from pipeline.model.profile import ChecklistRule, Form, FormField, Kind
from pipeline.model.record import Field, Record
from pipeline.model.submission import SubmissionShape, Trouble
from pipeline.review.bench import Bench
from pipeline.review.summaries import summarise
from tests.documents import document
from tests.review.rules import ANY, dossier, profile

TROUBLE = Trouble("b.docx", ANY, ANY)


@pytest.mark.parametrize(
    ("present", "shape", "verdict"),
    [
        pytest.param(True, "folder", "accept", id="a-broken-extra-file-breaks-nothing"),
        pytest.param(False, "folder", "unreadable", id="a-required-part-may-be-the-broken-file"),
        pytest.param(False, "document", "unreadable", id="the-one-document-is-broken"),
    ],
)
def test_what_could_not_be_read_decides_only_where_something_is_missing(present: bool, shape: SubmissionShape, verdict: str) -> None:
    one = dossier(document("甲") if present else None, shape=shape)
    one = replace(one, submission=replace(one.submission, troubles=(TROUBLE,)))
    report = summarise(one, profile(), ANY, Bench(one, profile(), {}), (), ())

    assert (report.verdict, report.errors) == (verdict, (TROUBLE,))


@pytest.mark.parametrize(
    ("kind", "verdict"),
    [
        pytest.param(None, "unreadable", id="nobody-knows-what-is-required"),
        pytest.param("team", "accept", id="all-that-is-required-is-there"),
    ],
)
def test_a_broken_file_where_the_call_has_kinds(kind: str | None, verdict: str) -> None:
    """The broken file may be the very form that would tell the kind."""
    kinds = profile(kinds={"team": Kind("team", ANY, told_by=("draft",), required=("draft",))})
    one = dossier(document("甲"))
    one = replace(one, kind=kind, submission=replace(one.submission, troubles=(TROUBLE,)))

    assert summarise(one, kinds, ANY, Bench(one, kinds, {}), (), ()).verdict == verdict


def test_the_checklist_speaks_of_parts_that_are_there() -> None:
    listed = profile(checklist=(ChecklistRule("a", ANY, "1", "draft"), ChecklistRule("b", ANY, "1", "scan"), ChecklistRule("c", ANY, "1")))
    one = dossier(document("甲"))
    report = summarise(one, listed, ANY, Bench(one, listed, {}), (), ())

    assert [item.rule for item in report.checklist] == ["a", "c"]


def test_awards_of_a_form_are_listed_for_whoever_confirms_them() -> None:
    paper = document("何时受过何种奖励", "2019年 上海市工人先锋号")
    honours = Field("honours", "2019年 上海市工人先锋号", "2019年 上海市工人先锋号", paper.paragraphs[1].span(), None)
    one = dossier(paper, record=Record("f", {"honours": honours}))
    items = (ChecklistRule("a", ANY, "1", "draft", honours="honours"), ChecklistRule("b", ANY, "1", "draft"))
    listed = profile(checklist=items, forms={"f": Form("f", "表", {"honours": FormField("honours", "奖励", "text", ANY)}, (), ())})
    first, second = summarise(one, listed, ANY, Bench(one, listed, {}), (), ()).checklist

    assert first.evidence is not None
    assert first.evidence.zh.startswith("1. 2019年，上海市工人先锋号")
    assert (first.place and first.place.text, second.evidence, second.place) == ("2019年 上海市工人先锋号", None, None)


def test_the_length_of_a_material_is_told() -> None:
    paper = document("前言", "一二三四五 six")
    one = dossier(paper)
    material = Material(0, 1, roles={0: "heading", 1: "body"})
    one = replace(one, parts=tuple(replace(part, material=material) for part in one.parts))
    report = summarise(one, profile(), ANY, Bench(one, profile(), {}), (), ())

    assert report.measures == {"draft": {"zishu": 8, "han": 7}}


def test_the_case_is_told_by_the_fields_that_the_profile_names() -> None:
    paper = document("甲公司")
    one = dossier(paper, record=Record("f", {"name": Field("name", "甲公司", "甲公司", paper.paragraphs[0].span(), None)}))
    named = profile(case=("name",), forms={"f": Form("f", "表", {"name": FormField("name", "单位", "text", ANY)}, (), ())})

    assert summarise(one, named, ANY, Bench(one, named, {}), (), ()).case == ("甲公司",)
    other = replace(named, case=())
    assert summarise(one, other, ANY, Bench(one, other, {}), (), ()).case == ()
