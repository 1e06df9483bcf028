"""A sheet for every expert and every case accepted, filled with what is known: case, applicant, expert.

One file each, in a folder of each expert: whoever stands aside in one case still hands in the others, a signed sheet goes into the
file of its case, and a missing one has a name.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from pipeline.errors import MissingFacts
from pipeline.generators.forms import blank_form, fill_form
from pipeline.generators.forms.filling import Answer
from pipeline.generators.letters.addressees import applicant_of, project_of
from pipeline.generators.sheets.forms import missing_for_sheets, sheet_form
from pipeline.language.file_names import safe_name, unlike
from pipeline.model.office import Expert, Office
from pipeline.model.paper import BATCH_FOLDER, CaseFile, Casework, Paper
from pipeline.model.profile import Form, Profile
from pipeline.model.text import Text

FOLDER: Final = f"{BATCH_FOLDER}/专家评审表"


def review_sheets(casework: Casework) -> tuple[Paper, ...]:
    """Return a sheet for every expert of the office's file and every case that was accepted.

    None where the office names no experts, accepted nothing, or its points are missing (:func:`missing_for_sheets` says which).
    """
    form = sheet_form(casework.profile, casework.office)
    experts, accepted = casework.office.experts, accepted_cases(casework)
    if form is None or not experts or not accepted:
        return ()
    blank = blank_form(form)
    folders = _folders(experts)
    return tuple(
        Paper(f"{FOLDER}/{folder}/{_file(case)}", fill_form(blank, form, _known(form, case, expert, casework)))
        for expert, folder in zip(experts, folders, strict=True)
        for case in accepted
    )


def unwritten_sheets(casework: Casework) -> tuple[Text, ...]:
    """Return why there are no sheets though cases were accepted; () where there are some, or nothing to review."""
    if not accepted_cases(casework):
        return ()
    lacking = missing_for_sheets(casework.profile, casework.office)
    if not casework.office.experts:
        named = Text("评审专家：请写在办公室文件的 [[experts]] 中", "the experts: give them in the office's file, [[experts]]")
        lacking = (*lacking, named)
    return tuple(Text(f"没有写专家评审表，缺{one.zh}", f"no sheets for the experts; missing: {one.en}") for one in lacking)


def accepted_cases(casework: Casework) -> tuple[CaseFile, ...]:
    """Return the cases that go to the experts: those that the office accepted."""
    return tuple(case for case in reviewable_cases(casework) if case.decision is not None and case.decision.conclusion == "accept")


def reviewable_cases(casework: Casework) -> tuple[CaseFile, ...]:
    """Return the cases of the kinds that have something to review: a material of their own, where any kind has."""
    kinds = casework.profile.kinds
    reviewed = {kind.identity for kind in kinds.values() if kind.about is not None} or set(kinds)
    return tuple(case for case in casework.cases if case.report.kind in reviewed or case.report.kind not in kinds)


def blank_sheet(profile: Profile, office: Office) -> tuple[Form, bytes]:
    """Return the sheet of a call with nothing filled in; raises MissingFacts that names the points that are missing."""
    form = sheet_form(profile, office)
    if form is None:
        lacking = missing_for_sheets(profile, office)
        raise MissingFacts(
            Text(f"没有分值，不能写“{profile.title.zh}”的评分表", f"no score sheet for {profile.identity}: its points are missing"),
            hint=Text(
                "请用 --office 给出办公室文件；写法见 docs/office.md。", "Name the office's file with --office; docs/office.md says how."
            ),
            mistakes=tuple(one.zh for one in lacking),
        )
    return form, blank_form(form)


def case_facts(case: CaseFile, casework: Casework) -> tuple[str, str]:
    """Return who applies and for what, as the form says unless the office corrected it on the 汇总表; "" for what is open."""
    return applicant_of(case, casework) or "", project_of(case, casework) or ""


def _known(form: Form, case: CaseFile, expert: Expert, casework: Casework) -> dict[str, Answer]:
    applicant, project = case_facts(case, casework)
    known = {
        "case_number": case.number,
        "project_name": project,
        "applicant": applicant,
        "expert": expert.name,
        "expert_unit": expert.unit,
    }
    return {key: value for key, value in known.items() if key in form.fields}


def _file(case: CaseFile) -> str:
    """Return the name of a sheet: that of the case's own folder, which no other case has."""
    return f"{case.folder or safe_name(case.number) or '_'}.docx"


def _folders(experts: tuple[Expert, ...]) -> tuple[str, ...]:
    """Return a folder for each expert: the name, with the unit where two have the same name, numbered where that is the same, too."""
    names = Counter(expert.name for expert in experts)
    wanted = [safe_name(one.name if names[one.name] == 1 else f"{one.name}（{one.unit}）") or "专家" for one in experts]
    taken: set[str] = set()
    return tuple(unlike(name, taken) for name in wanted)
