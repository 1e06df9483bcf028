"""The loader: what a profile becomes, and how each mistake is named."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import DataObject, data, sampled_from

from pipeline.checks.registry import find_check
from pipeline.errors import WrongProfile
from pipeline.model.profile import Call, FormCell
from pipeline.model.rule import Grading, Subject
from pipeline.model.text import Text
from pipeline.profiles import loading, validation
from pipeline.profiles.loading import load_profile
from tests.profiles.third_call import PROFILE, RULES, STYLE_RULES, ThirdCall, find_made_up, write_third_call


def mistakes_of(call: ThirdCall) -> tuple[str, ...]:
    with pytest.raises(WrongProfile) as caught:
        call.load()
    assert caught.value.mistakes == tuple(sorted(caught.value.mistakes))
    return caught.value.mistakes


def test_a_third_call_needs_no_python(third_call: ThirdCall) -> None:
    """A folder with profile.toml, rules/, forms/, records/ is a profile."""
    profile = third_call.load()

    assert (profile.identity, profile.version, profile.title.zh) == ("golden-ideas-2030", "1", "2030年“金点子”征集")
    assert profile.call == Call(
        "关于征集“金点子”的通知", "园办〔2030〕1号", "某园区服务中心", {"window": {"from": "2030-03-01", "to": "2030-03-31"}}
    )
    assert list(profile.roles) == ["idea-form", "idea-scan", "idea-report"]
    assert profile.roles["idea-scan"].scan_of == "idea-form"
    assert not profile.roles["idea-scan"].single
    assert profile.forms["idea"].rows[0].cells == (FormCell("名称"), FormCell("", "name", 3))
    assert profile.forms["idea"].fields["kind"].options == ("降本", "增效")
    assert profile.records["idea"]["properties"]["name"]["x-rule"] == "idea-field-missing"
    assert profile.recognised_by == ("金点子申报表",)


def test_a_rule_carries_all_that_was_written(third_call: ThirdCall) -> None:
    rule = third_call.load().rules["idea-margins"]

    assert (rule.check, rule.subject, rule.role, rule.settings) == ("page.margin", Subject.DOCUMENT, "idea-form", {"left": 28})
    assert rule.severity == Grading(by_code={"absent": "error", "narrow": "warning"}, by_code_and_stage={"narrow": {"full-draft": "error"}})
    assert (rule.fix, rule.blocks, rule.required, rule.soften_2009, rule.docx_only) == ("auto", False, False, True, True)
    assert rule.how == Text("布局→页边距", "Layout, Margins")
    assert rule.origin == "golden-ideas-2030"


def test_a_role_brings_the_rules_of_its_profile(third_call: ThirdCall) -> None:
    """They look at the part of the role that brought them, whatever their own profile calls it."""
    profile = third_call.load()
    rule = profile.rules["house-heading"]

    assert (rule.role, rule.origin) == ("idea-report", "house-style")
    assert rule.severity.by_stage == {"full-draft": "error", "proposal-draft": "warning", "published": "error"}
    assert [override.reason.zh for override in rule.overrides] == ["本次征集不看标题"]
    assert rule.overrides[0].severity == Grading(default="info")
    assert [(item.identity, item.role) for item in profile.checklist] == [("idea-worth", "idea-form"), ("house-tone", "idea-report")]


def test_rules_about_the_whole_submission_have_no_role(third_call: ThirdCall) -> None:
    rule = third_call.load().rules["idea-scan-there"]

    assert (rule.subject, rule.role) == (Subject.SUBMISSION, None)


def test_a_rule_without_role_looks_at_the_only_one_that_fits(third_call: ThirdCall) -> None:
    alone = load_profile("house-style", find_made_up, folders=[third_call.folder.parent])

    assert alone.rules["house-heading"].role == "text"


NEXT_YEAR = """\
id = "golden-ideas-2031"
version = "1"
title = { zh = "2031年“金点子”征集", en = "Golden ideas 2031" }
extends = ["golden-ideas-2030"]

[call]
number = "园办〔2031〕1号"

[call.data]
mailbox = "idea@example.org"

[roles.idea-scan]
required = true

[override.idea-scan-there]
reason = { zh = "改为现场盖章", en = "stamped on the spot" }
off = true
"""


@pytest.fixture
def next_year(third_call: ThirdCall) -> ThirdCall:
    """Next year's call, which says only what is new."""
    third_call.folder.rename(third_call.folder.with_name("golden-ideas-2030"))
    call = ThirdCall(third_call.folder.with_name("next"))
    call.write("next/profile.toml", NEXT_YEAR)
    call.write("next/rules/new.toml", '[rules.idea-margins]\nseverity = "warning"\nwith = { left = 30 }\n')
    return call


