"""Custom actions: they translate the tracker for the core, and the core's answer into events."""
