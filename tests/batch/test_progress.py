import io
import sys

import pytest

from pipeline.batch.progress import progress_bar


class Terminal(io.StringIO):
    """A place to write that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_nothing_is_drawn_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_bar("zh") as tell:
        tell(1, 2)

    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(("language", "word"), [("zh", "检查"), ("en", "checking")])
def test_a_terminal_shows_the_way(monkeypatch: pytest.MonkeyPatch, language: str, word: str) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    with progress_bar(language) as tell:  # type: ignore[arg-type]  # one of the two
        tell(0, 2)
        tell(2, 2)

    assert word in terminal.getvalue()


def test_one_submission_draws_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    with progress_bar("zh") as tell:
        tell(0, 1)
        tell(1, 1)

    assert terminal.getvalue() == ""
