"""Japanese dates: eras, weekdays, parts of the day and words for days seen from today.

Facts: Reiwa 1 is 2019, Heisei 1 is 1989, Showa 1 is 1926, Taisho 1 is 1912, Meiji 1 is 1868.
"""

from transcheck.languages.value_tables import Calendar, CharacterDates

CALENDAR = Calendar(
    weekdays=(
        "月曜日 月曜",
        "火曜日 火曜",
        "水曜日 水曜",
        "木曜日 木曜",
        "金曜日 金曜",
        "土曜日 土曜",
        "日曜日 日曜",
    ),
    day_parts={
        "morning": ("午前 朝 未明 早朝", 99, 0),
        "afternoon": ("午後 夕方 昼 夕", 0, 12),
        "night": ("夜 深夜", 6, 0),
    },
    relatives={
        ("day", 0): "今日 きょう 本日",
        ("day", -1): "昨日 きのう 昨夜 昨晩",
        ("day", -2): "一昨日 おととい",
        ("day", 1): "明日 あす あした",
        ("day", 2): "明後日 あさって",
        ("week", 0): "今週",
        ("week", -1): "先週",
        ("week", 1): "来週",
        ("month", 0): "今月",
        ("month", -1): "先月",
        ("month", -2): "先々月",
        ("month", 1): "来月",
        ("year", 0): "今年 ことし 本年",
        ("year", -1): "昨年 去年",
        ("year", -2): "一昨年 おととし",
        ("year", 1): "来年",
    },
    named_hours={"正午": (12, 0)},
)

DATES = CharacterDates(
    year="年(?!代|間|度目|目|ぶり|以上|ほど)",
    month="月(?!面|間)",
    day="日(?!本|間|目|曜|経|系|ぶり)",
    hour="時(?!間|代|点|期|速|計)",
    minute="分(?!の|間|野)",
    half="半",
    day_is_count="間|連続|以内|以上|ほど|ぶり|後|前(?!後)|かけ|余|分",
    eras={"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "西暦": 0},
    weekday_in_brackets="月火水木金土日",
    digits="〇零一二三四五六七八九十元",
)
