from __future__ import annotations

from lxml import etree

from pipeline import desk
from pipeline.generators.materials.looks import looks_of
from pipeline.generators.materials.styles import STYLES, styles_xml
from pipeline.model.material import MaterialRole
from pipeline.ooxml.namespaces import NSMAP, W

NAMES = f'xmlns:w="{NSMAP["w"]}"'


def test_every_part_has_a_style_and_every_style_its_follower() -> None:
    root = etree.fromstring(styles_xml(looks_of(desk.profile("saq-2021-star"), "achievement"), NAMES))
    known = {one.get(f"{W}styleId") for one in root.iter(f"{W}style")}

    assert {identity for identity, _ in STYLES.values()} <= known
    assert {one.get(f"{W}val") for one in root.iter(f"{W}next")} <= known
    assert len({name for _, name in STYLES.values()}) == len(STYLES)


def test_parts_are_roles_of_a_material() -> None:
    roles = set(MaterialRole.__args__)  # type: ignore[attr-defined]  # a Literal has them

    assert set(STYLES) <= roles
