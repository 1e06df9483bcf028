"""Makes the Word templates of a batch's papers: `python -m tests.templates.papers` writes them into templates/."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.templates.paper_markup import paragraph, table, template

ROOT = Path(__file__).resolve().parents[2] / "templates"
_EACH, _END = "{%tr for case in cases %}", "{%tr endfor %}"
_ROOM = 560
"""Least height of a row in which people write, in twips."""


def templates() -> Mapping[str, bytes]:
    """Return every template by its path under templates/."""
    return {
        "formal-review/papers/sign-in.docx": _sign_in(),
        "saq-2022-group-standard/papers/agenda.docx": _agenda(),
        "saq-2022-group-standard/papers/accepted.docx": _accepted(),
        "saq-2022-group-standard/papers/publicity.docx": _publicity(),
        "saq-2022-group-standard/papers/approval.docx": _approval(),
        "saq-2021-star/papers/agenda.docx": _star_agenda(),
        "saq-2021-star/papers/accepted.docx": _star_accepted(),
        "saq-2021-star/papers/reminder.docx": _reminder(),
    }


def _signed() -> tuple[str, ...]:
    return paragraph("", "Signature"), paragraph("{{ signatory }}", "Signature"), paragraph("{{ date }}", "Signature")


def _when_and_where() -> tuple[str, ...]:
    return (
        paragraph("时间：{{ office.review_date }}{% if office.review_time %} {{ office.review_time }}{% endif %}"),
        paragraph("地点：{{ office.review_place }}"),
        paragraph("{%p if office.review_chair %}"),
        paragraph("主持人：{{ office.review_chair }}"),
        paragraph("{%p endif %}"),
    )


def _experts() -> tuple[str, ...]:
    return (
        paragraph("一、评审专家", "Heading"),
        table(
            (8, 20, 72),
            ("序号", "姓名", "工作单位"),
            "{%tr for one in experts %}",
            ("^{{ one.ordinal }}", "^{{ one.name }}", "{{ one.unit }}"),
            _END,
        ),
    )


def _agenda() -> bytes:
    return template(
        paragraph("{{ call.year }}年度团体标准立项评审会议程", "Title"),
        *_when_and_where(),
        *_experts(),
        paragraph("二、议程", "Heading"),
        paragraph("（一）介绍评审专家，推选专家组组长；说明评审要求和利害关系回避事项。"),
        paragraph("（二）申报单位逐项汇报并答辩，专家质询（顺序见表）。"),
        paragraph("（三）专家填写项目评审表，形成评审意见。"),
        paragraph("（四）专家组组长宣布评审意见。"),
        paragraph("项目汇报顺序（共{{ count }}项）", "TableTitle"),
        table(
            (8, 16, 34, 30, 10),
            ("序号", "受理编号", "项目名称", "申报单位", "时间"),
            _EACH,
            ("^{{ case.ordinal }}", "^{{ case.number }}", "{{ case.project }}", "{{ case.applicant }}", ""),
            _END,
        ),
    )


def _sign_in() -> bytes:
    return template(
        paragraph("评审会签到表", "Title"),
        paragraph("时间：{{ office.review_date }}　　地点：{{ office.review_place }}", "Addressee"),
        paragraph("一、评审专家", "Heading"),
        table(
            (8, 14, 34, 18, 20),
            ("序号", "姓名", "工作单位", "职务（职称）", "签名"),
            "{%tr for one in experts %}",
            ("^{{ one.ordinal }}", "^{{ one.name }}", "{{ one.unit }}", "", ""),
            _END,
            height=_ROOM,
        ),
        paragraph("二、申报单位", "Heading"),
        table(
            (8, 40, 14, 16, 16),
            ("序号", "单位", "姓名", "职务", "签名"),
            "{%tr for case in cases|unique(attribute='applicant') %}",
            ("^{{ loop.index }}", "{{ case.applicant }}", "", "", ""),
            _END,
            height=_ROOM,
        ),
        paragraph("三、工作人员", "Heading"),
        table(
            (8, 40, 14, 16, 16),
            ("序号", "单位", "姓名", "职务", "签名"),
            *[(f"^{number}", "", "", "", "") for number in (1, 2, 3)],
            height=_ROOM,
        ),
    )


def _accepted() -> bytes:
    return template(
        paragraph("{{ call.year }}年度团体标准项目受理清单", "Title"),
        paragraph("依据《{{ call.title }}》（{{ call.number }}），截至{{ date }}，经形式审查受理下列项目，共{{ count }}项。"),
        paragraph("", "Addressee"),
        table(
            (8, 16, 36, 30, 11),
            ("序号", "受理编号", "项目名称", "申报单位", "制/修订"),
            _EACH,
            ("^{{ case.ordinal }}", "^{{ case.number }}", "{{ case.project }}", "{{ case.applicant }}", "^{{ case.kind_of_work }}"),
            _END,
        ),
        *_signed(),
    )


def _publicity() -> bytes:
    return template(
        paragraph("关于{{ call.year }}年度团体标准拟立项项目的公示", "Title"),
        paragraph(
            "根据《{{ call.title }}》（{{ call.number }}），经申报、形式审查和专家评审，拟对《{{ cases[0].project }}》"
            "{% if count > 1 %}等{{ count }}项{% endif %}团体标准予以立项，现予公示（名单见下表）。"
        ),
        paragraph("公示期为{{ call.publicity.period }}。"),
        paragraph(
            "公示期内，对公示的项目有异议的，请以书面形式向受理部门提出，写明事实和理由；以单位名义提出的应加盖公章，"
            "以个人名义提出的应署真实姓名。"
        ),
        paragraph("受理部门：{{ office.department }}"),
        paragraph("{%p if office.publicity_contact %}"),
        paragraph("联系方式：{{ office.publicity_contact }}"),
        paragraph("{%p endif %}"),
        *_signed(),
        paragraph("拟立项项目名单", "TableTitle"),
        table(
            (8, 15, 38, 32),
            ("序号", "受理编号", "项目名称", "申报单位"),
            _EACH,
            ("^{{ case.ordinal }}", "^{{ case.number }}", "{{ case.project }}", "{{ case.applicant }}"),
            _END,
        ),
    )


def _approval() -> bytes:
    return template(
        paragraph("关于{{ call.year }}年度团体标准项目立项的通知", "Title"),
        paragraph("{%p if office.approval_number %}"),
        paragraph("{{ office.approval_number }}", "Number"),
        paragraph("{%p endif %}"),
        paragraph("各有关单位：", "Addressee"),
        paragraph(
            "根据《{{ call.title }}》（{{ call.number }}），经专家评审和公示，现批准《{{ cases[0].project }}》"
            "{% if count > 1 %}等{{ count }}项{% endif %}团体标准立项（项目名单见下表）。"
        ),
        paragraph("请各牵头起草单位会同参与起草单位，按照项目建议书的计划和进度组织起草，按时完成各阶段工作。"),
        *_signed(),
        paragraph("立项项目名单", "TableTitle"),
        table(
            (8, 20, 23, 20, 29, 16),
            ("序号", "受理编号", "项目名称", "申报单位", "参与起草单位", "计划起止"),
            _EACH,
            (
                "^{{ case.ordinal }}",
                "^{{ case.number }}",
                "{{ case.project }}",
                "{{ case.applicant }}",
                "{{ case.participants }}",
                "^{{ case.period }}",
            ),
            _END,
        ),
    )


def _star_agenda() -> bytes:
    return template(
        paragraph("{{ call.year }}年用户满意服务明星成果评审会议程", "Title"),
        *_when_and_where(),
        *_experts(),
        paragraph("二、议程", "Heading"),
        paragraph("（一）介绍评审专家，推选专家组组长；说明评审要求和利害关系回避事项。"),
        paragraph("（二）专家逐项审阅申报材料（顺序见表）。"),
        paragraph("（三）专家填写评审表，汇总评审意见。"),
        paragraph("（四）专家组组长宣布评审意见。"),
        paragraph("成果审阅顺序（共{{ count }}项）", "TableTitle"),
        table(
            (8, 21, 25, 32, 10),
            ("序号", "编号", "班组/个人", "单位", "时间"),
            _EACH,
            ("^{{ case.ordinal }}", "^{{ case.number }}", "{{ case.project }}", "{{ case.applicant }}", ""),
            _END,
        ),
    )


def _star_accepted() -> bytes:
    return template(
        paragraph("{{ call.year }}年用户满意服务明星成果受理清单", "Title"),
        paragraph("依据《{{ call.title }}》（{{ call.number }}），截至{{ date }}，经形式审查受理下列成果，共{{ count }}项。"),
        paragraph("", "Addressee"),
        table(
            (8, 21, 8, 20, 26, 25),
            ("序号", "编号", "类别", "班组/个人", "单位", "推荐单位"),
            _EACH,
            (
                "^{{ case.ordinal }}",
                "^{{ case.number }}",
                "^{% if case.kind == 'team' %}班组{% else %}个人{% endif %}",
                "{{ case.project }}",
                "{{ case.applicant }}",
                "{{ case.recommender }}",
            ),
            _END,
        ),
        *_signed(),
    )


def _reminder() -> bytes:
    return template(
        paragraph("关于报送{{ call.year }}年用户满意服务明星推荐材料的催办函", "Title"),
        paragraph("{{ recommender.name }}：", "Addressee"),
        paragraph(
            "根据《{{ call.title }}》（{{ call.number }}），推荐材料应于{{ call.recommend.end }}前报送。"
            "截至{{ date }}，我会尚未收到贵单位的下列材料："
        ),
        paragraph("{%p for one in owed %}"),
        paragraph("{{ loop.index }}. {{ one }}"),
        paragraph("{%p endfor %}"),
        paragraph("请于{{ office.reminder_until }}前报送（推荐意见表须盖章）。没有推荐的，也请告知；已经报送的，请忽略本函。"),
        paragraph("联系人：{{ office.contact }}　电话：{{ office.phone }}{% if office.email %}　邮箱：{{ office.email }}{% endif %}"),
        *_signed(),
    )


def main() -> None:
    """Write every template."""
    for name, data in templates().items():
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    main()
