import pytest

from pipeline.checks.standard.contents_entry_title import standard_contents_entry_title
from pipeline.model.correction import ReplaceText
from tests.checks.listing import LISTED, listing, looked_at
from tests.looking import run_check


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        pytest.param(LISTED, [], id="as in the body"),
        pytest.param(("4　总体　要求\t1",), [], id="blanks do not count"),
        pytest.param(("4　总体条件\t1",), ["总体条件"], id="another word"),
        pytest.param(("附录A（资料性）　登记单\t3",), ["登记单"], id="an annex, its kind left out"),
        pytest.param(("附录A\t3",), [], id="an annex without its title"),
        pytest.param(("7　改进\t3",), [], id="an entry that means nothing"),
        pytest.param(("3　规范性引用文件\t1",), [], id="another number is another rule's"),
    ],
)
def test_titles(entries: tuple[str, ...], found: list[str]) -> None:
    outline, text = looked_at(listing(*entries))

    outcome = run_check(standard_contents_entry_title, outline, text=text)

    assert [hit.found for hit in outcome.hits] == found
    for hit in outcome.hits:
        assert isinstance(hit.correction, ReplaceText)
        assert (text.quote(hit.correction.span), hit.correction.text) == (hit.found, hit.expected)


@pytest.mark.parametrize("entries", [(), LISTED], ids=["no-contents", "made-by-Word"])
def test_not_applicable(entries: tuple[str, ...]) -> None:
    outline, text = looked_at(listing(*entries, generated=True))

    assert run_check(standard_contents_entry_title, outline, text=text).skipped == ["not-applicable"]
