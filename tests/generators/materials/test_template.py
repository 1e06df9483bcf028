from __future__ import annotations

import io
from dataclasses import replace

import docx
import pytest

from pipeline import desk
from pipeline.generators.forms import fill_texts
from pipeline.generators.materials import blank_material, filled_material, template
from pipeline.generators.materials.prompts import prompts_of
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.readers.word.reader import read_word
from pipeline.recognise.materials.reading import read_material

STAR = desk.profile("saq-2021-star")


def tags(data: bytes) -> list[str | None]:
    package = Package.open(data, "材料.docx")
    return [one.get(f"{W}val") for one in package.tree(package.main_part).iter(f"{W}tag")]


def test_every_place_has_a_tag_of_its_own() -> None:
    found = tags(blank_material(STAR, "achievement"))

    assert len(set(found)) == len(found)
    assert {"title", "unit", "name", "foreword", "heading.1", "text.1.2", "caption.1", "table.1", "cell.1.3.4", "closing.4.1"} <= set(found)


def test_the_template_is_read_as_material_in_all_its_parts() -> None:
    document = read_word(blank_material(STAR, "achievement"), "材料.docx")
    material = read_material(document)

    assert material is not None
    assert (len(material.headings), len(material.tables), len(material.pictures)) == (4, 1, 2)
    assert [document.paragraphs[index].text for index in (*material.subtitle, material.banner or 0)] == [
        "——【写：单位全称，与公章一致】【写：班组名称或个人姓名，与申报表一致】",
        "2021年上海市用户满意服务明星成果申报交流资料",
    ]
    assert len(material.of_role("caption")) == 2
    assert len(material.of_role("blank")) == 4 + 12


def test_controls_are_gone_once_somebody_writes() -> None:
    """Text is parted into paragraphs with Enter, which a control in a line would not allow."""
    package = Package.open(blank_material(STAR, "achievement"), "材料.docx")
    root = package.tree(package.main_part)

    assert len(list(root.iter(f"{W}temporary"))) == len(list(root.iter(f"{W}sdt")))
    assert not list(root.iter(f"{W}lock"))


def test_a_template_never_ends_with_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    prompts = prompts_of(STAR, "achievement")
    last = replace(prompts, parts=(replace(prompts.parts[-1], closing=()),))
    monkeypatch.setattr(template, "prompts_of", lambda *_: last)

    package = Package.open(blank_material(STAR, "achievement"), "材料.docx")

    assert [child.tag for child in package.tree(package.main_part)[0]][-3:] == [f"{W}tbl", f"{W}p", f"{W}sectPr"]


def test_lengths_stand_in_the_prompt() -> None:
    texts = [one.text for one in read_word(blank_material(STAR, "achievement"), "材料.docx").paragraphs]

    assert any("班组2500—3000字，个人2000—2500字" in text for text in texts)


def test_the_same_profile_gives_the_same_bytes() -> None:
    assert blank_material(STAR, "achievement") == blank_material(STAR, "achievement")
    assert filled_material(STAR, "achievement") == filled_material(STAR, "achievement")


def test_a_call_without_an_example_has_none() -> None:
    assert filled_material(replace(STAR, templates=(("nowhere",), *STAR.templates)), "achievement") is None


def test_the_usual_library_opens_the_template() -> None:
    opened = docx.Document(io.BytesIO(blank_material(STAR, "achievement")))

    assert opened.styles["材料-正文主要标题"].font.name == "华文行楷"
    assert len(opened.inline_shapes) == 0


@pytest.mark.parametrize("text", ["{{ x }}", "=1+1", "a<b>&\"'", "甲\x00乙", "长" * 3000])
def test_texts_come_out_as_they_went_in(text: str) -> None:
    filled = fill_texts(blank_material(STAR, "achievement"), {"title": text, "text.1.2": f"{text}\n第二段", "no-such": "x"})
    found = [one.text for one in read_word(filled, "材料.docx").paragraphs]

    assert {text.replace("\x00", ""), "第二段"} <= set(found)
