from __future__ import annotations

import io
import zipfile
from dataclasses import replace

from pipeline.checks.registry import find_check
from pipeline.model.document import Document
from pipeline.model.dossier import Part, Reading
from pipeline.model.profile import Kind, Profile
from pipeline.model.submission import File, Media
from pipeline.model.text import Text
from pipeline.profiles.loading import load_profile
from pipeline.readers.word.reader import read_word
from pipeline.recognise.parts import Recognised, applicant_kinds, asked_besides, find_parts, form_confidence, kind_of, telling_words
from tests.recognise.forms.stars import LISTED, TEAM, figures_sheet, head, list_sheet, team_table
from tests.samples.drafts import draft
from tests.samples.forms import form
from tests.samples.materials import lines_of, material
from tests.samples.projects import BLANK, MEALS
from tests.samples.star_bending import blank_star_form
from tests.samples.star_entries import CANTEEN, LIBRARIAN
from tests.samples.star_forms import person_form, team_form
from tests.samples.stations import ADVICE, COURSE, Service, Survey, record, survey
from tests.word_files import docx, paragraphs, table

PROFILE = load_profile("saq-2022-group-standard", find_check)
FORM, DRAFT = read_word(form(MEALS), "表.docx"), read_word(draft(MEALS, automatic=True), "稿.docx")
NOTICE = """上海市质量协会
沪质协〔2031〕1号
关于征集2031年度团体标准项目的通知
各相关单位：
现将有关事项通知如下：
一、申报原则
二、申报要求
请于8月15日前报送。
附件一：项目建议书
2031年7月1日""".splitlines()


def reading(document: Document | None, name: str = "a.docx", media: Media = "docx") -> Reading:
    return Reading(File(name, f"/{name}", (), media, 1, "0" * 64), document)


def found(*readings: Reading) -> Recognised:
    return find_parts(readings, PROFILE)


def roles(recognised: Recognised) -> list[tuple[str, int]]:
    return [(part.role, part.file) for part in recognised.parts]


def test_each_file_plays_its_role() -> None:
    recognised = found(reading(DRAFT), reading(None, "建议书盖章.pdf", "pdf"), reading(FORM))

    assert roles(recognised) == [("standard-draft", 0), ("proposal-scan", 1), ("proposal-form", 2)]
    assert [part.stage for part in recognised.parts] == ["proposal-draft", None, None]
    assert not recognised.crowded


def test_form_and_draft_in_one_file_are_two_parts() -> None:
    body = paragraphs("上海市质量协会团体标准项目建议书")
    body += table(("项目名称", "某服务规范"), ("申报单位名称", "甲公司"), ("参与起草单位", "乙公司"), ("首期承诺执行标准单位", "甲公司"))
    body += table(("项目负责人", "张三", "联系电话", "13900000001"), ("单位地址", "某路1号", "电子邮箱", "a@example.org"))
    body += paragraphs("某服务规范", "1　范围", "本文件规定了某服务的要求。", "2　规范性引用文件", "本文件没有规范性引用文件。")
    body += paragraphs("3　术语和定义", "本文件没有需要界定的术语和定义。", "4　要求", "服务人员应到场。")
    recognised = found(reading(read_word(docx(body), "一份.docx")))
    by_role = {part.role: part for part in recognised.parts}

    assert set(by_role) == {"proposal-form", "standard-draft"}
    assert by_role["standard-draft"].document is not None
    assert by_role["standard-draft"].document.paragraphs[0].text == "某服务规范"
    assert not recognised.crowded


def test_a_notice_is_none_of_the_parts_it_describes() -> None:
    body = (
        paragraphs(*NOTICE)
        + paragraphs("上海市质量协会团体标准项目建议书")
        + table(("项目名称", ""), ("申报单位名称", ""), ("参与起草单位", ""))
    )
    recognised = found(reading(read_word(docx(body), "通知.docx")))

    assert roles(recognised) == []
    assert recognised.readings[0].looks_code == "notice"


