"""Words that are written in several ways without being others: contractions, figures, British and American spelling."""

_VERBS = "is are was were do does did have has had would could should must".split()

CONTRACTIONS = {
    **{f"{word}n't": (word, "not") for word in _VERBS},
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    **{f"{word}'re": (word, "are") for word in "you we they".split()},
    **{f"{word}'ve": (word, "have") for word in "i you we they".split()},
    **{f"{word}'ll": (word, "will") for word in "i you he she it we they that there".split()},
    "i'm": ("i", "am"),
    **{f"{word}'s": (word, "is") for word in "it he she that there what where who here".split()},
    "let's": ("let", "us"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "percent": ("%",),
}
"""Tokens in small letters, with straight apostrophes, and the words that they stand for."""

FILLERS = frozenset("uh um erm uhm hmm mm ah".split())
"""Sounds that a transcript keeps and a story leaves out."""

_FIGURES = "zero one two three four five six seven eight nine ten eleven twelve".split()

SAME_WORDS = {
    **{word: str(value) for value, word in enumerate(_FIGURES)},
    "per cent": "%",
    "centre": "center",
    "centres": "centers",
    "theatre": "theater",
    "theatres": "theaters",
    "metre": "meter",
    "metres": "meters",
    "kilometre": "kilometer",
    "kilometres": "kilometers",
    "litre": "liter",
    "litres": "liters",
    "defence": "defense",
    "offence": "offense",
    "licence": "license",
    "programme": "program",
    "programmes": "programs",
    "grey": "gray",
    "cheque": "check",
    "travelling": "traveling",
    "travelled": "traveled",
    "cancelled": "canceled",
    "cancelling": "canceling",
    "labelled": "labeled",
    "modelling": "modeling",
    "analyse": "analyze",
    "analysed": "analyzed",
    "paralysed": "paralyzed",
    "judgement": "judgment",
    "ageing": "aging",
    "towards": "toward",
    "afterwards": "afterward",
    "ok": "okay",
    "yeah": "yes",
    "dialogue": "dialog",
    "catalogue": "catalog",
    "aluminium": "aluminum",
    "fulfil": "fulfill",
    "tyre": "tire",
    "tyres": "tires",
}
"""Words in small letters that are one with another one, by either of the two."""
