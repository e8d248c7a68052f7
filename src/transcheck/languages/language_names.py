"""English names of languages."""

LANGUAGE_NAMES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
"""ISO 639-1 code to name."""

COUNTRY_LANGUAGES = {
    country: language
    for language, countries in {
        "ar": "AE BH DZ EG IQ JO KW LB LY MA OM QA SA SY TN YE",
        "de": "AT DE",
        "es": "AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PY SV UY VE",
        "fa": "IR",
        "fr": "FR",
        "id": "ID",
        "it": "IT",
        "ja": "JP",
        "ko": "KP KR",
        "pl": "PL",
        "pt": "BR PT",
        "ru": "BY RU",
        "th": "TH",
        "tr": "TR",
        "uk": "UA",
        "vi": "VN",
        "zh": "CN TW",
    }.items()
    for country in countries.split()
}
"""The language in which the public figures of a country speak; countries without one such language are left out."""
