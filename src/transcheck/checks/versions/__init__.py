"""Rules about two versions of one story: what changed, and what must not have."""
