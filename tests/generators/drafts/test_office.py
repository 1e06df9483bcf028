"""Drafts as LibreOffice lays them out."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from pipeline.generators.drafts import Cited, Proposal, draft
from tests.generators.drafts.trying import TERMS, TITLES, kind, outline_of

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
    pytest.mark.timeout(300),
]


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[bytes, list[str]]]:
    """Every kind of draft: the file, and the text of its pages."""
    folder = tmp_path_factory.mktemp("drafts")
    made = {}
    for identity, title in TITLES.items():
        cited = (Cited("GB/T 19001—2016", "质量管理体系　要求"),)
        proposal = Proposal(title=title, units=("上海甲公司",), drafters=("张示范",), adopters=("上海甲公司",), cited=cited, patents=True)
        made[identity] = draft(proposal, kind(identity), TERMS)
        (folder / f"{identity}.docx").write_bytes(made[identity])
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    files = [str(path) for path in sorted(folder.glob("*.docx"))]
    subprocess.run([*command, "--outdir", str(folder / "out"), *files], check=True, capture_output=True, timeout=240)
    return {identity: (data, pages(folder / "out" / f"{identity}.pdf")) for identity, data in made.items()}


def pages(path: Path) -> list[str]:
    """Return the text of each page, without blanks."""
    with pypdfium2.PdfDocument(path) as pdf:
        return ["".join(page.get_textpage().get_text_range().split()) for page in pdf]


@pytest.mark.parametrize("identity", TITLES)
def test_the_contents_name_the_pages(identity: str, laid_out: dict[str, tuple[bytes, list[str]]]) -> None:
    """What is reckoned is right, or one page beside it where fonts of this machine are others."""
    data, found = laid_out[identity]
    front = next(number for number, page in enumerate(found) if page.startswith("T/ABCXXXX—20XX" + TITLES[identity].replace("\u3000", "")))
    for entry in outline_of(data).contents:
        if entry.page.isdecimal():
            words = "".join(
                (entry.number + entry.title.partition("）")[2] if entry.number.startswith("附录") else entry.number + entry.title).split()
            )
            near = found[front + max(int(entry.page) - 2, 0) : front + int(entry.page) + 1]
            assert any(words in page.replace("（规范性）", "").replace("（资料性）", "") for page in near), entry


@pytest.mark.parametrize("identity", TITLES)
def test_the_cover_is_one_page(identity: str, laid_out: dict[str, tuple[bytes, list[str]]]) -> None:
    _, found = laid_out[identity]

    assert found[0].endswith("某某协会发布")
    assert "目次" in found[1]
    assert "前言" in found[2]
    assert "引言" in found[3]


@pytest.mark.parametrize("identity", TITLES)
def test_numbers_are_shown(identity: str, laid_out: dict[str, tuple[bytes, list[str]]]) -> None:
    data, found = laid_out[identity]
    text = "".join(found)

    for clause in outline_of(data).all_clauses():
        number = f"附录{clause.number}" if clause.number.isalpha() else clause.number
        assert number in text
