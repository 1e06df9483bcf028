import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_module_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "pipeline", "--version"], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.startswith("xingshen ")


def test_its_exit_code_is_the_commands() -> None:
    assert subprocess.run([sys.executable, "-m", "pipeline", "chek"], cwd=ROOT, capture_output=True, check=False).returncode == 2
