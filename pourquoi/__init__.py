"""The method: a coach that asks an entrepreneur why, in plain Python, without Rasa."""
