"""Portals that pass on what others write, and words by which the name of an outlet is known."""

_NAMES = (
    "msn|msn news|microsoft start|yahoo|yahoo news|yahoo! news|yahoo japan|yahoo! japan|yahoo japan news|aol|aol news",
    "naver|naver news|naver sports|naver entertainment|daum|daum news|daum sports|daum entertainment|nate|nate news",
    "nate sports|nate entertainment|kakao|zum|line news|line today|livedoor|livedoor news|goo news",
    "google news|apple news|newsbreak|news break|smartnews|flipboard|feedly|upday|ground news|opera news|uc news",
    "toutiao|jinri toutiao|netease|sohu|sina|sina news|weixin|dailyhunt|inshorts|rambler|yandex|yandex news|dzen",
)
PORTALS = frozenset("|".join(_NAMES).split("|"))
"""In small letters, without the end of an address: ``msn.com`` is ``msn``."""

OUTLET_WORDS = frozenset(
    """
    agency abc afp ap asahi bbc bloomberg broadcasting cbs chosun chronicle cnbc cnn correspondent courier daily desk
    dispatch donga dpa efe express gazette globe guardian hankyoreh hankyung herald ilbo independent insider inquirer
    interfax jiji joongang journal kyodo kyunghyang ledger magazine mail mainichi media mirror monitor nbc network news
    newsis newspaper newswire nikkei npr observer post press radio reporter reuters review sankei shimbun standard star
    sun tass telegraph television times today tribune tv upi voice weekly wire wsj xinhua yomiuri yonhap
    """.split()
)
"""In small letters."""
