from __future__ import annotations

from pathlib import Path

from pipeline import desk
from pipeline.desk import Options, check, profile, wording_of
from pipeline.model.office import Office
from tests.desk.batches import DRAFT, GOOD
from tests.recognise.forms.proposals import TITLE, own_layout
from tests.word_files import docx, paragraphs


def test_the_profile_is_recognised_from_the_documents() -> None:
    (report,) = check([str(GOOD)], Options()).report.submissions

    assert report.profile == "saq-2022-group-standard"
    assert "上海市质量协会团体标准项目建议书" in report.profile_because.zh


def test_a_form_without_its_title_is_known_by_its_fields(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(own_layout().replace(TITLE, "")))
    (report,) = check([str(tmp_path / "a.docx")], Options()).report.submissions

    assert (report.profile, report.profile_because) == ("saq-2022-group-standard", desk.BY_FORM)
    assert [part.role for document in report.documents for part in document.parts] == ["proposal-form"]


def test_a_draft_alone_is_read_as_a_standard() -> None:
    (report,) = check([str(DRAFT)], Options()).report.submissions

    assert (report.profile, report.shape, report.verdict) == ("gbt-1.1-2020", "document", "accept")


def test_every_code_of_every_rule_has_its_words() -> None:
    for name in ("saq-2022-group-standard", "gbt-1.1-2020"):
        wording = wording_of([profile(name)])
        assert {rule for rule, _ in wording.messages} == set(wording.rules)


def test_a_paper_that_is_published_is_none_of_the_call_it_speaks_of(tmp_path: Path) -> None:
    """It is looked through for personal data, whatever form or call it names."""
    text = paragraphs(
        "关于2022年度团体标准拟立项项目的公示", "根据上海市质量协会团体标准项目建议书，拟予以立项。", "联系人：张某 13900000085"
    )
    (tmp_path / "公示稿.docx").write_bytes(docx(text))
    (report,) = check([str(tmp_path / "公示稿.docx")], Options()).report.submissions

    assert (report.profile, report.verdict) == ("office-papers", "supplement")
    assert [(one.rule, one.code, one.found) for one in report.findings] == [("public-no-personal-data", "phone", "13900000085")]


def test_the_office_s_own_telephone_may_be_published(tmp_path: Path) -> None:
    (tmp_path / "公示稿.docx").write_bytes(docx(paragraphs("关于某标准立项的公示", "受理部门电话：021-60000001")))
    office = Office("office.toml", letters={"phone": "（021）6000 0001"})
    (report,) = check([str(tmp_path / "公示稿.docx")], Options(office=office)).report.submissions

    assert (report.findings, report.verdict) == ((), "accept")
