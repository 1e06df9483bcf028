from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.desk import Options, check, gather
from pipeline.errors import WrongOffice
from pipeline.model.submission import Received
from tests.desk.batches import GOOD, WAIVER, by_name


def test_the_day_of_receipt_comes_with_every_submission() -> None:
    (one,), _ = gather([str(GOOD)], Options(received=date(2022, 8, 1)))

    assert one.received is not None
    assert (one.received.date, one.received.source) == (date(2022, 8, 1), "option")


def test_the_office_speaks_at_the_root_of_a_batch(inbox: Path) -> None:
    office = '[received]\n"甲公司/" = 2022-08-03\n"丙公司" = 2022-08-03\n' + WAIVER
    (inbox / "office.toml").write_text(office, "utf-8")
    checked = check([str(inbox)], Options())
    reports = by_name(checked)

    assert reports["甲公司"].received == Received(date(2022, 8, 3), "office")
    assert reports["乙公司"].received is None
    assert {one.waived for one in reports["乙公司"].findings if one.rule == "std-self-reference"} == {"协会同意"}
    assert checked.report.options["office"] == f"{inbox}/office.toml"
    assert [note.zh for note in checked.report.notes] == ["收到日期写给了“丙公司”，这次没有这份申报，没有用上"]
    assert not any(one.ignored for one in reports.values())


def test_an_applicant_cannot_waive(inbox: Path) -> None:
    """Neither in the batch nor when the submission is checked by itself."""
    (inbox / "乙公司" / "office.toml").write_text(WAIVER, "utf-8")
    for path in (inbox, inbox / "乙公司"):
        report = by_name(check([str(path)], Options()))["乙公司"]

        assert not any(one.waived for one in report.findings)
        assert report.ignored == ("office.toml",)


def test_the_file_named_counts_and_the_other_is_left_out(inbox: Path, tmp_path: Path) -> None:
    (inbox / "office.toml").write_text(WAIVER, "utf-8")
    (tmp_path / "办公室.toml").write_text("", "utf-8")
    checked = check([str(inbox)], Options(office_file=str(tmp_path / "办公室.toml")))

    assert not any(one.waived for report in checked.report.submissions for one in report.findings)
    assert f"{inbox}/office.toml" in [name for report in checked.report.submissions for name in report.ignored]


def test_a_waiver_of_no_rule_stops_before_anything_is_read(inbox: Path) -> None:
    (inbox / "office.toml").write_text(WAIVER.replace("std-self-reference", "std-selfreference"), "utf-8")

    with pytest.raises(WrongOffice) as caught:
        check([str(inbox)], Options())

    assert "std-self-reference" in caught.value.mistakes[0]
