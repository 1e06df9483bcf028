"""What `fix` does to a foreword: sentences put in, replaced and moved are where GB/T 1.1 wants them once accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.desk import Fixed, Options, check, fix
from pipeline.readers.word.reader import read_word
from tests.fixes.revisions import accept_all
from tests.samples.mutations import mutations

OPTIONS = Options(profile="gbt-1.1-2020", stage="full-draft")
FIXABLE = (
    "std-foreword-basis",
    "std-foreword-basis-wording",
    "std-foreword-patent",
    "std-foreword-patent-2009",
    "std-foreword-order",
)


@pytest.mark.parametrize("name", FIXABLE)
def test_the_accepted_foreword_is_the_good_one(name: str, tmp_path: Path) -> None:
    mutation = next(one for one in mutations() if one.name == name)
    bent = tmp_path / "征求意见稿.docx"
    bent.write_bytes(mutation.files()[f"{name}.docx"])
    (fixed,) = fix(str(bent), OPTIONS, language="zh")
    assert isinstance(fixed, Fixed)
    accepted = tmp_path / "已改.docx"
    accepted.write_bytes(accept_all(fixed.data, "已改.docx"))

    (report,) = check([str(accepted)], OPTIONS).report.submissions

    assert fixed.corrected >= 1
    assert [one.rule for one in report.findings if one.severity != "info"] == []
    assert foreword(accepted) == foreword(Path(__file__).resolve().parents[2] / "samples" / mutation.sample)


def test_two_missing_sentences_come_in_their_order(tmp_path: Path) -> None:
    """Basis and patents are put in front of the same paragraph; the basis stands first all the same."""
    basis, patent = (next(one for one in mutations() if one.name == name) for name in ("std-foreword-basis", "std-foreword-patent"))
    both = type(basis)(
        basis.name,
        basis.rule,
        basis.sample,
        basis.text,
        basis.code,
        basis.also,
        {**basis.changes, "delete": [*basis.changes["delete"], *patent.changes["delete"]]},
    )
    bent = tmp_path / "征求意见稿.docx"
    bent.write_bytes(both.files()[f"{both.name}.docx"])
    (fixed,) = fix(str(bent), OPTIONS, language="zh")
    assert isinstance(fixed, Fixed)
    accepted = tmp_path / "已改.docx"
    accepted.write_bytes(accept_all(fixed.data, "已改.docx"))

    assert foreword(accepted) == foreword(Path(__file__).resolve().parents[2] / "samples" / basis.sample)


def foreword(path: Path) -> list[str]:
    """Return the lines between 前言 and the next heading."""
    lines = [one.text for one in read_word(path.read_bytes(), path.name).paragraphs]
    start = lines.index("前　　言")
    return lines[start : lines.index("引　　言")]
