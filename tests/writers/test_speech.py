from pipeline.writers.speech import Speech
from tests.writers.reports import WORDING

ZH, EN = Speech(WORDING, "zh"), Speech(WORDING, "en")


def test_each_page_speaks_its_language() -> None:
    assert (ZH.say("缺", "missing"), EN.say("缺", "missing")) == ("缺", "missing")
    assert (ZH.listed(["甲", "乙"]), EN.listed(["a", "b"])) == ("甲、乙", "a, b")
    assert (ZH.named("办法", "重发"), EN.named("hint", "send again")) == ("办法：重发", "hint: send again")
    assert (ZH.counted("error", 2), EN.counted("warning", 1)) == ("须补正2处", "advice: 1")


def test_an_aside_of_nothing_is_nothing() -> None:
    assert (ZH.aside(""), ZH.aside("依据"), EN.aside("why")) == ("", "（依据）", " (why)")
