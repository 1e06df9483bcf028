"""What is written passes our own check of what is published, and opens elsewhere."""

import shutil
import subprocess
from pathlib import Path

import pytest

from pipeline.desk import Options, check
from pipeline.generators.papers import batch_papers
from pipeline.model.citation import CitedStandard
from pipeline.model.paper import Paper
from tests.generators.papers.batches import STARS, casework, citing, project, recommender, star


def everything() -> tuple[Paper, ...]:
    projects = [project(f"TB2022-{number:03}", review="建议立项", approved="是") for number in (1, 2)]
    stars = [star("MX2021-B-001", "甲班", "虚设公司"), recommender("R", "虚设区质量协会", ["1｜虚设公司｜甲班"], ("1",) * 7)]
    return (
        *batch_papers(casework(citing(projects[0], CitedStandard("GB 1", None)), projects[1])),
        *batch_papers(casework(*stars, call=STARS)),
    )


PUBLIC = [pytest.param(paper, id=paper.name) for paper in everything() if paper.public]


@pytest.mark.parametrize("paper", PUBLIC)
def test_what_is_published_is_known_by_its_title_and_passes(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / Path(paper.name).name
    path.write_bytes(paper.data)
    (report,) = check([str(path)], Options(layout=False)).report.submissions

    assert (report.profile, report.verdict, report.findings) == ("office-papers", "accept", ())


@pytest.mark.office
@pytest.mark.timeout(300)
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_every_paper_opens_in_libreoffice(tmp_path: Path) -> None:
    papers = [paper for paper in everything() if not paper.name.endswith(".txt")]
    for number, paper in enumerate(papers):
        (tmp_path / f"{number}{Path(paper.name).suffix}").write_bytes(paper.data)
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    files = [str(path) for path in sorted(tmp_path.glob("*.*"))]
    subprocess.run([*command, "--outdir", str(tmp_path / "out"), *files], check=True, capture_output=True, timeout=240)

    assert len(list((tmp_path / "out").glob("*.pdf"))) == len(papers)
