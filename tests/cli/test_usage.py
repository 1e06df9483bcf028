from __future__ import annotations

import pytest

from pipeline.cli.usage import language_of, output_of
from pipeline.errors import ExitCode
from tests.cli.running import run


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        pytest.param([], "zh", id="nothing"),
        pytest.param(["check", "--lang", "en"], "en", id="two-words"),
        pytest.param(["check", "--lang=en"], "en", id="one-word"),
        pytest.param(["check", "--lang", "fr"], "zh", id="unknown"),
        pytest.param(["check", "--lang"], "zh", id="cut-off"),
        pytest.param(["--lang", "en", "--lang", "zh"], "zh", id="the-last-holds"),
    ],
)
def test_the_language_is_known_before_the_command_line_is_understood(arguments: list[str], language: str) -> None:
    assert language_of(arguments) == language


@pytest.mark.parametrize(
    ("arguments", "output"),
    [(["check"], None), (["-o", "结果"], "结果"), (["--output=结果"], "结果"), (["-o"], None)],
    ids=["none", "short", "long", "cut-off"],
)
def test_the_output_too(arguments: list[str], output: str | None) -> None:
    assert output_of(arguments) == output


@pytest.mark.parametrize(
    ("arguments", "talk"),
    [
        pytest.param(["check"], "错误：缺少 PATH...\n办法：用法见 xingshen check --help。\n", id="no-path"),
        pytest.param(["fix", "a"], "错误：缺少 --output\n办法：用法见 xingshen fix --help。\n", id="no-output"),
        pytest.param(["check", "a", "--quux"], "错误：没有选项 --quux\n办法：用法见 xingshen check --help。\n", id="option"),
        pytest.param(
            ["check", "a", "--formta", "json"],
            "错误：没有选项 --formta\n办法：是不是 --format？用法见 xingshen check --help。\n",
            id="mistyped-option",
        ),
        pytest.param(["check", "a", "--format", "xml"], "错误：--format 的值不对\n办法：可以写：text、json、html、xlsx。\n", id="choice"),
        pytest.param(
            ["chek"],
            "错误：没有“chek”这个命令\n办法：可用的命令：check、draft、fix、inspect、new、packet、profiles、rules。\n",
            id="command",
        ),
    ],
)
def test_wrong_use_in_the_users_words(capsys: pytest.CaptureFixture[str], arguments: list[str], talk: str) -> None:
    ran = run(capsys, *arguments)

    assert (ran.code, ran.output, ran.talk) == (ExitCode.WRONG_USE, "", talk)


@pytest.mark.parametrize("arguments", [["check", "a", "--received", "昨天"], ["check", "a", "--jobs", "0"], ["inspect", "a", "b"]])
def test_other_wrong_values_are_wrong_use_too(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    ran = run(capsys, *arguments, "--lang", "en")

    assert ran.code == ExitCode.WRONG_USE
    assert ran.talk.startswith("error: ")
    assert ran.talk.splitlines()[1].startswith("hint: See xingshen ")
