from __future__ import annotations

import pytest

from pipeline.errors import LimitReached, MissingProgram, UnreadableInput, XingshenError
from pipeline.language.text_index import TextIndex
from pipeline.model.dossier import Dossier, Part
from pipeline.model.observation import Skip
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record
from pipeline.review.evidence import Evidence, Missing, Provider
from tests.documents import document
from tests.review.rules import ANY, dossier, profile

FORM = Form("f", "表", {"name": FormField("name", "姓名", "text", ANY)}, (), ())
SCHEMA = {"type": "object", "properties": {"name": {"minLength": 1, "x-rule": "missing"}}}
RECORD = Record("f", {"name": Field("name", "", "", None, None)})


def evidence(one: Dossier, part: Part | None = None, **providers: object) -> Evidence:
    made = profile(forms={"f": FORM}, records={"f": SCHEMA})
    return Evidence(one, part or one.parts[0], made, {name: giving(value) for name, value in providers.items()})


def giving(value: object) -> Provider:
    return lambda _dossier, _part: value


def test_what_is_at_hand_needs_no_provider() -> None:
    one = dossier(document("甲"), record=RECORD)
    gathered = evidence(one).gather(frozenset({"document", "text", "form", "constraints"}))

    assert gathered["document"] is one.parts[0].document
    assert isinstance(gathered["text"], TextIndex)
    assert gathered["form"] is FORM
    assert gathered["constraints"] == (type(gathered["constraints"][0])("missing", "name", False, "minLength"),)  # type: ignore[index]  # a tuple


def test_the_same_evidence_is_handed_out_twice() -> None:
    found = evidence(dossier(document("甲")))

    assert found.gather(frozenset({"text"}))["text"] is found.gather(frozenset({"text"}))["text"]


@pytest.mark.parametrize(
    ("need", "reason"),
    [
        pytest.param("seals", "no-provider", id="nobody-fetches-it"),
        pytest.param("standards", "no-standards-list", id="the-office-has-not-given-it"),
        pytest.param("form", "unread", id="a-part-without-a-record"),
    ],
)
def test_what_is_missing_has_its_reason(need: str, reason: str) -> None:
    with pytest.raises(Missing) as caught:
        evidence(dossier(document("甲"))).gather(frozenset({need}))

    assert caught.value.reason == reason


def test_what_is_wanted_and_missing_comes_with_its_reason() -> None:
    """A check that can do without is told why it has to."""
    one = evidence(dossier(document("甲")), standards=7)

    assert one.gather(frozenset({"kind"}), frozenset({"standards", "pages"})) == {
        "kind": None,
        "standards": 7,
        "pages": Skip(None, "no-layout"),
    }


def test_a_provider_that_fails_fails_once() -> None:
    asked: list[None] = []

    def broken(_dossier: Dossier, _part: Part | None) -> object:
        asked.append(None)
        raise LimitReached(ANY, hint=ANY)

    one = dossier(document("甲"))
    found = Evidence(one, one.parts[0], profile(), {"seals": broken})
    for _ in range(2):
        with pytest.raises(Missing, match="provider-failed"):
            found.gather(frozenset({"seals"}))

    assert len(asked) == 1


@pytest.mark.parametrize(("error", "reason"), [(LimitReached, "layout-late"), (UnreadableInput, "layout-failed")])
def test_why_there_is_no_layout_is_said(error: type[XingshenError], reason: str) -> None:
    def broken(*_: object) -> object:
        raise error(ANY, hint=ANY)

    one = dossier(document("甲"))

    assert Evidence(one, one.parts[0], profile(), {"pages": broken}).gather(frozenset(), frozenset({"pages"})) == {
        "pages": Skip(None, reason)
    }


def test_a_providers_value_reaches_the_check() -> None:
    assert evidence(dossier(document("甲")), seals="red").gather(frozenset({"seals"})) == {"seals": "red"}


def test_a_program_that_is_not_installed_is_named_as_such() -> None:
    def missing(*_: object) -> object:
        raise MissingProgram(ANY, hint=ANY)

    one = dossier(document("a"))
    evidence = Evidence(one, one.parts[0], profile(), {"pages": missing})

    with pytest.raises(Missing) as raised:
        evidence.gather(frozenset({"pages"}))
    assert raised.value.reason == "no-program"


@pytest.mark.parametrize(("need", "reason"), [("pages", "no-layout"), ("standards", "no-standards-list"), ("seals", "no-provider")])
def test_what_nobody_gives_has_its_reason(need: str, reason: str) -> None:
    one = dossier(document("a"))

    with pytest.raises(Missing) as raised:
        Evidence(one, one.parts[0], profile(), {}).gather(frozenset({need}))
    assert raised.value.reason == reason