def test_next_years_call_says_only_what_is_new(next_year: ThirdCall) -> None:
    """Keys go over the parent's one by one; what is not said stays."""
    profile = next_year.load()

    assert profile.call is not None
    assert (profile.call.number, profile.call.title) == ("园办〔2031〕1号", "关于征集“金点子”的通知")
    assert profile.call.data == {"window": {"from": "2030-03-01", "to": "2030-03-31"}, "mailbox": "idea@example.org"}
    assert profile.roles["idea-scan"].required
    assert profile.roles["idea-scan"].names == ("盖章",)
    margins = profile.rules["idea-margins"]
    assert (margins.settings, margins.severity, margins.clause) == ({"left": 30}, Grading(default="warning"), "通知 四")
    assert margins.origin == "golden-ideas-2031"
    assert profile.rules["idea-field-missing"].origin == "golden-ideas-2030"
    assert [override.off for override in profile.rules["idea-scan-there"].overrides] == [True]
    assert profile.rules["house-heading"].role == "idea-report"
    assert [item.identity for item in profile.checklist] == ["idea-worth", "house-tone"]
    assert profile.extends == ("golden-ideas-2030",)
    assert profile.recognised_by == ("金点子申报表",)


def test_a_mistake_in_what_was_inherited_is_named_where_it_stands(next_year: ThirdCall) -> None:
    next_year.bend("golden-ideas-2030/rules/all.toml", 'source = "notice"\nseverity = { absent', 'source = "rumour"\nseverity = { absent')

    (mistake,) = mistakes_of(next_year)

    assert mistake.startswith("golden-ideas-2030/rules/all.toml [rules.idea-margins] source：")


def test_a_setting_over_a_parents_is_named_in_the_childs_file(next_year: ThirdCall) -> None:
    next_year.bend("next/rules/new.toml", "left = 30", "left = 0")

    (mistake,) = mistakes_of(next_year)

    assert mistake.startswith("next/rules/new.toml [rules.idea-margins] with.left：应大于0")


BENDS = tomllib.loads((Path(__file__).with_name("bends.toml")).read_text(encoding="utf-8"))

SEVERAL = {"outline-check-on-a-form", "key-of-a-field-not-snake-case"}
"""Bends that are two mistakes and more."""


@pytest.mark.parametrize("claim", BENDS)
def test_each_mistake_is_named(third_call: ThirdCall, claim: str) -> None:
    """File, table, key, what is wrong, what is legal: once, and nothing beside it."""
    bend = BENDS[claim]
    third_call.bend(bend["file"], bend["old"], bend["new"])

    mistakes = mistakes_of(third_call)

    assert [mistake for mistake in mistakes if mistake.startswith(bend["place"] + "：") and bend["said"] in mistake]
    assert len(mistakes) == 1 or claim in SEVERAL


FILES = [
    ("byte-order-mark", "golden/rules/all.toml", b"\xef\xbb\xbf" + RULES.encode(), "golden/rules/all.toml：文件带有 UTF-8 BOM 标记"),
    ("utf-16", "golden/rules/all.toml", RULES.encode("utf-16"), "golden/rules/all.toml：文件带有 UTF-16 标记"),
    ("gbk", "golden/rules/all.toml", RULES.encode("gbk"), "golden/rules/all.toml：第4行起不是 UTF-8，像是 GBK 编码"),
    ("no-text-at-all", "golden/rules/all.toml", b"\x00\xff\xff\x80", "golden/rules/all.toml：第1行起不是 UTF-8，请另存为 UTF-8"),
    ("huge", "golden/rules/all.toml", b"#" * ((1 << 20) + 1), "golden/rules/all.toml：文件过大，最多1024 KiB"),
    ("nested-without-end", "golden/rules/all.toml", "a = " + "[" * 100_000, "golden/rules/all.toml：嵌套太深"),
    ("json-nested-without-end", "golden/records/idea.schema.json", "[" * 100_000, "golden/records/idea.schema.json：嵌套太深"),
    ("record-that-is-a-list", "golden/records/idea.schema.json", "[]", "golden/records/idea.schema.json：最外层应为对象"),
    ("rules-beside-their-folder", "golden/rules.toml", "", "golden/rules.toml：“rules.toml”不会被读取"),
    ("folder-misspelt", "golden/rule/x.toml", "", "golden/rule：“rule”不会被读取"),
    ("record-without-schema-in-its-name", "golden/records/idea.json", "{}", "golden/records/idea.json：“idea.json”不会被读取"),
    ("record-of-no-form", "golden/records/other.schema.json", "{}", "golden/records/other.schema.json：没有表格“other”"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "content", "said"), [pytest.param(*one[1:], id=one[0]) for one in FILES])
def test_each_file_that_cannot_be_used_is_named(third_call: ThirdCall, file: str, content: str | bytes, said: str) -> None:
    """A broken file is one mistake; what it would have given is not missed on top of it."""
    third_call.write(file, content)

    (mistake,) = mistakes_of(third_call)

    assert mistake.startswith(said)


