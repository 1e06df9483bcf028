from __future__ import annotations

from datetime import date

from pipeline.model.office import Office
from pipeline.model.options import Options


def test_options_are_told_by_their_long_names() -> None:
    told = Options(
        received=date(2022, 8, 3), select=frozenset({"b", "a"}), office_file="x", office=Office("收件箱/office.toml"), against="r.json"
    ).told()

    assert told == {
        "profile": None,
        "as": "auto",
        "stage": None,
        "basis": None,
        "received": "2022-08-03",
        "select": ("a", "b"),
        "ignore": (),
        "office": "收件箱/office.toml",
        "standards": None,
        "layout": True,
        "score": False,
        "against": "r.json",
        "baseline": None,
    }
