"""Rules about what source and translation say differently."""
