from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import WrongTemplate
from pipeline.generators.papers.plans import PaperPlan, Plans, is_templated, not_yet, plans_of, template_of
from pipeline.model.paper import Casework
from pipeline.model.text import Text
from tests.generators.papers.batches import OFFICE, PROJECTS, STARS, casework


def with_folder(folder: Path, call: str = PROJECTS) -> Casework:
    return casework(call=call, office=replace(OFFICE, templates=str(folder)))


def mistakes(folder: Path, text: str, call: str = PROJECTS) -> tuple[str, ...]:
    (folder / "papers.toml").write_text(text, "utf-8")
    with pytest.raises(WrongTemplate) as caught:
        plans_of(with_folder(folder, call))
    return caught.value.mistakes


def test_the_calls_name_their_papers() -> None:
    names = {call: [plan.name for plan in plans_of(casework(call=call)).papers] for call in (PROJECTS, STARS)}

    assert names == {
        PROJECTS: ["受理项目清单", "评审会议程", "签到表", "公示稿", "立项通知", "引用标准清单"],
        STARS: ["受理清单", "评审会议程", "签到表", "推荐汇总", "统计表合计", "催办函"],
    }


@pytest.mark.parametrize("call", [PROJECTS, STARS])
def test_every_template_is_there(call: str) -> None:
    work = casework(call=call)

    assert all(template_of(plan, work).startswith(b"PK") for plan in plans_of(work).papers if is_templated(plan))


def test_lists_and_notices_are_published() -> None:
    public = {plan.name for call in (PROJECTS, STARS) for plan in plans_of(casework(call=call)).papers if plan.public}

    assert public == {"受理项目清单", "公示稿", "立项通知", "受理清单"}


def test_a_profile_without_papers_has_none() -> None:
    assert plans_of(casework(call="gbt-1.1-2020")) == Plans()


def test_the_office_s_papers_and_templates_go_before_ours(tmp_path: Path) -> None:
    (tmp_path / "papers.toml").write_text('[[papers]]\nname = "公示稿"\nmake = "word"\ntemplate = "publicity.docx"\n', "utf-8")
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "publicity.docx").write_bytes(b"ours")
    work = with_folder(tmp_path)
    (plan,) = plans_of(work).papers

    assert (plan.name, template_of(plan, work)) == ("公示稿", b"ours")


def test_the_office_s_folder_without_papers_leaves_ours(tmp_path: Path) -> None:
    assert plans_of(with_folder(tmp_path)) == plans_of(casework())


def test_a_template_that_is_nowhere() -> None:
    with pytest.raises(WrongTemplate) as caught:
        template_of(PaperPlan("新闻稿", "word"), casework())

    assert "新闻稿.docx" in caught.value.message.zh


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("x = 1", "缺少这个键", id="no-papers"),
        pytest.param("[[papers", "papers.toml", id="no-toml"),
        pytest.param('[[papers]]\nname = "a"\nmake = "words"', "make", id="no-such-make"),
        pytest.param('[[papers]]\nname = "a"\nmake = "word"\nkinds = ["team"]', "team", id="no-such-kind"),
        pytest.param('[[papers]]\nname = "a"\nmake = "word"\ntemplate = "../../a.docx"', "不带文件夹", id="a-template-elsewhere"),
        pytest.param('[[papers]]\nname = "a"\nmake = "word"\ntemplate = "a.doc"', ".docx", id="no-word-template"),
        pytest.param('[[papers]]\nname = "a"\nmake = "word"\nconclusion = ["受理"]', "conclusion", id="no-such-conclusion"),
        pytest.param('papers = []\n[case.a]\ntitle = { zh = "甲", en = "a" }\nfields = ["form.name"]', "form", id="no-such-role"),
        pytest.param('papers = []\n[case.a]\ntitle = { zh = "甲", en = "a" }\nfields = ["proposal-form.name"]', "name", id="no-such-field"),
        pytest.param(
            '[[papers]]\nname = "a"\nmake = "standards"\nwords.list = { zh = "甲/乙", en = "a" }', "工作表的名称", id="no-name-of-a-sheet"
        ),
        pytest.param(f'[[papers]]\nname = "a"\nmake = "standards"\nwords.list = {{ zh = "{"表" * 21}", en = "a" }}', "20字", id="too-long"),
        pytest.param('[[papers]]\nname = "a"\nmake = "standards"\nwords.lists = { zh = "甲", en = "a" }', "lists", id="no-such-word"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    assert any(said in line for line in mistakes(tmp_path, text))


def test_it_is_not_time_yet() -> None:
    plan = PaperPlan("评审会议程", "word", when=("review-date", "review-hall"))

    assert not_yet(plan, Plans(facts={"review-hall": Text("会场", "hall")}), casework()) == (
        Text("“会场”（review-hall）", "hall (review-hall)"),
    )


def test_a_name_that_leads_elsewhere_stays_inside(tmp_path: Path) -> None:
    (tmp_path / "papers.toml").write_text('[[papers]]\nname = "../../公示:稿"\nmake = "standards"\n', "utf-8")

    assert [plan.name for plan in plans_of(with_folder(tmp_path)).papers] == ["／..／公示：稿"]


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "papers.toml").write_text("", "utf-8")

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(WrongTemplate) as caught:
        plans_of(with_folder(tmp_path))
    assert "papers.toml" in caught.value.message.zh
