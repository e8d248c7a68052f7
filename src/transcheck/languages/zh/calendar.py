"""Chinese dates: weekdays, parts of the day and words for days seen from today, in both scripts.

Fact: the first year of the Republic (民国) is 1912.
"""

from transcheck.languages.value_tables import Calendar, CharacterDates

CALENDAR = Calendar(
    weekdays=tuple(
        " ".join(word + day for word in ("星期", "周", "週", "礼拜", "禮拜", "拜") for day in days if word != "拜")
        for days in ("一", "二", "三", "四", "五", "六", "日天")
    ),
    day_parts={
        "morning": ("上午 早上 凌晨 清晨 早晨 早", 99, 0),
        "noon": ("中午 正午", 1, 12),
        "afternoon": ("下午 午后 午後 傍晚", 1, 12),
        "night": ("晚上 晚间 晚間 夜间 夜間 深夜 夜里 夜裡 当晚 當晚 晚 午夜", 5, 0),
    },
    relatives={
        ("day", 0): "今天 今日 今晚",
        ("day", -1): "昨天 昨日 昨晚",
        ("day", -2): "前天",
        ("day", 1): "明天 明日 明晚",
        ("day", 2): "后天 後天",
        ("week", 0): "本周 本週 这周 這週 本星期 本礼拜 本禮拜 这个星期",
        ("week", -1): "上周 上週 上星期 上个星期 上個星期 上礼拜 上禮拜",
        ("week", 1): "下周 下週 下星期 下个星期 下個星期 下礼拜 下禮拜",
        ("month", 0): "本月 这个月 這個月",
        ("month", -1): "上月 上个月 上個月",
        ("month", 1): "下月 下个月 下個月",
        ("year", 0): "今年 本年",
        ("year", -1): "去年",
        ("year", -2): "前年",
        ("year", 1): "明年",
        ("year", 2): "后年 後年",
    },
)

DATES = CharacterDates(
    year="年(?!代|间|間|级|級|轻|輕|龄|齡|薪|历史|歷史|以上|多)",
    month="月(?!球|亮|薪|饼|餅)",
    day="日(?!本|元|圆|圓|内|內|游|遊|均)|号(?!线|楼|院|机|馆)|號(?!線|樓|館)",
    hour="[点點时時](?!代|间|間|期|速|候|评|評|击|擊|燃|球|常|赞|讚|心)",
    minute="分(?!钟|鐘|之|别|別|析|享|部|公|行|局|店)",
    half="半",
    day_is_count="[内內]|之[内內久]|[游遊]|连续|連續|以[上内內]|左右",
    eras={"民国": 1911, "民國": 1911, "公元": 0, "西元": 0},
    weekday_in_brackets="一二三四五六日",
    day_after_week=("一", "二", "三", "四", "五", "六", "日 天"),
    digits="〇零○一二三四五六七八九十廿",
)
