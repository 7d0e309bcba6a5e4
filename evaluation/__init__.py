"""Measures of the understanding: `python -m evaluation.nlu`, `python -m evaluation.comparaison`."""
