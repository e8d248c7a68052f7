"""Rules about how the parts of a story fit together."""
