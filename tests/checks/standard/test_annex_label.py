from __future__ import annotations

import pytest

from pipeline.checks.standard.annex_label import standard_annex_label
from pipeline.model.correction import ReplaceText
from tests.checks.standard.trying import try_draft
from tests.standards_text import Content, Line


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param((), [], id="no annex"),
        pytest.param(("附录A", "（规范性）", "登记表", "内容。"), [], id="three lines"),
        pytest.param(("附录A\n（规范性）\n登记表", "内容。"), [], id="three lines of one paragraph"),
        pytest.param(("附录A", "登记表", "内容。"), [("kind-missing", "附录A")], id="no kind"),
        pytest.param(("附录A（规范性）", "登记表", "内容。"), [("joined", "附录A（规范性）")], id="kind behind the letter"),
        pytest.param(("附 录 A", "(资料性附录) 登记表", "内容。"), [("joined", "(资料性附录) 登记表")], id="title behind the kind"),
        pytest.param(("附录1", "（规范性）", "登记表", "内容。"), [("letter", "附录1")], id="a digit for the letter"),
    ],
)
def test_headings(content: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_draft(standard_annex_label, *content).found == found


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("附录A（规范性）登记表", "附录A\n（规范性）\n登记表"),
        ("附录A　（规范性）　登记表", "附录A\n（规范性）\n登记表"),
        ("附录A（规范性）", "附录A\n（规范性）"),
    ],
)
def test_correction_puts_the_parts_on_lines(line: str, mended: str) -> None:
    tried = try_draft(standard_annex_label, line, "登记表的内容", "内容。")

    assert tried.outcome.hits[0].correction == ReplaceText(tried.document.paragraphs[10].span(), mended)


def test_automatic_letter() -> None:
    """Where Word makes the letter, kind and title may follow it on lines of their own."""
    good = try_draft(standard_annex_label, Line("\n（规范性）\n登记表", label="附录A"), "内容。")
    (hit,) = try_draft(standard_annex_label, Line("（规范性）登记表", label="附录A"), "内容。").outcome.hits

    assert good.codes == []
    assert (hit.code, hit.show, hit.correction and hit.correction.text) == ("joined", "附录A", "（规范性）\n登记表")  # type: ignore[union-attr]
