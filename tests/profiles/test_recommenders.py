"""The list of recommenders: any common encoding, Chinese or English columns, every bad line named."""

from pathlib import Path

import pytest

from pipeline.errors import WrongOffice
from pipeline.model.office import Recommender
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.office import read_office
from pipeline.profiles.recommenders import LARGEST_FILE, read_recommenders

LIST = "推荐单位,别名,联系人,电话,邮箱,地址\n虚设区质量协会,虚设质协、虚设协会,张某,021-60000001,a@example.org,虚设路1号\n\n例证行业协会\n"


def read(folder: Path, content: bytes) -> tuple[tuple[Recommender, ...], tuple[str, ...]]:
    path = folder / "推荐单位.csv"
    path.write_bytes(content)
    mistakes = Mistakes()
    return read_recommenders(path, "推荐单位.csv", mistakes), mistakes.lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_everything_is_read(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, LIST.encode(encoding)) == (
        (
            Recommender("虚设区质量协会", ("虚设质协", "虚设协会"), "张某", "021-60000001", "a@example.org", "虚设路1号"),
            Recommender("例证行业协会"),
        ),
        (),
    )


def test_semicolons_and_english_names(tmp_path: Path) -> None:
    assert read(tmp_path, b"No.;Name;Phone\n1;Trade A;1\n") == ((Recommender("Trade A", phone="1"),), ())


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param("单位性质,电话\n协会,1\n".encode(), "第1行应有列名", id="no-such-column"),
        pytest.param("推荐单位,电话\n,1\n".encode(), "第2行：没有写推荐单位", id="no-name"),
        pytest.param("推荐单位\n甲\n 甲 \n".encode(), "第3行：“甲”写了两次", id="twice"),
        pytest.param(b"\xff\x00\xff\x81", "不是文本文件", id="no-text"),
        pytest.param(b"x" * (LARGEST_FILE + 1), "过大", id="too-large"),
        pytest.param(f"推荐单位\n{'9' * 200_000}".encode(), "不是CSV", id="no-csv"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, content: bytes, said: str) -> None:
    _, (mistake,) = read(tmp_path, content)

    assert said in mistake


def test_nothing_there(tmp_path: Path) -> None:
    assert read(tmp_path, b"") == ((), ())


def test_beside_the_office_s_file_or_named_in_it(tmp_path: Path) -> None:
    (tmp_path / "office.toml").write_text("", "utf-8")
    assert read_office(str(tmp_path / "office.toml"), ()).recommenders == ()

    (tmp_path / "recommenders.csv").write_text(LIST, "utf-8")
    (tmp_path / "名单.csv").write_text("推荐单位\n丙\n", "utf-8")
    assert [one.name for one in read_office(str(tmp_path / "office.toml"), ()).recommenders] == ["虚设区质量协会", "例证行业协会"]

    (tmp_path / "office.toml").write_text('recommenders = "名单.csv"', "utf-8")
    assert [one.name for one in read_office(str(tmp_path / "office.toml"), ()).recommenders] == ["丙"]

    (tmp_path / "office.toml").write_text('recommenders = "没有.csv"', "utf-8")
    with pytest.raises(WrongOffice) as caught:
        read_office(str(tmp_path / "office.toml"), ())
    assert "没有.csv" in caught.value.mistakes[0]
