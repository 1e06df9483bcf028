"""Which file is the stamped scan."""

from __future__ import annotations

import pytest

from pipeline.model.profile import Role
from pipeline.model.submission import File, Media
from pipeline.model.text import Text
from pipeline.recognise.scans import scan_parts

ROLE = Role("scan", Text("扫描件", "scan"), "scan", ("pdf", "jpeg", "png"), scan_of="form", names=("建议书", "盖章", "扫描"), single=False)
KINDS: dict[str, Media] = {"docx": "docx", "pdf": "pdf", "jpg": "jpeg", "png": "png"}


def files(*paths: str) -> list[File]:
    return [File(path, path, (), KINDS[path.rsplit(".", 1)[1]], 1, "0" * 64) for path in paths]


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        pytest.param((), [], id="nothing"),
        pytest.param(("建议书.docx", "草案.docx"), [], id="no-picture"),
        pytest.param(("建议书.docx", "项目建议书-盖章.pdf"), [1], id="by-its-name"),
        pytest.param(("建 议 书.PDF".lower(), "其他.pdf"), [0], id="by-its-name-with-blanks"),
        pytest.param(("a.docx", "IMG_0001.jpg"), [1], id="the-only-picture"),
        pytest.param(("IMG_1.jpg", "IMG_2.jpg"), [0, 1], id="pictures-as-pages"),
        pytest.param(("a.pdf", "b.pdf"), [], id="two-pdfs-say-nothing"),
        pytest.param(("盖章扫描1.jpg", "盖章扫描2.jpg", "logo.png"), [0, 1], id="pages-by-name"),
        pytest.param(("标准草案.pdf",), [], id="the-draft-is-no-scan"),
        pytest.param(("营业执照扫描件.pdf", "x.pdf"), [1], id="another-paper-scanned"),
        pytest.param(("盖章/第1页.jpg", "证书/a.png"), [0], id="folder-names-count"),
    ],
)
def test_scan_parts(paths: tuple[str, ...], found: list[int]) -> None:
    assert [number for _, number, _ in scan_parts(files(*paths), [ROLE], {})] == found


def test_reason_names_the_word() -> None:
    ((_, _, because),) = scan_parts(files("建议书.pdf"), [ROLE], {})

    assert "建议书" in because.zh


def role(identity: str, of: str | None, *names: str) -> Role:
    return Role(identity, Text(identity, identity), "scan", ("pdf", "jpeg", "png"), scan_of=of, names=names, single=False)


STAR = [
    role("team-scan", "team", "班组申报表", "申报表", "盖章"),
    role("person-scan", "person", "个人申报表", "申报表", "盖章"),
    role("list-scan", "list", "推荐意见表", "盖章"),
    role("copy", None, "证书", "获奖"),
]


@pytest.mark.parametrize(
    ("paths", "played", "found"),
    [
        pytest.param(("个人申报表-盖章.pdf",), {}, ["person-scan 0"], id="the-longest-word-counts"),
        pytest.param(("推荐意见表（盖章）.pdf",), {}, ["list-scan 0"], id="盖章-says-nothing-of-which"),
        pytest.param(("表.docx", "申报表盖章.pdf"), {"person": [0]}, ["person-scan 1"], id="of-the-form-that-came"),
        pytest.param(("申报表盖章.pdf", "获奖证书.jpg"), {}, ["team-scan 0", "copy 1"], id="certificates-beside"),
        pytest.param(("申报表及证书.pdf",), {}, ["team-scan 0", "copy 0"], id="both-in-one"),
        pytest.param(("证书（盖章）.jpg",), {}, ["copy 0"], id="a-stamped-certificate"),
        pytest.param(("表.docx", "IMG_1.jpg"), {"person": [0]}, ["person-scan 1"], id="the-only-picture-is-of-the-form-that-came"),
        pytest.param(("班组表.pdf", "证书.jpg"), {"team": [0]}, ["team-scan 0", "copy 1"], id="a-form-that-is-a-pdf"),
        pytest.param(("申报表.pdf", "a.docx"), {"team": [0, 1]}, ["team-scan 0"], id="the-form-twice"),
    ],
)
def test_every_scan_is_that_of_one_form(paths: tuple[str, ...], played: dict[str, list[int]], found: list[str]) -> None:
    assert [f"{one} {number}" for one, number, _ in scan_parts(files(*paths), STAR, played)] == found


def test_a_file_that_plays_another_role_is_not_left_over() -> None:
    """Achievement material sent as the only PDF is no form's scan."""
    assert list(scan_parts(files("材料.pdf"), STAR, {"material": [0]})) == []
    assert [one for one, _, _ in scan_parts(files("材料.pdf", "b.pdf"), STAR[:1], {"material": [0]})] == ["team-scan"]


def test_the_only_pdf_is_no_scan_where_its_words_say_what_it_is() -> None:
    """A standard sent alone, judged as a record by the user's word, is still no stamped record."""
    assert list(scan_parts(files("文件.pdf"), [ROLE], {"": [0]})) == []
