"""What `fix` makes of a list of references: accepted it is in order and clean, rejected it is the input."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pipeline.desk import Fixed, Options, check, fix
from pipeline.model.document import Document
from pipeline.readers.word.reader import read_word
from tests.fixes.revisions import accept_all, reject_all
from tests.samples.mutations import Mutation

SAMPLE = "标准文本/社区便民缝补服务规范（征求意见稿）.docx"
SENTENCE = "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。"
FORMER = (
    "下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。"
    "凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。"
)
FIRST, SECOND, THIRD, FOURTH = (
    "GB/T 10001.1　公共信息图形符号　第1部分：通用符号",
    "GB 18401　国家纺织产品基本安全技术规范",
    "GB/T 19000—2016　质量管理体系　基础和术语",
    "GB/T 36733　服务质量评价通则",
)
RIGHT = [FIRST, SECOND, THIRD, FOURTH]
TURNED = {"move": [[THIRD, FOURTH], [SECOND, THIRD], [FIRST, SECOND]]}
OPTIONS = Options(profile="gbt-1.1-2020", stage="full-draft", as_of=date(2026, 1, 2))


def bent(folder: Path, changes: dict[str, Any]) -> Path:
    """Return the sample with these changes."""
    path = folder / "草案.docx"
    (content,) = Mutation("草案", "", SAMPLE, None, None, frozenset(), changes).files().values()
    path.write_bytes(content)
    return path


def fixed(path: Path) -> Fixed:
    (made,) = fix(str(path), OPTIONS, language="zh")
    assert isinstance(made, Fixed)
    return made


def chapter(read: Document) -> list[str]:
    """Return the paragraphs of chapter 2 below its heading."""
    texts = [one.text for one in read.paragraphs]
    start = max(number for number, text in enumerate(texts) if text == "规范性引用文件")
    return texts[start + 1 : texts.index("术语和定义", start)]


def texts(read: Document) -> list[str]:
    return [one.text for one in read.paragraphs]


def rules_found(data: bytes, folder: Path) -> set[str]:
    path = folder / "改后.docx"
    path.write_bytes(data)
    (report,) = check([str(path)], OPTIONS).report.submissions
    return {one.rule for one in report.findings if one.severity != "info"}


@pytest.mark.parametrize(
    ("changes", "count"),
    [
        pytest.param({"move": [[SECOND, FOURTH]]}, 1, id="one-out-of-place"),
        pytest.param(TURNED, 3, id="turned-round"),
        pytest.param({"move": [[FIRST, FOURTH], [SECOND, FIRST]]}, 2, id="two-halves"),
    ],
)
def test_the_list_is_put_in_order(tmp_path: Path, changes: dict[str, Any], count: int) -> None:
    """Several moves at once end in the prescribed order, whichever stay in place."""
    path = bent(tmp_path, changes)
    assert chapter(read_word(path.read_bytes(), "a"))[1:] != RIGHT
    made = fixed(path)

    assert made.corrected == count
    accepted = accept_all(made.data, "a.docx")
    assert chapter(read_word(accepted, "a"))[1:] == RIGHT
    assert rules_found(accepted, tmp_path) == set()
    assert texts(read_word(reject_all(made.data, "a.docx"), "a")) == texts(read_word(path.read_bytes(), "a"))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"rewrite": {FOURTH: f"4）{FOURTH}"}}, id="serial"),
        pytest.param({"rewrite": {FOURTH: f"{FOURTH}；"}}, id="punctuation"),
        pytest.param({"rewrite": {FOURTH: "GB/T 36733《服务质量评价通则》"}}, id="title-marks"),
        pytest.param({"rewrite": {FOURTH: "GB/T36733　服务质量评价通则"}}, id="no-blank"),
        pytest.param({"rewrite": {FOURTH: "GB /T 36733　服务质量评价通则"}}, id="blank-in-the-code"),
        pytest.param({"rewrite": {THIRD: "GB/T 19000-2016　质量管理体系　基础和术语"}}, id="hyphen"),
        pytest.param({"rewrite": {FOURTH: "4. GB/T36733《服务质量评价通则》。"}}, id="all-at-once"),
        pytest.param({"insert": {FOURTH: [FOURTH]}}, id="twice"),
    ],
)
def test_items_are_mended(tmp_path: Path, changes: dict[str, Any]) -> None:
    accepted = accept_all(fixed(bent(tmp_path, changes)).data, "a.docx")

    assert chapter(read_word(accepted, "a"))[1:] == RIGHT
    assert rules_found(accepted, tmp_path) == set()


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"rewrite": {SENTENCE: FORMER}}, id="of-2009"),
        pytest.param({"rewrite": {SENTENCE: "本文件引用以下标准："}}, id="own-words"),
        pytest.param({"delete": [SENTENCE]}, id="absent"),
    ],
)
def test_the_prescribed_sentence_stands_there(tmp_path: Path, changes: dict[str, Any]) -> None:
    accepted = accept_all(fixed(bent(tmp_path, changes)).data, "a.docx")

    assert chapter(read_word(accepted, "a"))[0].startswith(SENTENCE)
    assert rules_found(accepted, tmp_path) == set()
