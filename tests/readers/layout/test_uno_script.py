"""The script runs in LibreOffice's interpreter (test_office.py asks it for real); here, what it does without one."""

import subprocess
import sys
from pathlib import Path

import pipeline.readers.layout as room

SCRIPT = Path(room.__file__).with_name("uno_script.py")


def test_an_interpreter_without_the_bridge_says_so() -> None:
    done = subprocess.run([sys.executable, "-S", "-E", str(SCRIPT), "pipe", "file"], capture_output=True, check=False, env={})

    assert (done.returncode, done.stdout) == (4, b"")
