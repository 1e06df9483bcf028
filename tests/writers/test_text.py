import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.model.report import Report, Verdict
from pipeline.model.text import Language
from pipeline.writers.lines import columns
from pipeline.writers.text import text_report
from tests.conftest import Golden
from tests.writers.reports import WORDING, finding, report, submission


@pytest.mark.parametrize(
    ("verdict", "zh", "en"),
    [
        ("unreadable", "无法读取：收件箱/甲公司", "cannot be read: 收件箱/甲公司"),
        ("supplement", "需补正：收件箱/甲公司", "to be supplemented: 收件箱/甲公司"),
        ("incomplete", "尚不能定：收件箱/甲公司", "cannot be decided yet: 收件箱/甲公司"),
        ("accept", "形式审查通过：收件箱/甲公司", "passes the formal review: 收件箱/甲公司"),
    ],
)
def test_the_first_line_is_the_verdict(verdict: Verdict, zh: str, en: str) -> None:
    bare = report(submission(verdict=verdict, findings=()))

    assert text_report(bare, WORDING, "zh").splitlines()[0] == zh
    assert text_report(bare, WORDING, "en").splitlines()[0] == en


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_whole_output(golden: Golden, language: Language) -> None:
    golden(f"writers/report.{language}.txt", text_report(report(), WORDING, language))


def test_a_batch_ends_with_its_sum() -> None:
    text = text_report(report(submission(), submission(verdict="accept", findings=())), WORDING)

    assert text.splitlines()[-1] == "共2份：需补正 1、形式审查通过 1；须补正3处、建议2处"


def test_nothing_to_check_is_said() -> None:
    assert text_report(Report("0", ()), WORDING) == "没有可检查的材料\n"


def test_notes_are_shown_only_when_asked_for() -> None:
    assert "fmt-margins" not in text_report(report(), WORDING)
    assert "另有1条提示" in text_report(report(), WORDING)
    assert "fmt-margins  第2节" in text_report(report(), WORDING, show={"info"})


def test_rules_skipped_because_they_do_not_apply_are_counted() -> None:
    text = text_report(report(), WORDING)

    assert "- 本版本还不能取得所需的证据：规则pkg-scan-no-seal（pkg-scan-no-seal）" in text
    assert "- 不适用于这份材料：1条规则" in text


def test_text_of_a_document_cannot_colour_the_console() -> None:
    hostile = report(submission(path="[red]甲", findings=(finding(found="[bold]\x1b[2J{x}"),)))
    text = text_report(hostile, WORDING)

    assert "\x1b" not in text
    assert "[red]甲" in text
    assert "[bold]␛[2J{x}" in text


def test_no_line_is_wider_than_the_page() -> None:
    long = report(submission(findings=(finding(found="很长的一句话，没有空格。" * 40),), path="路径" * 80))

    assert max(columns(one) for one in text_report(long, WORDING).splitlines()) <= 100


def test_the_bytes_do_not_depend_on_the_machine(tmp_path: Path) -> None:
    """Locale, time zone, width of the terminal, colour variables: none is looked at."""
    script = tmp_path / "write.py"
    script.write_text(
        "import sys; from tests.writers.reports import *; from pipeline.writers.text import text_report\n"
        "sys.stdout.buffer.write(text_report(report(), WORDING).encode())\n"
    )

    def run(**variables: str) -> bytes:
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2]), **variables}
        return subprocess.run([sys.executable, str(script)], env=environment, capture_output=True, check=True).stdout

    plain = run(LC_ALL="C", TZ="UTC", COLUMNS="40")
    assert plain == run(LC_ALL="zh_CN.UTF-8", TZ="Asia/Shanghai", COLUMNS="200", FORCE_COLOR="1", PYTHONHASHSEED="7")
