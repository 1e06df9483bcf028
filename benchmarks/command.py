"""What the command costs as a whole process: `python benchmarks/command.py [--rounds N]`.

CPU time of child processes (user and system), median of the rounds after a warm-up, in turns. `--help` and `--version` are
set against a process that imports click, the check of a one-page form against one that imports click, lxml and jsonschema.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.word_files import docx, paragraphs, table

ROOT = Path(__file__).resolve().parent.parent
_CLICK = ("-c", "import click")
_LIBRARIES = ("-c", "import click, lxml.etree, jsonschema")


def main() -> int:
    """Print a line for each command: milliseconds, ratio to its floor, the goal."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=11)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        # Compiled modules are part of an installation: keep them, whatever the environment says, and apart from the checkout.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        os.environ["XDG_CACHE_HOME"] = str(Path(folder) / "cache")
        form = Path(folder) / "建议书.docx"
        form.write_bytes(one_page_form())
        commands: dict[str, tuple[str, ...]] = {
            "import click": _CLICK,
            "import click, lxml.etree, jsonschema": _LIBRARIES,
            "xingshen --version": ("-m", "pipeline", "--version"),
            "xingshen --help": ("-m", "pipeline", "--help"),
            "xingshen check (text)": ("-m", "pipeline", "check", str(form)),
            "xingshen check --format json": ("-m", "pipeline", "check", str(form), "--format", "json"),
        }
        taken = {name: statistics.median(times[1:]) for name, times in in_turns(commands, rounds + 1).items()}
    click, libraries = taken["import click"], taken["import click, lxml.etree, jsonschema"]
    print(f"{'process':40}{'CPU ms':>8}{'ratio':>7}  goal")
    for name, seconds in taken.items():
        check = "check" in name
        goal = "<= 2.5 (aim 2)" if check else "<= 1.5 (aim 1.2)" if "xingshen" in name else ""
        print(f"{name:40}{seconds * 1000:8.1f}{seconds / (libraries if check or name.startswith('import click,') else click):7.2f}  {goal}")
    return 0


def in_turns(commands: dict[str, tuple[str, ...]], rounds: int) -> dict[str, list[float]]:
    """Return CPU seconds of each command, round by round, so that a busy machine slows all alike."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, arguments in commands.items():
            times[name].append(cpu_of(arguments))
    return times


def cpu_of(arguments: tuple[str, ...]) -> float:
    """Return user and system seconds of one Python process."""
    before = getrusage(RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, check=False)
    after = getrusage(RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr.decode()}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def one_page_form() -> bytes:
    """Return a form of a title and fifteen rows, as applicants fill them in."""
    labels = ("项目名称", "申报单位", "参与起草单位", "计划起止时间", "目的意义", "主要技术内容", "保障措施", "联系人", "联系电话")
    rows = [(label, "上门维修服务的基本要求、服务流程、人员能力和评价改进。" * 3) for label in labels]
    return docx(paragraphs("团体标准项目建议书") + table(*rows) + paragraphs("注：一式两份。"))


if __name__ == "__main__":
    sys.exit(main())
