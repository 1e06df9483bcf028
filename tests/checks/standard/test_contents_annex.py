import pytest

from pipeline.checks.standard.contents_annex import standard_contents_annex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Basis
from tests.checks.listing import BODY, LISTED, listing, looked_at
from tests.looking import run_check
from tests.standards_text import outline_of


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        pytest.param("附录A（资料性）　登记表\t3", None, id="as it should be"),
        pytest.param("附录 A (资料性) 登记表\t3", None, id="half-width brackets"),
        pytest.param("附录A　登记表\t3", ("absent", "", "（资料性）"), id="no kind"),
        pytest.param("附录A（规范性）　登记表\t3", ("differs", "（规范性）", "（资料性）"), id="the other kind"),
        pytest.param("附录A　登记表（资料性）\t3", ("behind", None, None), id="the kind behind the title"),
        pytest.param("附录A（资料性附录）　登记表\t3", ("old", "（资料性附录）", "（资料性）"), id="wording of 2009"),
    ],
)
def test_entry(entry: str, found: tuple[str, str | None, str | None] | None) -> None:
    outline, text = looked_at(listing(*LISTED[:-1], entry))

    outcome = run_check(standard_contents_annex, outline, text=text)

    assert outcome.codes == ([] if found is None else [found[0]])
    for hit in outcome.hits:
        assert found is not None
        made = hit.correction
        assert (found[1:]) == ((text.quote(made.span), made.text) if isinstance(made, ReplaceText) else (None, None))


def test_the_kind_is_put_behind_the_letter() -> None:
    outline, text = looked_at(listing(*LISTED[:-1], "附录A　登记表\t3"))

    (hit,) = run_check(standard_contents_annex, outline, text=text).hits

    assert isinstance(hit.correction, ReplaceText)
    assert hit.correction.span == outline.contents[-1].span._replace(start=3, end=3)


@pytest.mark.parametrize(("basis", "codes"), [("2009", []), ("2020", ["old"])])
def test_wording_of_2009(basis: Basis, codes: list[str]) -> None:
    read = listing(*LISTED[:-1], "附录A（资料性附录）　登记表\t3")

    assert run_check(standard_contents_annex, outline_of(read, None, basis), text=looked_at(read)[1]).codes == codes


def test_an_annex_that_does_not_say_its_kind() -> None:
    """Then the annex itself has the finding."""
    body = (*BODY[:15], "附录A", "登记表", "A.1　登记的内容见表A.1。")
    outline, text = looked_at(listing(*LISTED[:-1], "附录A　登记表\t3", body=body))

    assert run_check(standard_contents_annex, outline, text=text).codes == []


@pytest.mark.parametrize("entries", [(), LISTED[:-1]], ids=["no-contents", "no-annex"])
def test_not_applicable(entries: tuple[str, ...]) -> None:
    outline, text = looked_at(listing(*entries))

    assert run_check(standard_contents_annex, outline, text=text).skipped == ["not-applicable"]
