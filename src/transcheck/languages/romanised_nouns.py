"""Common nouns that close romanised names of buildings and sights, with the English nouns that repeat them.

Facts: the readings of 館 (Korean gwan, Japanese kan), 橋 (bashi), 大橋 (daegyo) and 大学 (daigaku). Rivers, mountains,
islands and palaces of Korea are left out, as the official English names double them (Hangang River, Gyeongbokgung
Palace), and so are Japanese temples and castles.
"""

REPEATED_NOUNS = {
    "gwan": frozenset(("hall", "house", "guest house", "guesthouse", "state guest house", "building", "pavilion")),
    "kan": frozenset(("hall", "house", "guest house", "guesthouse", "state guest house", "building")),
    "bashi": frozenset(("bridge",)),
    "daegyo": frozenset(("bridge", "grand bridge")),
    "daigaku": frozenset(("university",)),
}
"""Ending of a romanised word to what stands after it, in small letters."""
