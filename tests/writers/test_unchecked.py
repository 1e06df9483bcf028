from pipeline.model.report import Evaluation
from pipeline.writers.speech import Speech
from pipeline.writers.unchecked import not_checked
from tests.writers.reports import WORDING, submission

SPEECH = Speech(WORDING, "zh")


def test_rules_are_gathered_by_reason_and_what_does_not_apply_is_only_counted() -> None:
    one = submission(
        evaluations=(
            Evaluation("fmt-margins", skipped=(("not-applicable", 1),)),
            Evaluation("pkg-scan-no-seal", skipped=(("unread", 2),)),
            Evaluation("prop-plan-dates", skipped=(("unread", 1),)),
        )
    )

    assert [(told.titles, told.counted) for told in not_checked(one, SPEECH)] == [
        (("规则pkg-scan-no-seal", "规则prop-plan-dates"), False),
        (("规则fmt-margins",), True),
    ]


def test_a_rule_or_reason_without_words_is_named_as_it_is() -> None:
    (told,) = not_checked(submission(evaluations=(Evaluation("a-rule", skipped=(("a-reason", 1),)),)), SPEECH)

    assert (told.reason, told.titles) == ("a-reason", ("a-rule",))


def test_where_all_was_checked_nothing_is_told() -> None:
    assert list(not_checked(submission(evaluations=(Evaluation("fmt-margins", passed=1),)), SPEECH)) == []
