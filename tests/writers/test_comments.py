from dataclasses import replace

from pipeline.model.text import Text
from pipeline.writers.comments import comment
from tests.writers.reports import RULES, WORDING, finding


def test_a_comment_says_what_who_asks_and_why() -> None:
    assert comment(finding(), WORDING, "zh").splitlines() == [
        "【须补正】写的是“一年”。请写成“2022年10月—2023年9月”。",
        "依据：通知第三条。因为通知这样要求",
    ]


def test_english_speaks_english() -> None:
    assert comment(finding(severity="warning"), WORDING, "en").splitlines() == [
        "[advice] it says “一年”; write “2022年10月—2023年9月”.",
        "Source: 通知第三条. because the notice asks for it",
    ]


def test_what_the_message_has_not_said_is_added() -> None:
    assert "应为：28 mm" in comment(finding(arguments={"expected": "别的"}, expected="28 mm"), WORDING, "zh").splitlines()


def test_a_rule_that_knows_how_says_it() -> None:
    how = replace(RULES["prop-plan-dates"], how=Text("改写起止年月", "write both months"))
    knowing = replace(WORDING, rules={**RULES, "prop-plan-dates": how})

    assert comment(finding(), knowing, "zh").splitlines()[-1] == "怎样改：改写起止年月"


def test_rule_ids_stay_out() -> None:
    assert "prop-plan-dates" not in comment(finding(), WORDING, "zh")
