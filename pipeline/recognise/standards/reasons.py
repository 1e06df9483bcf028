"""Why a text is held to be a standard of this stage and this edition of GB/T 1.1, in a clerk's words."""

from __future__ import annotations

from pipeline.model.outline import Outline, Stage
from pipeline.model.text import Text, fill

_STAGES: dict[Stage, Text] = {
    "proposal-draft": Text("申报的草案稿", "the draft of a proposal"),
    "full-draft": Text("征求意见、送审或报批稿", "a full draft"),
    "published": Text("已发布的标准", "a published standard"),
}
_STAGE: dict[str, Text] = {
    "option": Text("按 --stage 作为{stage}", "taken for {stage}, as --stage says"),
    "role": Text("按所申报的通知作为{stage}", "taken for {stage}, as the call says"),
    "mark": Text("封面写明了稿次，作为{stage}", "taken for {stage} by the mark on its cover"),
    "issued": Text("封面有标准编号和发布日期，作为{stage}", "taken for {stage}: its cover has a number and a date of issue"),
    "unissued": Text("封面没有发布日期，作为{stage}", "taken for {stage}: its cover has no date of issue"),
    "no-cover": Text("没有封面，作为{stage}", "taken for {stage}: it has no cover"),
}
_BASIS: dict[str, Text] = {
    "option": Text("按 --basis 依据 GB/T 1.1—{basis}", "judged by GB/T 1.1—{basis}, as --basis says"),
    "stage": Text("新申报的草案依据 GB/T 1.1—{basis}", "a new proposal is judged by GB/T 1.1—{basis}"),
    "declared": Text("前言写明按 GB/T 1.1—{basis} 起草", "its foreword names GB/T 1.1—{basis}"),
    "date": Text(
        "发布于 GB/T 1.1—2020 实施以前，依据 GB/T 1.1—{basis}", "issued before GB/T 1.1—2020 was in force: judged by GB/T 1.1—{basis}"
    ),
    "default": Text("前言没有写明版本，依据 GB/T 1.1—{basis}", "its foreword names no edition: judged by GB/T 1.1—{basis}"),
}
_SEEN = Text("有标准的章、条和“范围”", "has chapters, clauses and a scope")


def why(outline: Outline, stage: Stage, given_by: str | None) -> Text:
    """Return what the report says of a standard's part; `given_by` is "option" or "role" where the stage was not read from the cover."""
    arguments = {"stage": _STAGES[stage], "basis": outline.basis}
    parts = (_SEEN, _STAGE[given_by or outline.stage_because], _BASIS[outline.basis_because])
    zh, en = ([fill(part, arguments, language) for part in parts] for language in ("zh", "en"))
    return Text("；".join(zh), "; ".join(en))
