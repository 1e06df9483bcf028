"""Plain data and the profile made from it."""

from __future__ import annotations

import json
from typing import Any

from pipeline.model.rule import Grading, Override, Subject
from pipeline.model.text import Text
from pipeline.profiles.building import to_profile

TITLE = {"zh": "标题", "en": "title"}
RULE = {"check": "a.b", "clause": "1", "source": "own", "severity": "info", "title": TITLE, "why": TITLE}


def data(**more: Any) -> dict[str, Any]:
    empty: dict[str, Any] = {"roles": {}, "rules": {}, "forms": {}, "records": {}, "checklist": {}}
    head = {"id": "x", "version": "1", "title": TITLE, "extends": []}
    made: dict[str, Any] = json.loads(json.dumps({"head": head, **empty, **more}))
    return made


def test_a_standard_has_no_call() -> None:
    profile = to_profile(data(), "0" * 64)

    assert (profile.call, profile.roles, profile.checklist, profile.recognised_by) == (None, {}, (), ())
    assert profile.sha256 == "0" * 64


def test_what_a_rule_does_not_say_has_its_usual_value() -> None:
    rule = {"table": RULE, "subject": "outline", "alone": False, "role": "draft", "origin": "y", "overrides": [], "edition": "e1"}
    made = to_profile(data(rules={"r": rule}), "").rules["r"]

    assert (made.subject, made.role, made.origin, made.severity) == (Subject.OUTLINE, "draft", "y", Grading(default="info"))
    assert made.edition == "e1"
    assert (made.fix, made.blocks, made.required, made.good, made.bad, made.how, made.settings) == ("none", True, False, "", "", None, {})
    assert (made.soften_2009, made.docx_only, made.internal, made.overrides) == (False, False, False, ())


def test_overrides_keep_their_order_and_reason() -> None:
    overrides = [{"reason": TITLE, "blocks": False}, {"reason": TITLE, "severity": {"few": "info"}, "off": True}]
    rule = {"table": RULE, "subject": "batch", "alone": False, "role": None, "origin": "", "overrides": overrides, "edition": "e1"}
    made = to_profile(data(rules={"r": rule}), "").rules["r"]

    reason = Text("标题", "title")
    assert made.overrides == (Override(reason, blocks=False), Override(reason, Grading(by_code={"few": "info"}), off=True))


def test_a_role_is_not_asked_for_and_single_unless_it_says_so() -> None:
    role = to_profile(data(roles={"r": {"title": TITLE, "recognise": "scan", "media": ["pdf"]}}), "").roles["r"]

    assert (role.required, role.single, role.form, role.scan_of, role.stage, role.names) == (False, True, None, None, None, ())
