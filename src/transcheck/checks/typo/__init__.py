"""Rules about marks, letters and spaces."""
