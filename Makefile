# Pourquoi: `make run` to talk with the coach, `make test` to check it. `make` lists the rest.
.DEFAULT_GOAL := help
.PHONY: help setup train run shell serve-rest test test-core evaluate evaluate-conversations bench clean

UV := $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
PYTHON := .venv/bin/python
RASA := .venv/bin/rasa
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3
# What does not wait for the model is prepared while it trains.
MAKEFLAGS += --jobs=2

COMPONENTS := $(wildcard extensions/nlu/*.py) pourquoi/detresse.py pourquoi/detresse.txt pourquoi/ecriture.py pourquoi/passages.py pourquoi/propos.py pourquoi/reflet/lexique.py pourquoi/reflet/lexique.tsv.gz $(wildcard data/passages/*.tsv data/propos/*.tsv) uv.lock
SPELLING := pourquoi/reflet/voisinage.tsv.gz
# Testimonies are typed as phones do: they say nothing of how words are spelled.
SPELT := $(filter-out data/nlu/temoignages.yml,$(wildcard data/nlu/*.yml))
JUDGING := $(addprefix pourquoi/jugement/,reflets.npz phrases.npz)
# Tests of the trained model, and those of the running coach, whose timing is their own.
MODELLED := $(addprefix tests/,conversations galerie nlu passages performance propos tracker_store)
SERVED := $(addprefix tests/,telegram web)
READY := models/pourquoi.tar.gz $(SPELLING) $(JUDGING)
TRAINING := config.yml domain.yml $(shell find data -name '*.yml') $(COMPONENTS)

help: ## list the commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-24s %s\n", $$1, $$2}'

setup: .venv/.synced ## install what the coach needs (Python 3.10 through uv)

run: $(READY) ## serve the coach on http://127.0.0.1:5005/ (PORT, DATABASE_URL…)
	@$(PYTHON) -W ignore -m extensions.server

shell: $(READY) ## talk with the coach in this terminal
	@$(PYTHON) -W ignore -m extensions.server --shell

serve-rest: $(READY) ## the coach on Rasa's REST channel, loopback only, for tests
	@$(PYTHON) -W ignore -m extensions.server --rest

train: $(READY) ## train the model if its sources changed

test: $(READY) .venv/.chromium test-core ## everything CI runs
	$(RASA) test core --stories tests/stories --fail-on-prediction-errors --out results/stories
	$(PYTHON) -m pytest -n 2 --dist loadfile $(MODELLED)
	$(PYTHON) -m pytest $(SERVED)

test-core: .venv/.synced $(SPELLING) $(JUDGING)
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	$(RASA) data validate --fail-on-warnings
	$(PYTHON) -m pytest -n 2 --dist loadfile $(addprefix --ignore=,$(MODELLED) $(SERVED))

evaluate: $(READY) ## understanding: cross-validation, or FILE=phrases.tsv
	$(PYTHON) -m evaluation.nlu $(FILE)
	$(if $(FILE),,$(PYTHON) -m evaluation.extraction)
	$(if $(FILE),,$(PYTHON) -m evaluation.passages)
	$(if $(FILE),,$(PYTHON) -m evaluation.propos)
	$(if $(FILE),,$(PYTHON) -m evaluation.reflets)
	$(if $(FILE),,$(PYTHON) -m evaluation.brouillons)

evaluate-conversations: $(READY) ## simulated entrepreneurs against the whole coach
	$(PYTHON) -m evaluation.conversations

bench: $(READY) ## speed and memory beside the default Rasa bot
	$(PYTHON) -m bench

clean: ## remove what the commands above made, conversations excepted
	rm -rf .venv .uv .rasa models results $(SPELLING) $(JUDGING)

models/pourquoi.tar.gz: .venv/.synced .rasa/.components $(TRAINING)
	@echo "Training the model (about four minutes; make test validates the data)…"
	@mkdir -p models
	$(RASA) train --skip-validation --fixed-model-name pourquoi
	@touch $@

$(SPELLING): .venv/.synced $(addprefix pourquoi/reflet/,compter.py voisinage.py mots.py noms.py noms.txt sons.py typographie.py lexique.py lexique.tsv.gz) $(SPELT)
	@echo "Counting which words go together, to put phone spelling right…"
	@$(PYTHON) -m pourquoi.reflet.compter $(SPELT)

pourquoi/jugement/reflets.npz: $(SPELLING) $(wildcard pourquoi/jugement/*.py data/reflets/*.tsv)
	@echo "Learning which reflections not to say…"
	@$(PYTHON) -m pourquoi.jugement.apprendre data/reflets/*.tsv

pourquoi/jugement/phrases.npz: $(SPELLING) $(wildcard pourquoi/jugement/*.py data/phrases/*.tsv)
	@echo "Learning which first drafts not to show…"
	@$(PYTHON) -m pourquoi.jugement.marquees data/phrases/*.tsv

# Rasa reuses a trained component whose own class did not change; ours lean on other modules.
.rasa/.components: $(COMPONENTS)
	@rm -rf .rasa/cache && mkdir -p .rasa && touch $@

.venv/.synced: $(if $(wildcard .uv/bin/uv)$(shell command -v uv),,.uv/bin/uv) pyproject.toml uv.lock .python-version
	@$(UV) sync --locked --compile-bytecode || { echo "Python 3.10 is needed: install it (https://www.python.org/downloads/ or « uv python install 3.10 ») and run this again." >&2; exit 1; }
	@touch $@

.uv/bin/uv:
	@echo "Installing uv in .uv/…"
	@python3 -m venv .uv && .uv/bin/pip install --quiet uv || { rm -rf .uv; echo "uv is needed: install python3-venv, or uv itself (https://docs.astral.sh/uv/), and run this again." >&2; exit 1; }

.venv/.chromium: .venv/.synced
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq chromium >/dev/null; } || { echo "Chromium is needed by the browser tests: install it (Debian: sudo apt-get install chromium) and run this again." >&2; exit 1; }
	@touch $@
