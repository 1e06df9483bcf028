from datetime import date

from pipeline.model.submission import Received, Replaced, Round, Trouble
from pipeline.model.text import Text
from pipeline.writers.html_views import lines_of, view
from pipeline.writers.speech import Speech
from tests.writers.papers import batch
from tests.writers.reports import AWARDS, DRAFT, FORM, SCAN, WORDING, report, submission

SPEECH = Speech(WORDING, "zh")


def test_files_stand_as_the_call_lists_its_materials_what_is_missing_first() -> None:
    (one,) = view(report(), SPEECH).submissions

    assert [(file.state, file.path) for file in one.files] == [
        ("missing", ""),
        ("received", FORM),
        ("received", SCAN),
        ("received", DRAFT),
        ("unread", "附件.doc"),
    ]


def test_a_file_that_was_recognised_and_could_not_be_read_is_not_received() -> None:
    trouble = Trouble(DRAFT, Text("损坏", "damaged"), Text("重发", "send it again"))
    (one,) = view(report(submission(errors=(trouble,), missing=())), SPEECH).submissions

    assert [file.state for file in one.files if file.path == DRAFT] == ["unread"]


def test_a_file_of_a_later_round_came_on_its_day() -> None:
    rounds = (Round(1, "甲", Received(date(2022, 8, 1), "mail")), Round(2, "补", Received(date(2022, 8, 20), "mail")))
    documents = tuple(
        type(one)("补/" + one.path if one.path == DRAFT else one.path, one.kind, one.sha256) for one in submission().documents
    )
    case = submission(documents=documents, rounds=rounds, missing=(), errors=(), replaced=(Replaced("旧.docx", 1, (), "补/" + DRAFT),))
    (one,) = view(report(case), SPEECH).submissions

    assert {file.path: file.day for file in one.files} == {FORM: "2022-08-01", SCAN: "2022-08-01", "补/" + DRAFT: "2022-08-20"}
    assert one.rounds == ((1, "2022-08-01", "甲"), (2, "2022-08-20", "补"))
    assert one.replaced == (("旧.docx", "补/" + DRAFT),)


def test_the_page_adds_up_what_its_submissions_count() -> None:
    page = view(batch(), SPEECH)

    assert page.counts == type(page.counts)(
        blocking=sum(one.counts.blocking for one in page.submissions),
        advice=sum(one.counts.advice for one in page.submissions),
        questions=3,
        notes=1,
    )
    assert page.verdicts == (("supplement", "需补正", 2), ("accept", "形式审查通过", 1))


def test_what_must_be_corrected_is_listed_with_its_material() -> None:
    (one,) = view(report(), SPEECH).submissions

    assert [(material, line.number) for material, line in one.blocking] == [
        ("整份申报", "补1"),
        ("盖章扫描件", "补2"),
        ("项目建议书", "补3"),
    ]


def test_what_was_read_is_told_line_by_line() -> None:
    (one,) = view(report(submission(checklist=(AWARDS,))), SPEECH).submissions

    assert one.checklist == (("奖励是否属实", "附件3", ("1. 2019年，甲奖", "2. 2020年，乙奖")),)
    assert lines_of(None, SPEECH) == ()
