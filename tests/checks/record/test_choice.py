"""One box is ticked; a ticked kind ticks its option."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pipeline.checks.record.choice import record_choice
from tests.checks.record.tables import FORM, field, record
from tests.looking import Outcome, run_check

SETTINGS = {"field": "category", "option": "服务类", "kind-field": "kind", "leave-blank-form": True}


def look(category: Sequence[str], kind: Sequence[str]) -> Outcome:
    return run_check(record_choice, record(ticked={"category": category, "kind": kind}), SETTINGS, form=FORM)


@pytest.mark.parametrize(
    ("category", "kind", "codes"),
    [
        pytest.param(["管理类"], [], [], id="one"),
        pytest.param([], ["窗口服务"], [], id="a-kind-alone"),
        pytest.param(["服务类"], ["窗口服务"], [], id="option-and-kind"),
        pytest.param([], ["窗口服务", "现场服务"], [], id="both-kinds"),
        pytest.param(["服务类"], [], ["no-kind"], id="option-without-kind"),
        pytest.param([], [], ["none"], id="none"),
        pytest.param(["管理类", "技术类"], [], ["several"], id="two"),
        pytest.param(["技术类"], ["窗口服务"], ["several"], id="another-and-a-kind"),
    ],
)
def test_record_choice(category: list[str], kind: list[str], codes: list[str]) -> None:
    assert look(category, kind).codes == codes


def test_what_is_ticked_is_named_in_the_form_s_order() -> None:
    (hit,) = look(["技术类"], ["窗口服务"]).hits

    assert hit.arguments["ticked"] == ("服务类", "技术类")


@pytest.mark.parametrize(("words", "codes"), [("服务类（窗口服务）", []), ("技术类", []), ("综合", ["unclear"])])
def test_words_instead_of_ticks(words: str, codes: list[str]) -> None:
    subject = record({"category": words, "kind": words if "窗口" in words else ""})

    assert run_check(record_choice, subject, SETTINGS, form=FORM).codes == codes


def test_without_kinds() -> None:
    assert run_check(record_choice, record(ticked={"category": ["服务类"]}), {"field": "category"}, form=FORM).codes == []


def test_nothing_to_judge() -> None:
    unread = record({"kind": ""})
    unread = type(unread)("f", {**unread.fields, "category": field("category", None)})

    assert run_check(record_choice, unread, SETTINGS, form=FORM).skipped == ["field-unknown"]
    assert run_check(record_choice, record({"category": "", "kind": ""}, blank=True), SETTINGS, form=FORM).skipped == ["not-applicable"]
