from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from pipeline.cli import packing
from pipeline.errors import ExitCode
from tests.cli.running import run


def test_the_options_reach_their_work(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def pack_at(paths: Sequence[str], wish: packing.PackWish) -> ExitCode:
        asked.extend([tuple(paths), wish])
        return ExitCode.DONE

    monkeypatch.setattr(packing, "pack_at", pack_at)
    arguments = (
        *("packet", "收件箱", "b.zip", "-o", "结果", "--decisions", "表.xlsx", "--collect", "评审表", "--profile", "p", "--as", "batch"),
        *("--stage", "full-draft", "--basis", "2020", "--received", "2022-09-01", "--as-of", "2022-10-01", "--office", "o.toml"),
        *("--standards", "s.csv", "--no-layout", "--against", "r.json", "--jobs", "3", "--timeout", "9", "--lang", "en"),
    )

    assert run(capsys, *arguments).code == ExitCode.DONE
    assert asked == [
        ("收件箱", "b.zip"),
        packing.PackWish(
            output="结果",
            decisions="表.xlsx",
            collect="评审表",
            profile="p",
            reading="batch",
            stage="full-draft",
            basis="2020",
            received=date(2022, 9, 1),
            as_of=date(2022, 10, 1),
            office_file="o.toml",
            standards_file="s.csv",
            layout=False,
            against="r.json",
            jobs=3,
            timeout=9,
            language="en",
        ),
    ]


@pytest.mark.parametrize("arguments", [("packet",), ("packet", "收件箱")], ids=["nothing-to-pack", "nowhere-to-write"])
def test_what_is_needed_is_asked_for(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, *arguments).code == ExitCode.WRONG_USE
