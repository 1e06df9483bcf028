"""The committed templates are what their maker writes, and small."""

import pytest

from tests.templates.papers import ROOT, templates

TEMPLATES = templates()


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_committed_template_is_the_maker_s(name: str) -> None:
    """Run `python -m tests.templates.papers` after changing the maker."""
    assert (ROOT / name).read_bytes() == TEMPLATES[name]
    assert len(TEMPLATES[name]) < 20_000


def test_no_template_is_left_over() -> None:
    assert {path.relative_to(ROOT).as_posix() for path in ROOT.glob("*/papers/*.docx")} == set(TEMPLATES)
