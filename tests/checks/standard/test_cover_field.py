from dataclasses import replace

import pytest

from pipeline.checks.standard.cover_field import standard_cover_field
from tests.checks.covers import covered, looked_at, uncovered
from tests.looking import run_check


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        pytest.param({}, [], id="everything there"),
        pytest.param({"ics": ""}, ["ics"], id="no ICS"),
        pytest.param({"ccs": ""}, ["ccs"], id="no CCS"),
        pytest.param({"ccs": "CCS"}, ["ccs"], id="a CCS line without a class"),
        pytest.param({"ccs": "CCS  A  16"}, [], id="more blanks than usual"),
        pytest.param({"level": ""}, ["level-word"], id="no level"),
        pytest.param({"number": ""}, ["number"], id="no number"),
        pytest.param({"title": ""}, ["title"], id="no title"),
        pytest.param({"english": ""}, ["english"], id="no English title"),
        pytest.param({"issued": ""}, ["issued"], id="no date of issue"),
        pytest.param({"implemented": ""}, ["implemented"], id="no date of implementation"),
        pytest.param({"publisher": ""}, ["publisher"], id="no publisher"),
        pytest.param({"number": "T/SAQ ××××—××××", "issued": "20××-××-×× 发布"}, [], id="room left for what is not known yet"),
        pytest.param({"ics": "ICS 点击此处添加ICS号"}, [], id="a prompt of the template is another rule's"),
        pytest.param({"ics": "ICS 【写：ICS号】", "ccs": "CCS 【写：CCS号】"}, [], id="and so is one of ours"),
        pytest.param({"ics": "", "ccs": "", "english": ""}, ["ics", "ccs", "english"], id="several, in the order of a cover"),
    ],
)
def test_codes(lines: dict[str, str], codes: list[str]) -> None:
    outline, text = looked_at(covered(**lines))

    assert run_check(standard_cover_field, outline, text=text).codes == codes


def test_a_label_without_its_value_is_shown() -> None:
    outline, text = looked_at(covered(ics="ICS"))

    (hit,) = run_check(standard_cover_field, outline, text=text).hits

    assert (hit.code, hit.found, text.quote(hit.at)) == ("ics", "ICS", "ICS")  # type: ignore[arg-type]


def test_no_cover() -> None:
    """Another rule says that there is none."""
    outline, text = looked_at(uncovered())

    assert run_check(standard_cover_field, outline, text=text).skipped == ["not-applicable"]


def test_a_text_that_breaks_off() -> None:
    outline, text = looked_at(covered(ics=""))

    outcome = run_check(standard_cover_field, replace(outline, truncated=True), text=text)

    assert (outcome.codes, outcome.skipped) == ([], ["truncated"])
