from __future__ import annotations

import pytest

from pipeline import desk
from pipeline.cli.drafting import DraftOrder
from pipeline.errors import ExitCode
from tests.cli.running import run


@pytest.mark.usefixtures("own_folders")
def test_the_options_reach_the_desk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[DraftOrder] = []

    def draft_at(order: DraftOrder) -> ExitCode:
        seen.append(order)
        return ExitCode.DONE

    monkeypatch.setattr("pipeline.cli.drafting.draft_at", draft_at)
    ran = run(capsys, "draft", "甲.docx", "-o", "乙.docx", "--kind", "guide", "--introduction", "--lang", "en")

    assert ran.code == ExitCode.DONE
    assert seen == [
        DraftOrder(
            proposal="甲.docx",
            output="乙.docx",
            kind="guide",
            title=None,
            introduction=True,
            strip_prompts=False,
            profile=None,
            language="en",
        )
    ]


def test_the_help_names_the_kinds_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    from pipeline.generators.drafts import skeletons

    said = "".join(run(capsys, "draft", "--help").output.split())
    listed = said.partition("默认看名称末尾的词：")[2].partition("/thekind")[0]

    assert sorted(listed.split("、")) == sorted(one.identity for one in skeletons())
    assert desk.DraftWish().kind is None
