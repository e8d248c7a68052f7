"""Writing systems other than Latin.

Facts: block ranges of the Unicode Standard; letters that one language of a script has and its neighbours lack.
"""

SCRIPT_RANGES: dict[str, tuple[tuple[int, int], ...]] = {
    "hangul": ((0x1100, 0x11FF), (0x3130, 0x318F), (0xAC00, 0xD7A3)),
    "kana": ((0x3041, 0x30FA), (0x30FC, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9F)),
    "han": ((0x3005, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FA1F)),
    "cyrillic": ((0x0400, 0x052F),),
    "greek": ((0x0370, 0x03FF), (0x1F00, 0x1FFF)),
    "hebrew": ((0x0590, 0x05FF),),
    "arabic": ((0x0600, 0x06FF), (0x0750, 0x077F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)),
    "devanagari": ((0x0900, 0x097F),),
    "bengali": ((0x0980, 0x09FF),),
    "tamil": ((0x0B80, 0x0BFF),),
    "thai": ((0x0E01, 0x0E7F),),
    "lao": ((0x0E80, 0x0EFF),),
    "myanmar": ((0x1000, 0x109F),),
    "georgian": ((0x10A0, 0x10FF),),
    "armenian": ((0x0530, 0x058F),),
    "khmer": ((0x1780, 0x17FF),),
}
"""Script to first and last code points."""

SCRIPT_LANGUAGES = {
    "hangul": "ko",
    "kana": "ja",
    "han": "zh",
    "cyrillic": "ru",
    "greek": "el",
    "hebrew": "he",
    "arabic": "ar",
    "devanagari": "hi",
    "bengali": "bn",
    "tamil": "ta",
    "thai": "th",
    "lao": "lo",
    "myanmar": "my",
    "georgian": "ka",
    "armenian": "hy",
    "khmer": "km",
}
"""The language (ISO 639-1) that news most often writes in a script; Han with kana beside it is Japanese."""

TELLTALE_LETTERS = {
    "uk": frozenset("іїєґІЇЄҐ"),
    "sr": frozenset("ђћџљњЂЋЏЉЊ"),
    "be": frozenset("ўЎ"),
    "kk": frozenset("әғқңұҺӘҒҚҢҰ"),
    "fa": frozenset("پچژگ"),
    "ur": frozenset("ٹڈڑےں"),
}
"""Language to letters that the usual language of its script does not have."""
