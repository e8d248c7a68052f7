"""Nouns for people after a number, and words that say what became of them."""

from .caption_words import COUNTED_PEOPLE

PEOPLE = COUNTED_PEOPLE | frozenset(
    """
    attendees casualties citizens civilians commuters customers deaths demonstrators detainees employees evacuees fans
    farmers fatalities fighters firefighters foreigners guests homes households houses inhabitants injured injuries
    inmates jobs kids migrants militants miners motorists nurses passengers patients pedestrians personnel pilgrims
    pilots police policemen police-officers prisoners prisoners-of-war protesters pupils readers refugees rescuers
    sailors schoolchildren spectators staff subscribers supporters survivors suspects teachers teenagers tourists
    travelers travellers troops users victims villagers visitors volunteers voters workers youths
    """.split()
)
"""Plural nouns that count whole people, homes or deaths: there are no thousandths of them."""

FATES = {
    word: fate
    for fate, words in {
        "dead": "killed dead died dies die kill kills killing deaths fatalities death-toll",
        "injured": "injured wounded hurt injures injure injuring wounds wound wounding injuries",
        "missing": "missing unaccounted",
        "arrested": "arrested detained arrests detains arrest detain arresting detaining",
        "rescued": "rescued rescues rescue rescuing",
    }.items()
    for word in words.split()
}
"""A word of the copy to what it says became of people."""
