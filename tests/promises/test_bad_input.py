"""Bad input is normal input: a clear error with the way out, the rest checked, nothing written, nothing changed."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile_files import bomb, docx_with_dtd, legacy_doc, locked_docx, lying_bomb, raw_zip, text_member
from tests.samples.word import archive
from tests.word_files import R, docx, paragraphs

ROOT = Path(__file__).resolve().parents[2]
GOOD = ROOT / "samples" / "社区助餐服务规范"
WORD = docx(paragraphs("甲"))
EXTERNAL = f'<Relationship Id="rIdX" Type="{R}/image" Target="http://example.org/a.png" TargetMode="External"/>'
UNREADABLE = {
    "encrypted": locked_docx(),
    "legacy-doc": legacy_doc(),
    "truncated": WORD[: len(WORD) // 2],
    "empty": b"",
    "zip-bomb": bomb(),
    "lying-zip-bomb": lying_bomb(),
    "entities": docx_with_dtd(),
    "entities-in-utf-16": docx_with_dtd(coding="utf-16"),
    "not-well-formed": docx(paragraphs("甲"), parts={"word/document.xml": "<w:document><w:body>"}),
    "no-main-part": archive({"[Content_Types].xml": b"<Types/>"}),
    "deep": docx("<w:p>" * 5000 + "</w:p>" * 5000),
}


def run(*arguments: str, at: Path) -> subprocess.CompletedProcess[str]:
    """Run the command in a home of its own."""
    home = {"HOME": str(at), "XDG_STATE_HOME": str(at / "state"), "XDG_CACHE_HOME": str(at / "cache")}
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **home}
    command = [sys.executable, "-m", "pipeline", *arguments]
    return subprocess.run(command, cwd=at, env=environment, capture_output=True, text=True, timeout=100)


def hashes(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A good submission, in which and beside which the tests put bad ones."""
    shutil.copytree(GOOD, tmp_path / "收件箱" / "好的申报")
    return tmp_path / "收件箱"


@pytest.mark.parametrize("kind", UNREADABLE)
def test_one_bad_file_costs_itself(kind: str, inbox: Path) -> None:
    """Its error has a way out in both languages; the others are checked; exit code 3; no input is touched."""
    shutil.copytree(GOOD, inbox / "坏的申报")
    (inbox / "坏的申报" / "项目建议书.docx").write_bytes(UNREADABLE[kind])
    before = hashes(inbox)
    ran = run("check", inbox.name, "--format", "json", "--fail-on", "never", "--jobs", "2", at=inbox.parent)
    report = json.loads(ran.stdout)
    by_path = {one["path"].rsplit("/", 1)[-1]: one for one in report["submissions"]}

    assert ran.returncode == 3
    assert "Traceback" not in ran.stderr
    assert by_path["好的申报"]["verdict"] == "incomplete"
    assert by_path["好的申报"]["findings"] == []
    assert by_path["坏的申报"]["verdict"] == "unreadable"
    (error,) = by_path["坏的申报"]["errors"]
    assert "项目建议书.docx" in error["path"]
    assert len(error["hint"]) > 5
    assert hashes(inbox) == before


@pytest.mark.parametrize("kind", UNREADABLE)
def test_fix_says_what_it_could_not_read(kind: str, tmp_path: Path) -> None:
    (tmp_path / "坏.docx").write_bytes(UNREADABLE[kind])
    ran = run("fix", "坏.docx", "-o", "改好", at=tmp_path)

    assert ran.returncode == 3
    assert "错误：" in ran.stderr
    assert "办法：" in ran.stderr
    assert not (tmp_path / "改好").exists()


def test_a_zip_that_climbs_out_writes_nothing(inbox: Path) -> None:
    (inbox / "外来.zip").write_bytes(raw_zip(text_member("../../逃.txt"), text_member("/tmp/逃.txt"), text_member("C:\\逃.txt")))
    before = hashes(inbox.parent)
    ran = run("check", inbox.name, "--format", "json", "--fail-on", "never", "--jobs", "1", at=inbox.parent)

    assert ran.returncode == 3
    assert {name: digest for name, digest in hashes(inbox.parent).items() if not name.startswith(("cache", "state"))} == before


def test_links_macros_and_odd_names_are_read_as_what_they_are(tmp_path: Path) -> None:
    """Nothing is fetched, nothing is run; a name is only a name."""
    names = ["😀报名.docx", "=1+1.docx", "[red]甲.docx", "a'\"&<b>.docx"]
    body = paragraphs("=HYPERLINK(1)", "{{ 7*7 }}", "<script>alert(1)</script>", "[bold]粗[/bold]")
    for name in names:
        (tmp_path / name).write_bytes(docx(body, relationships=EXTERNAL))
    (tmp_path / "宏.docm").write_bytes(docx(paragraphs("甲"), parts={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}))
    ran = run("check", ".", "--as", "batch", "--fail-on", "never", at=tmp_path)

    assert ran.returncode == 0
    assert all(name in ran.stdout for name in names)
    assert "\x1b" not in ran.stdout


def test_locks_and_system_files_are_ignored_and_named(inbox: Path) -> None:
    for name in ("~$项目建议书.docx", ".DS_Store", "Thumbs.db"):
        (inbox / "好的申报" / name).write_bytes(b"x")
    ran = run("check", f"{inbox.name}/好的申报", "--format", "json", at=inbox.parent)
    (submission,) = json.loads(ran.stdout)["submissions"]

    assert ran.returncode == 0
    assert sorted(submission["ignored"]) == [".DS_Store", "Thumbs.db", "~$项目建议书.docx"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(("check", "没有.docx"), "没有.docx", id="no-such-path"),
        pytest.param(("check", ".", "--profile", "saq-2022-group-standrad"), "saq-2022", id="a-mistyped-profile"),
        pytest.param(("check", ".", "--select", "std-clause-emty"), "std-clause-empty", id="a-mistyped-rule"),
        pytest.param(("rules", "explain", "nothing"), "nothing", id="no-such-rule"),
    ],
)
def test_wrong_use_says_so_and_how_to_go_on(arguments: tuple[str, ...], said: str, inbox: Path) -> None:
    ran = run(*arguments, at=inbox)

    assert ran.returncode == 2
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
