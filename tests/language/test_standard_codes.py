import json

import pytest

from pipeline.language.standard_codes import StandardClass, class_of_code
from pipeline.resources import resource_root


@pytest.mark.parametrize(
    ("code", "whose"),
    [
        ("GB", "national"),
        ("GB/Z", "national"),
        ("GBZ/T", "national"),
        ("JJF", "national"),
        ("JR/T", "industry"),
        ("DB", "industry"),
        ("CJJ/T", "engineering"),
        ("DB31/T", "local"),
        ("DB4201", "local"),
        ("DB31/", "local"),
        ("DB99/T", "unknown"),
        ("T/SAQ", "group"),
        ("Q/YYJD", "enterprise"),
        ("ISO/IEC", "international"),
        ("AB/T", "unknown"),
        ("", "unknown"),
    ],
)
def test_codes(code: str, whose: StandardClass) -> None:
    assert class_of_code(code) == whose


def test_the_data_file() -> None:
    """It says where it comes from, and holds two-letter and two-digit codes only."""
    known = json.loads((resource_root("schemas") / "lists" / "standard-codes.json").read_text("utf-8"))

    assert known["source"]
    assert all(len(code) == 2 and code.isupper() for code in known["industries"])
    assert all(len(code) == 2 and code.isdigit() for code in known["provinces"])
    assert (len(known["industries"]), len(known["provinces"])) == (77, 34)
