from dataclasses import replace

import pytest

from pipeline.model.report import Evaluation, SubmissionReport, Verdict, Wording
from pipeline.model.text import Language
from pipeline.writers.speech import Speech
from pipeline.writers.verdicts import batch_sentence, questions, unanswered, verdict_sentence, weights
from tests.writers.reports import RULES, WORDING, finding, submission

REQUIRED = Wording(
    messages=WORDING.messages,
    rules={**RULES, "pkg-scan-no-seal": replace(RULES["pkg-scan-no-seal"], required=True)},
    roles=WORDING.roles,
)
PAST = submission(verdict="accept", findings=(), missing=(), errors=())


def said(one: SubmissionReport, language: Language = "zh") -> str:
    return verdict_sentence(one, Speech(REQUIRED, language))


@pytest.mark.parametrize(
    ("one", "sentence"),
    [
        pytest.param(submission(), "需补正：有3处须补正，其中缺少标准草案。", id="supplement"),
        pytest.param(submission(missing=()), "需补正：有3处须补正。", id="supplement-nothing-missing"),
        pytest.param(submission(verdict="unreadable"), "无法读取：有1个文件读不出来，办法见下。", id="unreadable"),
        pytest.param(
            submission(verdict="incomplete", findings=()),
            "尚不能定：没有发现须补正的问题，但有1项必查内容没有查成（本版本还不能取得所需的证据），请人工查看。",
            id="incomplete",
        ),
        pytest.param(PAST, "形式审查通过：没有发现问题。", id="accept"),
        pytest.param(
            replace(PAST, findings=(finding(severity="warning"),)), "形式审查通过：没有须补正的问题，另有1处建议。", id="accept-with-advice"
        ),
    ],
)
def test_a_verdict_says_what_it_rests_on(one: SubmissionReport, sentence: str) -> None:
    assert said(one) == sentence


@pytest.mark.parametrize("verdict", ["unreadable", "supplement", "incomplete", "accept"])
def test_every_verdict_is_said_in_english_too(verdict: Verdict) -> None:
    assert said(submission(verdict=verdict, missing=()), "en").isascii()


def test_what_is_waived_is_not_counted() -> None:
    waived = replace(finding(), waived="书面说明")

    assert weights(submission(findings=(waived, finding(severity="info")))) == {"blocking": 0, "advice": 0, "note": 1}


def test_a_batch_is_told_by_its_verdicts() -> None:
    speech = Speech(WORDING, "zh")

    assert batch_sentence((submission(), PAST, PAST), speech) == "共3份申报：需补正1份，形式审查通过2份。"
    assert batch_sentence((), speech) == "没有可检查的材料。"


def test_only_required_rules_left_open_are_unanswered() -> None:
    speech = Speech(REQUIRED, "zh")
    harmless = Evaluation("pkg-scan-no-seal", skipped=(("single-file", 1),))
    optional = Evaluation("fmt-margins", skipped=(("no-provider", 1),))
    unknown = Evaluation("of-another-profile", skipped=(("no-provider", 1),))

    assert unanswered(submission(evaluations=(harmless, optional, unknown)), speech) == ((), ())
    assert unanswered(submission(), speech) == (("规则pkg-scan-no-seal",), ("本版本还不能取得所需的证据",))


def test_a_person_is_asked_about_the_checklist_and_what_could_not_be_checked() -> None:
    assert questions(submission(), Speech(WORDING, "zh")) == 1
    assert questions(submission(), Speech(REQUIRED, "zh")) == 2
