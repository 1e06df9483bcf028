from datetime import date

import click
import pytest

from pipeline.cli.parameters import date_option


@click.command()
@date_option("--received", "received", "收到日期 / day of receipt")
def command(received: date | None) -> date | None:
    return received


@pytest.mark.parametrize(
    ("arguments", "day"), [pytest.param([], None, id="nothing"), pytest.param(["--received", "2022-09-30"], date(2022, 9, 30), id="a-day")]
)
def test_a_day_is_a_date(arguments: list[str], day: date | None) -> None:
    assert command.main(arguments, standalone_mode=False) == day


@pytest.mark.parametrize("wrong", ["2022-02-30", "2022/09/30", "30.9.2022", ""])
def test_anything_else_is_refused(wrong: str) -> None:
    with pytest.raises(click.BadParameter):
        command.main(["--received", wrong], standalone_mode=False)