def test_two_forms_are_no_one_submission() -> None:
    assert found(reading(FORM), reading(FORM, "b.docx")).crowded


def test_a_blank_form_is_still_a_form() -> None:
    recognised = found(reading(read_word(form(BLANK), "空白.docx")))

    assert roles(recognised) == [("proposal-form", 0)]
    assert recognised.parts[0].record is not None
    assert recognised.parts[0].record.blank_form


def test_what_plays_no_role_says_what_it_looks_like() -> None:
    contract = ("房屋租赁合同", "甲方：某公司", "乙方：某某", "一、租金每月一千元。", "甲方（签章）　乙方（签章）")
    recognised = found(reading(read_word(docx(paragraphs(*contract)), "a.docx")))

    assert (roles(recognised), recognised.readings[0].looks_code) == ([], "contract")


def test_the_head_of_a_document_tells_its_call() -> None:
    assert "上海市质量协会团体标准项目建议书" in list(telling_words(FORM))


def test_the_kind_is_the_first_that_a_part_tells() -> None:
    kinds = {
        "team": Kind("team", Text("班组", "team"), ("team-form",)),
        "person": Kind("person", Text("个人", "person"), ("person-form", "award-copy")),
    }
    profile = Profile("p", "1", "", Text("甲", "a"), {}, {}, kinds=kinds)

    def kind(*roles: str) -> str | None:
        return kind_of([Part(role, 0, Text("甲", "a")) for role in roles], profile)

    assert kind("award-copy") == "person"
    assert kind("person-form", "team-form") == "team"
    assert kind("material") is None


def test_a_scan_tells_the_kind_where_nothing_else_does() -> None:
    """Whoever sends in the stamped form alone has sent a team's application, though nobody has read it."""
    star = load_profile("saq-2021-star", find_check)
    alone = find_parts([reading(None, "个人申报表-盖章.pdf", "pdf")], star)
    beside = find_parts([reading(None, "班组申报表-盖章.pdf", "pdf"), reading(None, "获奖证书.jpg", "jpeg")], star)

    assert (roles(alone), kind_of(alone.parts, star)) == ([("person-scan", 0)], "person")
    assert (roles(beside), kind_of(beside.parts, star)) == ([("team-scan", 0), ("award-copy", 1)], "team")


def test_the_material_tells_the_kind_where_no_form_does() -> None:
    star = load_profile("saq-2021-star", find_check)
    team = read_word(material("事迹材料-班组", break_before=True), "a.docx")
    person = read_word(material("事迹材料-个人", break_before=True), "b.docx")

    def kind(*documents: Document) -> str | None:
        return kind_of(find_parts([reading(one) for one in documents], star).parts, star)

    assert (kind(team), kind(person), kind(team, person)) == ("team", "person", None)
    assert kind(team, read_word(person_form(LIBRARIAN), "表.docx")) == "person"


def test_material_beside_the_form_counts_and_not_the_copy_in_it() -> None:
    star = load_profile("saq-2021-star", find_check)
    text = "".join(line for _, line in lines_of("事迹材料-班组"))
    filled = read_word(team_form(replace(CANTEEN, values={**CANTEEN.values, "material": text})), "表.docx")
    own = read_word(material("事迹材料-班组", break_before=True), "材料.docx")

    assert roles(find_parts([reading(filled)], star)) == [("team-form", 0), ("achievement", 0)]
    assert roles(find_parts([reading(filled), reading(own)], star)) == [("team-form", 0), ("achievement", 1)]


