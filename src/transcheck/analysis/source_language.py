"""The language of a source text: by what its file says, else by its script, else by its words."""

import re
from collections import Counter

from transcheck.languages.function_words import FOREIGN_FUNCTION_WORDS

_SAMPLE = 4_000
"""Characters that are enough to tell."""
_SCRIPTS = (
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("ja", re.compile("[\u3041-\u30fa]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("uk", re.compile("[іїєґІЇЄҐ]")),
    ("ru", re.compile("[\u0430-\u044f]")),
    ("ar", re.compile("[\u0621-\u064a]")),
    ("hi", re.compile("[\u0904-\u0939]")),
)
"""A language by letters that its texts have and those after it in the list lack."""
_OWN_LETTERS = {
    "cs": re.compile("[ěřů]"),
    "pl": re.compile("[łąęśżźń]"),
    "hu": re.compile("[őű]"),
    "tr": re.compile("[ğşı]"),
    "vi": re.compile("[\u1ea0-\u1ef9đơư]"),
    "ro": re.compile("[șță]"),
    "pt": re.compile("[ãõ]"),
    "es": re.compile("[ñ¿¡]"),
    "fr": re.compile("[œùê]|\\b[ldcnsqj]’"),
    "de": re.compile("[ßüä]"),
}
"""Letters of one language alone; each counts as a word of its grammar."""
_LEAST_SHARE = 0.02
"""Of the sample; fewer letters are names or quotations."""
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 0.1


def language_of(text: str, declared: str = "") -> str:
    """The ISO 639-1 code of the language of a text; empty when neither file nor text gives it away."""
    if declared:
        return declared.lower().replace("_", "-").split("-")[0]
    sample = text[:_SAMPLE]
    for language, letters in _SCRIPTS:
        if len(letters.findall(sample)) > _LEAST_SHARE * len(sample):
            return language
    return _by_words(sample)


def _by_words(sample: str) -> str:
    """The language whose words of grammar and own letters are the most frequent, where they are frequent at all."""
    words = Counter(word.lower() for word in _WORD.findall(sample))
    total = words.total()
    counts = {language: sum(words[word] for word in grammar) for language, grammar in FOREIGN_FUNCTION_WORDS.items()}
    for language, letters in _OWN_LETTERS.items():
        if language in counts:
            counts[language] += len(letters.findall(sample))
    best = max(counts, key=counts.__getitem__)
    return best if total and counts[best] >= _LEAST_WORDS * total else ""
