"""The journal: what a person said in their sessions, kept on the owner's machine."""
