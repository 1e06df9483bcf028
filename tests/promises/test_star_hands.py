"""Whoever saved the files of the star call (WPS, LibreOffice, somebody whose merged cells came undone), the findings are the same."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.desk import Options, check
from tests.samples.mutations import Mutation, mutations
from tests.samples.wps import as_wps, without_merges

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
GOOD = sorted(path.name for path in SAMPLES.glob("明星*"))
FAULTY = {one.rule: one for one in reversed(mutations()) if one.of_stars and one.forms_only and not one.is_standard}
"""The first fault of each rule about forms and packages."""
NOT_IN_OPENDOCUMENT = {("ach-banner-format", "in-points")}
"""OpenDocument has no spacing in lines: what LibreOffice saved has 30 pt for 段后2.5行, which is a note."""
Hand = Callable[[bytes], bytes]
Findings = list[tuple[str, ...]]


@pytest.fixture(scope="module")
def libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Hand:
    """Every Word file of the samples and of their mutants, saved as OpenDocument and as a Word file again, all in two goes."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed (Debian: libreoffice-writer)")
    folder = tmp_path_factory.mktemp("libreoffice")
    for files in (*map(good_files, GOOD), *(one.files() for one in FAULTY.values())):
        for content in (content for path, content in files.items() if path.endswith(".docx")):
            (folder / f"{_name(content)}.docx").write_bytes(content)
    _save(folder, "docx", "odt")
    _save(folder / "odt", "odt", "docx")
    return lambda content: (folder / "odt" / "docx" / f"{_name(content)}.docx").read_bytes()


def _name(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _save(folder: Path, kind: str, into: str) -> None:
    """Save all files of one kind in another, in a folder named so."""
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", into, "--outdir"]
    subprocess.run([*command, str(folder / into), *map(str, sorted(folder.glob(f"*.{kind}")))], check=True, capture_output=True)


def undone(content: bytes) -> bytes:
    """Return a Word file of WPS with plain tables: nothing merged."""
    return as_wps(without_merges(content))


def good_files(name: str) -> dict[str, bytes]:
    return {f"{name}/{path.name}": path.read_bytes() for path in sorted((SAMPLES / name).iterdir())}


def findings(files: Mapping[str, bytes], options: Options, folder: Path, hand: Hand = bytes) -> Findings:
    """Return what is found in the files when every Word file among them was saved by that hand."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(hand(content) if path.endswith(".docx") else content)
    reports = check([str(folder)], replace(options, profile="saq-2021-star", layout=False)).report.submissions
    return sorted((report.kind or "", one.rule, one.code, one.severity, str(one.found)) for report in reports for one in report.findings)


def both(files: Mapping[str, bytes], options: Options, folder: Path, hand: Hand) -> tuple[Findings, Findings]:
    """Return what is found in the files as they are, and as the hand saved them, but for what its format cannot hold."""
    before, after = findings(files, options, folder / "来件"), findings(files, options, folder / "另存", hand)
    return before, after if hand is undone else [one for one in after if one[1:3] not in NOT_IN_OPENDOCUMENT]


@pytest.mark.parametrize("name", GOOD)
def test_a_good_package_without_merged_cells(name: str, tmp_path: Path) -> None:
    before, after = both(good_files(name), Options(), tmp_path, undone)

    assert after == before


@pytest.mark.office
@pytest.mark.parametrize("name", GOOD)
def test_a_good_package_saved_by_libreoffice(name: str, tmp_path: Path, libreoffice: Hand) -> None:
    before, after = both(good_files(name), Options(), tmp_path, libreoffice)

    assert after == before


@pytest.mark.parametrize("mutation", FAULTY.values(), ids=lambda one: one.name)
def test_a_fault_without_merged_cells(mutation: Mutation, tmp_path: Path) -> None:
    before, after = both(mutation.files(), mutation.options(tmp_path), tmp_path, undone)

    assert after == before


@pytest.mark.office
@pytest.mark.parametrize("mutation", FAULTY.values(), ids=lambda one: one.name)
def test_a_fault_saved_by_libreoffice(mutation: Mutation, tmp_path: Path, libreoffice: Hand) -> None:
    before, after = both(mutation.files(), mutation.options(tmp_path), tmp_path, libreoffice)

    assert after == before
