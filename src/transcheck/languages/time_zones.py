"""Words by which a text says in which time zone its clock times are, in English and in other languages.

Only whether two texts speak of the same zones is asked, so that a converted time is not taken for a wrong one.
"""

_TABLE = """
local: local_time local_hour 현지시간 현지_시간 现地时间 現地時間 当地时间 當地時間 hora_local heure_locale Ortszeit
local: местному местного ora_locale czasu_lokalnego местн. místního التوقيت_المحلي स्थानीय
utc: GMT UTC Greenwich グリニッジ 格林 그리니치 Гринвич جرينتش غرينتش
east: ET EDT EST Eastern 동부시간 동부_시간 東部時間 东部时间 美东 美東 米東部 Ostküste hora_del_Este heure_de_l’Est
west: PT PDT PST Pacific 태평양 太平洋 서부시간 서부_시간 西部时间
korea: KST Korea_time Korean_time Seoul_time Korea_Standard 한국시간 한국_시간 韓国時間 韩国时间
japan: JST Japan_time Tokyo_time Japan_Standard 일본시간 日本時間 日本时间 东京时间
china: Beijing_time China_time Beijing_Time 베이징시간 北京時間 北京时间
moscow: Moscow_time MSK мск МСК московскому 모스크바 モスクワ時間 莫斯科时间
europe: CET CEST MEZ MESZ BST
"""

ZONE_WORDS = {
    form.replace("_", " "): zone
    for zone, _, forms in (line.partition(": ") for line in _TABLE.strip().splitlines())
    for form in forms.split()
}
"""Word to the zone it speaks of."""


def zones_in(text: str) -> frozenset[str]:
    """The zones that a text names."""
    return frozenset(zone for word, zone in ZONE_WORDS.items() if word in text)