def test_a_form_as_word_file_and_as_pdf_is_one_form() -> None:
    """What the platform prints, stamped and sent along, is the stamped copy of the form and no second one."""
    star = load_profile("saq-2021-star", find_check)
    filled = read_word(team_form(CANTEEN), "表.docx")
    both = find_parts([reading(filled), reading(filled, "表.pdf", "pdf")], star)
    printed = find_parts([reading(filled, "表.pdf", "pdf")], star)

    assert roles(both)[:2] == [("team-form", 0), ("team-scan", 1)]
    assert not both.crowded
    assert roles(printed) == [("team-form", 0), ("team-scan", 0)]


def test_a_pdf_that_says_something_else_is_another_form() -> None:
    """A folder may hold one firm's record as Word and another's as PDF: neither is the other's copy."""
    station = load_profile("one-stop-station", find_check)
    printed = reading(replace(read_word(record(COURSE), "乙.pdf"), source_kind="pdf-text"))
    files = [reading(read_word(record(ADVICE), "甲.docx")), replace(printed, file=replace(printed.file, path="乙.pdf", media="pdf"))]
    recognised = find_parts(files, station)

    assert [(part.role, part.file) for part in recognised.parts if part.record] == [("service-record", 0), ("service-record", 1)]
    assert recognised.crowded


def test_blank_forms_left_in_the_folder_are_no_parts() -> None:
    """The call's own annexes lie beside what was filled in; alone, a blank form is what was sent."""
    star = load_profile("saq-2021-star", find_check)
    filled, blank = (read_word(word, "表.docx") for word in (team_form(CANTEEN), blank_star_form("附件3")))
    figures = read_word(blank_star_form("附件6"), "统计表.docx")
    found = find_parts([reading(blank), reading(filled), reading(figures)], star)
    alone = find_parts([reading(figures)], star)

    assert (roles(found), found.crowded) == ([("team-form", 1)], False)
    assert [one.looks_code for one in found.readings] == ["blank-form", None, "blank-form"]
    assert roles(alone) == [("statistics", 0)]


def test_the_forms_of_a_standard_are_no_submission() -> None:
    """DB4201/T 629 prints tables B.1 and C.1 in its annexes, for others to fill in."""
    station = load_profile("one-stop-station", find_check)
    chapters = ["1　范围", "本标准规定了质量服务站的要求。", "2　规范性引用文件", "本标准没有规范性引用文件。", "3　术语和定义"]
    text = ["ICS 03.080", "武汉市地方标准", "DB4201/T 629—2020", *chapters, *("服务站应公布服务内容。" for _ in range(30))]
    annex = read_word(survey(Survey()), "b1.docx")
    whole = read_word(docx(paragraphs(*text) + _body(survey(Survey()))), "标准.docx")

    assert find_parts([reading(annex)], station).parts[0].role == "survey"
    assert find_parts([reading(whole)], station).parts == ()
    assert form_confidence([reading(whole)], station) == 0


def test_further_copies_of_a_form_are_counted() -> None:
    """Of a role that a submission has once the first filled copy counts; a blank one between them is none."""
    station = load_profile("one-stop-station", find_check)
    once = replace(station, roles={key: replace(role, copies=False) for key, role in station.roles.items()})
    copies = [record(ADVICE), record(Service()), record(COURSE)]
    (part,) = find_parts([reading(read_word(docx("".join(map(_body, copies))), "三份.docx"))], once).parts

    assert part.record is not None
    assert (part.record.text("company"), part.left_out) == (ADVICE.values["company"], 1)


def test_a_file_may_hold_several_records_where_the_call_says_so() -> None:
    """Each is a part; a blank one between them is none, and the file is one submission."""
    copies = [record(ADVICE), record(Service()), record(COURSE)]
    recognised = find_parts(
        [reading(read_word(docx("".join(map(_body, copies))), "三份.docx"))], load_profile("one-stop-station", find_check)
    )

    told = [(part.record.text("company"), part.left_out) for part in recognised.parts if part.record is not None]
    assert told == [(ADVICE.values["company"], 0), (COURSE.values["company"], 0)]
    assert not recognised.crowded


