from datetime import date

import pytest

from pipeline.model.outline import Basis, Stage
from pipeline.recognise.standards.basis import decide_basis
from pipeline.recognise.standards.lines import read_lines
from tests.standards_text import document

BY_2009 = "本标准按照GB/T 1.1-2009给出的规则起草。"
BY_2020 = "本文件按照GB/T 1.1—2020《标准化工作导则》的规定起草。"
EARLY, LATE = date(2020, 9, 30), date(2020, 10, 1)


@pytest.mark.parametrize(
    ("text", "issued", "stage", "asked", "decided"),
    [
        pytest.param(BY_2009, None, None, None, ("2009", "declared"), id="declared 2009"),
        pytest.param(BY_2020, EARLY, None, None, ("2020", "declared"), id="declared 2020, whatever the date"),
        pytest.param(BY_2009, None, "proposal-draft", None, ("2020", "stage"), id="a new proposal is held against 2020"),
        pytest.param(BY_2009, None, "full-draft", "2020", ("2020", "option"), id="the user says"),
        pytest.param("本标准规定了要求。", EARLY, None, None, ("2009", "date"), id="early and worded as in 2009"),
        pytest.param("本标准规定了要求。", LATE, None, None, ("2020", "default"), id="on the first day of 2020"),
        pytest.param("本文件规定了要求。", EARLY, None, None, ("2020", "default"), id="early and worded as in 2020"),
        pytest.param("", None, None, None, ("2020", "default"), id="nothing said"),
    ],
)
def test_basis(text: str, issued: date | None, stage: Stage | None, asked: Basis | None, decided: tuple[str, str]) -> None:
    assert decide_basis(read_lines(document(text).paragraphs), issued, stage, asked) == decided
