"""Words of kinship that state the gender of the person they name."""

KINSHIP = {
    **dict.fromkeys(
        "husband father dad daddy son brother grandfather grandpa grandson uncle nephew stepfather stepson stepbrother "
        "half-brother father-in-law son-in-law brother-in-law godfather godson widower ex-husband boyfriend "
        "fiance fiancé groom bridegroom".split(),
        "m",
    ),
    **dict.fromkeys(
        "wife mother mom mum mommy daughter sister grandmother grandma granddaughter aunt niece stepmother "
        "stepdaughter stepsister half-sister mother-in-law daughter-in-law sister-in-law godmother goddaughter widow "
        "ex-wife girlfriend fiancee fiancée bride".split(),
        "f",
    ),
}
"""Noun in the singular to ``m`` or ``f``."""
