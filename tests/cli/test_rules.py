import pytest

from pipeline.errors import ExitCode
from pipeline.model.text import Language
from tests.cli.running import run


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_rule_that_is_listed_can_be_explained(capsys: pytest.CaptureFixture[str], language: Language) -> None:
    """The real rooms: each rule has a page in both languages."""
    listed = [one.split()[0] for one in run(capsys, "rules", "list").output.splitlines() if not one.startswith(" ")]

    assert listed
    for name in listed:
        ran = run(capsys, "rules", "explain", name, "--lang", language)
        assert (ran.code, ran.talk) == (ExitCode.DONE, "")
        assert ran.output.startswith(f"{name}  ")