def test_a_rule_in_two_files_is_named_with_the_other_file(third_call: ThirdCall) -> None:
    third_call.write("golden/rules/more.toml", RULES[: RULES.index("[rules.idea-margins]")])

    (mistake,) = mistakes_of(third_call)

    assert mistake.startswith("golden/rules/more.toml [rules.idea-field-missing]：规则“idea-field-missing”在 golden/rules/all.toml 中已有")


def test_all_mistakes_are_named_at_once(third_call: ThirdCall) -> None:
    third_call.bend("golden/rules/all.toml", '"page.margin"', '"page.margins"')
    third_call.bend("golden/forms/idea.toml", "span = 3", "span = 2")
    third_call.bend("house-style/rules/all.toml", '"own"', '"home"')
    third_call.bend("golden/profile.toml", 'stage = "proposal-draft"', 'stage = "draft"')

    with pytest.raises(WrongProfile) as caught:
        third_call.load()

    assert [mistake.split("：")[0] for mistake in caught.value.mistakes] == [
        "golden/forms/idea.toml [rows[1]] cells",
        "golden/profile.toml [roles.idea-report] stage",
        "golden/rules/all.toml [rules.idea-margins] check",
        "house-style/rules/all.toml [rules.house-heading] source",
    ]
    assert caught.value.message == Text("方案“golden-ideas-2030”有4处错误", "profile golden-ideas-2030: 4 mistakes")


def test_parents_in_a_circle_are_named(third_call: ThirdCall) -> None:
    third_call.bend("golden/profile.toml", "recognised-by", 'extends = ["a"]\nrecognised-by')
    for name, parent in (("a", "b"), ("b", "a")):
        third_call.write(
            f"{name}/profile.toml", f'id = "{name}"\nversion = "1"\ntitle = {{ zh = "甲", en = "A" }}\nextends = ["{parent}"]\n'
        )

    (mistake,) = mistakes_of(third_call)

    assert mistake.startswith("b/profile.toml extends[1]：互相沿用成了圈：a → b → a")


def test_two_roles_cannot_bring_the_same_rules(third_call: ThirdCall) -> None:
    second = '[roles.annex]\ntitle = { zh = "附录", en = "annex" }\nrecognise = "standard"\nmedia = ["docx"]\nrules = "house-style"\n\n'
    third_call.bend("golden/profile.toml", "[[checklist]]", second + "[[checklist]]")

    (mistake,) = mistakes_of(third_call)

    assert mistake.startswith("golden/profile.toml [roles.annex] rules：“house-style”的规则已由角色“idea-report”带入")


ANYTHING = ("1", "''", "'x'", "[]", "{}", "[1]", "{a=1}", "true", "[[1]]", "[{}]", "{zh={}}", "1979-01-01", "nan")
"""Values of every type, to stand where another is asked for."""


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data())
def test_whatever_stands_in_a_profile_it_loads_or_is_named(tmp_path: Path, chosen: DataObject) -> None:
    """No value of any type in any place is more than a mistake."""
    call = write_third_call(tmp_path)
    call.write("golden/profile.toml", PROFILE.replace("recognised-by", 'extends = ["house-ground"]\nrecognised-by'))
    call.write("house-ground/profile.toml", 'id = "house-ground"\nversion = "1"\ntitle = { zh = "底", en = "ground" }\n')
    file = chosen.draw(
        sampled_from(["golden/profile.toml", "golden/rules/all.toml", "golden/forms/idea.toml", "house-style/rules/all.toml"])
    )
    lines = (tmp_path / file).read_text(encoding="utf-8").splitlines()
    number = chosen.draw(sampled_from([number for number, line in enumerate(lines) if " = " in line]))
    lines[number] = lines[number].split(" = ")[0] + " = " + chosen.draw(sampled_from(ANYTHING))
    call.write(file, "\n".join(lines))

    with suppress(WrongProfile):
        assert call.load().identity


def test_a_link_out_of_the_folder_is_not_read(third_call: ThirdCall, tmp_path: Path) -> None:
    outside = tmp_path / "outside.toml"
    outside.write_text(STYLE_RULES, encoding="utf-8")
    try:
        (third_call.folder / "rules" / "linked.toml").symlink_to(outside)
    except OSError:
        pytest.skip("no links here")

    (mistake,) = mistakes_of(third_call)

    assert mistake.startswith("golden/rules/linked.toml：指向方案文件夹之外")


def test_a_name_that_is_a_path_is_no_profile(third_call: ThirdCall) -> None:
    third_call.bend("golden/profile.toml", 'rules = "house-style"', 'rules = "../house-style"')

    mistakes = mistakes_of(third_call)

    assert mistakes[0].startswith("golden/profile.toml [roles.idea-report] rules：")


