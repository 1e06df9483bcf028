from __future__ import annotations

from pipeline.model.decision import CONCLUSIONS
from pipeline.writers.sheet_layout import sheet_layout
from tests.writers.reports import COLUMNS


def test_columns_are_known_by_either_language() -> None:
    columns = {column.key: column for column in sheet_layout([COLUMNS["saq-2022-group-standard"]]).projects}

    assert columns["conclusion"].titles == ("人工结论", "Office's verdict")
    assert columns["path"].titles == ("材料所在", "Path")
    assert dict(columns["review"].choices)["recommended"] == "建议立项"


def test_several_profiles_share_a_key_under_their_own_names() -> None:
    both = [COLUMNS[name] for name in ("saq-2022-group-standard", "saq-2021-star")]
    columns = {column.key: column for column in sheet_layout(both).projects}

    assert columns["number"].titles == ("受理编号", "Case", "编号")
    assert set(columns["applicant"].titles) >= {"申报单位", "单位（公章名）"}


def test_findings_are_known_by_their_path_and_fingerprint() -> None:
    assert [column.key for column in sheet_layout([]).findings] == ["path", "fingerprint", "write", "words"]


def test_the_conclusions_to_choose_from_are_called_as_letters_and_papers_call_them() -> None:
    offered = {name: one.choices for name, summary in COLUMNS.items() for one in summary.columns if one.key == "conclusion"}

    assert set(offered) >= {"saq-2022-group-standard", "saq-2021-star"}
    assert set(offered.values()) == {tuple(CONCLUSIONS.values())}
