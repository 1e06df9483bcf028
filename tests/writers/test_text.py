import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.model.report import Evaluation, Report, Verdict, Wording
from pipeline.model.submission import Replaced
from pipeline.model.text import Language, Text
from pipeline.writers.lines import columns
from pipeline.writers.text import text_report
from tests.conftest import Golden
from tests.writers.reports import AWARDS, WORDING, finding, report, rule, submission


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


def required(*identities: str) -> Wording:
    rules = {name: replace(rule, required=name in identities) for name, rule in WORDING.rules.items()}
    return replace(WORDING, rules=rules)


def test_a_required_rule_that_was_skipped_stands_in_the_first_lines() -> None:
    text = text_report(report(), required("pkg-scan-no-seal", "prop-plan-dates"))

    assert text.splitlines()[1] == "  必查，没有查成：规则pkg-scan-no-seal（pkg-scan-no-seal）：本版本还不能取得所需的证据"
    assert "必查，没有查成" not in text_report(report(), WORDING)


@pytest.mark.parametrize(("count", "said"), [(6, "规则r6（r6）"), (7, "规则r6（r6）等7条规则")], ids=["exactly-six", "one-past"])
def test_many_skipped_rules_are_counted(count: int, said: str) -> None:
    names = [f"r{number}" for number in range(1, count + 1)]
    known = replace(WORDING, rules={name: rule(name) for name in names})
    one = submission(findings=(), evaluations=tuple(Evaluation(name, skipped=(("no-part", 1),)) for name in names))

    (told,) = [line for line in text_report(report(one), known, width=1000).splitlines() if "没有这项材料" in line]
    assert told.endswith(said)


def test_what_the_baseline_has_is_hidden_and_offered() -> None:
    known = report(submission(findings=(replace(finding(), known=True),)))

    assert "另有1处基线报告中已有，加 --show baseline 可见" in text_report(known, WORDING)
    assert "✗ prop-plan-dates" not in text_report(known, WORDING)
    assert "✗ prop-plan-dates" in text_report(known, WORDING, show={"baseline"})


def test_against_an_earlier_report_every_status_is_counted() -> None:
    """Notes count when they are shown; what is waived is nobody's to mend."""
    statuses = (
        replace(finding(), status="new"),
        replace(finding(severity="info"), status="open"),
        replace(finding(), status="open", waived="同意"),
        replace(finding(), status="fixed"),
    )
    text = text_report(report(submission(findings=statuses, notes=(Text("与甲比较", "compared"),))), WORDING)

    assert "与上次相比：新增1处、仍未改正0处、已改正1处" in text
    assert "说明：与甲比较" in text
    assert "（须补正1处）" in text.splitlines()[0]
    assert "仍未改正1处" in text_report(report(submission(findings=statuses)), WORDING, show={"info"})


def test_the_offices_file_and_notes_stand_at_the_end() -> None:
    noted = replace(report(), options={"office": "收件箱/office.toml"}, notes=(Text("豁免没有用上", "unused"),))

    assert text_report(noted, WORDING).splitlines()[-2:] == ["办公室文件：收件箱/office.toml", "说明：豁免没有用上"]


def test_replaced_files_are_named() -> None:
    one = submission(replaced=(Replaced("旧.docx", 1, ("standard-draft",), "新.docx"),))

    assert "已被替换（标准草案）：旧.docx（由新.docx代替）" in text_report(report(one), WORDING)


def test_what_was_read_stands_under_the_question() -> None:
    text = text_report(report(submission(checklist=(AWARDS,))), WORDING)

    assert "□ 奖励是否属实（附件3）\n      1. 2019年，甲奖\n      2. 2020年，乙奖" in text
