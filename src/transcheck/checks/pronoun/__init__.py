"""Rules about pronouns and gendered titles."""
