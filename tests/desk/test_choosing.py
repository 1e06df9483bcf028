from __future__ import annotations

from pathlib import Path

from pipeline import desk
from pipeline.desk import Options, check, profile, wording_of
from tests.desk.batches import DRAFT, GOOD
from tests.recognise.forms.proposals import TITLE, own_layout
from tests.word_files import docx


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
