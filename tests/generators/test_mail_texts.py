from __future__ import annotations

import pytest

from pipeline.generators.mail_texts import mail_file, subject_in


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        pytest.param("主题： 关于补正的通知 \n\n某公司：\n", "关于补正的通知", id="a-subject"),
        pytest.param("主题：只有主题", "只有主题", id="nothing-else"),
        pytest.param("主题：\n正文", "", id="a-blank-one"),
        pytest.param("某公司：\n主题：不在第一行\n", "", id="not-in-the-first-line"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_the_subject_is_the_first_line_s(text: str, subject: str) -> None:
    assert subject_in(text) == subject


def test_the_file_is_as_windows_reads_it() -> None:
    assert mail_file("主题：甲\n乙\n") == b"\xef\xbb\xbf" + "主题：甲\r\n乙\r\n".encode()
