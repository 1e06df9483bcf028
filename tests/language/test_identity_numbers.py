import pytest

from pipeline.language.identity_numbers import is_credit_code, is_identity_number, is_registration_number


def credit_code(first: str) -> str:
    """Return 17 signs with the last one that makes them right."""
    return next(first + sign for sign in "0123456789ABCDEFGHJKLMNPQRTUWXY" if is_credit_code(first + sign))


@pytest.mark.parametrize(
    ("number", "right"),
    [
        pytest.param("11010519491231002X", True, id="the-example-of-the-standard"),
        pytest.param("11010519491231002x", True, id="a-small-x"),
        pytest.param("110105194912310021", False, id="another-last-sign"),
        pytest.param("110105194913310021", False, id="no-such-month"),
        pytest.param("990105194912310021", False, id="no-such-province"),
        pytest.param("110105187912310021", False, id="born-too-early"),
        pytest.param("11010519491231002", False, id="a-sign-too-few"),
        pytest.param("110105491231002", False, id="fifteen-cannot-be-checked"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_identity_numbers(number: str, right: bool) -> None:
    assert is_identity_number(number) is right


@pytest.mark.parametrize(
    ("number", "right"),
    [("110105194912310021", True), ("110105491231002", True), ("110105490231002", False), ("110105195902290021", False)],
)
def test_unchecked(number: str, right: bool) -> None:
    """Mistyped numbers are a person's still; a day that is in no calendar is none."""
    assert is_identity_number(number, checked=False) is right


def test_credit_codes() -> None:
    code = credit_code("91350100M000100Y4")

    assert code == "91350100M000100Y43"  # the example of GB 32100
    assert is_credit_code(code.lower())
    assert not is_credit_code("91350100M000100Y44")
    assert not is_credit_code("91350100I000100Y43")
    assert not is_credit_code("")


def test_registration_numbers() -> None:
    """The example of GS 15: 110108000000016."""
    assert is_registration_number("110108000000016")
    assert not is_registration_number("110108000000017")
    assert not is_registration_number("11010800000001")
