"""The score sheet made of a rubric and the office's points: first the conditions, then so many points at most for each criterion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.model.profile import Form, FormCell, FormField, FormPrint, FormRow
from pipeline.model.rubric import Criterion, Rubric, ScoreTable
from pipeline.model.text import Text

IDENTITY: Final = "score-sheet"
GATE: Final = ("符合", "不符合")
_COLUMNS: Final = (700, 3300, 1000, 1260, 3060)
_LINE: Final = 400
_GATE_COLUMNS: Final = Text("一、基本条件（有一项不符合的，不再评分）", "1. conditions; where one is not met, no points are given")
_SCORE_COLUMNS: Final = Text("评价内容（得分不超过满分，可有小数）", "criteria; no more than the most points, decimals allowed")
_AFTER_GATE: Final = Text(f"二、{_SCORE_COLUMNS.zh}", f"2. {_SCORE_COLUMNS.en}")


def score_form(title: str, rubric: Rubric | None, table: ScoreTable) -> Form:
    """Return the sheet on which one expert scores one achievement; `title` stands above it.

    The criteria stand in the rubric's order; without a rubric the office's own, under the titles that it gives them.
    """
    scored = scored_items(rubric, table)
    gate = _gate(rubric.gate) if rubric is not None and rubric.gate else None
    parties = tuple(one.zh for one in rubric.parties) if rubric is not None else ()
    fields = (*_head(parties), *((gate,) if gate else ()), _scores(scored), *_foot(sum(points for _, points in scored)))
    notes = [f"评价内容：{rubric.source}。" if rubric is not None else "", f"分值：{table.source}。", "注：每位专家对每个成果填一张。"]
    return Form(
        IDENTITY,
        title,
        {one.key: one for one in fields},
        tuple(_rows(gate is not None, bool(parties))),
        _COLUMNS,
        notes=tuple(note for note in notes if note),
        printed=FormPrint(title_size=18),
    )


def scored_items(rubric: Rubric | None, table: ScoreTable) -> tuple[tuple[str, float], ...]:
    """Return what is scored as the sheet prints it (clause and title), with the most points."""
    points = {one.criterion: one.points for one in table.criteria}
    if rubric is None:
        return tuple((one.title or one.criterion, one.points) for one in table.criteria)
    return tuple((item_words(one), points[one.identity]) for one in rubric.criteria if one.identity in points)


def item_words(one: Criterion) -> str:
    """Return a criterion as the sheet prints it."""
    return f"{one.clause} {one.title.zh}".strip()


def _head(parties: Sequence[str]) -> Iterator[FormField]:
    yield _field("case_number", "受理编号", "case number")
    yield _field("project_name", "成果名称", "achievement", aliases=("班组（个人）名称", "班组名称", "姓名"))
    yield _field("applicant", "申报单位", "applicant", aliases=("所在单位",))
    yield _field("expert", "专家姓名", "reviewer", aliases=("评审专家",))
    yield _field("expert_unit", "工作单位", "reviewer's organisation", aliases=("专家单位",))
    yield _field("conflict", "本人与申报单位的利害关系", "interest in the applicant", "choice", aliases=("利害关系",), options=("无", "有"))
    if parties:
        yield _field("party", "第几方评价", "which party evaluates", "choice", aliases=("评价方",), options=tuple(parties))


def _gate(gate: Sequence[Criterion]) -> FormField:
    items = tuple(item_words(one) for one in gate)
    columns = (
        _column("number", "序号", "number", printed=_numbers(len(items))),
        _column("item", "基本条件", "condition", printed=items),
        _column("verdict", "是否符合", "verdict", "choice", options=GATE),
        _column("comment", "说明", "comment"),
    )
    return _field("gate", "基本条件", "conditions", "rows", columns=columns)


def _scores(scored: Sequence[tuple[str, float]]) -> FormField:
    columns = (
        _column("number", "序号", "number", printed=_numbers(len(scored))),
        _column("item", "评价内容", "criterion", printed=tuple(item for item, _ in scored)),
        _column("most", "满分", "most points", printed=tuple(f"{points:g}" for _, points in scored)),
        _column("points", "得分", "points"),
        _column("comment", "评分理由", "reason"),
    )
    return _field("scores", "评价内容", "scores", "rows", columns=columns)


def _foot(most: float) -> Iterator[FormField]:
    yield _field("total", "合计得分", "total", hint=f"满分{most:g}")
    yield _field("opinion", "评语", "remarks", "long-text", aliases=("综合评语",))
    yield _field("signature", "专家签名", "signature", aliases=("签名", "专家签字"))
    yield _field("date", "评审日期", "date", template="年 月 日")


def _rows(gated: bool, parties: bool) -> Iterator[FormRow]:
    yield from (_pair("受理编号", "case_number"), _pair("成果名称", "project_name"), _pair("申报单位", "applicant"))
    yield from (_pair("专家姓名", "expert"), _pair("工作单位", "expert_unit"))
    yield _pair("本人与申报单位的利害关系", "conflict")
    if parties:
        yield _pair("第几方评价", "party")
    if gated:
        yield _heading(_GATE_COLUMNS)
        yield FormRow((FormCell("", "gate", 5),), _LINE)
    yield _heading(_AFTER_GATE if gated else _SCORE_COLUMNS)
    yield FormRow((FormCell("", "scores", 5),), _LINE)
    yield _pair("合计得分", "total")
    yield FormRow((FormCell("评语：", "opinion", 5),), 1000)
    yield from (_pair("专家签名", "signature", 560), _pair("评审日期", "date"))


def _heading(words: Text) -> FormRow:
    """Return a line between two tables: where one goes on into the next, nobody could tell conditions from criteria."""
    return FormRow((FormCell(words.zh),), _LINE, frame=False)


def _pair(label: str, key: str, height: int = _LINE) -> FormRow:
    return FormRow((FormCell(label, None, 2), FormCell("", key, 3)), height)


def _numbers(count: int) -> tuple[str, ...]:
    return tuple(str(number) for number in range(1, count + 1))


def _field(key: str, label: str, english: str, kind: str = "text", **more: object) -> FormField:
    return FormField(key, label, kind, Text(label, english), **more)  # type: ignore[arg-type]  # the callers name settings of a field


def _column(
    key: str, label: str, english: str, kind: str = "text", *, printed: tuple[str, ...] = (), options: tuple[str, ...] = ()
) -> FormField:
    return _field(key, label, english, kind, printed=printed, options=options or tuple(dict.fromkeys(printed)))
