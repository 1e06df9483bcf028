"""Paths below a folder, whatever it is made of."""

from __future__ import annotations

from pipeline.intake.branches import Branch, assembled, gathered
from pipeline.model.submission import File, Trouble
from pipeline.model.text import Text

SAID = Text("坏", "bad")


def file(name: str) -> File:
    return File(name, name, (), "docx", 1, "0" * 64)


def test_paths_go_through_folders_and_archives() -> None:
    archive = Branch("材料!.zip", "archive", (file("a"),), troubles=(Trouble("", SAID, SAID), Trouble("b", SAID, SAID)))
    inner = Branch("证书", "folder", (file("c"),), (archive,), ignored=("~$x",))
    found = gathered(Branch("", "folder", (file("z"),), (inner,)))

    assert [one.path for one in found.files] == ["z", "证书/c", "证书/材料!.zip!/a"]
    assert found.ignored == ("证书/~$x",)
    assert [one.path for one in found.troubles] == ["证书/材料!.zip", "证书/材料!.zip!/b"]


def test_what_is_assembled_is_sorted_and_empty_folders_are_named() -> None:
    empty = assembled("空", "folder", [], [assembled("更空", "folder", [], [], [], [])], [".x"], [])
    full = assembled("满", "folder", [file("b"), file("a")], [], [], [])
    whole = assembled("", "folder", [], [full, empty], [], [])

    assert [child.name for child in whole.branches] == ["满"]
    assert [one.path for one in full.files] == ["a", "b"]
    assert whole.ignored == ("空/", "空/.x", "空/更空/")
