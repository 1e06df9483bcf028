"""The office's own file: every mistake at once, and where it may lie."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from pipeline.checks.registry import find_check
from pipeline.errors import WrongOffice
from pipeline.model.office import Expert, Office, Waiver
from pipeline.model.submission import Submission
from pipeline.model.text import Text
from pipeline.profiles.loading import load_profile
from pipeline.profiles.office import LARGEST_FILE, office_at_root, read_office
from pipeline.profiles.schemas import own_schema

RULES = ("fmt-margins", "std-scope-first")
GOOD = """\
issuer = "某协会"
signatory = "某协会秘书处"
supplement-days = 10
standards = "标准/状态.csv"

[[waivers]]
rule = "fmt-margins"
submission = "甲公司"
applicant = "甲公司"
fingerprint = "0123456789abcdef0123"
reason = "通知发出前已排版"
until = 2022-12-31

[received]
"甲公司/" = 2022-08-03
"收件箱/乙.zip" = "2022-08-04"

[[experts]]
name = "王某"
unit = "某大学"
"""


def office(folder: Path, text: str) -> Office:
    path = folder / "office.toml"
    path.write_bytes(text.encode())
    return read_office(str(path), RULES)


def mistakes(folder: Path, text: str) -> list[str]:
    with pytest.raises(WrongOffice) as caught:
        office(folder, text)
    return [one.removeprefix(f"{folder / 'office.toml'} ").partition("（")[0] for one in caught.value.mistakes]


def test_extremes_are_dropped_only_where_the_office_says_so(tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    path.write_text("[review]\ndrop-extremes = true\n", "utf-8")

    assert read_office(str(path), ()).drop_extremes
    path.write_text("[review]\n", "utf-8")
    assert not read_office(str(path), ()).drop_extremes


def test_letters_hold_words_and_days(tmp_path: Path) -> None:
    text = 'templates = "模板"\n[letters]\nphone = "021"\nlate-clause = "逾期不候"\nsupplement-until = 2022-09-01\n"会议室" = "3楼"\n'

    found = office(tmp_path, text)

    assert found.letters == {"phone": "021", "late-clause": "逾期不候", "supplement-until": date(2022, 9, 1), "会议室": "3楼"}
    assert found.templates == (tmp_path / "模板").as_posix()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param('phone = ""', '[letters] phone：应为非空文字，写的是 ""', id="blank"),
        pytest.param("phone = 21", "[letters] phone：应为字符串，写的是 21", id="number"),
        pytest.param('supplement-until = "下周"', '[letters] supplement-until：应为日期，如 2022-08-03，写的是 "下周"', id="no-day"),
        pytest.param("supplement-until = '2022-02-30'", "[letters] supplement-until：日历上没有 2022-02-30", id="no-such-day"),
        pytest.param('"a b" = "x"', '[letters] "a b"：名称应为字母、汉字、数字和 - 组成的名称，不以数字开头', id="no-name"),
    ],
)
def test_mistakes_in_letters_are_named(tmp_path: Path, text: str, said: str) -> None:
    assert mistakes(tmp_path, f"[letters]\n{text}\n") == [said]


def test_everything_is_read(tmp_path: Path) -> None:
    waiver = Waiver("fmt-margins", "通知发出前已排版", "甲公司", "甲公司", "0123456789abcdef0123", date(2022, 12, 31))

    assert office(tmp_path, GOOD) == Office(
        path=str(tmp_path / "office.toml"),
        issuer="某协会",
        signatory="某协会秘书处",
        supplement_days=10,
        waivers=(waiver,),
        received={"甲公司/": date(2022, 8, 3), "收件箱/乙.zip": date(2022, 8, 4)},
        experts=(Expert("王某", "某大学"),),
        standards=f"{tmp_path.as_posix()}/标准/状态.csv",
    )


def test_nothing_is_required(tmp_path: Path) -> None:
    assert office(tmp_path, "") == Office(str(tmp_path / "office.toml"))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("supplement-days = 10", "supplement-days = 0", "supplement-days：应不小于1，写的是 0", id="no-days"),
        pytest.param("issuer", "isuer", "isuer：没有键“isuer”，是不是“issuer”？", id="a-mistyped-key"),
        pytest.param(
            'rule = "fmt-margins"',
            'rule = "fmt-margin"',
            "[waivers[1]] rule：没有规则“fmt-margin”，是不是“fmt-margins”？",
            id="no-such-rule",
        ),
        pytest.param('reason = "通知发出前已排版"', 'reason = " "', "[waivers[1]] reason：应为非空文字", id="a-blank-reason"),
        pytest.param('reason = "通知发出前已排版"\n', "", "[waivers[1]] reason：缺少这个键", id="no-reason"),
        pytest.param("until = 2022-12-31", 'until = "2022-02-30"', "[waivers[1]] until：日历上没有 2022-02-30", id="no-such-day"),
        pytest.param(
            "until = 2022-12-31", 'until = "年底"', '[waivers[1]] until：应为日期，如 2022-08-03，写的是 "年底"', id="a-day-in-words"
        ),
        pytest.param("2022-08-03", "2022-08-03T09:00:00", '[received] "甲公司/"：应为日期', id="a-time-of-day"),
        pytest.param('"收件箱/乙.zip"', '"甲公司"', '[received] "甲公司"：写了两次', id="twice-with-and-without-slash"),
        pytest.param('unit = "某大学"', "", "[experts[1]] unit：缺少这个键", id="an-expert-of-nowhere"),
        pytest.param("0123456789abcdef0123", "甲", "[waivers[1]] fingerprint：应为报告", id="no-fingerprint"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in GOOD
    found = mistakes(tmp_path, GOOD.replace(old, new))

    assert len(found) == 1
    assert found[0].startswith(said)


def test_an_expert_given_twice_is_refused(tmp_path: Path) -> None:
    """Their sheets would be asked for twice."""
    again = '\n[[experts]]\nname = "王某"\nunit = "某大学"\n'
    (found,) = mistakes(tmp_path, GOOD + again)

    assert found.startswith("[experts[2]] name：某大学的“王某”写了两次")


def test_a_waiver_must_say_for_whom(tmp_path: Path) -> None:
    """What holds for everybody is an override in a profile."""
    (found,) = mistakes(tmp_path, '[[waivers]]\nrule = "fmt-margins"\nreason = "甲"\n')

    assert found.startswith("[waivers[1]]：没有写豁免谁")


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    found = mistakes(tmp_path, 'a = 1\nreceived = 3\nwaivers = [1]\n[[experts]]\nname = ""\n')

    assert len(found) == 5


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"a = \nb = 1", "第1行", id="not-toml"),
        pytest.param("issuer = “某协会”".encode(), "TOML 写法有误", id="chinese-quotes"),
        pytest.param("issuer = '某协会'".encode("gb18030"), "像是 GBK 编码", id="gbk"),
        pytest.param(b"\xef\xbb\xbf", "UTF-8 BOM", id="bom"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "office.toml").write_bytes(data)
    with pytest.raises(WrongOffice) as caught:
        read_office(str(tmp_path / "office.toml"), RULES)

    assert said in caught.value.mistakes[0]


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    (tmp_path / "large.toml").write_bytes(b"#" * (LARGEST_FILE + 1))
    for name in ("没有.toml", "large.toml", "."):
        with pytest.raises(WrongOffice) as caught:
            read_office(str(tmp_path / name), RULES)
        assert caught.value.mistakes == ()


@pytest.fixture
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A batch's folder with the office's file in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "收件箱").mkdir()
    (tmp_path / "收件箱" / "office.toml").write_text("", "utf-8")
    return tmp_path / "收件箱"


def at(*paths: str) -> tuple[Submission, ...]:
    return tuple(Submission(path, path, "folder", (), Text("", "")) for path in paths)


@pytest.mark.parametrize("path", ["收件箱", "收件箱/", "./收件箱"])
def test_a_batchs_root_may_hold_it(inbox: Path, path: str) -> None:
    found = office_at_root([path], at(f"{path.rstrip('/')}/甲", f"{path.rstrip('/')}/乙"))

    assert found == f"{path.rstrip('/')}/office.toml"


@pytest.mark.parametrize(
    "submissions",
    [
        pytest.param(at("收件箱"), id="one-submission"),
        pytest.param(at("收件箱/材料"), id="one-in-a-wrapper"),
        pytest.param(at("收件箱2/甲", "收件箱2/乙"), id="another-folder"),
        pytest.param(at(), id="nothing"),
    ],
)
def test_a_folder_that_is_no_batch_may_not(inbox: Path, submissions: tuple[Submission, ...]) -> None:
    """It may be an applicant's, who cannot waive."""
    assert office_at_root(["收件箱"], submissions) is None


