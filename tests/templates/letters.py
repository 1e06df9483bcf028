"""Makes the Word templates of letters: `python -m tests.templates.letters` writes them into templates/."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from tests.templates.letter_markup import FINDING, HEADS, NUMBER, ROWS, document_number, letter, new_page, reachable, signed
from tests.templates.paper_markup import paragraph, table

ROOT = Path(__file__).resolve().parents[2] / "templates"
_END = "{%tr endfor %}"
_LINE = 20
"""Characters of 二号 in a line."""
_NOTICE = "《{{ call.title }}》（{{ call.number }}）"


class Call(NamedTuple):
    """How the letters of a call speak of what is applied for."""

    signs: tuple[str, str]
    """What stands around the name of what is applied for."""
    what: str
    """What is applied for."""
    papers: str
    """What was sent in."""
    again: str
    """What is to be stamped again."""


CALLS: Mapping[str, Call] = {
    "saq-2022-group-standard": Call(("《", "》"), "团体标准项目申报", "团体标准项目申报材料", "修改建议书的，请重新盖章扫描。"),
    "saq-2021-star": Call(
        ("“", "”"),
        "用户满意服务明星成果{% if kind == 'recommender' %}{{ '\n' }}推荐{% else %}申报{% endif %}",
        "用户满意服务明星成果{% if kind == 'recommender' %}推荐{% else %}申报{% endif %}材料",
        "修改申报表、推荐意见表的，请重新盖章扫描。",
    ),
}


def templates() -> Mapping[str, bytes]:
    """Return every Word template of a letter by its path under templates/."""
    made = {}
    for profile, call in CALLS.items():
        made[f"{profile}/letters/补正通知.docx"] = _supplement(call)
        made[f"{profile}/letters/受理通知.docx"] = _accept(call)
        made[f"{profile}/letters/不予受理通知.docx"] = _refuse(call)
    return made


def _title(call: Call, before: str, after: str) -> tuple[str, ...]:
    """Return the title, broken where its sense is (7.3.1): behind the name, and before it where it would not fit into the line."""
    left, right = call.signs
    room = _LINE - len(before) - 2
    named = f"{{% if project|length > {room} %}}{{{{ '\\n' }}}}{{% endif %}}{left}{{{{ project }}}}{right}{{{{ '\\n' }}}}"
    words = f"{before}{{% if project %}}{named}{{% endif %}}{call.what}{after}"
    return document_number(), paragraph(words, "Title"), paragraph("{{ applicant }}：", "Addressee")


def _received(call: Call, number: str = NUMBER) -> str:
    return f"你单位{{% if received %}}于{{{{ received }}}}{{% endif %}}报送的{call.papers}收悉{number}。"


def _findings(rows: str, heads: tuple[str, ...] = HEADS) -> str:
    return table(ROWS, heads, f"{{%tr for row in {rows} %}}", FINDING, _END)


def _when(condition: str, *blocks: str) -> tuple[str, ...]:
    return paragraph(f"{{%p if {condition} %}}"), *blocks, paragraph("{%p endif %}")


def _supplement(call: Call) -> bytes:
    again = f"你单位{{% if supplemented %}}于{{{{ supplemented }}}}{{% endif %}}报送的{call.papers}的补正材料收悉{NUMBER}。"
    return letter(
        *_title(call, "关于", "材料补正的通知"),
        *_when(
            "round > 1",
            paragraph(f"{again}经再次形式审查，依据{_NOTICE}，下列材料仍需补正："),
            paragraph("{%p else %}"),
            paragraph(f"{_received(call)}经形式审查，依据{_NOTICE}，下列材料需补正："),
        ),
        paragraph("一、须补正事项", "Heading"),
        _findings("blocking"),
        *_when("blocking_left", paragraph("其余{{ blocking_left }}项须补正事项，详见附件批注。", "After")),
        *_when(
            "advice_count",
            paragraph("二、建议完善事项（不影响受理）", "Heading"),
            *_when("advice", _findings("advice", (*HEADS[:-1], "建议"))),
            *_when("advice_left", paragraph("{% if advice %}其余{% else %}共{% endif %}{{ advice_left }}项建议，详见附件批注。", "After")),
        ),
        paragraph(
            "{% if advice_count %}三{% else %}二{% endif %}、请于{{ due }}前将补正材料发送至{{ mailbox }}"
            f"{{% if number %}}，邮件主题请注明受理编号{{% endif %}}；{call.again}"
            "{% if office.late_clause %}{{ office.late_clause }}{% endif %}",
            "After",
        ),
        *_annexes(),
        signed(),
        reachable(where=True),
    )


def _annexes() -> tuple[str, ...]:
    return (
        paragraph("{%p for annex in annexes %}"),
        paragraph(
            "{% if loop.first %}附件：{% else %}　　　{% endif %}{% if annexes|length > 1 %}{{ loop.index }}. {% endif %}{{ annex }}",
            "Annexes",
        ),
        paragraph("{%p endfor %}"),
    )


def _accept(call: Call) -> bytes:
    widths, heads = (12, 46, 56, 14, 28), ("序号", "材料", "文件", "页数", "收到时间")
    cells = ("^{{ file.ordinal }}", "{{ file.material }}", "{{ file.name }}", "^{{ file.pages or '—' }}", "^{{ file.received or '—' }}")
    return letter(
        *_title(call, "关于受理", "的通知"),
        paragraph(
            f"{_received(call, '')}经形式审查，依据{_NOTICE}，决定予以受理{{% if number %}}，受理编号为{{{{ number }}}}{{% endif %}}。"
            "收到的材料如下：",
            "Lead",
        ),
        table(widths, heads, "{%tr for file in files %}", cells, _END),
        *_when(
            "next_dates",
            paragraph(
                "后续安排：{% for one in next_dates %}{{ one.title }}，{{ one.period }}"
                "{% if loop.last %}。{% else %}；{% endif %}{% endfor %}如有调整，另行通知。",
                "After",
            ),
        ),
        *_when("advice_count", paragraph("对申报材料另有{{ advice_count }}项完善建议，见附件，不影响受理。", "After")),
        *_when("advice_count", paragraph("附件：建议完善事项", "Annexes")),
        signed(),
        reachable(),
        *_when(
            "advice_count",
            new_page(),
            paragraph("建议完善事项", "TableTitle"),
            _findings("advice", (*HEADS[:-1], "建议")),
        ),
    )


def _refuse(call: Call) -> bytes:
    return letter(
        *_title(call, "关于不予受理", "的通知"),
        *_when(
            "blocking",
            paragraph(f"{_received(call)}经形式审查，依据{_NOTICE}，决定不予受理，理由如下：", "Lead"),
            _findings("blocking", (*HEADS[:-1], "说明")),
            paragraph("{%p else %}"),
            paragraph(f"{_received(call)}经形式审查，依据{_NOTICE}，决定不予受理，理由如下："),
            paragraph("{{ remark }}"),
        ),
        *_when("office.refuse_clause", paragraph("{{ office.refuse_clause }}", "After")),
        signed(),
        reachable(),
    )


def main() -> None:
    """Write the templates."""
    for name, data in templates().items():
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_bytes(data)


if __name__ == "__main__":
    main()
