"""Rules about English grammar."""
