from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from pipeline import desk
from tests.cli.running import run

if TYPE_CHECKING:
    import pytest


def test_the_options_reach_the_desk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def fix(path: str, options: desk.Options, **wanted: Any) -> Iterator[desk.Fixed]:
        asked.extend([path, options, wanted])
        yield from ()

    monkeypatch.setattr(desk, "fix", fix)

    run(
        capsys,
        *(
            "fix",
            "申报",
            "-o",
            "结果",
            "--accept",
            "--select",
            "fmt-margins",
            "--profile",
            "gbt-1.1-2020",
            "--stage",
            "published",
            "--basis",
            "2020",
        ),
        *("--as-of", "2022-10-01", "--lang", "en"),
    )

    assert asked == [
        "申报",
        desk.Options("gbt-1.1-2020", stage="published", basis="2020", as_of=date(2022, 10, 1), select=frozenset({"fmt-margins"})),
        {"language": "en", "tracked": False, "comments_only": False},
    ]
