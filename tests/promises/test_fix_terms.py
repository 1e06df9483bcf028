"""What `fix` mends in chapter 3 and in lists of symbols: accepted, the fault is gone and nothing new is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.desk import check
from pipeline.readers.word.reader import read_word
from tests.fixes.revisions import accept_all, reject_all
from tests.promises.test_fix_structure import OPTIONS, fixed_copy
from tests.samples.mutations import mutations

MENDED = {
    "std-term-leadin-missing": "下列术语和定义适用于本文件。",
    "std-term-leadin-missing-automatic": "下列术语和定义适用于本文件。",
    "std-term-leadin-form": "GB/T 19000—2016界定的以及下列术语和定义适用于本文件。",
    "std-term-leadin-form-worded": "下列术语和定义适用于本文件。",
    "std-term-leadin-version": "GB/T 19000—2016界定的以及下列术语和定义适用于本文件。",
    "std-term-number-line": "3.2\n运行单位　operator",
    "std-term-number-line-blank": "3.2",
    "std-term-en-case": "便民缝补点　community mending station",
    "std-term-gap": "缝补师　mender",
    "std-term-def-starts-shi": "在便民缝补点承担缝补操作的人员。",
    "std-term-source-format": "[来源：GB/T 19000—2016，3.2.4，有修改]",
    "std-sym-leadin": "下列缩略语适用于本文件。",
    "std-sym-order": "T：统计期内的开放时间，单位为小时（h）。",
}
"""Mutation -> the paragraph as it stands afterwards."""


@pytest.fixture(params=MENDED, scope="module")
def mutant(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A draft standard with one fault that a program may correct."""
    mutation = next(one for one in mutations() if one.name == request.param)
    path = tmp_path_factory.mktemp("fix") / f"{mutation.name}.docx"
    path.write_bytes(mutation.files()[path.name])
    return path


def found(path: Path) -> set[str]:
    """Return the rules that find anything in chapter 3, in symbols or in abbreviations."""
    (report,) = check([str(path)], OPTIONS).report.submissions
    return {one.rule for one in report.findings if one.rule.startswith(("std-term-", "std-sym-", "std-abbr-"))}


def test_the_accepted_copy_is_mended(mutant: Path, tmp_path: Path) -> None:
    accepted = tmp_path / "accepted.docx"
    accepted.write_bytes(accept_all(fixed_copy(mutant).data, "accepted.docx"))

    assert MENDED[mutant.stem] in {paragraph.text for paragraph in read_word(accepted.read_bytes(), "a").paragraphs}
    assert found(mutant)
    assert found(accepted) == set()


def test_the_rejected_copy_says_what_the_input_says(mutant: Path) -> None:
    rejected = read_word(reject_all(fixed_copy(mutant).data, "a.docx"), "a.docx")
    given = read_word(mutant.read_bytes(), "a.docx")

    assert [one.text for one in rejected.paragraphs] == [one.text for one in given.paragraphs]


def test_an_inserted_opening_looks_like_plain_text(tmp_path: Path) -> None:
    """It takes neither the number nor the typeface of the heading above it."""
    mutation = next(one for one in mutations() if one.name == "std-term-leadin-missing-automatic")
    path = tmp_path / f"{mutation.name}.docx"
    path.write_bytes(mutation.files()[path.name])
    paragraphs = read_word(accept_all(fixed_copy(path).data, "a.docx"), "a").paragraphs

    opening = next(one for one in paragraphs if one.text == "下列术语和定义适用于本文件。")
    scope = next(one for one in paragraphs if one.text.startswith("本文件规定"))
    assert (opening.label, opening.style, opening.format) == (None, scope.style, scope.format)
    assert opening.runs[0].format == scope.runs[0].format
