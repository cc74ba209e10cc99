# KeepUp's chores. `make run` and `make test` need only Python 3.11 or later (with venv) and make.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' && echo $$p && break; done)
VENV ?= .venv
BIN := $(VENV)/bin
RUN_STAMP := $(VENV)/.run-stamp
DEV_STAMP := $(VENV)/.dev-stamp
ARGS ?=

.PHONY: run test lint bench guide screenshots docs clean

run: $(RUN_STAMP)
	@$(BIN)/keepup $(ARGS)

test: $(DEV_STAMP)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/pytest -n auto $(ARGS)

lint: $(DEV_STAMP)
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(DEV_STAMP)
	@$(BIN)/python -m benchmarks $(ARGS)

guide: $(DEV_STAMP)
	@$(BIN)/python -m tests.guide.without $(ARGS)

screenshots: $(DEV_STAMP)
	@$(BIN)/python -m screenshots.make $(ARGS)

docs: $(DEV_STAMP)
	@$(BIN)/python -m docs.make $(ARGS)

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "KeepUp needs Python 3.11 or later; none was found." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): pyproject.toml | $(BIN)/python
	@echo "Setting up KeepUp (once) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(DEV_STAMP): pyproject.toml | $(BIN)/python
	@echo "Setting up KeepUp and its tests (once) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@ $(RUN_STAMP)
