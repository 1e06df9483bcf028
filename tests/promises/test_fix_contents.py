"""What `fix` does to a cover, a title and a 目次: a typed one is corrected, Word's own is left to Word."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.desk import Fixed, Options, check, fix
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.readers.word.reader import read_word
from tests.fixes.revisions import accept_all, reject_all
from tests.samples.mutations import mutations

OPTIONS = Options(profile="gbt-1.1-2020", stage="full-draft", as_of=date(2026, 1, 2))
MENDED = {
    "std-toc-title": "目　　次",
    "std-toc-number-mismatch": "8　运行评价",
    "std-toc-title-mismatch": "7　运行管理",
    "std-toc-annex-kind": "附录A（规范性）　日常检查的项目",
    "std-cover-dates": "2026-12-01",
    "std-title-elements-blank": "便民服务　自助打印点运行规范",
}
"""Mutation -> what stands there afterwards."""
GENERATED = "std-toc-outdated"


def bent(name: str, folder: Path) -> Path:
    """Write the mutant down."""
    mutation = next(one for one in mutations() if one.name == name)
    path = folder / f"{name}.docx"
    path.write_bytes(mutation.files()[path.name])
    return path


def fixed_copy(path: Path, *, tracked: bool = True) -> Fixed:
    (fixed,) = fix(str(path), OPTIONS, language="zh", tracked=tracked)
    assert isinstance(fixed, Fixed)
    return fixed


def texts(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in read_word(data, "a.docx").paragraphs]


def rules(data: bytes, folder: Path) -> set[str]:
    path = folder / "again.docx"
    path.write_bytes(data)
    (report,) = check([str(path)], OPTIONS).report.submissions
    return {one.rule for one in report.findings}


@pytest.mark.parametrize("name", MENDED)
def test_the_accepted_copy_is_mended(name: str, tmp_path: Path) -> None:
    path = bent(name, tmp_path)
    rule = next(one.rule for one in mutations() if one.name == name)
    accepted = accept_all(fixed_copy(path).data, "a.docx")

    assert any(MENDED[name] in text for text in texts(accepted))
    assert rules(accepted, tmp_path) <= rules(path.read_bytes(), tmp_path) - {rule}


def refreshed(data: bytes) -> list[str]:
    """Return the instructions of the fields that Word will bring up to date when it opens the file."""
    package = Package.open(data, "a.docx")
    begins = [one for one in package.tree(package.main_part).iter(f"{W}fldChar") if one.get(f"{W}dirty") == "true"]
    found = []
    for begin in begins:
        run = begin.getparent()
        assert run is not None
        behind = [code for other in (run, *run.itersiblings()) for code in other.iter(f"{W}instrText")]
        found.append((behind[0].text or "").split()[0])
    return found


@pytest.mark.parametrize("tracked", [True, False], ids=["tracked", "--accept"])
def test_words_own_is_marked_for_an_update(tracked: bool, tmp_path: Path) -> None:
    """Not a letter of it is changed: Word makes it anew when the file is opened."""
    path = bent(GENERATED, tmp_path)
    given = path.read_bytes()
    fixed = fixed_copy(path, tracked=tracked)

    assert fixed.corrected == 1
    assert refreshed(fixed.data) == ["TOC"]
    assert texts(fixed.data) == texts(given) == texts(reject_all(fixed.data, "a.docx"))
    assert path.read_bytes() == given
    assert refreshed(given) == []
