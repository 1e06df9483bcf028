from pathlib import Path

import pytest

from pipeline.desk import Options, check, checking
from pipeline.model.dossier import Dossier
from pipeline.model.office import Expert
from pipeline.model.report import SubmissionReport
from pipeline.review.review import Terms, review_submission


def test_the_experts_come_to_the_checks(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (inbox / "office.toml").write_text('[[experts]]\nname = "王某"\nunit = "某大学"\n', "utf-8")
    seen: list[tuple[Expert, ...]] = []

    def review(dossier: Dossier, terms: Terms) -> SubmissionReport:
        seen.append(dossier.experts)
        return review_submission(dossier, terms)

    monkeypatch.setattr(checking, "review_submission", review)
    check([str(inbox)], Options())

    assert seen == [(Expert("王某", "某大学"),)] * 2
