"""Which profiles there are, and which one the documents point to."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import WrongProfile
from pipeline.model.text import Text
from pipeline.profiles.catalogue import KnownProfile, choose_by_title, choose_profile, known_profiles
from tests.profiles.third_call import ThirdCall


def candidate(identity: str, *words: str, built_on: tuple[str, ...] = ()) -> KnownProfile:
    return KnownProfile(identity, Text(identity, identity), "1", Path(identity), words, built_on)


STANDARD = candidate("standard", "规范性引用文件", "前言")
CALL = candidate("call", "团体标准项目建议书", "建议书", built_on=("standard",))
PRIZE = candidate("prize", "用户满意服务明星推荐表")


@pytest.mark.parametrize(
    ("texts", "identity"),
    [
        pytest.param([], None, id="nothing-there"),
        pytest.param(["合同"], None, id="nothing-fits"),
        pytest.param(["某市团体标准项目建议书"], "call", id="its-form"),
        pytest.param(["团体标准 项目\n建 议 书"], "call", id="blanks-and-lines-do-not-matter"),
        pytest.param(["前　言", "规范性引用文件"], "standard", id="a-draft-alone"),
        pytest.param(["建议书", "前言", "规范性引用文件"], "call", id="a-call-goes-before-the-standard-it-brings"),
        pytest.param(["用户满意服务明星推荐表", "建议书", "前言"], "prize", id="the-longest-word-decides"),
    ],
)
def test_the_documents_words_choose_the_profile(texts: list[str], identity: str | None) -> None:
    choice = choose_profile([STANDARD, CALL, PRIZE], texts)

    assert (choice and choice.identity) == identity


def test_the_choice_says_why() -> None:
    identity, because = choose_profile([STANDARD, CALL], ["团体标准项目建议书"]) or ("", None)

    assert (identity, because) == ("call", Text("材料中有“团体标准项目建议书”字样", "the documents say “团体标准项目建议书”"))


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        pytest.param(["2021年服务明星", "成果申报交流资料"], True, id="over-two-paragraphs"),
        pytest.param(["服务明星", "另一行", "成果申报交流资料"], False, id="a-line-between"),
        pytest.param(["甲" * 93 + "服务明星", "成果申报交流资料"], False, id="running-text"),
    ],
)
def test_a_title_may_be_broken(texts: list[str], found: bool) -> None:
    assert (choose_profile([candidate("star", "服务明星成果申报交流资料")], texts) is not None) is found


def test_digits_of_any_width_are_the_same() -> None:
    assert choose_profile([candidate("a", "〔2022〕19号")], ["沪质协〔２０２２〕１９号"])


def test_this_years_call_goes_before_last_years() -> None:
    next_year = candidate("call-next", "团体标准项目建议书", built_on=("call",))

    assert (choose_profile([CALL, next_year], ["团体标准项目建议书"]) or ("",))[0] == "call-next"


def test_the_order_of_the_candidates_does_not_matter() -> None:
    twins = [candidate("a", "建议书"), candidate("b", "建议书")]

    assert choose_profile(twins, ["建议书"]) == choose_profile(twins[::-1], ["建议书"])


def test_built_in_profiles_and_an_offices_own_are_known(third_call: ThirdCall) -> None:
    third_call.folder.rename(third_call.folder.with_name("golden-ideas-2030"))
    known = {one.identity: one for one in known_profiles([third_call.folder.parent])}

    assert {"golden-ideas-2030", "house-style", "saq-2022-group-standard"} <= set(known)
    assert list(known) == sorted(known)
    golden = known["golden-ideas-2030"]
    assert (golden.title.en, golden.version, golden.path.name) == ("Golden ideas 2030", "1", "golden-ideas-2030")
    assert (golden.recognised_by, golden.built_on) == (("金点子申报表",), ("house-style",))
    assert known_profiles([third_call.folder.parent]) == tuple(known.values())


def test_a_child_is_known_by_its_parents_words(third_call: ThirdCall) -> None:
    third_call.folder.rename(third_call.folder.with_name("golden-ideas-2030"))
    third_call.write(
        "next/profile.toml", 'id = "next"\nversion = "1"\ntitle = { zh = "新", en = "new" }\nextends = ["golden-ideas-2030"]\n'
    )

    known = known_profiles([third_call.folder.parent])

    assert next(one.recognised_by for one in known if one.identity == "next") == ("金点子申报表",)
    assert (choose_profile(known, ["金点子申报表"]) or ("",))[0] == "next"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param('id = "house-style"', 'id = "style"', "house-style/profile.toml id：应与文件夹名一致", id="named-otherwise"),
        pytest.param('version = "3"', "version = 3", "house-style/profile.toml：id、version、title 应为文字", id="no-version"),
        pytest.param('version = "3"', "version = ", "house-style/profile.toml：第2行", id="no-toml"),
    ],
)
def test_a_head_that_cannot_be_read_is_named(third_call: ThirdCall, old: str, new: str, said: str) -> None:
    third_call.folder.rename(third_call.folder.with_name("golden-ideas-2030"))
    third_call.bend("house-style/profile.toml", old, new)

    with pytest.raises(WrongProfile) as caught:
        known_profiles([third_call.folder.parent])

    assert [mistake.startswith(said) for mistake in caught.value.mistakes] == [True]


PAPERS = KnownProfile("papers", Text("文件", "papers"), "1", Path("papers"), titles=(r"(?:关于)?.{0,40}的?公示", r".*受理清单"))


@pytest.mark.parametrize(
    ("documents", "chosen"),
    [
        pytest.param([["", "关于甲规范立项的公示", "经评审"]], "papers", id="its-title"),
        pytest.param([["关于甲规范", "立项的公　示"]], "papers", id="broken-over-two-lines"),
        pytest.param([["关于甲的公示"], ["2022年受理清单"]], "papers", id="all-of-several"),
        pytest.param([["关于甲的公示"], ["项目建议书"]], None, id="not-all-of-several"),
        pytest.param([["经公示无异议"], ["甲"]], None, id="in-a-sentence"),
        pytest.param([["甲"] * 6 + ["关于甲的公示"]], None, id="too-far-down"),
        pytest.param([[]], None, id="no-lines"),
        pytest.param([], None, id="no-documents"),
    ],
)
def test_a_title_decides_before_words(documents: list[list[str]], chosen: str | None) -> None:
    choice = choose_by_title([KnownProfile("call", Text("通知", "call"), "1", Path("call")), PAPERS], documents)

    assert (choice.identity if choice else None) == chosen


def test_a_title_that_is_no_regular_expression(third_call: ThirdCall) -> None:
    third_call.bend("golden/profile.toml", "recognised-by", 'titles = ["(公示"]\nrecognised-by')

    with pytest.raises(WrongProfile) as caught:
        known_profiles([third_call.folder.parent])
    assert "正则写错了" in caught.value.mistakes[-1]
