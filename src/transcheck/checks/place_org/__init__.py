"""Rules about the names of places and organisations."""
