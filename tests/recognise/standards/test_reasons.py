from dataclasses import replace

import pytest

from pipeline.model.outline import Basis, Stage
from pipeline.recognise.standards.reasons import why
from tests.standards_text import document, draft, outline_of


@pytest.mark.parametrize(
    ("stage", "given_by", "said"),
    [
        ("proposal-draft", "option", "按 --stage 作为申报的草案稿"),
        ("proposal-draft", "role", "按所申报的通知作为申报的草案稿"),
        ("published", "option", "按 --stage 作为已发布的标准"),
    ],
)
def test_who_gave_the_stage(stage: Stage, given_by: str, said: str) -> None:
    assert said in why(outline_of(draft(), stage), stage, given_by).zh


@pytest.mark.parametrize(
    ("cover", "said"),
    [
        ((), "没有封面，作为申报的草案稿"),
        (("团体标准", "（征求意见稿）"), "封面写明了稿次，作为征求意见、送审或报批稿"),
        (("团体标准", "T/ABC 0734—2023", "2023-06-01发布"), "封面有标准编号和发布日期，作为已发布的标准"),
        (("团体标准", "T/ABC XXXX—20XX"), "封面没有发布日期"),
    ],
)
def test_what_the_cover_tells(cover: tuple[str, ...], said: str) -> None:
    outline = outline_of(document(*cover, *(paragraph.text for paragraph in draft().paragraphs)), None)

    assert outline.stage is not None
    assert said in why(outline, outline.stage, None).zh


@pytest.mark.parametrize("because", ["option", "stage", "declared", "date", "default"])
@pytest.mark.parametrize("basis", ["2009", "2020"])
def test_every_reason_of_an_edition_names_it(because: str, basis: Basis) -> None:
    said = why(replace(outline_of(draft()), basis=basis, basis_because=because), "full-draft", "option")

    assert f"GB/T 1.1—{basis}" in said.zh
    assert f"GB/T 1.1—{basis}" in said.en
