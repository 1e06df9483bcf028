from __future__ import annotations

import unicodedata

import pytest

from pipeline.review.submission_names import depth_of, last_step, meant


@pytest.mark.parametrize(
    ("name", "path", "depth"),
    [
        pytest.param("甲公司", "收件箱/甲公司", 2, id="the-last-step"),
        pytest.param("甲公司/", "收件箱/甲公司", 2, id="with-a-slash"),
        pytest.param("收件箱/甲公司", "收件箱/甲公司", 2, id="the-whole-path"),
        pytest.param("./收件箱/甲公司", "收件箱/甲公司", 2, id="from-here"),
        pytest.param("收件箱\\甲公司", "收件箱/甲公司", 2, id="as-windows-writes-it"),
        pytest.param("甲公司", "收件箱/甲公司.zip", 2, id="without-its-ending"),
        pytest.param("甲公司.zip", "收件箱/甲公司.zip", 2, id="with-its-ending"),
        pytest.param("甲公司", "收件箱/a.zip!/甲公司", 3, id="inside-an-archive"),
        pytest.param("甲公司", "收件箱/甲公司/材料", 2, id="a-folder-it-lies-in"),
        pytest.param("收件箱", "收件箱/甲公司", 1, id="the-whole-batch"),
        pytest.param("甲/甲", "甲/甲/甲", 3, id="the-deepest-of-several"),
        pytest.param("甲", "收件箱/甲公司", 0, id="part-of-a-word"),
        pytest.param("甲公司/乙", "收件箱/甲公司", 0, id="more-than-there-is"),
        pytest.param("收件箱/乙", "收件箱/甲/乙", 0, id="a-gap"),
        pytest.param("", "甲公司", 0, id="no-name"),
        pytest.param("/", "甲公司", 0, id="only-a-slash"),
        pytest.param("规范2.0版", "收件箱/规范2.0版", 2, id="a-dot-that-begins-no-ending"),
        pytest.param("甲", "甲.2022年材料", 0, id="what-follows-a-dot-may-be-no-ending"),
        pytest.param(unicodedata.normalize("NFD", "é公司"), "é公司", 1, id="letters-of-a-mac"),
    ],
)
def test_a_name_means_a_submission_or_a_folder_it_lies_in(name: str, path: str, depth: int) -> None:
    assert depth_of(name, path) == depth


@pytest.mark.parametrize(
    ("path", "name"),
    [
        pytest.param("收件箱/甲公司/材料", "材料", id="the-deepest"),
        pytest.param("收件箱/甲公司", "收件箱/甲公司", id="the-longest-of-equally-deep"),
        pytest.param("收件箱/乙公司", "收件箱", id="the-only-one"),
    ],
)
def test_the_most_exact_name_counts(path: str, name: str) -> None:
    names = {"收件箱": 1, "甲公司": 2, "收件箱/甲公司": 3, "材料": 4}

    assert meant(names, path) == (name, names[name])


def test_no_name_means_it() -> None:
    assert meant({"甲": 1}, "乙") is None
    assert meant({}, "乙") is None


@pytest.mark.parametrize(("path", "name"), [("收件箱/甲公司.zip", "甲公司"), ("a.zip!/乙/", "乙"), ("/", "")])
def test_people_call_it_by_its_last_step(path: str, name: str) -> None:
    assert last_step(path) == name
