"""Bytes become tables, or a mistake."""

from __future__ import annotations

import pytest

from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.reading import read_json, read_toml


def test_dates_and_times_are_read_as_iso_strings() -> None:
    """What a profile holds can be kept as JSON."""
    assert read_toml("a", b"day = 2030-03-01\nlist = [{ at = 12:30:00 }]\nthen = 2030-03-01T08:00:00+08:00", Mistakes()) == {
        "day": "2030-03-01",
        "list": [{"at": "12:30:00"}],
        "then": "2030-03-01T08:00:00+08:00",
    }


@pytest.mark.parametrize("data", [b"", "# 只有注释\r\n".encode()], ids=["empty", "comments-with-windows-line-ends"])
def test_an_empty_file_is_an_empty_table(data: bytes) -> None:
    assert read_toml("a", data, Mistakes()) == {}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"a = 1\nb = \n", "第2行第5列 TOML 写法有误", id="line-and-column"),
        pytest.param(b"a = '''", "文件末尾 TOML 写法有误", id="end-of-file"),
        pytest.param(b"a = inf", "TOML 写法有误：inf", id="infinite"),
        pytest.param(b"a = " + b"9" * 5000, "TOML 写法有误", id="thousands-of-digits"),
        pytest.param("甲 = '乙'".encode("gbk"), "第1行起不是 UTF-8，像是 GBK 编码", id="gbk"),
    ],
)
def test_toml_that_cannot_be_read_is_named(data: bytes, said: str) -> None:
    mistakes = Mistakes()

    assert read_toml("a.toml", data, mistakes) is None
    (mistake,) = mistakes.found
    assert (mistake.file, mistake.zh.startswith(said)) == ("a.toml", True)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "第1行第1列 JSON 写法有误", id="nothing"),
        pytest.param(b'"x"', "最外层应为对象", id="no-object"),
        pytest.param(b'{"a": NaN}', "JSON 写法有误：NaN", id="not-a-number"),
        pytest.param(b'{"a": 1, "a": 2}', "JSON 写法有误：key given twice: a", id="a-key-twice"),
    ],
)
def test_json_that_cannot_be_read_is_named(data: bytes, said: str) -> None:
    mistakes = Mistakes()

    assert read_json("a.json", data, mistakes) is None
    assert [mistake.zh.startswith(said) for mistake in mistakes.found] == [True]
