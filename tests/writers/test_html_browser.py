"""The page in a browser: filter, search, folding, paper; no message on the console, nothing fetched."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from pipeline.model.report import Report
from pipeline.writers.html import html_report
from tests.writers.papers import HOSTILE, batch, hostile
from tests.writers.reports import WORDING, report

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: apt-get install chromium")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        launched = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield launched
        launched.close()


class Opened:
    """A report opened in a page that notes what a report must not do."""

    def __init__(self, browser: Browser, folder: Path, shown: Report, **context: Any) -> None:
        path = folder / "report.html"
        path.write_text(html_report(shown, WORDING), encoding="utf-8")
        self.complaints: list[str] = []
        self.page: Page = browser.new_context(**context).new_page()
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.on("request", lambda request: None if request.url == path.as_uri() else self.complaints.append(request.url))
        self.page.goto(path.as_uri())

    def rows(self) -> list[str]:
        """Names in the index, as far as they are shown."""
        return self.page.locator(".index tbody tr:visible .name a").all_inner_texts()

    def lines(self) -> list[str]:
        """Numbers of the findings that are shown."""
        return self.page.locator("tbody.entry:visible .mark").all_inner_texts()


@pytest.fixture
def many(browser: Browser, tmp_path: Path) -> Iterator[Opened]:
    opened = Opened(browser, tmp_path, batch())
    yield opened
    assert opened.complaints == []
    opened.page.context.close()


@pytest.fixture
def single(browser: Browser, tmp_path: Path) -> Iterator[Opened]:
    opened = Opened(browser, tmp_path, report())
    yield opened
    assert opened.complaints == []
    opened.page.context.close()


def test_search_keeps_the_submissions_in_which_all_words_stand(many: Opened) -> None:
    many.page.fill("#search", "乙公司 李某")

    assert many.rows() == ["某某服务规范"]
    expect(many.page.locator("#matches")).to_have_text("符合条件：1 / 3")
    many.page.fill("#search", "没有这个词")
    assert many.rows() == []
    many.page.fill("#search", "")
    assert len(many.rows()) == 3


def test_the_verdict_chosen_keeps_its_submissions(many: Opened) -> None:
    many.page.select_option("#verdict", "accept")

    assert many.rows() == ["某某服务规范"]


def test_a_link_of_the_index_opens_its_submission(many: Opened) -> None:
    expect(many.page.locator("#s3 .sentence")).to_be_hidden()
    many.page.click(".index tr[data-of=s3] a")

    expect(many.page.locator("#s3 .sentence")).to_be_visible()
    expect(many.page.locator("#s1 .sentence")).to_be_hidden()


def test_all_can_be_unfolded_and_folded(many: Opened) -> None:
    many.page.click("#unfold")
    assert many.page.locator("details.body[open]").count() == 3
    many.page.click("#fold")
    assert many.page.locator("details.body[open]").count() == 0


def test_weights_can_be_hidden_and_notes_asked_for(single: Opened) -> None:
    assert single.lines() == ["补1", "补2", "补3", "建1", "建2"]
    single.page.uncheck("input[data-weight=blocking]")
    assert single.lines() == ["建1", "建2"]
    single.page.check("input[data-weight=note]")
    assert single.lines() == ["建1", "建2", "提1"]


def test_search_in_a_single_report_keeps_lines(single: Opened) -> None:
    single.page.fill("#search", "31.7")
    assert single.lines() == []
    single.page.fill("#search", "第4.1.3条")

    assert single.lines() == ["建2"]
    assert single.page.locator("table.lines:visible").count() == 1


def test_what_must_be_corrected_leads_to_its_line(single: Opened) -> None:
    single.page.click(".must a >> nth=2")

    assert single.page.evaluate("location.hash") == "#s1-C3"
    expect(single.page.locator("#s1-C3")).to_be_in_viewport()


def test_on_paper_nothing_but_the_notes_stays_folded(many: Opened) -> None:
    many.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    shut = many.page.eval_on_selector_all("details:not([open])", "found => found.map(one => one.className)")
    assert shut == ["notes"]

    many.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert many.page.locator("details[open]").count() == 0


def test_paper_holds_a_page_for_each_submission_and_tells_of_a_filter(many: Opened) -> None:
    whole = many.page.pdf(prefer_css_page_size=True)
    many.page.select_option("#verdict", "accept")
    many.page.emulate_media(media="print")
    expect(many.page.locator(".filtered")).to_be_visible()
    expect(many.page.locator("#selection")).to_contain_text("形式审查通过")
    part = many.page.pdf(prefer_css_page_size=True)

    assert pages(whole) >= 4
    assert pages(part) == 2
    assert b"/MediaBox [0 0 594.95" in whole  # A4 in points


def pages(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n")


def test_one_submission_can_be_printed_alone(many: Opened) -> None:
    many.page.evaluate("window.print = () => {}")
    many.page.click("#unfold")
    many.page.click("#s2 button.only")
    many.page.emulate_media(media="print")

    expect(many.page.locator("#s2")).to_be_visible()
    expect(many.page.locator("#s1")).to_be_hidden()
    expect(many.page.locator(".index")).to_be_hidden()


@pytest.mark.parametrize(("width", "height"), [pytest.param(390, 844, id="phone"), pytest.param(1280, 860, id="desk")])
def test_nothing_is_wider_than_the_screen(browser: Browser, tmp_path: Path, width: int, height: int) -> None:
    opened = Opened(browser, tmp_path, batch(), viewport={"width": width, "height": height})
    opened.page.click("#unfold")

    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    assert opened.complaints == []
    opened.page.context.close()


def test_it_can_be_read_without_its_script(browser: Browser, tmp_path: Path) -> None:
    opened = Opened(browser, tmp_path, report(), java_script_enabled=False)

    expect(opened.page.locator("#tools")).to_be_hidden()
    assert opened.lines() == ["补1", "补2", "补3", "建1", "建2"]
    opened.page.context.close()


def test_hostile_text_does_nothing(browser: Browser, tmp_path: Path) -> None:
    opened = Opened(browser, tmp_path, report(*map(hostile, HOSTILE)))
    opened.page.click("#unfold")

    assert opened.complaints == []
    opened.page.context.close()
