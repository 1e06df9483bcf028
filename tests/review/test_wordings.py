from __future__ import annotations

from dataclasses import replace

from pipeline.model.check import Check
from pipeline.model.profile import Form, FormField, Kind, Role
from pipeline.model.rule import Subject
from pipeline.model.text import Text
from pipeline.review.wordings import wording_of
from tests.review.rules import profile, rule

FORM = Form("f", "表", {"phone": FormField("phone", "电话", "text", Text("联系电话", "phone"))}, (), ())


def test_rules_roles_messages_and_fields_have_their_words() -> None:
    said = Text("写的是{found}", "it says {found}")
    check = Check("a-rule", Subject.DOCUMENT, lambda *_: iter(()), {"wrong": said}, {}, frozenset(), "why")
    role = Role("form", Text("表", "form"), "form", ("docx",), form="f")
    one = replace(profile(rule(), forms={"f": FORM}), roles={"form": role})
    wording = wording_of([one], {"a-rule": check}.get)

    assert wording.messages == {("a-rule", "wrong"): said}
    assert wording.roles == {"form": Text("表", "form")}
    assert wording.fields == {("form", "phone"): Text("联系电话", "phone")}
    assert list(wording.rules) == ["a-rule"]


def test_a_role_without_a_form_has_no_fields() -> None:
    assert wording_of([profile(rule())], lambda name: None).fields == {}


def test_no_profiles_have_no_words() -> None:
    assert wording_of([], lambda name: None).rules == {}


def test_kinds_go_by_their_titles() -> None:
    team = Kind("team", Text("班组", "team"), ("form",))

    assert wording_of([profile(kinds={"team": team})], lambda name: None).kinds == {("p", "team"): Text("班组", "team")}
