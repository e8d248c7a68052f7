"""Korean number words (native and Sino-Korean), counters, currencies and units.

Facts: native numbers reach 99; 만, 억, 조 and 경 are 10 to the 4th, 8th, 12th and 16th. A pyeong is a floor measure.
"""

from transcheck.languages.value_tables import CharacterDigits, Numerals

_TENS = {"열": 10, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90}
_ONES = {
    form: value
    for value, forms in enumerate(
        "한_하나 두_둘 세_셋_석 네_넷_넉 다섯 여섯 일곱 여덟 아홉".split(),
        start=1,
    )
    for form in forms.split("_")
}
_PAIRS = {
    "한두": (1, 2),
    "두세": (2, 3),
    "두서너": (2, 4),
    "서너": (3, 4),
    "네댓": (4, 5),
    "너댓": (4, 5),
    "네다섯": (4, 5),
    "대여섯": (5, 6),
    "예닐곱": (6, 7),
    "일고여덟": (7, 8),
}
_NATIVE = {
    **{one: (value, value) for one, value in _ONES.items()},
    **{ten: (value, value) for ten, value in _TENS.items()},
    **{ten + one: (high + low, high + low) for ten, high in _TENS.items() for one, low in _ONES.items()},
    **_PAIRS,
    "스무": (20, 20),
    "첫": (1, 1),
}

NUMERALS = Numerals(
    decimal=".",
    grouping=",",
    characters=CharacterDigits(
        digits={digit: value for value, digit in enumerate("영일이삼사오육칠팔구")} | {"공": 0},
        small={"십": 10, "백": 100, "천": 1_000},
        large={"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16},
        plurals="수몇",
        odds="여",
        words=_NATIVE,
        not_numbers=frozenset("천만에 천만의 만일 백일장 수조에 수조를 수조가 이천시 사천시".split())
        | {"두 자리", "두 자릿", "세 자리", "세 자릿", "네 자리"},
        other_units=frozenset("경기 경우 경주 경찰 조각 조사 조항 조건 조치 조직".split()),
        has_spaces=True,
        has_pairs=True,
        fraction="분의",
        tenth="할",
        half="반",
        halves={"절반": "", "반년": "year", "반세기": "century"},
        not_about=frozenset("계약 협약 조약 제약 공약 예약 도약 취약 절약".split()),
        particles="은는이가을를의에와과도만로으부까보씩당여밖처동간쯤가뿐라였인짜랑나",
    ),
    measures={
        "percent": {"%": "% 퍼센트 프로 ％"},
        "point": {
            "percentage point": "%포인트 %p %P 퍼센트포인트 퍼센트_포인트 %_포인트 %p포인트",
            "point": "포인트",
        },
        "currency": {
            "KRW": "원",
            "USD": "달러 불 미국달러 미국_달러 미_달러 미달러",
            "HKD": "홍콩달러 홍콩_달러",
            "CAD": "캐나다달러 캐나다_달러",
            "AUD": "호주달러 호주_달러",
            "TWD": "대만달러 대만_달러",
            "SGD": "싱가포르달러 싱가포르_달러",
            "JPY": "엔",
            "CNY": "위안 위안화 위안(元)",
            "EUR": "유로",
            "GBP": "파운드",
            "RUB": "루블",
            "INR": "루피",
            "UAH": "흐리우냐",
            "CHF": "스위스프랑 스위스_프랑",
            "cent": "센트",
        },
        "age": {"year": "세 살"},
        "decade": {"": "년대"},
        "duration": {
            "year": "년 년간 개년 해 주년 년여",
            "month": "개월 달 개월간 개월여",
            "week": "주 주간 주일",
            "day": "일 일간 일째",
            "hour": "시간",
            "minute": "분 분간",
            "second": "초 초간",
            "quarter": "분기째",
        },
        "measure": {
            "km": "km ㎞ KM 킬로미터 킬로",
            "m": "m 미터",
            "cm": "cm ㎝ 센티미터 센티",
            "mm": "mm ㎜ 밀리미터 밀리",
            "km2": "㎢ km² 제곱킬로미터 평방킬로미터",
            "m2": "㎡ m² 제곱미터 평방미터",
            "hectare": "헥타르 ha ㏊",
            "acre": "에이커",
            "pyeong": "평",
            "kg": "kg ㎏ 킬로그램",
            "g": "g 그램",
            "mg": "mg ㎎ 밀리그램",
            "ton": "t 톤",
            "litre": "ℓ L 리터",
            "barrel": "배럴",
            "degree": "도 ℃ °C ˚C 도씨",
            "mile": "마일",
            "foot": "피트",
            "inch": "인치",
            "pound": "lb",
            "kW": "kW ㎾ 킬로와트",
            "MW": "MW ㎿ 메가와트",
            "GW": "GW 기가와트",
            "GB": "GB 기가바이트",
            "times": "배",
        },
        "ordinal": {
            "": "번째 위 등 호 차 회째 대째 번지 층 항 조항 등급",
            "century": "세기",
            "quarter": "분기",
        },
        "cardinal": {
            "": (
                "명 개 인 번 번의 차례 건 대 마리 곳 가지 사람 분의 장 권 편 회 척 채 그루 송이 켤레 벌 쌍 팀 "
                "표 석 승 패 "
                "골 점 타 자 줄 쪽 종 종류 개국 개사 개소 가구 세대 호실 통 병 잔 그릇 봉지 상자 발 기 량 필 "
                "나라 단계 "
                "단어 문장 시즌 경기 라운드 홀 위안부 가정 국가 교 석의 차선 박 끼 남매 형제 자매 부 개당 자루 걸음"
            )
        },
    },
    prefixes={
        "ordinal": {"": "제"},
        "currency": {"USD": "미화", "CNY": "인민폐"},
    },
    about_before="약 최소한 대략 거의 최대 최소 적어도 대충 줄잡아 최고",
    about_after=(
        "가량 정도 쯤 안팎 내외 남짓 이상 이하 미만 초과 넘는 넘게 가까이 가까운 이내 이상의 이상이 이상을 "
        "이하의 을_넘 "
        "를_넘 에_육박 에_달 에_가까운 조금_넘"
    ),
    ranges="에서 내지 부터",
)
