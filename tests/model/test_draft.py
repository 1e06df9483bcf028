from __future__ import annotations

import json
from dataclasses import fields

from pipeline.model.draft import Choice, DraftTerms
from pipeline.resources import resource_root


def test_terms_are_what_a_profile_may_say() -> None:
    """The `[draft]` table of profiles and the value of it have the same keys."""
    schema = json.loads((resource_root("schemas") / "profile.schema.json").read_text("utf-8"))["$defs"]["draft"]

    assert {one.name.replace("_", "-") for one in fields(DraftTerms)} == set(schema["properties"])


def test_what_a_form_does_not_ask_is_left_open() -> None:
    terms = DraftTerms("form", "团体标准", "T/ABC XXXX—20XX", "某某协会", "某某协会")

    assert (terms.title, terms.scope, terms.replaced, terms.revises, terms.patents) == ((), (), (), None, None)
    assert Choice("kind", "修订") == Choice("kind", "修订") != Choice("kind", "制定")
