from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from pipeline import desk
from pipeline.errors import UnreadableInput, WrongUse
from pipeline.generators.drafts import Proposal
from pipeline.generators.forms import blank_form, fill_form
from pipeline.generators.forms.filling import Answer
from pipeline.readers.word.reader import read_word
from tests.generators.drafts.trying import TITLES, made, outline_of
from tests.word_files import docx, paragraphs

FORM = desk.profile("saq-2022-group-standard").forms["proposal"]


def proposal(folder: Path, **answers: Answer) -> str:
    """Return the path of a proposal filled in so."""
    path = folder / "建议书.docx"
    given: dict[str, Answer] = {"project_name": "社区助餐服务规范", "applicant": "上海甲服务有限公司", **answers}
    path.write_bytes(fill_form(blank_form(FORM), FORM, given))
    return str(path)


def test_a_proposal_becomes_a_draft(tmp_path: Path) -> None:
    drafted = desk.draft(proposal(tmp_path, participants=("上海乙研究院",), leader="张示范", kind=("制定",)), desk.DraftWish())
    texts = [one.text for one in read_word(drafted.data, "草案.docx").paragraphs]

    assert drafted.kind is not None
    assert drafted.kind.zh == "服务规范"
    assert "本文件起草单位：上海甲服务有限公司、上海乙研究院。" in texts
    assert drafted.prompts == sum(text.count("【写：") for text in texts) > 0


def test_the_kind_and_the_title_may_be_said(tmp_path: Path) -> None:
    path = proposal(tmp_path)
    asked = desk.draft(path, desk.DraftWish(kind="guide", title="社区助餐指南", introduction=True))
    found = outline_of(asked.data)

    assert found.title == "社区助餐指南"
    assert found.of_kind("introduction")


@pytest.mark.parametrize("title", ["社区助餐管理办法", "社区助餐标准", "社区助餐规范"])
def test_a_title_that_does_not_tell_the_kind_is_asked_about(title: str, tmp_path: Path) -> None:
    with pytest.raises(WrongUse) as raised:
        desk.draft(proposal(tmp_path, project_name=title), desk.DraftWish())

    assert title in raised.value.message.zh
    assert "--kind" in raised.value.hint.zh
    assert "evaluation" in raised.value.hint.zh


def test_a_kind_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="rules"):
        desk.draft(proposal(tmp_path), desk.DraftWish(kind="rules"))


def test_a_proposal_without_a_title_needs_one(tmp_path: Path) -> None:
    path = proposal(tmp_path, project_name="")
    with pytest.raises(WrongUse) as raised:
        desk.draft(path, desk.DraftWish())

    assert "--kind" in raised.value.hint.zh
    assert desk.draft(path, desk.DraftWish(title="社区助餐服务规范")).kind is not None
    assert desk.draft(path, desk.DraftWish(kind="service")).kind is not None


def test_prompts_are_left_out_when_asked(tmp_path: Path) -> None:
    with_them = desk.draft(proposal(tmp_path), desk.DraftWish())
    without = desk.draft(proposal(tmp_path), desk.DraftWish(strip_prompts=True))

    assert (without.prompts, without.stripped) == (0, with_them.prompts)


def test_prompts_are_taken_out_of_a_draft(tmp_path: Path) -> None:
    path = tmp_path / "草案.docx"
    path.write_bytes(made(Proposal(title=TITLES["service"])))
    stripped = desk.draft(str(path), desk.DraftWish(strip_prompts=True))

    assert stripped.kind is None
    assert stripped.stripped is not None
    assert stripped.stripped > 10


@pytest.mark.parametrize("strip", [False, True], ids=["draft", "strip"])
def test_what_is_neither_is_told(strip: bool, tmp_path: Path) -> None:
    path = tmp_path / "通知.txt"
    path.write_text("关于开会的通知\n请各单位参加。", "utf-8")

    with pytest.raises(WrongUse, match="通知"):
        desk.draft(str(path), desk.DraftWish(strip_prompts=strip))


def test_a_letter_is_no_proposal(tmp_path: Path) -> None:
    path = tmp_path / "来信.docx"
    path.write_bytes(docx(paragraphs("您好", "请查收附件。")))

    with pytest.raises(WrongUse) as raised:
        desk.draft(str(path), desk.DraftWish())

    assert "--strip-prompts" in raised.value.hint.zh or "--profile" in raised.value.hint.zh


def test_a_broken_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04 cut off")

    with pytest.raises(UnreadableInput):
        desk.draft(str(tmp_path / "a.docx"), desk.DraftWish())


def test_a_submission_holds_its_proposal(tmp_path: Path) -> None:
    folder = tmp_path / "我的申报"
    folder.mkdir()
    proposal(folder)
    (folder / "草案.docx").write_bytes(made(Proposal(title="旧草案服务规范")))

    drafted = desk.draft(str(folder), desk.DraftWish())

    assert outline_of(drafted.data).title == "社区助餐服务规范"


