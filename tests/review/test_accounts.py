from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.observation import Hit, Observation, Pass, Skip
from pipeline.review.accounts import Account

OBSERVATIONS = st.one_of(
    st.builds(Pass, count=st.integers(0, 9)),
    st.builds(Hit, st.sampled_from("ab")),
    st.builds(lambda reason, count: Skip(None, reason, count), st.sampled_from(["unknown", "no-part"]), st.integers(1, 9)),
)


@given(st.lists(OBSERVATIONS))
def test_checked_is_passed_and_failed_and_skipped(observations: list[Observation]) -> None:
    account = Account("a-rule")
    hits = list(account.hits(observations))
    closed = account.closed()

    assert hits == [one for one in observations if isinstance(one, Hit)]
    assert closed.failed == sum(isinstance(one, Hit) for one in observations)
    assert closed.checked == sum(1 if isinstance(one, Hit) else one.count for one in observations)
    assert closed.skipped == tuple(sorted(closed.skipped))
