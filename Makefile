# One list of verbs for developers; CI runs the very same ones.
PYTHON ?= .venv/bin/python
BIN = $(dir $(PYTHON))

.PHONY: help install check format lint types floors test golden bench agreement samples docs constraints wheel

help:            ## what can be done here
	@grep -hE '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

install:         ## a virtual environment with everything, at the versions of constraints.txt
	test -d .venv || python3 -m venv .venv
	.venv/bin/pip install --quiet --constraint constraints.txt --editable '.[dev]'

check: lint types floors test  ## all that CI checks

format:          ## put the code in order
	$(BIN)ruff check --fix . && $(BIN)ruff format .

lint:            ## style and formatting
	$(BIN)ruff check . && $(BIN)ruff format --check .

types:           ## mypy --strict
	$(BIN)mypy

floors:          ## imports run down the house only
	$(BIN)lint-imports

test:            ## every test, on all cores
	$(PYTHON) -m pytest --numprocesses auto --quiet

golden:          ## rewrite tests/golden; review the diff like code
	$(PYTHON) -m pytest --quiet --update-golden

bench:           ## ratios to the floor: reading, outline and rules, the command, the batch
	$(PYTHON) benchmarks/reading.py && $(PYTHON) benchmarks/outline.py && $(PYTHON) benchmarks/material.py && $(PYTHON) benchmarks/command.py && $(PYTHON) benchmarks/batch.py && $(PYTHON) benchmarks/writers.py && $(PYTHON) benchmarks/layout.py && $(PYTHON) benchmarks/packets.py

agreement:       ## reading held against another program's: make agreement CORPUS=folder
	$(PYTHON) benchmarks/agreement.py $(CORPUS)

samples:         ## write samples/ anew, and out/samples with a mutant for every rule
	$(PYTHON) -m tests.samples.build && $(PYTHON) -m tests.samples.build out/samples

docs:            ## write the generated pages of docs/ anew
	$(PYTHON) -m docs.build

constraints:     ## pin the newest versions that fit pyproject.toml
	uv pip compile pyproject.toml --all-extras --universal --custom-compile-command "make constraints" --no-annotate --python-version 3.11 --quiet --output-file constraints.txt

wheel:           ## dist/*.whl
	$(PYTHON) -m build --wheel --no-isolation
