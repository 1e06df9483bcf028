"""A call may say what a check finds in its own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.checks.registry import find_check
from pipeline.desk import Options, check
from pipeline.errors import WrongProfile
from pipeline.profiles.loading import load_profile
from pipeline.writers.wording import message
from tests.promises.market import RULES, entry, write_call

PHONE = '[rules.mk-phone.messages]\ndigits = {{ zh = "{}", en = "{}" }}\n'


def with_words(folder: Path, words: str) -> Path:
    call = write_call(folder)
    (call / "rules/all.toml").write_text(RULES + words, "utf-8")
    return call


def test_the_call_s_own_words_are_said(tmp_path: Path) -> None:
    call = with_words(tmp_path, PHONE.format("手机号“{found}”少了一位，摊主联系不上。", "The mobile {found} is a digit short."))
    (tmp_path / "报名表.docx").write_bytes(entry(phone="1390000003"))
    checked = check([str(tmp_path / "报名表.docx")], Options(profile=str(call)))
    (found,) = checked.report.submissions[0].findings

    assert message(found, checked.wording, "zh") == "手机号“1390000003”少了一位，摊主联系不上。"
    assert message(found, checked.wording, "en") == "The mobile 1390000003 is a digit short."


@pytest.mark.parametrize(
    ("words", "named"),
    [
        pytest.param('[rules.mk-phone.messages]\ndigit = { zh = "甲", en = "a" }\n', "digits", id="no-such-code"),
        pytest.param(PHONE.format("{who}", "a"), "who", id="no-such-place"),
        pytest.param(PHONE.format("{found.__class__}", "a"), "花括号", id="more-than-a-name"),
        pytest.param(PHONE.format("{found!r}", "a"), "花括号", id="a-conversion"),
        pytest.param(PHONE.format("{found", "a"), "花括号", id="half-a-brace"),
    ],
)
def test_what_the_check_cannot_say_is_a_mistake(words: str, named: str, tmp_path: Path) -> None:
    with pytest.raises(WrongProfile) as raised:
        load_profile(with_words(tmp_path, words), find_check)

    assert any(named in one for one in raised.value.mistakes), raised.value.mistakes
