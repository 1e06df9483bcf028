"""Writes the samples: `python -m tests.samples.build` the Word files anew, `--all` every file, a FOLDER all of them with a mutant a rule.

All people, organisations and numbers in them are invented. What comes from LibreOffice and pdftoppm (scans, files saved by LibreOffice,
the zip and the mail that hold scans) differs from machine to machine; every other Word file is the same each time.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from tests.samples.drafts import draft
from tests.samples.forms import form
from tests.samples.full_drafts import full_draft
from tests.samples.mails import mail
from tests.samples.materials import material
from tests.samples.mutations import mutations
from tests.samples.projects import BOOKS, CHARGING, LOCKERS, MEALS, REPAIRS, WASHROOMS
from tests.samples.scans import converted, photographs, scan
from tests.samples.star_entries import CANTEEN, CANTEEN_AWARDS, DISTRICT, LIBRARIAN, LIBRARIAN_AWARDS
from tests.samples.star_forms import certificate, person_form, recommendation_sheet, statistics_sheet, team_form
from tests.samples.stations import ADVICE, CLEANERS, COURSE, CUPS, record, survey
from tests.samples.word import archive
from tests.samples.wps import as_wps

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


def word_files() -> dict[str, bytes]:
    """Return the Word files of the samples that are the same each time, by path under samples/."""
    return {
        "社区助餐服务规范/项目建议书.docx": form(MEALS),
        "社区助餐服务规范/社区助餐服务规范（草案）.docx": draft(MEALS, automatic=True),
        "家用电器上门维修服务规范/建议书（修订）.docx": form(REPAIRS, tick="√"),
        "家用电器上门维修服务规范/草案稿.docx": draft(REPAIRS, automatic=False),
        "公共卫生间保洁服务规范/附件1：建议书.docx": as_wps(form(WASHROOMS, tick="√")),
        "公共卫生间保洁服务规范/公共卫生间保洁服务规范-草案.docx": as_wps(draft(WASHROOMS, automatic=True)),
        "明星班组-暖食窗口/附件3-班组成果申报表.docx": team_form(CANTEEN),
        "明星班组-暖食窗口/事迹材料-班组.docx": material("事迹材料-班组", break_before=True),
        "明星个人-李某例/附件4 个人成果申报表.docx": as_wps(person_form(LIBRARIAN)),
        "明星个人-李某例/事迹材料-个人.docx": material("事迹材料-个人", break_before=False),
        "明星推荐-样本区质量协会/附件5：推荐意见表.docx": recommendation_sheet(DISTRICT),
        "质量服务站/调查表-杯业.docx": survey(CUPS),
        "质量服务站/调查表-清洗服务.docx": as_wps(survey(CLEANERS)),
        "质量服务站/服务记录表-01.docx": record(ADVICE),
        "质量服务站/服务记录表-02.docx": as_wps(record(COURSE, boxes=("□", "■"))),
        "标准文本/社区便民缝补服务规范（征求意见稿）.docx": full_draft("社区便民缝补服务规范", automatic=True),
        "标准文本/自助打印点运行规范（征求意见稿）.docx": full_draft("自助打印点运行规范", automatic=False),
    }


def other_files() -> dict[str, bytes]:
    """Return the samples that differ from machine to machine: scans, what LibreOffice saved, what holds them; needs its programs."""
    books = {
        "社区图书角管理指南/建议书（图书角）.docx": form(BOOKS, tick="■"),
        "社区图书角管理指南/图书角管理指南（草案）.docx": draft(BOOKS, automatic=False),
        "社区图书角管理指南/盖章扫描件.pdf": scan(form(BOOKS, tick="■", stamped=True)),
    }
    lockers = {
        "快递柜评价准则-建议书.docx": form(LOCKERS),
        "快递柜评价准则-草案.docx": draft(LOCKERS, automatic=True),
        "快递柜评价准则-建议书（盖章）.pdf": scan(form(LOCKERS, stamped=True)),
    }
    washrooms = photographs(form(WASHROOMS, tick="√", stamped=True), 90)
    return {
        "社区助餐服务规范/项目建议书-盖章扫描件.pdf": scan(form(MEALS, stamped=True)),
        "家用电器上门维修服务规范/盖章扫描.pdf": scan(form(REPAIRS, tick="√", stamped=True)),
        **{f"公共卫生间保洁服务规范/盖章扫描{number}.jpg": page for number, page in enumerate(washrooms, 1)},
        "电动自行车充电棚运行管理规范/项目建议书.docx": converted(form(CHARGING, tick="☒"), "docx"),
        "电动自行车充电棚运行管理规范/标准草案.docx": converted(draft(CHARGING, automatic=True), "docx"),
        "电动自行车充电棚运行管理规范/建议书盖章件.pdf": scan(form(CHARGING, tick="☒", stamped=True)),
        "明星班组-暖食窗口/申报表（盖章）.pdf": scan(team_form(CANTEEN, stamped=True)),
        "明星班组-暖食窗口/获奖证书.pdf": scan(certificate(CANTEEN_AWARDS)),
        "明星个人-李某例/申报表盖章.pdf": scan(person_form(LIBRARIAN, stamped=True)),
        "明星个人-李某例/荣誉证书.jpg": photographs(certificate(LIBRARIAN_AWARDS), 80)[0],
        "明星推荐-样本区质量协会/附件6：活动信息统计表.docx": converted(statistics_sheet(DISTRICT), "docx"),
        "明星推荐-样本区质量协会/推荐意见表（盖章）.pdf": scan(recommendation_sheet(DISTRICT, stamped=True)),
        "社区图书角管理指南.zip": archive(books),
        "智能快递柜服务质量评价准则.eml": mail(lockers, "saq_tb@saq.org.cn", subject="智能快递柜服务质量评价准则申报材料"),
    }


def main(arguments: list[str]) -> None:
    """Write the Word files without an argument, `--all` files with it, else everything and the mutants into the folder."""
    if not arguments:
        _write(SAMPLES, word_files())
    elif arguments == ["--all"]:
        _write(SAMPLES, {**word_files(), **other_files()})
    else:
        target = Path(arguments[0])
        _write(target / "good", {**word_files(), **other_files()})
        for mutation in mutations():
            _write(target / "mutants", mutation.files())


def _write(target: Path, files: Mapping[str, bytes]) -> None:
    for path, content in files.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(content)


if __name__ == "__main__":
    main(sys.argv[1:])
