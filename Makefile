# Each target sets up what it needs in .venv first. PYTHON=... names the interpreter for it; remove .venv to change it.

.PHONY: help demo test lint

help:
	@echo 'make demo   lint the drafts in seeds/'
	@echo 'make test   run the tests'
	@echo 'make lint   check the code with ruff and mypy'

demo: .venv/made
	.venv/bin/newslint check seeds/ --fail-on never

test: .venv/made-dev
	.venv/bin/python -m pytest

lint: .venv/made-dev
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/python -m mypy

# The stamp is written last and holds the folder: a half-made environment, or one of a checkout that was copied or moved, is made anew.
ifneq ($(shell cat .venv/made 2>/dev/null),$(CURDIR))
.PHONY: .venv/made
endif

venv_command = $(shell PYTHON='$(PYTHON)' sh tools/venv-command.sh)
pip_install = .venv/bin/python -m pip install --quiet --disable-pip-version-check

.venv/made: pyproject.toml
	$(eval command := $(venv_command))
	$(if $(filter stop:,$(command)),$(error $(filter-out stop:,$(command))))
	@echo 'setting up .venv'
	@rm -rf .venv
	@$(command) .venv
	@$(pip_install) --editable .
	@pwd -P > $@

# The group is read here because the pip that comes with Python 3.11 and 3.12 knows no --group.
.venv/made-dev: .venv/made
	@echo 'installing what the tests need'
	@.venv/bin/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"], sep="\n")' > .venv/dev.txt
	@$(pip_install) --requirement .venv/dev.txt
	@touch $@
