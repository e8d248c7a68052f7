"""Whether a story is about Korea, Japan or the Chinese-speaking countries, by the places it names."""

import re

_PLACES = re.compile("Korea|Seoul|Busan|Japan|Tokyo|Osaka|Chin(?:a|ese)|Beijing|Taiwan|Taipei")


def is_about_east_asia(text: str) -> bool:
    """Whether a text names one of the countries or their largest cities; costs a search, so ask late."""
    return _PLACES.search(text) is not None
