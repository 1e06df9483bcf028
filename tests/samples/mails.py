"""Submissions as mails: the files attached, their names written as Chinese mail programs write them."""

from __future__ import annotations

from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP

KINDS = {
    "docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "pdf": ("application", "pdf"),
    "zip": ("application", "zip"),
}


def mail(
    files: Mapping[str, bytes], mailbox: str, *, sent: str = "Wed, 03 Aug 2022 16:20:00 +0800", subject: str = "团体标准项目申报材料"
) -> bytes:
    """Return a mail to `mailbox` with these files attached; the same bytes each time."""
    message = EmailMessage(policy=SMTP)
    message["Date"] = sent
    message["From"] = "biaozhun@example.org"
    message["To"] = mailbox
    message["Subject"] = subject
    message["Message-ID"] = "<sample-1@example.org>"
    message.set_content("各位老师：\n附件为我单位的申报材料，请查收。\n", cte="base64")
    for name, content in files.items():
        main, sub = KINDS[name.rpartition(".")[2]]
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    message.set_boundary("=_sample_boundary_1")
    return message.as_bytes()
