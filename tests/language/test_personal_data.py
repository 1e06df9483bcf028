"""What is personal data and what only looks like it; every number here is made up."""

import pytest

from pipeline.language.personal_data import bare_contact, contacts_in, find_personal_data


def found(text: str, label: str = "") -> list[tuple[str, str]]:
    return [(one.kind, text[one.start : one.end]) for one in find_personal_data(text, label)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("请拨13900000085。", "13900000085"),
        ("139 0000 0085", "139 0000 0085"),
        ("139-0000-0085", "139-0000-0085"),
        ("139－0000—0085", "139－0000—0085"),
        ("１３９００００００８５", "１３９００００００８５"),
        ("139\u200b00\u200b000085", "139\u200b00\u200b000085"),
        ("139⟦U+200B⟧00000085", "139⟦U+200B⟧00000085"),
        ("1 3 9 0 0 0 0 0 0 8 5", "1 3 9 0 0 0 0 0 0 8 5"),
        ("139　0000　0085", "139　0000　0085"),
        ("+86 13900000085", "+86 13900000085"),
        ("手机一三九零零零零〇〇八五", "一三九零零零零〇〇八五"),
        ("𝟏𝟑𝟗𝟎𝟎𝟎𝟎𝟎𝟎𝟖𝟓", "𝟏𝟑𝟗𝟎𝟎𝟎𝟎𝟎𝟎𝟖𝟓"),
        ("(86)139-00000085", "(86)139-00000085"),
        ("张某13900000085李某", "13900000085"),
        ("021-60000001", "021-60000001"),
        ("（021）60000001", "（021）60000001"),
        ("021 6000 0001", "021 6000 0001"),
        ("02160000001", "02160000001"),
        ("021-60000001-8012", "021-60000001-8012"),
        ("+86 21 6000 0001", "+86 21 6000 0001"),
        ("0512-6000001", "0512-6000001"),
        ("86-21-60000001", "86-21-60000001"),
        ("0086 139 0000 0085", "0086 139 0000 0085"),
        ("0512 60000001", "0512 60000001"),
        ("400-600-0001", "400-600-0001"),
        ("+1 212 000 0000", "+1 212 000 0000"),
        ("联系电话：60000001", "60000001"),
        ("电 话 6000 0001", "6000 0001"),
        ("联系人：张某 6000001", "6000001"),
        ("联系电话（办公）：6000 0001", "6000 0001"),
        ("传真 60000001", "60000001"),
        ("咨询：张某，60000001", "60000001"),
        ("Tel: 60000001", "60000001"),
    ],
)
def test_phones(text: str, number: str) -> None:
    assert found(text) == [("phone", number)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "T/SAQ 0008—2024",
        "GB/T 19001—2016、GB/T 1.1—2020",
        "DB4201/T 629—2020",
        "ISO 9001:2015",
        "ISBN 978-7-5066-0000-1",
        "沪质协〔2022〕19号",
        "TB2022-001至TB2022-138",
        "MX2021-B-001",
        "2022年9月1日至2022-09-15",
        "20220901",
        "电话会议定于20220901召开",
        "2022.09.01 13:30",
        "总额13900000085元",
        "60000001",
        "邮编：200000",
        "电话号码的位数应为8位",
        "质量咨询服务规范（计划号20220001）",
        "手机售后服务规范 20220012",
        "联系人培训规范，立项号20220012",
        "1.3.4.5.6.7.8.9.1.2.3",
        "13 15 17 19 21 23",
        "15 12 13 14 15 1",
        "0.13900000085",
        "第13900000085A号",
        "139****0085",
        "12345、12315、95588",
        "统一社会信用代码91350100M000100Y43",
        "110108000000016",
        "人口1390000008500人",
        "3.14159265358979",
        "二〇二二年十月至二〇二三年六月",
        "一三五七九",
        "1101 0519 4912 3100 21",
        "6217 0000 1390 0000 085",
    ],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert found(text) == []


def test_the_label_of_a_cell_tells_a_bare_number() -> None:
    assert found("60000001", "联系电话") == [("phone", "60000001")]
    assert found("60000001/60000002", "电话") == [("phone", "60000001"), ("phone", "60000002")]
    assert found("60000001", "资产（元）") == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("邮箱：a.b-c@example.org。", "a.b-c@example.org"),
        ("ａｂｃ＠ｅｘａｍｐｌｅ．ｏｒｇ", "ａｂｃ＠ｅｘａｍｐｌｅ．ｏｒｇ"),
        ("发至 abc @ example . org 即可", "abc @ example . org"),
        ("abc@example。org。cn", "abc@example。org。cn"),
        ("abc[at]example.org", "abc[at]example.org"),
        ("13900000085@139.com", "13900000085@139.com"),
        ("write to a.b@mail.example.org. Respondents may", "a.b@mail.example.org"),
    ],
)
def test_emails(text: str, address: str) -> None:
    assert found(text) == [("email", address)]


@pytest.mark.parametrize("text", ["@某某", "5@3.2", "http://www.example.org/", "example.org"])
def test_no_emails(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("身份证号11010519491231002X", "11010519491231002X"),
        ("110105 19491231 002X", "110105 19491231 002X"),
        ("１１０１０５１９４９１２３１００２Ｘ", "１１０１０５１９４９１２３１００２Ｘ"),
        ("110105194912310021", "110105194912310021"),
        ("110105491231003", "110105491231003"),
        ("1101 0519 4912 3100 2X", "1101 0519 4912 3100 2X"),
        ("110105 1949 12 31 002X", "110105 1949 12 31 002X"),
        ("身份证：110108000000016", "110108000000016"),
    ],
)
def test_identity_numbers(text: str, number: str) -> None:
    """Fifteen digits that are a company's by their last one are a person's only where somebody says so."""
    assert found(text) == [("id-number", number)]


def test_several_in_order() -> None:
    text = "张某，男，汉族，中共党员，手机13900000085，邮箱a@example.org，身份证11010519491231002X"

    assert [kind for kind, _ in found(text)] == ["ethnicity", "politics", "phone", "email", "id-number"]


def test_a_hostile_text_costs_no_time() -> None:
    for sign in ("1", "a@", "138 ", "女，", "(", "a.", "民 ", "86"):
        assert find_personal_data(sign * 200_000) is not None


def test_contacts_are_compared_however_they_are_written() -> None:
    assert contacts_in(["电话：（021）6000 0001、60000002", "Office@Example.org", "虚设路1号（邮编200000）"]) == {
        "02160000001",
        "60000002",
        "office@example.org",
    }
    assert bare_contact("０２１－６０００　０００１") == "02160000001"
