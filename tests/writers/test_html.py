import re
from html.parser import HTMLParser

import pytest

from pipeline.model.text import Language
from pipeline.writers.html import html_report
from pipeline.writers.visible import visible
from tests.writers.papers import HOSTILE, batch, hostile
from tests.writers.reports import AWARDS, WORDING, report, submission

VOID = {"meta", "input", "br", "img", "link"}


class Page(HTMLParser):
    """The page as its tags and its text; unbalanced tags are a mistake."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: D102 - as in the library
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:  # noqa: D102 - as in the library
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:  # noqa: D102 - as in the library
        if self.open and self.open[-1] not in ("style", "script"):
            self.text += data

    def names(self) -> list[str]:
        """Names of the tags in their order."""
        return [tag for tag, _ in self.tags]

    def ids(self) -> list[str]:
        """Every id of the page."""
        return [attrs["id"] or "" for _, attrs in self.tags if "id" in attrs]


def page(*submissions: object, language: Language = "zh") -> str:
    return html_report(report(*submissions), WORDING, language)  # type: ignore[arg-type]  # submissions


def test_the_first_screen_says_verdict_counts_files_and_what_to_correct_in_this_order() -> None:
    text = Page(page()).text
    places = [
        text.index(words)
        for words in ("需补正：有3处须补正", "待人工确认", "2022-09-01", "收到的材料", "读不出来的文件", "需要您看一眼", "问题和改法")
    ]

    assert places == sorted(places)


def test_every_finding_has_its_place_quote_expectation_source_and_remedy() -> None:
    text = Page(page()).text

    for words in ("表1第9行“计划起止时间”栏", "写的是“一年”", "2022年10月—2023年9月", "通知第三条", "因为通知这样要求"):
        assert words in text


def test_nothing_is_fetched_and_only_the_page_s_own_script_runs() -> None:
    read = Page(page())
    policy = next(attrs["content"] for tag, attrs in read.tags if attrs.get("http-equiv") == "Content-Security-Policy")

    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert not {"link", "img", "iframe", "object", "form"} & set(read.names())
    assert not [attrs for _, attrs in read.tags if {"src", "style"} & attrs.keys() or any(name.startswith("on") for name in attrs)]
    assert all((attrs.get("href") or "#").startswith("#") for _, attrs in read.tags)


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_a_field_holds_is_plain_visible_text(text: str) -> None:
    """Formulas, scripts, template text, controls and turns of direction are shown, not obeyed."""
    plain, bent = Page(page(hostile("平常"))), Page(page(hostile(text)))

    assert bent.names() == plain.names()
    assert visible(text).replace("\t", " ").split("\n")[0] in bent.text.replace("\t", " ")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", bent.text)
    page(hostile(text)).encode()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_names_its_language_and_every_part_has_a_name_of_its_own(language: Language) -> None:
    read = Page(html_report(batch(), WORDING, language))

    assert dict(read.tags)["html"] == {"lang": {"zh": "zh-CN", "en": "en"}[language]}
    assert len(read.ids()) == len(set(read.ids()))
    assert {"header", "main", "nav", "footer", "article", "h1", "h2"} <= set(read.names())
    assert {(attrs["href"] or "")[1:] for tag, attrs in read.tags if tag == "a"} <= set(read.ids())


def test_english_is_complete() -> None:
    """Only what comes from the documents, the notice and the labels stays Chinese."""
    bare = submission(findings=(), errors=(), documents=(), records={}, missing=(), checklist=(), path="a", ignored=())

    assert re.findall("[\u4e00-\u9fff]+", Page(page(bare, bare, language="en")).text) == []


def test_a_batch_has_an_index_with_a_row_for_each_and_each_folded() -> None:
    read = Page(html_report(batch(), WORDING))
    rows = [attrs["data-of"] for tag, attrs in read.tags if tag == "tr" and "data-of" in attrs]
    bodies = [attrs for tag, attrs in read.tags if tag == "details" and attrs.get("class") == "body"]

    assert rows == ["s1", "s2", "s3"]
    assert [attrs.get("open", "shut") for attrs in bodies] == ["shut"] * 3
    assert "共3份申报：需补正2份，形式审查通过1份。" in read.text


def test_two_submissions_of_one_name_are_two() -> None:
    read = Page(page(submission(), submission()))

    assert [attrs["id"] for tag, attrs in read.tags if tag == "article"] == ["s1", "s2"]


def test_a_rule_that_repeats_is_one_line_with_its_places_folded() -> None:
    read = Page(html_report(batch(), WORDING))

    assert "共8处：4.1、4.2、4.3、4.4…" in read.text
    assert "第4.8条4.8" in read.text
    assert len([attrs for tag, attrs in read.tags if tag == "tbody" and attrs.get("data-weight") == "advice"]) == 3


def test_notes_and_what_no_longer_counts_are_folded() -> None:
    read = Page(html_report(batch(), WORDING))
    folded = [attrs.get("class") for tag, attrs in read.tags if tag == "details" and "open" not in attrs]

    assert {"notes", "aside", "unchecked"} <= set(folded)
    assert "豁免：另有书面说明" in read.text


def test_nothing_to_check_is_said() -> None:
    empty = report()
    said = Page(html_report(type(empty)("0.1.0", ()), WORDING)).text

    assert "没有可检查的材料。" in said


def test_300_files_are_all_named() -> None:
    documents = tuple(type(submission().documents[0])(f"{number:03}.docx", "docx", "0" * 64) for number in range(300))

    assert all(f"{number:03}.docx" in page(submission(documents=documents)) for number in range(300))


def test_same_report_same_characters() -> None:
    assert html_report(batch(), WORDING) == html_report(batch(), WORDING)


def test_what_was_read_stands_under_the_question() -> None:
    text = Page(page(submission(checklist=(AWARDS,)))).text

    assert text.index("奖励是否属实") < text.index("1. 2019年，甲奖") < text.index("2. 2020年，乙奖")