def test_two_proposals_are_asked_about(tmp_path: Path) -> None:
    """The same one twice is one."""
    folder = tmp_path / "我的申报"
    folder.mkdir()
    first = Path(proposal(folder)).rename(folder / "建议书甲.docx")
    (folder / "建议书乙.docx").write_bytes(first.read_bytes())
    desk.draft(str(folder), desk.DraftWish())

    proposal(folder, project_name="社区助浴服务规范")
    with pytest.raises(WrongUse) as raised:
        desk.draft(str(folder), desk.DraftWish())

    assert "建议书乙.docx" in raised.value.message.zh
    assert "建议书.docx" in raised.value.message.zh


def test_a_scan_is_no_word_file(tmp_path: Path) -> None:
    path = tmp_path / "建议书.png"
    Image.new("RGB", (60, 80), "white").save(path)

    with pytest.raises(WrongUse) as raised:
        desk.draft(str(path), desk.DraftWish())

    assert "不是 Word 文件" in raised.value.message.zh


def test_a_folder_without_a_proposal_is_told(tmp_path: Path) -> None:
    for name in ("a.docx", "b.docx"):
        (tmp_path / name).write_bytes(docx(paragraphs("甲")))

    with pytest.raises(WrongUse):
        desk.draft(str(tmp_path), desk.DraftWish())
    with pytest.raises(WrongUse):
        desk.draft(str(tmp_path), desk.DraftWish(strip_prompts=True))


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput):
        desk.draft(str(tmp_path), desk.DraftWish())


OTHER_PROFILE = """\
id = "park-standards-2033"
version = "1"
title = { zh = "2033年园区团体标准征集", en = "Park standards 2033" }
extends = ["formal-review"]
recognised-by = ["园区标准立项申请"]
[call]
title = "关于征集2033年园区团体标准的通知"
number = "某园〔2033〕9号"
issuer = "某某园区促进会"
[draft]
role = "request"
level = "团体标准"
number = "T/PARK XXX—20XX"
publisher = "某某园区促进会"
proposer = "某某园区促进会标准化委员会"
title = ["called"]
units = ["lead", "partners"]
scope = ["about"]
cited = ["about"]
revises = { field = "type", option = "修改" }
replaced = ["former"]
[roles.request]
title = { zh = "立项申请", en = "request" }
recognise = "form"
form = "request"
media = ["docx"]
"""
OTHER_FORM = """\
id = "request"
title = "园区标准立项申请"
columns = [2400, 6800]
[fields.called]
label = "标准题目"
kind = "text"
title = { zh = "标准题目", en = "title" }
[fields.lead]
label = "牵头单位"
kind = "text"
title = { zh = "牵头单位", en = "lead" }
[fields.partners]
label = "合作单位"
kind = "list"
title = { zh = "合作单位", en = "partners" }
[fields.type]
label = "类型"
kind = "choice"
title = { zh = "类型", en = "type" }
options = ["新编", "修改"]
template = "新编 ☐　修改 ☐"
[fields.former]
label = "原编号"
kind = "text"
title = { zh = "原编号", en = "former number" }
[fields.about]
label = "标准写什么"
kind = "long-text"
title = { zh = "标准写什么", en = "content" }
""" + "".join(
    f'[[rows]]\nheight = 480\ncells = [{{ label = "{label}" }}, {{ field = "{field}" }}]\n'
    for label, field in (
        ("标准题目", "called"),
        ("牵头单位", "lead"),
        ("合作单位", "partners"),
        ("类型", "type"),
        ("原编号", "former"),
        ("标准写什么", "about"),
    )
)


def test_another_call_and_its_form_make_drafts_too(tmp_path: Path) -> None:
    """What a field means is data of the call; what it does not ask for is left out, or asked for by a prompt."""
    folder = tmp_path / "park-standards-2033"
    (folder / "forms").mkdir(parents=True)
    (folder / "profile.toml").write_text(OTHER_PROFILE, "utf-8")
    (folder / "forms" / "request.toml").write_text(OTHER_FORM, "utf-8")
    form = desk.profile(str(folder)).forms["request"]
    answers: dict[str, Answer] = {
        "called": "共享会议室管理规范",
        "lead": "某园甲公司",
        "partners": ("某园乙院",),
        "type": ("修改",),
        "former": "T/PARK 007—2030",
        "about": "规定共享会议室的预订和清洁，适用于园区。引用GB/T 36733—2018《服务质量评价通则》。",
    }
    path = tmp_path / "申请.docx"
    path.write_bytes(fill_form(blank_form(form), form, answers))
    texts = [one.text for one in read_word(desk.draft(str(path), desk.DraftWish(profile=str(folder))).data, "草案.docx").paragraphs]

    assert {"T/PARK XXX—20XX", "代替 T/PARK 007—2030", "本文件由某某园区促进会标准化委员会提出并归口。"} <= set(texts)
    assert {"本文件起草单位：某园甲公司、某园乙院。", "GB/T 36733—2018　服务质量评价通则"} <= set(texts)
    assert not [text for text in texts if "首期承诺" in text]
    assert {"本文件规定了共享会议室的预订和清洁。", "本文件适用于园区。"} <= set(texts)
