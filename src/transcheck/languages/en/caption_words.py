"""The words with which captions say who stands where."""

SIDES = {
    "left": "left",
    "l": "left",
    "right": "right",
    "r": "right",
    "center": "center",
    "centre": "center",
    "c": "center",
    "middle": "center",
}
"""Small letters to the label of the position."""

DEPTHS = {
    "front": "front",
    "foreground": "front",
    "rear": "back",
    "back": "back",
    "background": "back",
    "top": "top",
    "above": "top",
    "bottom": "bottom",
    "below": "bottom",
    "standing": "standing",
    "seated": "seated",
    "sitting": "seated",
    "far": "far",
}

POSITION_ORDINALS = {
    "first": "1st",
    "1st": "1st",
    "second": "2nd",
    "2nd": "2nd",
    "third": "3rd",
    "3rd": "3rd",
    "fourth": "4th",
    "4th": "4th",
    "fifth": "5th",
    "5th": "5th",
    "sixth": "6th",
    "6th": "6th",
    "seventh": "7th",
    "7th": "7th",
}

POSITION_FILLERS = frozenset("from the on at in to row side of and".split())
"""Words between those of a position."""

COUNTED_PEOPLE = frozenset(
    "people persons men women boys girls children leaders ministers lawmakers officials presidents senators soldiers "
    "officers students players members candidates executives chairmen judges actors actresses singers delegates envoys "
    "diplomats ambassadors governors mayors generals heads chiefs secretaries winners athletes astronauts friends "
    "brothers sisters spouses politicians premiers lawyers scientists researchers doctors residents activists".split()
)
"""Plural nouns after a number that say how many people a picture shows."""
