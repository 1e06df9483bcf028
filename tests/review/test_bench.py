from __future__ import annotations

from dataclasses import replace

from pipeline.model.correction import ReplaceText
from pipeline.model.observation import Hit, Pass, Skip
from pipeline.model.profile import Kind, Role
from pipeline.model.record import Field, Record
from pipeline.model.rule import Grading, Subject
from pipeline.review.bench import Bench, basis_of
from tests.documents import document
from tests.review.rules import ANY, dossier, profile, rule, saying
from tests.review.test_evidence import FORM, SCHEMA

SHEET = document("姓名", "")


def test_a_finding_in_a_form_names_the_field() -> None:
    place = SHEET.paragraphs[1].span()
    record = Record("f", {"name": Field("name", "", "", place, SHEET.paragraphs[0].span())})
    one = dossier(SHEET, record=record)
    bench = Bench(one, profile(forms={"f": FORM}, records={"f": SCHEMA}), {})
    finding = bench.finding(rule(), one.parts[0], Hit("x", place))

    assert (finding.place.label, finding.place.paragraph, finding.document) == ("甲", 2, "草案.docx")


def test_the_stage_of_the_part_grades_the_finding() -> None:
    one = dossier(SHEET, stage="proposal-draft")
    graded = rule(severity=Grading(default="error", by_stage={"proposal-draft": "info"}))

    assert Bench(one, profile(), {}).finding(graded, one.parts[0], Hit("x")).severity == "info"


def test_nothing_is_offered_to_be_mended_in_a_pdf() -> None:
    word = dossier(SHEET)
    pdf = dossier(replace(SHEET, source_kind="pdf-text"))
    span = SHEET.paragraphs[0].span()
    hit = Hit("x", span, correction=ReplaceText(span, "名"))
    offered = [Bench(one, profile(), {}).finding(rule(fix="auto"), one.parts[0], hit) for one in (word, pdf)]

    assert [(one.fix, one.correction is None) for one in offered] == [("auto", False), ("none", True)]


def test_a_finding_names_its_witness() -> None:
    one = dossier(SHEET)

    assert Bench(one, profile(), {}).finding(rule(), one.parts[0], Hit("x", witness="libreoffice")).witness == "libreoffice"


def test_a_check_on_the_submission_names_the_file() -> None:
    one = dossier(SHEET)
    whole = rule("whole", Subject.SUBMISSION)
    hit = Hit("x", SHEET.paragraphs[0].span(), document="草案.docx")
    finding = Bench(one, profile(), {}).finding(whole, None, hit)

    assert (finding.place.text, finding.role) == ("姓名", "draft")
    assert Bench(one, profile(), {}).finding(whole, None, Hit("x")).document is None


def test_parts_of_another_kind_of_submission_are_not_missing() -> None:
    """A team has no person's form, and nobody is told that it was not there."""
    kinds = {name: Kind(name, ANY, (f"{name}-form",), ("scan",)) for name in ("team", "person")}
    one = replace(dossier(SHEET, shape="folder"), kind="team")
    roles = {role: Role(role, ANY, "scan", ()) for role in ("team-form", "person-form", "scan")}
    bench = Bench(one, replace(profile(kinds=kinds), roles=roles), {})

    def reason(role: str) -> str:
        ((_, (skip,)),) = bench.observe(rule(role=role), lambda _: saying())
        return skip.reason if isinstance(skip, Skip) else ""

    assert [reason(role) for role in ("team-form", "scan", "person-form")] == ["no-part", "no-part", "not-applicable"]


def test_of_a_lone_document_only_its_own_role_is_asked() -> None:
    one = dossier(SHEET, shape="document")
    bench = Bench(one, profile(), {})
    own = rule("own", Subject.SUBMISSION, settings={"role": "draft"})
    other = rule("other", Subject.SUBMISSION, settings={"role": "form"})
    says = saying(Pass(), on=Subject.SUBMISSION)

    assert [said for _, found in bench.observe(own, lambda _rule: says) for said in found] == [Pass()]
    assert [said for _, found in bench.observe(other, lambda _rule: says) for said in found] == [Skip(None, "single-file")]


def test_a_part_that_is_no_standard_has_no_basis() -> None:
    assert basis_of(dossier(SHEET).parts[0]) is None


def test_a_rule_for_another_kind_does_not_apply() -> None:
    team = replace(dossier(SHEET), kind="team")
    bench = Bench(team, profile(), {})
    says = saying(Pass())

    for kinds, expected in (((), Pass()), (("team",), Pass()), (("person",), Skip(None, "not-applicable"))):
        assert [one for _, found in bench.observe(rule(kinds=kinds), lambda _: says) for one in found] == [expected]


def test_a_rule_for_a_kind_is_open_where_nobody_knows_the_kind() -> None:
    """Its part is there, so that "does not apply" would be a guess; without the part nothing is open."""
    bench = Bench(replace(dossier(SHEET), kind=None), profile(), {})
    asked = rule(kinds=("team",))
    other = replace(asked, role="nobody")

    assert [one for _, found in bench.observe(asked, lambda _: saying(Pass())) for one in found] == [Skip(None, "kind-unknown")]
    assert [one for _, found in bench.observe(other, lambda _: saying(Pass())) for one in found] == [Skip(None, "not-applicable")]
