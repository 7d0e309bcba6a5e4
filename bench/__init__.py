"""The coach's speed and memory, beside those of the default Rasa bot."""
