"""Rules about single words and terms."""
