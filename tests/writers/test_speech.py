from dataclasses import replace

from pipeline.writers.speech import Speech
from tests.writers.reports import WORDING, finding

ZH, EN = Speech(WORDING, "zh"), Speech(WORDING, "en")


def test_each_page_speaks_its_language() -> None:
    assert (ZH.say("缺", "missing"), EN.say("缺", "missing")) == ("缺", "missing")
    assert (ZH.listed(["甲", "乙"]), EN.listed(["a", "b"])) == ("甲、乙", "a, b")
    assert (ZH.named("办法", "重发"), EN.named("hint", "send again")) == ("办法：重发", "hint: send again")


def test_an_aside_of_nothing_is_nothing() -> None:
    assert (ZH.aside(""), ZH.aside("依据"), EN.aside("why")) == ("", "（依据）", " (why)")


def test_findings_are_counted_by_weight() -> None:
    found = (finding(severity="info"), finding(severity="warning"), replace(finding(), blocks=False), finding(), finding())

    assert ZH.counted(found) == ["须补正2处", "应改（不影响受理）1处", "建议1处"]
    assert EN.counted(found, notes=True)[-1] == "note: 1"
    assert ZH.counted(()) == []
