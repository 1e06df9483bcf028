"""What a name says about a folder."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.intake.branches import Branch
from pipeline.intake.grouping import grouped
from pipeline.model.submission import File, Mail, Media, Trouble
from pipeline.model.text import Text

SAID = Text("坏", "bad")


def file(name: str, media: Media = "docx") -> File:
    return File(name, f"/x/{name}", (), media, 1, "0" * 64)


def folder(name: str, *inside: File | Branch) -> Branch:
    files = tuple(one for one in inside if isinstance(one, File))
    return Branch(name, "folder", files, tuple(one for one in inside if isinstance(one, Branch)))


def paths(*inside: File | Branch) -> list[str]:
    return [one.path for one in grouped(folder("x", *inside), "x", "auto")]


@pytest.mark.parametrize(
    "name", ["证书", "附件", "01-获奖证书", "佐证材料", "三、证明文件", "word版", "PDF", "扫描件（盖章）", "参考资料", "images"]
)
def test_folders_named_like_parts_stay_together(name: str) -> None:
    assert paths(folder(name, file("a.docx")), folder("附件", file("b.docx"))) == ["x"]


@pytest.mark.parametrize("name", ["上海证书科技有限公司", "张三", "标准化研究院", "001", "project", "沪A-12"])
def test_folders_named_otherwise_are_submissions(name: str) -> None:
    assert paths(folder(name, file("a.docx")), folder("附件", file("b.docx"))) == [f"x/{name}", "x/附件"]


def test_folders_of_scans_beside_files_are_attachments() -> None:
    assert paths(file("a.docx"), folder("甲", file("1.pdf", "pdf")), folder("乙", file("2.jpg", "jpeg"))) == ["x"]


def test_mails_beside_files_are_submissions() -> None:
    mails = (Branch("b.eml", "mail", mail=Mail("")), Branch("c.msg", "mail", mail=Mail("")))

    assert paths(file("a.docx"), *mails) == ["x/b.eml", "x/c.msg", "x/a.docx"]


def test_a_batch_in_a_batch_is_one_batch() -> None:
    inner = folder("第一批", folder("甲", file("a.docx")), folder("乙", file("a.docx")))

    assert paths(inner, folder("丙", file("a.docx"))) == ["x/第一批/甲", "x/第一批/乙", "x/丙"]


def test_trouble_beside_a_wrapped_folder_has_its_own_line() -> None:
    branch = Branch("x", "folder", branches=(folder("甲", file("a.docx")),), troubles=(Trouble("b.docx", SAID, SAID),))
    told = [(one.path, len(one.troubles)) for one in grouped(branch, "x", "auto")]

    assert told == [("x/甲", 0), ("x/b.docx", 1)]


def test_trouble_of_the_folder_itself_bears_its_path() -> None:
    (one,) = grouped(Branch("x", "folder", troubles=(Trouble("", SAID, SAID),)), "收件/x", "auto")

    assert one.troubles[0].path == "收件/x"


@pytest.mark.parametrize("reading", ["auto", "submission"])
def test_every_reading_says_why(reading: str) -> None:
    for one in grouped(folder("x", file("a.docx")), "x", "auto" if reading == "auto" else "submission"):
        assert one.because.zh
        assert one.because.en


def test_notes_and_scripts_beside_a_batch_are_left_out_and_named() -> None:
    """A list or a note of the office is nobody's submission."""
    inside = (folder("甲", file("a.docx")), folder("乙", file("a.docx")), file("说明.txt", "text"), file("c.docx"))
    found = list(grouped(folder("x", *inside), "x", "auto"))

    assert [one.path for one in found] == ["x/甲", "x/乙", "x/c.docx"]
    assert found[0].ignored == ("x/说明.txt",)


def test_what_is_called_a_paper_and_is_none_has_its_own_line() -> None:
    """A .docx of rubbish is somebody's form that arrived broken, and nobody may overlook it."""
    broken = replace(file("甲.docx", "unknown"), extension_lies=True)
    note = replace(file("说明.TXT", "unknown"), extension_lies=True)
    found = list(grouped(folder("x", folder("乙", file("a.docx")), folder("丙", file("a.docx")), broken, note), "x", "auto"))

    assert [one.path for one in found] == ["x/乙", "x/丙", "x/甲.docx"]
    assert found[0].ignored == ("x/说明.TXT",)


def test_a_folder_of_scripts_beside_a_batch_is_left_out_and_named() -> None:
    inside = (folder("甲", file("a.docx")), folder("乙", file("a.docx")), folder("工具", file("x.py", "text"), file("x.pyc", "unknown")))
    found = list(grouped(folder("x", *inside), "x", "auto"))

    assert [one.path for one in found] == ["x/甲", "x/乙"]
    assert found[0].ignored == ("x/工具",)
