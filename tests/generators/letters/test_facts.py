from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from pipeline.generators.letters.facts import facts_of
from pipeline.model.submission import Mail, Received, Round
from pipeline.model.text import Text
from tests.generators.letters.cases import ADVICE, MISSING, OFFICE, PLAN, STARS, case, work


def test_days_and_numbers_stand_as_in_letters() -> None:
    one = case(MISSING, PLAN, ADVICE)
    facts = facts_of(one, work(one))

    assert (facts["date"], facts["received"], facts["due"]) == ("2022年8月20日", "2022年9月1日", "2022年8月30日")
    assert (facts["number"], facts["round"], facts["supplemented"]) == ("TB2022-001", 1, None)
    assert (facts["blocking_count"], facts["advice_count"], facts["annexes"]) == (2, 1, ["带批注的项目建议书", "带批注的标准草案"])


def test_supplements_go_to_the_office_s_own_mailbox_else_to_the_call_s() -> None:
    assert facts_of(case(), work())["mailbox"] == "saq_tb@saq.org.cn"
    assert facts_of(case(), work(office=replace(OFFICE, letters={"email": "tb@example.org"})))["mailbox"] == "tb@example.org"
    assert facts_of(case(call=STARS, kind="team"), work(call=STARS))["mailbox"] is None


def test_what_was_received_is_listed_with_pages_and_time() -> None:
    sent = datetime(2022, 9, 1, 8, 5, tzinfo=timezone(timedelta(hours=8)))
    one = case(conclusion="accept")
    one = replace(one, submission=replace(one.submission, mails=(Mail("", sent=sent),)))

    files = facts_of(one, work(one))["files"]

    assert isinstance(files, list)
    assert [(file["ordinal"], file["material"], file["name"], file["pages"], file["received"]) for file in files] == [
        (1, "标准草案", "草案.docx", 12, "2022年9月1日08:05"),
        (2, "项目建议书", "建议书.docx", None, "2022年9月1日08:05"),
        (3, "盖章扫描件", "建议书.pdf", 2, "2022年9月1日08:05"),
    ]


def test_files_of_a_later_round_came_with_it() -> None:
    rounds = (Round(1, "收件箱/甲", Received(date(2022, 8, 1), "office")), Round(2, "收件箱/补正", Received(date(2022, 8, 15), "office")))
    one = case(rounds=rounds)
    documents = (replace(one.report.documents[0], path="收件箱/补正/草案.docx"), *one.report.documents[1:])
    facts = facts_of(replace(one, report=replace(one.report, documents=documents)), work())

    assert (facts["received"], facts["round"], facts["supplemented"]) == ("2022年8月1日", 2, "2022年8月15日")
    assert isinstance(facts["files"], list)
    assert [file["received"] for file in facts["files"]] == ["2022年8月15日", "2022年8月1日", "2022年8月1日"]


def test_what_comes_next_is_what_is_not_over() -> None:
    def titles(day: date) -> list[str]:
        told = facts_of(case(conclusion="accept"), work(as_of=day))["next_dates"]
        assert isinstance(told, list)
        return [one["title"] for one in told]

    assert titles(date(2022, 8, 31)) == ["专家评审", "公示", "批准立项"]
    assert titles(date(2022, 9, 1)) == ["公示", "批准立项"]
    assert titles(date(2023, 1, 1)) == []


def test_what_comes_next_is_said_by_the_call() -> None:
    known = work()
    call = known.profile.call
    assert call is not None
    named = replace(call, next=(("approval", Text("立项", "approval")), ("window", Text("再次征集", "second call"))))
    known = replace(known, as_of=date(2022, 8, 1), profile=replace(known.profile, call=named))
    told = facts_of(case(conclusion="accept"), known)["next_dates"]

    assert told == [
        {"key": "approval", "title": "立项", "period": "2022年9月16日至9月20日"},
        {"key": "window", "title": "再次征集", "period": "2022年7月15日至8月15日"},
    ]
    assert facts_of(case(call=STARS, kind="team"), work(call=STARS))["next_dates"] == []
