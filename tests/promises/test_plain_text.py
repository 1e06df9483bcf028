"""A draft sent as text is read and judged as a draft; what a text cannot show is never held against it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.promises.test_bad_input import run

DRAFT = """\
ICS 03.080.01
CCS A 16
团体标准
T/ABC 0734—2026
样品寄存服务规范
（征求意见稿）

前　言

本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。

样品寄存服务规范

1　范围

本文件规定了样品寄存服务的要求。
本文件适用于样品寄存服务。

2　规范性引用文件

本文件没有规范性引用文件。

3　术语和定义

本文件没有需要界定的术语和定义。

4　总体要求

4.1　寄存单位应公布收费标准。
4.2

见附录B。

附录A
（规范性）
登记表

A.1　寄存单位应登记样品。
A.2　登记表应保存两年。
"""


def checked(path: Path) -> dict[str, Any]:
    done = run("check", path.name, "--format", "json", at=path.parent)
    submission: dict[str, Any] = json.loads(done.stdout)["submissions"][0]
    return submission


@pytest.mark.parametrize("coding", ["utf-8", "gb18030", "utf-16"])
def test_a_text_is_a_draft(coding: str, tmp_path: Path) -> None:
    (tmp_path / "草案.txt").write_bytes(DRAFT.encode(coding))

    (document,) = checked(tmp_path / "草案.txt")["documents"]

    assert (document["kind"], document["source_kind"]) == ("text", "plain-text")
    assert [(part["role"], part["stage"], part["title"]) for part in document["parts"]] == [
        ("standard-draft", "full-draft", "样品寄存服务规范")
    ]


def test_what_a_text_cannot_show_is_a_note(tmp_path: Path) -> None:
    """Rules on what an extraction can destroy (rules.md 0.4) are notes, and say so; the others stand; nothing is corrected."""
    (tmp_path / "草案.txt").write_text(DRAFT, encoding="utf-8")

    findings = checked(tmp_path / "草案.txt")["findings"]

    capped = [one for one in findings if "source:plain-text=info" in one["graded"]]
    assert capped
    assert {one["severity"] for one in capped} == {"info"}
    assert "std-xref-target" in {one["rule"] for one in findings if one["severity"] == "error"}
    assert {one["fix"] for one in findings} == {"none"}


def test_a_text_in_no_known_coding_says_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "草案.txt").write_bytes(DRAFT.encode("utf-16-le"))

    done = run("check", "草案.txt", at=tmp_path)

    assert done.returncode == 3
    assert "UTF-8" in done.stdout + done.stderr


def test_a_text_that_is_no_draft_is_named(tmp_path: Path) -> None:
    (tmp_path / "说明.txt").write_text("请查收附件。\n谢谢！\n", encoding="utf-8")

    submission = checked(tmp_path / "说明.txt")

    assert [one["rule"] for one in submission["findings"]] == ["doc-role-unknown"]
