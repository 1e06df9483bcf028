from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline import desk
from pipeline.errors import ExitCode
from pipeline.model.profile import Profile
from pipeline.model.report import Wording
from pipeline.model.text import Text
from tests.cli.running import run
from tests.writers.reports import RULES, WORDING


@pytest.fixture(autouse=True)
def two_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call and the standard it brings; one rule is in both."""
    standard = {"fmt-margins": replace(RULES["fmt-margins"], origin="standard", title=Text("页边距", "margins"))}
    call = {**RULES, "fmt-margins": replace(RULES["fmt-margins"], origin="standard", title=Text("改过的", "changed"))}
    found = {
        name: Profile(name, "1", "0" * 64, Text(f"方案{name}", f"profile {name}"), {}, rules)
        for name, rules in (("call", call), ("standard", standard))
    }
    monkeypatch.setattr(desk, "profiles", lambda: tuple(found.values()))
    monkeypatch.setattr(desk, "profile", found.__getitem__)
    monkeypatch.setattr(desk, "wording_of", lambda _: Wording(WORDING.messages, RULES, {}))


def test_profiles_are_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "profiles", "list").output == "call      1  方案call\nstandard  1  方案standard\n"
    assert run(capsys, "profiles", "list", "--lang", "en").output.splitlines()[0] == "call      1  profile call"


def test_a_profile_has_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "profiles", "show", "standard").output.splitlines()[0] == "standard 1  方案standard"


def test_a_good_profile_is_called_good(capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "profiles", "check", "standard")

    assert (ran.code, ran.output) == (ExitCode.DONE, "standard 1：没有错误，规则1条。\n")


def test_all_rules_are_listed_once_as_their_own_profile_has_them(capsys: pytest.CaptureFixture[str]) -> None:
    lines = run(capsys, "rules", "list").output.splitlines()

    assert [one.split()[0] for one in lines] == sorted(RULES)
    assert lines[0].split() == ["fmt-margins", "须补正", "页边距"]


def test_or_those_of_one_profile(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(run(capsys, "rules", "list", "--profile", "standard").output.splitlines()) == 1


def test_a_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "rules", "explain", "fmt-margins").output.startswith("fmt-margins  页边距\n")


def test_a_mistyped_rule_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "rules", "explain", "fmt-margin")

    assert (ran.code, ran.output) == (ExitCode.WRONG_USE, "")
    assert ran.talk == "错误：没有“fmt-margin”这条规则\n办法：是不是 fmt-margins？全部规则见 xingshen rules list。\n"


@pytest.mark.parametrize(
    "arguments",
    [("check", "a", "--select", "fmt-margin"), ("check", "a", "--ignore", "fmt-margin"), ("fix", "a", "-o", "b", "--select", "fmt-margin")],
)
def test_a_mistyped_rule_never_checks_nothing_in_silence(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    ran = run(capsys, *arguments)

    assert ran.code == ExitCode.WRONG_USE
    assert ran.talk.startswith("错误：没有“fmt-margin”这条规则\n")


def test_a_rule_of_another_profile_is_mistyped_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check", "a", "--profile", "standard", "--select", "prop-plan-dates").code == ExitCode.WRONG_USE
