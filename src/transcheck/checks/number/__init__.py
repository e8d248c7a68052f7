"""Rules about numbers, amounts and units."""
