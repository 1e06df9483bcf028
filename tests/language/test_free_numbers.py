from __future__ import annotations

import pytest

from pipeline.language.free_numbers import free_numbers


def shown(text: str) -> list[tuple[str, str | None]]:
    """Return each number with the sign before its year."""
    return [(text[one.start : one.end], None if one.dash is None else text[slice(*one.dash)]) for one in free_numbers(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Q/ABC 001—2021", [("Q/ABC 001—2021", "—")], id="plain"),
        pytest.param("Q/320282 ABC001-2021", [("Q/320282 ABC001-2021", "-")], id="with-its-place"),
        pytest.param("Q/ABC 0001S-2021", [("Q/ABC 0001S-2021", "-")], id="of-food"),
        pytest.param("Q/ABC-001-2021", [("Q/ABC-001-2021", "-")], id="with-another-dash"),
        pytest.param("Q／ＸＹ　０１－２０２０", [("Q／ＸＹ　０１－２０２０", "－")], id="full-width"),
        pytest.param("企业标准Q/XX 01", [("Q/XX 01", None)], id="without-a-year"),
        pytest.param("Q/A 1—2020、Q/B 2—2021\nQ/C 3", [("Q/A 1—2020", "—"), ("Q/B 2—2021", "—"), ("Q/C 3", None)], id="three"),
        pytest.param("Q/A 1—2020 Q/B 2—2021", [("Q/A 1—2020", "—"), ("Q/B 2—2021", "—")], id="parted-by-a-blank"),
        pytest.param("EN 12546-1:2000", [("EN 12546-1:2000", None)], id="european"),
        pytest.param("ASTM D638-14；JIS B 0001", [("ASTM D638-14", None), ("JIS B 0001", None)], id="american-and-japanese"),
        pytest.param("GB/T 1—2020", [], id="a-national-one"),
        pytest.param("Q/", [], id="half-a-number"),
        pytest.param("ENTER 5", [], id="a-word"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_free_numbers(text: str, found: list[tuple[str, str | None]]) -> None:
    assert shown(text) == found
