"""The committed templates of letters are what their maker writes, and every letter has the text of its mail beside it."""

import pytest

from tests.templates.letters import ROOT, templates

TEMPLATES = templates()


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_committed_template_is_the_maker_s(name: str) -> None:
    """Run `python -m tests.templates.letters` after changing the maker."""
    assert (ROOT / name).read_bytes() == TEMPLATES[name]
    assert len(TEMPLATES[name]) < 20_000


def test_every_letter_has_its_mail_and_nothing_is_left_over() -> None:
    mails = {name.replace(".docx", ".txt") for name in TEMPLATES}

    assert {path.relative_to(ROOT).as_posix() for path in ROOT.glob("*/letters/*")} == {*TEMPLATES, *mails}
