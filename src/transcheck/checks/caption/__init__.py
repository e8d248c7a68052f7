"""Rules about what stands beside a picture."""
