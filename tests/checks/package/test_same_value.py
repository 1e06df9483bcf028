"""A field is filled in, and agrees with another form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.same_value import package_same_value
from pipeline.model.record import Record
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.package.stars import form, recommendation
from tests.looking import Outcome, run_check

WORDS = {"zh": "推荐单位", "en": "the recommender"}
SETTINGS = {"role": "form", "field": "recommender", "other-role": "list", "other-field": "recommender", "what": WORDS, "where": WORDS}


def look(value: str | None, other: str | None = None) -> Outcome:
    parts = [form(recommender=value)]
    if other is not None:
        parts.append(recommendation(("甲", "乙"), recommender=other))
    return run_check(package_same_value, dossier(reading("表.docx"), reading("名单.docx"), parts=tuple(parts)), SETTINGS)


@pytest.mark.parametrize(
    ("value", "other", "codes"),
    [
        pytest.param("某某集团", None, [], id="no-list"),
        pytest.param("某某集团", "某某 集团", [], id="the-same"),
        pytest.param("某某集团", "上海某某（集团）有限公司", [], id="in-short"),
        pytest.param("某某集团", "", [], id="the-list-does-not-say"),
        pytest.param("某某集团", "浦东新区", ["other"], id="another"),
        pytest.param("", None, ["blank"], id="blank"),
        pytest.param("XXX", None, ["blank"], id="placeholder"),
    ],
)
def test_package_same_value(value: str, other: str | None, codes: list[str]) -> None:
    assert look(value, other).codes == codes


def test_nothing_to_judge() -> None:
    assert look(None).skipped == ["field-unknown"]
    assert run_check(package_same_value, dossier(), SETTINGS).skipped == ["no-part"]
    unread = dossier(reading("表.pdf", "pdf"), parts=(part("form", 0),))
    assert run_check(package_same_value, unread, SETTINGS).skipped == ["unread"]
    blank = dossier(reading("表.docx"), parts=(replace(form(recommender=""), record=Record("f", {}, blank_form=True)),))
    assert run_check(package_same_value, blank, SETTINGS).skipped == ["not-applicable"]
