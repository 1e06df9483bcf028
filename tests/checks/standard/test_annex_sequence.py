from __future__ import annotations

import pytest

from pipeline.checks.standard.annex_sequence import standard_annex_sequence
from pipeline.model.correction import ReplaceText
from tests.checks.standard.trying import try_draft
from tests.standards_text import Content, Line


def annex(label: str, *content: Content) -> tuple[Content, ...]:
    return (label, "（资料性）", "登记表", *(content or ("内容。",)))


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param((), [], id="no annex"),
        pytest.param((*annex("附录A"), *annex("附录B")), [], id="in order"),
        pytest.param(annex("附录B"), [("gap", "附录B")], id="a single one is A"),
        pytest.param((*annex("附录A"), *annex("附录C"), *annex("附录D")), [("gap", "附录C")], id="a gap is said once"),
        pytest.param((*annex("附录A"), *annex("附录A"), *annex("附录B")), [("repeated", "附录A")], id="twice"),
        pytest.param((*annex("附录A"), "附录A（续）", "内容。", *annex("附录B")), [], id="continued on the next page"),
        pytest.param((*annex("附录B"), *annex("附录A")), [("disorder", "附录A")], id="exchanged: once"),
    ],
)
def test_letters(content: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_draft(standard_annex_sequence, *content).found == found


@pytest.mark.parametrize(
    ("content", "mended"),
    [
        pytest.param(annex("附录B"), "A", id="nothing hangs on it"),
        pytest.param(("登记表见附录B。", *annex("附录B")), None, id="it is mentioned"),
        pytest.param(annex("附录B", "B.1　项目", "内容。"), None, id="its clauses carry the letter"),
        pytest.param(annex("附录B", "表B.1　项目", [["项目"]]), None, id="its table does"),
        pytest.param((Line("（资料性）\n登记表", label="附录B"), "内容。"), None, id="Word makes it"),
    ],
)
def test_correction(content: tuple[Content, ...], mended: str | None) -> None:
    (hit,) = try_draft(standard_annex_sequence, *content).outcome.hits

    assert (hit.correction.text if isinstance(hit.correction, ReplaceText) else None) == mended


def test_other_letters_are_not_judged() -> None:
    tried = try_draft(standard_annex_sequence, *annex("附录1"), *annex("附录2"))

    assert (tried.codes, tried.outcome.skipped) == ([], ["numbering-unknown"])
