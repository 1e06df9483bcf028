import shutil
from pathlib import Path

import pytest

from pipeline.desk import Options, check, checking
from pipeline.model.document import Document
from pipeline.model.dossier import Dossier
from pipeline.model.office import Expert
from pipeline.model.pagination import Pagination
from pipeline.model.report import SubmissionReport
from pipeline.review.review import Terms, review_submission
from tests.desk.batches import DRAFT, GOOD
from tests.samples.star_bending import star_form
from tests.word_files import docx, paragraphs

TEAM = GOOD.parent / "明星班组-暖食窗口"


def test_the_experts_come_to_the_checks(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (inbox / "office.toml").write_text('[[experts]]\nname = "王某"\nunit = "某大学"\n', "utf-8")
    seen: list[tuple[Expert, ...]] = []

    def review(dossier: Dossier, terms: Terms) -> SubmissionReport:
        seen.append(dossier.experts)
        return review_submission(dossier, terms)

    monkeypatch.setattr(checking, "review_submission", review)
    check([str(inbox)], Options())

    assert seen == [(Expert("王某", "某大学"),)] * 2


@pytest.mark.parametrize(
    ("more", "submissions"),
    [
        pytest.param(["草案v2.docx"], 1, id="a-second-draft"),
        pytest.param(["草案v2.docx", "草案v3.docx"], 1, id="three-drafts"),
        pytest.param(["草案2.docx", "草案3.docx", "草案4.docx"], 6, id="a-collection-of-drafts"),
    ],
)
def test_versions_of_one_thing_are_one_submission(more: list[str], submissions: int, tmp_path: Path) -> None:
    """The form says which project it is; the finding asks which file counts."""
    shutil.copytree(GOOD, tmp_path / "甲公司")
    for name in more:
        shutil.copy(DRAFT, tmp_path / "甲公司" / name)
    reports = check([str(tmp_path / "甲公司")], Options()).report.submissions

    assert len(reports) == submissions
    assert [one.rule for report in reports for one in report.findings if one.rule == "pkg-role-once"] == ["pkg-role-once"] * (
        submissions == 1
    )


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the documents that are laid out; nobody lays them out."""
    names: list[str] = []

    def paginate(document: Document, _data: bytes, *, seconds: float) -> Pagination:
        names.append(document.name)
        return Pagination("libreoffice", 1, ())

    monkeypatch.setattr("pipeline.readers.layout.pagination.paginate", paginate)
    return names


def test_only_what_a_rule_about_pages_looks_at_is_laid_out(laid_out: list[str]) -> None:
    check([str(TEAM)], Options())
    check([str(GOOD)], Options())
    check([str(TEAM)], Options(layout=False))

    assert laid_out == ["事迹材料-班组.docx"]


def test_material_in_a_cell_of_a_form_is_not_laid_out(laid_out: list[str], tmp_path: Path) -> None:
    name = "附件3-班组成果申报表.docx"
    (tmp_path / name).write_bytes(star_form(name, {"material": "班组坚持用户至上，把每一件小事做好。" * 30}))
    (report,) = check([str(tmp_path / name)], Options(profile="saq-2021-star")).report.submissions

    assert [part.role for document in report.documents for part in document.parts] == ["team-form", "achievement"]
    assert laid_out == []


def test_forms_of_two_applicants_are_no_versions(tmp_path: Path) -> None:
    shutil.copytree(GOOD, tmp_path / "来件")
    for path in (GOOD.parent / "电动自行车充电棚运行管理规范").iterdir():
        shutil.copy(path, tmp_path / "来件" / f"乙-{path.name}")
    reports = check([str(tmp_path / "来件")], Options()).report.submissions

    assert {report.shape for report in reports} == {"document"}


def test_what_no_page_shows_is_read_for_rules_that_want_it(tmp_path: Path) -> None:
    gone = '<w:del w:id="1" w:author="某某"><w:r><w:delText>电话13900000085</w:delText></w:r></w:del>'
    deleted = f'<w:p><w:pPr><w:rPr><w:del w:id="2" w:author="某某"/></w:rPr></w:pPr>{gone}</w:p>'
    (tmp_path / "公示稿.docx").write_bytes(docx(deleted + paragraphs("关于某标准立项的公示")))
    (tmp_path / "公示稿.txt").write_text("关于某标准立项的公示\n公示期15日。\n", "utf-8")
    reports = {
        name: check([str(tmp_path / name)], Options(profile="office-papers")).report.submissions[0]
        for name in ("公示稿.docx", "公示稿.txt")
    }

    assert [one.found for one in reports["公示稿.docx"].findings] == ["13900000085"]
    assert reports["公示稿.txt"].verdict == "accept"
