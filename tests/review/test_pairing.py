from __future__ import annotations

from collections.abc import Sequence

import pytest

from pipeline.model.report import SubmissionReport
from pipeline.review.pairing import paired
from tests.writers.reports import submission


def one(path: str, project: str = "") -> SubmissionReport:
    return submission(identity=path, path=path, case=("甲公司", project) if project else ())


@pytest.mark.parametrize(
    ("now", "earlier", "pairs"),
    [
        pytest.param([one("a/甲"), one("a/乙")], [one("a/乙"), one("a/甲")], {0: 1, 1: 0}, id="by-identity"),
        pytest.param([one("b/1", "服务规范"), one("b/2")], [one("a/9"), one("a/8", "服务 规范")], {0: 1}, id="by-applicant-and-project"),
        pytest.param([one("b/甲.zip"), one("b/乙")], [one("a/丙"), one("a/甲")], {0: 1}, id="by-name"),
        pytest.param([one("甲", "一"), one("丙")], [one("甲", "二"), one("乙", "一")], {0: 0}, id="identity-goes-before-the-record"),
        pytest.param([one("b/1", "同"), one("b/2", "同")], [one("a/3", "同"), one("a/4")], {}, id="what-two-share-decides-nothing"),
        pytest.param(
            [one("b/1", "同"), one("b/甲", "同")], [one("a/3", "同"), one("a/甲", "同")], {1: 1, 0: 0}, id="unless-a-name-told-them-apart"
        ),
        pytest.param([one("草案v2.docx")], [one("草案v1.docx")], {0: 0}, id="one-against-one"),
        pytest.param([one("甲")], [one("乙"), one("丙")], {}, id="one-against-two"),
        pytest.param([one("甲")], [], {}, id="against-nothing"),
        pytest.param([], [], {}, id="nothing-at-all"),
    ],
)
def test_the_same_submission_is_found_again(
    now: Sequence[SubmissionReport], earlier: Sequence[SubmissionReport], pairs: dict[int, int]
) -> None:
    assert paired(now, earlier) == pairs
