import pytest

from pipeline.writers.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("建议书 A４👍🏽", "建议书 A４👍🏽", id="plain-text-stays"),
        pytest.param("一\n二\t三", "一\n二\t三", id="line-ends-and-tabs-stay"),
        pytest.param("一\r\n二", "一\n二", id="windows-line-end"),
        pytest.param("a\x00b\x1bc", "a␀b␛c", id="controls-as-pictures"),
        pytest.param("a\x7fb", "a␡b", id="delete"),
        pytest.param("\u202efdp.exe", "⟦U+202E⟧fdp.exe", id="turn-of-direction"),
        pytest.param("甲\u200b乙\ufeff", "甲⟦U+200B⟧乙⟦U+FEFF⟧", id="zero-width"),
        pytest.param("\udc80\ufffe", "⟦U+DC80⟧⟦U+FFFE⟧", id="no-characters"),
        pytest.param("👨\u200d👩", "👨\u200d👩", id="emoji-joined"),
    ],
)
def test_what_acts_unseen_can_be_seen(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_what_is_shown_can_be_written() -> None:
    every = "".join(map(chr, range(0x110000)))

    assert visible(every).encode()