def test_records_in_several_files_are_several_submissions() -> None:
    station = load_profile("one-stop-station", find_check)

    assert find_parts([reading(read_word(record(one), f"{one.values['contact']}.docx")) for one in (ADVICE, COURSE)], station).crowded


def _body(word: bytes) -> str:
    xml = zipfile.ZipFile(io.BytesIO(word)).read("word/document.xml").decode()
    return xml[xml.index("<w:body>") + len("<w:body>") : xml.rindex("<w:sectPr")]


STAR = load_profile("saq-2021-star", find_check)
TEAM_FORM, PERSON_FORM = team_form(CANTEEN), person_form(LIBRARIAN)


def star_parts(*bodies: str) -> list[tuple[str, int, int]]:
    recognised = find_parts([reading(read_word(docx("".join(bodies)), "a.docx"))], STAR)
    return [(part.role, part.first, part.last) for part in recognised.parts]


def left_out(*bodies: str) -> list[int]:
    return [part.left_out for part in find_parts([reading(read_word(docx("".join(bodies)), "a.docx"))], STAR).parts]


def test_every_form_of_a_file_is_a_part() -> None:
    assert star_parts(head(), team_table(), list_sheet(*LISTED), figures_sheet(["1"] * 7)) == [
        ("team-form", 0, 4),
        ("recommendation", 5, 8),
        ("statistics", 9, 11),
    ]


def test_of_all_annexes_the_ones_filled_in_are_parts() -> None:
    """An applicant sends the annexes of the notice back with only his own filled in."""
    assert star_parts(head(), team_table(), list_sheet(("", "", "")).replace("样例区质量协会", ""), figures_sheet([""] * 7)) == [
        ("team-form", 0, 4)
    ]


def test_of_two_filled_copies_in_one_file_the_first_is_the_part() -> None:
    """A copy that says the same is none left out."""
    other = team_table({**TEAM, "team_name": "晚霞服务班组"})

    assert star_parts(head(), team_table(), head(), team_table()) == [("team-form", 0, 4)]
    assert left_out(head(), team_table(), head(), team_table()) == [0]
    assert left_out(head(), team_table(), head(), other, head(), team_table()) == [1]


def test_whose_forms_are_filled_in() -> None:
    """A team's and a person's are two applicants; what the recommender fills in is none."""
    lists = list_sheet(*LISTED)
    files = [reading(read_word(TEAM_FORM, "a.docx")), reading(read_word(docx(lists), "b.docx")), reading(read_word(PERSON_FORM, "c.docx"))]

    assert [[one.zh for one in applicant_kinds(find_parts(files[:count], STAR).parts, STAR)] for count in (0, 2, 3)] == [
        [],
        ["班组"],
        ["班组", "个人"],
    ]


def test_the_call_with_a_form_filled_in_is_that_form() -> None:
    assert star_parts(paragraphs(*NOTICE), head(), team_table()) == [("team-form", 10, 14)]


def test_forms_of_a_team_and_a_person_in_two_files() -> None:
    files = (reading(read_word(TEAM_FORM, "a.docx")), reading(read_word(PERSON_FORM, "b.docx")))
    recognised = find_parts(files, STAR)

    assert roles(recognised) == [("team-form", 0), ("person-form", 1)]
    assert form_confidence(files, STAR) > 0.9


def test_what_a_call_asks_for_besides() -> None:
    """By the kind; of all kinds where nothing tells, and nothing where the call has one paper only."""
    team = find_parts((reading(read_word(TEAM_FORM, "a.docx")),), STAR).parts
    station = load_profile("one-stop-station", find_check)

    assert [one.zh for one in asked_besides(team, "team", STAR)] == ["事迹材料", "盖章的班组申报表（PDF）"]
    assert len(asked_besides((), None, STAR)) == len({role for kind in STAR.kinds for role in STAR.required_of(kind)})
    assert asked_besides((), None, station) == ()
