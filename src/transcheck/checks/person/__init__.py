"""Rules about the names of people: spelling, order, style."""
