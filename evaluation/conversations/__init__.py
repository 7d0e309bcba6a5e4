"""Simulated entrepreneurs who talk to the real coach over its REST channel."""
