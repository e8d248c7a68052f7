"""Words of grammar, and words that open sentences."""

FUNCTION_WORDS = frozenset(
    """
    a an the this that these those some any no every each either neither both all half such what whatever which
    whichever whose my your his her its our their one
    i you he she it we they me him us them who whom whoever mine yours hers ours theirs myself yourself himself
    herself itself ourselves themselves there here
    and or but nor so yet for if because although though while whereas unless until till since when whenever where
    wherever whether as than after before once lest
    of in on at by to from with without within into onto upon over under above below between among amid against
    about around across along through throughout during toward towards near behind beyond despite except inside
    outside off out up down per via like unlike beside besides
    am is are was were be been being do does did doing have has had having will would shall should can could may might
    must ought cannot
    don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't it's he's
    she's that's there's they're we're you're i'm i've i'll we'll
    not only also just even still too very more most much many few less least own same other another again then now
    already never ever always how why however
    """.split()
)
"""In small letters, with straight apostrophes."""

DANGLING_WORDS = frozenset(
    """
    a an the and or but nor of in on at by to from with into onto over under between among during against near
    behind beside toward towards for as than his her its their our your my who whom whose which that while when where
    is are was were be been has have had will would
    """.split()
)
"""No complete English sentence or caption ends in one of these, save for an elliptical answer."""

SENTENCE_OPENERS = frozenset(
    """
    The A An This That These Those There Here It He She We They I You His Her Its Our Their My Your One
    In On At By To From With Without For As After Before During Since Until When While If Although Though Because
    But And Or Nor So Yet Still Then Now However Meanwhile Moreover Also Even Only Just Not No Some Many Most Few
    Several All Both Each Every Another Other Such What Who How Why Where Which Is Are Was Were Do Does Did Has Have
    Had Will Would Can Could Should May According Despite Under Over Among Between Amid Following Earlier Later Last
    Asked Speaking Once Let Officials Police Yesterday Today Tomorrow Recently Immediately Soon Thus Therefore Him Me
    Us Them Who Whose Against Through About Around Within Throughout Like Unlike Thanks Given If Too First Second
    """.split()
)
"""With a capital in running text after an abbreviation, these mark the start of a sentence."""