def test_no_link_is_followed(inbox: Path) -> None:
    (inbox / "office.toml").unlink()
    (inbox / "office.toml").symlink_to(inbox.parent / "别处.toml")
    (inbox.parent / "别处.toml").write_text("", "utf-8")

    assert office_at_root(["收件箱"], at("收件箱/甲", "收件箱/乙")) is None


def test_two_batches_with_one_each_are_not_guessed(inbox: Path) -> None:
    (inbox.parent / "乙箱").mkdir()
    (inbox.parent / "乙箱" / "office.toml").write_text("", "utf-8")

    with pytest.raises(WrongOffice) as caught:
        office_at_root(["收件箱", "乙箱"], at("收件箱/甲", "收件箱/乙", "乙箱/甲", "乙箱/乙"))

    assert "--office" in caught.value.hint.zh


PAGE = (Path(__file__).parents[2] / "docs" / "office.md").read_text("utf-8")


def test_the_example_of_the_page_works(tmp_path: Path) -> None:
    (example,) = re.findall(r"^```toml\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    (tmp_path / "office.toml").write_text(example, "utf-8")
    rules = load_profile("saq-2022-group-standard", find_check).rules

    assert len(read_office(str(tmp_path / "office.toml"), rules).waivers) == 2


def test_the_page_explains_every_key() -> None:
    schema = own_schema("office")
    keys = {key for table in (schema, *schema["$defs"].values()) for key in table.get("properties", {})}

    assert {key for key in keys if not re.search(rf"`\[*{re.escape(key)}\]*`", PAGE)} == set()
