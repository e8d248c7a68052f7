"""Formulas and combinations of words that come from another language."""
