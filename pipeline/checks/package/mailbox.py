"""package.mailbox: the mail went to the call's own mailbox."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.dossier import Dossier


@check(
    "package.mailbox",
    on=Subject.SUBMISSION,
    messages={
        "elsewhere": Text(
            "邮件发给了{found}，通知的收件邮箱是 {expected}。请核对是否转发而来，以免漏收。",
            "the mail went to {found}; the call's mailbox is {expected}: please check whether it was forwarded, so that none is missed",
        )
    },
    settings={"mailbox": {"type": "string", "minLength": 3}},
    required=("mailbox",),
)
def package_mailbox(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """发到别的邮箱，可能没有人看到。"""
    mailbox = settings["mailbox"]
    recipients = tuple(dict.fromkeys(one for mail in dossier.submission.mails for one in mail.recipients))
    if not dossier.submission.mails:
        yield Skip(None, "not-applicable")
    elif not recipients:
        yield Skip(None, "unknown")
    elif mailbox.casefold() in {one.casefold() for one in recipients}:
        yield Pass()
    else:
        yield Hit("elsewhere", found="、".join(recipients), expected=mailbox, arguments={"found": recipients, "expected": mailbox})
