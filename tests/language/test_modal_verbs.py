import pytest

from pipeline.language.modal_verbs import find_modal_verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("服务人员应佩戴工号牌。", [("应", "requirement")]),
        ("不应收取费用，宜公示，不宜转让。", [("不应", "requirement"), ("宜", "recommendation"), ("不宜", "recommendation")]),
        ("可以委托他人，不必到场。", [("可以", "permission"), ("不必", "permission")]),
        ("应用系统能够响应请求。", [("能够", "capability")]),
        ("应答复、应邀请、应变更、应力求完整。", [("应", "requirement")] * 4),
        ("应答、应邀、应变能力、应力、应收账款。", []),
        ("应收集意见", [("应", "requirement")]),
        ("应对风险、应对突发事件", []),
        ("应对服务场所消毒", [("应", "requirement")]),
        ("顺应时代要求，回应社会关切，发挥应有的作用，掌握应知应会的内容。", []),
        ("产品召回应公告，费用应约定，应允许撤回。", [("应", "requirement")] * 3),
        ("宜居宜业、不合时宜、因时制宜，宜昌市同时宜有业务", [("宜", "recommendation")]),
        ("相应的功能可靠，适宜居住，可能节能。", []),
        ("", []),
    ],
)
def test_modal_verbs(text: str, verbs: list[tuple[str, str]]) -> None:
    """A provision's verb is found; a word that only contains its character is not."""
    assert [(text[start:end], kind) for start, end, kind in find_modal_verbs(text)] == verbs
