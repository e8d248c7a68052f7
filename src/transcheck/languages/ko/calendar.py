"""Korean dates: weekdays, parts of the day and words for days seen from today."""

from transcheck.languages.value_tables import Calendar, CharacterDates

CALENDAR = Calendar(
    weekdays=("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
    day_parts={
        "morning": ("오전 새벽 아침", 99, 0),
        "afternoon": ("오후 저녁 낮 한낮", 1, 12),
        "night": ("밤", 6, 0),
    },
    relatives={
        ("day", 0): "오늘 금일",
        ("day", -1): "어제 전날밤 어젯밤",
        ("day", -2): "그제 그저께 엊그제",
        ("day", 1): "내일",
        ("day", 2): "모레",
        ("week", 0): "이번주 이번_주 금주",
        ("week", -1): "지난주 지난_주 지난주말",
        ("week", 1): "다음주 다음_주 내주",
        ("month", 0): "이달 이번달 이번_달",
        ("month", -1): "지난달 지난_달",
        ("month", 1): "다음달 다음_달 내달",
        ("year", 0): "올해 금년",
        ("year", -1): "지난해 작년",
        ("year", -2): "재작년",
        ("year", 1): "내년",
    },
    named_hours={"정오": (12, 0), "자정": (0, 0)},
)

DATES = CharacterDates(
    year="년(?!대|간|째|여)",
    month="월",
    day="일(?!본|반)",
    hour="시(?!간|즌|장|민|리즈)",
    minute="분(?!의|기)",
    half="반(?![가-힣])",
    day_is_count=r"간|째|치|씩|짜리|여|차(?![가-힣])|\s?(?:동안|만에|안에|이내|이상|정도|연속|내내|후|뒤|전|앞|앞서|남짓|가량|걸)",
    eras={"단기 ": -2333, "서기 ": 0},
    weekday_in_brackets="월화수목금토일",
)
