"""Rules about titles and offices."""
