from __future__ import annotations

import pytest

from pipeline.review.path_ends import by_ends


@pytest.mark.parametrize(
    ("written", "known"),
    [
        pytest.param("收件箱/甲", "/home/office/收件箱/甲", id="an-absolute-path-now"),
        pytest.param("/home/office/收件箱/甲", "收件箱/甲", id="an-absolute-path-then"),
        pytest.param("收件箱/甲", "甲", id="from-inside"),
        pytest.param("../2022/收件箱/甲", "/office/2022/收件箱/甲", id="from-beside"),
        pytest.param("D:/2022/收件箱/甲", "/mnt/d/收件箱/甲", id="moved-with-its-folder"),
        pytest.param("收件箱/甲.zip", "./收件箱/甲.zip", id="a-file"),
    ],
)
def test_one_place_seen_from_elsewhere(written: str, known: str) -> None:
    assert by_ends([written, "收件箱/乙"], [known, "x/丙"]) == {written: known}


@pytest.mark.parametrize(
    ("written", "known"),
    [
        pytest.param(["第一批/甲"], ["第二批/甲"], id="another-folder"),
        pytest.param(["甲"], ["第一批/甲", "第二批/甲"], id="it-could-be-two"),
        pytest.param(["第一批/甲", "第二批/甲"], ["甲"], id="two-could-be-it"),
        pytest.param(["收件箱/小甲"], ["甲"], id="half-a-name"),
        pytest.param(["", ".", ".."], ["甲", "."], id="no-name"),
        pytest.param([], [], id="nothing"),
    ],
)
def test_what_does_not_say_which_one_is_left_out(written: list[str], known: list[str]) -> None:
    assert by_ends(written, known) == {}


def test_the_folder_says_which_of_two_is_meant() -> None:
    assert by_ends(["/a/第一批/甲", "/a/第二批/甲"], ["第二批/甲", "第一批/甲"]) == {
        "/a/第一批/甲": "第一批/甲",
        "/a/第二批/甲": "第二批/甲",
    }


def test_many_that_moved_together() -> None:
    """A whole batch in another folder: each is found, also where all end in the same name."""
    written, known = ([f"{folder}/{number}/材料" for number in range(500)] for folder in ("第一处", "第二处"))

    assert by_ends(written, known) == dict(zip(written, known, strict=True))