@pytest.mark.parametrize("name", [".DS_Store", "._all.toml", "~$all.toml"])
def test_what_systems_leave_behind_is_no_mistake(third_call: ThirdCall, name: str) -> None:
    third_call.write(f"golden/rules/{name}", b"\x00\x01")

    assert third_call.load().rules


def test_texts_are_never_filled_in(third_call: ThirdCall) -> None:
    """A profile is data: a brace in its words is a brace."""
    third_call.bend("golden/rules/all.toml", '"装订要用"', '"装订{0.__class__}要用"')

    assert third_call.load().rules["idea-margins"].why.zh == "装订{0.__class__}要用"


@pytest.mark.parametrize(
    ("name", "message", "hint"),
    [
        pytest.param("house-stile", "没有方案“house-stile”", "是不是“house-style”？", id="misspelt"),
        pytest.param("文体", "没有方案“文体”", "可用：", id="nothing-like-it"),
    ],
)
def test_an_unknown_profile_is_named_with_the_way_out(third_call: ThirdCall, name: str, message: str, hint: str) -> None:
    with pytest.raises(WrongProfile) as caught:
        load_profile(name, find_made_up, folders=[third_call.folder.parent])

    assert caught.value.message.zh == message
    assert caught.value.hint.zh.startswith(hint)


def test_a_folder_that_is_no_profile_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").touch()
    said = []
    for name in ("empty", "file", "nothing"):
        with pytest.raises(WrongProfile) as caught:
            load_profile(tmp_path / name, find_made_up)
        said.append(caught.value.message.zh.replace(str(tmp_path), ""))

    assert said == ["文件夹“/empty”中没有 profile.toml，不是方案", "“/file”不是文件夹", "没有文件夹“/nothing”"]


def test_a_folder_may_be_given_as_a_string(third_call: ThirdCall) -> None:
    assert load_profile(str(third_call.folder), find_made_up).identity == "golden-ideas-2030"


def test_the_second_load_reads_neither_toml_nor_schemas(third_call: ThirdCall, monkeypatch: pytest.MonkeyPatch) -> None:
    """A profile that was found right is kept by the hash of all that it was made from."""
    first = third_call.load()
    monkeypatch.setattr(validation, "read_source", None)

    assert third_call.load() == first


def test_a_warm_load_imports_neither_jsonschema_nor_tomllib(third_call: ThirdCall) -> None:
    third_call.load()
    program = (
        "import sys; from pathlib import Path; from pipeline.profiles.loading import load_profile; "
        "from tests.profiles.third_call import find_made_up; "
        "load_profile(Path(sys.argv[1]), find_made_up); print({'jsonschema', 'tomllib'} & set(sys.modules))"
    )
    root = Path(__file__).parents[2]

    ran = subprocess.run([sys.executable, "-c", program, str(third_call.folder)], cwd=root, capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "set()"


@pytest.mark.parametrize("file", ["golden/profile.toml", "golden/rules/all.toml", "house-style/rules/all.toml"])
def test_a_changed_file_is_seen(third_call: ThirdCall, file: str) -> None:
    first = third_call.load()
    third_call.write(file, (third_call.folder.parent / file).read_bytes() + b"\n# changed\n")

    assert third_call.load().sha256 != first.sha256


def test_a_mistake_made_after_a_good_load_is_named(third_call: ThirdCall) -> None:
    third_call.load()
    third_call.bend("house-style/rules/all.toml", '"own"', '"home"')

    assert len(mistakes_of(third_call)) == 1


def test_an_edited_check_is_seen(third_call: ThirdCall, monkeypatch: pytest.MonkeyPatch) -> None:
    """A developer who changes a check does not meet an old verdict."""
    third_call.load()
    monkeypatch.setattr(loading, "_code_stamp", lambda: "edited")
    monkeypatch.setattr(validation, "read_source", None)

    with pytest.raises(TypeError):
        third_call.load()


def test_a_spoiled_cache_is_no_cache(third_call: ThirdCall, own_cache: Path) -> None:
    first = third_call.load()
    for entry in own_cache.iterdir():
        entry.write_bytes(entry.read_bytes().replace(b"golden", b"silver"))

    assert third_call.load() == first


def test_the_hash_does_not_depend_on_where_the_folder_lies(third_call: ThirdCall) -> None:
    first = third_call.load().sha256
    moved = ThirdCall(third_call.folder.rename(third_call.folder.with_name("elsewhere")))

    assert moved.load().sha256 == first


@pytest.mark.parametrize("identity", ["saq-2022-group-standard", "gbt-1.1-2020"])
def test_built_in_profiles_are_right(identity: str) -> None:
    assert load_profile(identity, find_check).identity == identity
