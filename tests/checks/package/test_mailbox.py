"""Sent to the call's mailbox."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.mailbox import package_mailbox
from pipeline.model.dossier import Dossier
from pipeline.model.submission import Mail
from tests.checks.package.dossiers import dossier
from tests.looking import run_check

SETTINGS = {"mailbox": "call@example.org"}


def sent(*mails: tuple[str, ...]) -> Dossier:
    one = dossier()
    found = tuple(Mail("" if not number else f"{number}.eml", recipients=to) for number, to in enumerate(mails))
    return replace(one, submission=replace(one.submission, mails=found))


@pytest.mark.parametrize(
    ("mails", "codes"),
    [
        pytest.param([("call@example.org",)], [], id="to-it"),
        pytest.param([("other@example.org", "Call@Example.org")], [], id="a-copy"),
        pytest.param([("clerk@example.org",), ("call@example.org",)], [], id="forwarded"),
        pytest.param([("call@exmple.org",)], ["elsewhere"], id="misspelt"),
    ],
)
def test_package_mailbox(mails: list[tuple[str, ...]], codes: list[str]) -> None:
    assert run_check(package_mailbox, sent(*mails), SETTINGS).codes == codes


def test_no_mail() -> None:
    assert run_check(package_mailbox, sent(), SETTINGS).skipped == ["not-applicable"]
    assert run_check(package_mailbox, sent(()), SETTINGS).skipped == ["unknown"]
