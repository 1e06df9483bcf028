"""Awards have a year, and copies of their certificates came along."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.honours import package_honours
from pipeline.model.address import Address
from pipeline.model.document import Picture
from pipeline.model.dossier import Dossier
from pipeline.model.submission import Submission
from tests.checks.package.dossiers import BECAUSE, dossier, part, reading
from tests.checks.package.stars import form, material
from tests.documents import document
from tests.looking import Outcome, run_check

SETTINGS = {"role": "form", "field": "honours", "copies-role": "copy", "material-role": "material", "scan-role": "scan"}
ONE = "2020年 上海市工人先锋号（上海市总工会）"


def look(honours: str | None, *more: str) -> Outcome:
    """Look at a form with these awards beside other files; "证书.jpg" plays the part of a copy."""
    copies = tuple(part("copy", number) for number, name in enumerate(more, 1) if "证书" in name)
    files = (reading("表.docx"), *(reading(name, "jpeg") for name in more))
    return run_check(package_honours, dossier(*files, parts=(form(honours=honours), *copies)), SETTINGS)


@pytest.mark.parametrize(
    ("honours", "files", "codes"),
    [
        pytest.param(ONE, ["证书.jpg"], [], id="year-and-copy"),
        pytest.param(ONE, ["IMG_1.jpg"], [], id="a-loose-picture-may-be-one"),
        pytest.param(ONE, [], ["no-copy"], id="no-copy"),
        pytest.param("多次被评为先进集体", ["证书.jpg"], ["no-year"], id="no-year"),
        pytest.param("多次被评为先进集体", [], ["no-year", "no-copy"], id="neither"),
        pytest.param("2019年甲奖；乙奖", ["证书.jpg"], [], id="a-year-holds-for-what-follows"),
        pytest.param("２０１９年甲奖", ["证书.jpg"], [], id="full-width"),
    ],
)
def test_package_honours(honours: str, files: list[str], codes: list[str]) -> None:
    assert look(honours, *files).codes == codes


@pytest.mark.parametrize(("honours", "reason"), [("", "not-applicable"), ("无", "not-applicable"), (None, "field-unknown")])
def test_no_awards(honours: str | None, reason: str) -> None:
    assert look(honours).skipped == [reason]


def test_the_award_alone_is_quoted() -> None:
    (hit,) = look("2020年甲奖\n", "证书.jpg").hits or look("先进集体；2020年甲奖", "证书.jpg").hits

    assert hit.found == "先进集体"


def with_picture(caption: str) -> Dossier:
    paper = material("标题", "——甲", "正文", caption)
    shown = Picture(Address("word/document.xml", (0, 2, 0)), "image", True, "square", paper.document.paragraphs[2].address)  # type: ignore[union-attr] # it has one
    pictured = replace(paper, document=replace(paper.document, pictures=(shown,)))  # type: ignore[type-var] # it has one
    return dossier(reading("表.docx"), reading("材料.docx"), parts=(form(honours=ONE), pictured))


def test_pictures_of_certificates_in_the_material_are_copies() -> None:
    assert run_check(package_honours, with_picture("图1 获奖证书"), SETTINGS).codes == []
    assert run_check(package_honours, with_picture("图1 班组合影"), SETTINGS).codes == ["no-copy"]


@pytest.mark.parametrize(
    ("of_material", "codes"),
    [pytest.param(False, [], id="behind-the-form"), pytest.param(True, ["no-copy"], id="of-the-material-in-the-same-file")],
)
def test_pictures_in_the_file_of_the_form(of_material: bool, codes: list[str]) -> None:
    paper = document("申报表", "标题", "附：证书", "")
    shown = Picture(Address("word/document.xml", (0, 3, 0)), "image", True, "square", paper.paragraphs[3].address)
    pictured = replace(paper, pictures=(shown,))
    file = replace(reading("表.docx"), document=pictured)
    parts = (form(honours=ONE), part("material", 0, document=pictured if of_material else paper))

    assert run_check(package_honours, dossier(file, parts=parts), SETTINGS).codes == codes


def test_a_long_scan_may_hold_the_copies() -> None:
    scan = replace(reading("盖章.pdf", "pdf"), document=replace(document("一"), pages=4))
    subject = dossier(reading("表.docx"), scan, parts=(form(honours=ONE), part("scan", 1)))

    assert run_check(package_honours, subject, SETTINGS).skipped == ["unread"]
    short = replace(subject, readings=(subject.readings[0], replace(scan, document=replace(document("一"), pages=3))))
    assert run_check(package_honours, short, SETTINGS).codes == ["no-copy"]


def test_photographs_taken_for_the_form_may_be_copies() -> None:
    subject = dossier(reading("表.docx"), reading("IMG_1.jpg", "jpeg"), parts=(form(honours=ONE), part("scan", 1)))

    assert run_check(package_honours, subject, SETTINGS).skipped == ["unread"]


def test_one_document_alone_is_asked_for_years_only() -> None:
    one = dossier(reading("表.docx"), parts=(form(honours="先进集体"),))
    alone = replace(one, submission=Submission("s", "表.docx", "document", one.submission.files, BECAUSE))
    outcome = run_check(package_honours, alone, SETTINGS)

    assert (outcome.codes, outcome.skipped) == (["no-year"], ["single-file"])


def test_no_form() -> None:
    assert run_check(package_honours, dossier(), SETTINGS).skipped == ["no-part"]
    assert run_check(package_honours, dossier(reading("表.pdf", "pdf"), parts=(part("form", 0),)), SETTINGS).skipped == ["unread"]
