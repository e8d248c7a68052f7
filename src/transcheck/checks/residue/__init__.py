"""Rules about what a web page, a content system or the source text left in the copy."""
