"""The same files and options give the same report: as folder or zip, whatever the machine, whoever the workers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.desk import Options, check
from tests.samples.mutations import mutations
from tests.samples.word import archive

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A batch of good and bad submissions, every fifth mutant among them, with names that sort differently by locale."""
    folder = tmp_path / "收件箱"
    for mutation in mutations()[::5]:
        for path, data in mutation.files().items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
    shutil.copytree(SAMPLES / "社区助餐服务规范", folder / "ä-社区")
    shutil.copytree(SAMPLES / "家用电器上门维修服务规范", folder / "Z-家电")
    return folder


def report_of(inbox: Path, *options: str, **environment: str) -> bytes:
    command = [
        sys.executable,
        "-m",
        "pipeline",
        "check",
        inbox.name,
        "--format",
        "json",
        "--as-of",
        "2026-01-01",
        "--fail-on",
        "never",
        "--no-layout",
        *options,
    ]
    root = str(Path(__file__).resolve().parents[2])
    ran = subprocess.run(
        [*command, *options], cwd=inbox.parent, env={**os.environ, "PYTHONPATH": root, **environment}, capture_output=True, check=True
    )
    return ran.stdout


def test_the_report_is_the_same_bytes_everywhere(inbox: Path) -> None:
    first = report_of(inbox, "--jobs", "1", LC_ALL="C.UTF-8", TZ="UTC", PYTHONHASHSEED="1")

    assert first == report_of(inbox, "--jobs", "4", LC_ALL="C.UTF-8", TZ="UTC", PYTHONHASHSEED="2")
    assert first == report_of(inbox, "--jobs", "2", LC_ALL="C", LANG="C", TZ="Asia/Shanghai", PYTHONHASHSEED="3")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
@pytest.mark.parametrize("name", ["社区助餐服务规范", "家用电器上门维修服务规范"])
def test_a_zip_is_judged_like_its_folder(name: str, encoding: str, tmp_path: Path) -> None:
    """Findings and fingerprints are identical; a zip made on Chinese Windows keeps its names."""
    mutation = next(one for one in mutations() if one.sample == name and "replace" in one.changes)
    files = {path.split("/", 1)[1]: data for path, data in mutation.files().items()}
    folder = tmp_path / "申报"
    folder.mkdir()
    for path, data in files.items():
        (folder / path).write_bytes(data)
    zipped = archive(files)
    if encoding == "gb18030":
        zipped = renamed(zipped, files)
    (tmp_path / "申报.zip").write_bytes(zipped)
    (as_folder,) = check([str(folder)], Options()).report.submissions
    (as_zip,) = check([str(tmp_path / "申报.zip")], Options()).report.submissions

    assert as_folder.findings
    assert as_zip.findings == as_folder.findings
    assert as_zip.evaluations == as_folder.evaluations
    assert as_zip.documents == as_folder.documents


def renamed(zipped: bytes, files: dict[str, bytes]) -> bytes:
    """Return the zip as old Windows programs write it: names in GBK, no UTF-8 flag."""
    import io
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as written:
        for number, (path, data) in enumerate(files.items()):
            place = f"x{number}".ljust(len(path.encode("gb18030")), "y")
            written.writestr(zipfile.ZipInfo(place, (2022, 8, 1, 8, 0, 0)), data)
    raw = buffer.getvalue()
    for number, path in enumerate(files):
        name = path.encode("gb18030")
        raw = raw.replace(f"x{number}".ljust(len(name), "y").encode(), name)
    return raw
