from __future__ import annotations

from datetime import date

import pytest

from pipeline.model.submission import Received, Submission
from pipeline.model.text import Text
from pipeline.review.receipts import dated, unused_dates

MAIL = Received(date(2022, 8, 1), "mail")
OPTION, OFFICE = date(2022, 8, 2), date(2022, 8, 3)


@pytest.mark.parametrize(
    ("option", "office", "received"),
    [
        pytest.param(OPTION, {"甲": OFFICE}, Received(OPTION, "option"), id="the-option-before-all"),
        pytest.param(None, {"甲": OFFICE}, Received(OFFICE, "office"), id="the-office-before-the-mail"),
        pytest.param(None, {"乙": OFFICE}, MAIL, id="another-submission"),
        pytest.param(None, {}, MAIL, id="the-mail"),
    ],
)
def test_who_says_when_it_came(option: date | None, office: dict[str, date], received: Received) -> None:
    one = Submission("收件箱/甲", "收件箱/甲", "mail", (), Text("", ""), received=MAIL)

    assert dated(one, option, office).received == received


def test_a_day_for_nobody_is_said() -> None:
    notes = unused_dates({"甲": OFFICE, "乙/": OFFICE}, iter(["收件箱/甲"]))

    assert [note.zh for note in notes] == ["收到日期写给了“乙/”，这次没有这份申报，没有用上"]
