"""Numbers, titles, references and annex headings that `fix` mends: accepted, the fault is gone and nothing new is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.desk import Fixed, Options, check, fix
from pipeline.readers.word.reader import read_word
from tests.fixes.revisions import accept_all, reject_all
from tests.samples.mutations import mutations

OPTIONS = Options(profile="gbt-1.1-2020", stage="full-draft", as_of=date(2026, 1, 2))
MENDED = {
    "std-clause-sequence": "7.3.3　运行单位可安排志愿人员协助使用者。",
    "std-clause-sequence-repeated": "6.2.3　设备的配置应符合表1的规定。",
    "std-clause-sequence-prefix": "7.1.3　故障应在24 h内修复。",
    "std-clause-sequence-mistyped": "7.3.2　运行单位宜在设备旁张贴操作步骤。",
    "std-clause-title-punct": "7.2　信息保护",
    "std-xref-form-wordy": "7.2.2　使用者遗留的印件应在保存7 d后销毁，处理的流程见附录B。",
    "std-annex-label": "附录A\n（规范性）\n日常检查的项目",
    "std-annex-kind-2009": "（资料性）",
    "std-annex-new-page": "附录B",
}
"""Mutation -> the paragraph as it stands afterwards."""


@pytest.fixture(params=MENDED, scope="module")
def mutant(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A draft standard with one fault that a program may correct."""
    mutation = next(one for one in mutations() if one.name == request.param)
    path = tmp_path_factory.mktemp("fix") / f"{mutation.name}.docx"
    path.write_bytes(mutation.files()[path.name])
    return path


def fixed_copy(path: Path) -> Fixed:
    (fixed,) = fix(str(path), OPTIONS, language="zh")
    assert isinstance(fixed, Fixed)
    return fixed


def rules(path: Path) -> set[str]:
    """Return the rules that find anything at least to be looked at."""
    (report,) = check([str(path)], OPTIONS).report.submissions
    return {one.rule for one in report.findings if one.severity != "info"}


def test_the_accepted_copy_is_mended(mutant: Path, tmp_path: Path) -> None:
    rule = next(one.rule for one in mutations() if one.name == mutant.stem)
    accepted = tmp_path / "accepted.docx"
    accepted.write_bytes(accept_all(fixed_copy(mutant).data, "accepted.docx"))

    assert MENDED[mutant.stem] in {paragraph.text for paragraph in read_word(accepted.read_bytes(), "a").paragraphs}
    assert rules(accepted) <= rules(mutant) - {rule}


def test_the_rejected_copy_says_what_the_input_says(mutant: Path) -> None:
    rejected = read_word(reject_all(fixed_copy(mutant).data, "a.docx"), "a.docx")
    given = read_word(mutant.read_bytes(), "a.docx")

    assert [one.text for one in rejected.paragraphs] == [one.text for one in given.paragraphs]
    assert [one.format.page_break_before for one in rejected.paragraphs] == [one.format.page_break_before for one in given.paragraphs]
