import pytest

from analysis.source_values import numbers

KOREAN = [
    ("예산은 3.5억 원이다", "3.5억 원=350000000 currency KRW"),
    ("예산은 1억2천만 달러", "1억2천만 달러=120000000 currency USD"),
    ("총 3조 2000억 원", "3조 2000억 원=3200000000000 currency KRW"),
    ("초당 12조3천억 번", "12조3천억 번=12300000000000 cardinal"),
    ("관중 5만 3000명", "5만 3000명=53000 cardinal"),
    ("22 억 5 천만 명", "22 억 5 천만 명=2250000000 cardinal"),
    ("3만여 명이 왔다", "3만여 명=30000..39999~ cardinal"),
    ("300여명이 다쳤다", "300여명=300..399~ cardinal"),
    ("10여 년", "10여 년=10..19~ duration year"),
    ("수십 명", "수십 명=20..99~ cardinal"),
    ("수백만 달러", "수백만 달러=2000000..9999999~ currency USD"),
    ("수 십년간", "수 십년간=20..99~ duration year"),
    ("두세 명", "두세 명=2..3~ cardinal"),
    ("대여섯 개", "대여섯 개=5..6~ cardinal"),
    ("스물두 살", "스물두 살=22 age year"),
    ("열다섯 명", "열다섯 명=15 cardinal"),
    ("마흔 번", "마흔 번=40 cardinal"),
    ("두 사람이 만났다", "두 사람=2 cardinal"),
    ("세 번째 회담", "세 번째=3 ordinal"),
    ("첫 번째", "첫 번째=1 ordinal"),
    ("제3차 회담", "제3차=3 ordinal"),
    ("3분의 1", "3분의 1=1/3 fraction"),
    ("5분의 3 이상", "5분의 3=3/5~ fraction"),
    ("절반이 찬성", "절반=1/2 fraction"),
    ("40%가 반대", "40%=40 percent %"),
    ("12.5퍼센트", "12.5퍼센트=25/2 percent %"),
    ("3%포인트 앞섰다", "3%포인트=3 point percentage point"),
    ("코스피가 30포인트 올랐다", "30포인트=30 point point"),
    ("두 시간 반", "두 시간 반=5/2 duration hour"),
    ("5~7%", "5~7%=5..7 percent %"),
    ("3~5만 명", "3~5만 명=30000..50000 cardinal"),
    ("2에서 4인치", "2에서 4인치=2..4 measure inch"),
    ("30대 남성", "30대=30 decade"),
    ("1990년대", "1990년대=1990 decade"),
    ("21세기", "21세기=21 ordinal century"),
    ("34세 여성", "34세=34 age year"),
    ("약 36명", "36명=36~ cardinal"),
    ("계약 3건", "3건=3 cardinal"),
    ("1000명 이상", "1000명=1000~ cardinal"),
    ("15명가량", "15명=15~ cardinal"),
    ("32평 아파트", "32평=32 measure pyeong"),
    ("영하 5.5도", "5.5도=11/2 measure degree"),
    ("84㎡", "84㎡=84 measure m2"),
    ("$300만", "$300만=3000000 currency USD"),
    ("미화 5억 달러", "미화 5억 달러=500000000 currency USD"),
    ("삼백 명", "삼백 명=300 cardinal"),
    ("만 원", "만 원=10000 currency KRW"),
    ("천만 원", "천만 원=10000000 currency KRW"),
    ("십 년", "십 년=10 duration year"),
    ("팔 년", "팔 년=8 duration year"),
    ("１２３명", "１２３명=123 cardinal"),
    ("2, 3년 전", "2, 3년=2..3 duration year"),
    ("3개월", "3개월=3 duration month"),
    ("9일간 이어졌다", "9일간=9 duration day"),
]

KOREAN_WITHOUT_NUMBERS = [
    "사건이 사회에 알려졌다",
    "구조원이 사람을 구할 시간",
    "이 사람은 이 원칙을 지켰다",
    "세기와 세대, 열대와 열차",
    "천만에, 만일 그렇다면",
    "이사회 사장과 사원",
    "경영자와 팔도 사람",
    "두 자릿수 성장",
    "올림픽 구장",
    "한 원인이 되었다",
    "G20과 F-16, 5G",
    "6·25 전쟁",
    "전화 010-1234-5678",
]

JAPANESE = [
    ("1兆2345億円", "1兆2345億円=1234500000000 currency JPY"),
    ("2万3000人", "2万3000人=23000 cardinal"),
    ("36 万人", "36 万人=360000 cardinal"),
    ("三千五百", "三千五百=3500 cardinal"),
    ("二十五人", "二十五人=25 cardinal"),
    ("十人", "十人=10 cardinal"),
    ("百二十三万円", "百二十三万円=1230000 currency JPY"),
    ("五億ドル", "五億ドル=500000000 currency USD"),
    ("一二〇万円", "一二〇万円=1200000 currency JPY"),
    ("3.5億ユーロ", "3.5億ユーロ=350000000 currency EUR"),
    ("1,234,567円", "1,234,567円=1234567 currency JPY"),
    ("50元", "50元=50 currency CNY"),
    ("3割", "3割=30 percent %"),
    ("3割5分", "3割5分=35 percent %"),
    ("三分の一", "三分の一=1/3 fraction"),
    ("4分の3", "4分の3=3/4 fraction"),
    ("半数が反対", "半数=1/2 fraction"),
    ("半年", "半年=1/2 duration year"),
    ("57パーセント", "57パーセント=57 percent %"),
    ("２．５％", "２．５％=5/2 percent %"),
    ("1.5ポイント", "1.5ポイント=3/2 point point"),
    ("数十人", "数十人=20..99~ cardinal"),
    ("数百万人", "数百万人=2000000..9999999~ cardinal"),
    ("十数人", "十数人=10..19~ cardinal"),
    ("20余年", "20余年=20..29~ duration year"),
    ("3カ月", "3カ月=3 duration month"),
    ("2年半", "2年半=5/2 duration year"),
    ("1時間半", "1時間半=3/2 duration hour"),
    ("10日間", "10日間=10 duration day"),
    ("30代の女性", "30代=30 decade"),
    ("1990年代", "1990年代=1990 decade"),
    ("21世紀", "21世紀=21 ordinal century"),
    ("第三", "第三=3 ordinal"),
    ("第2回", "第2回=2 ordinal"),
    ("5人目", "5人目=5 ordinal"),
    ("35歳", "35歳=35 age year"),
    ("約5万人", "5万人=50000~ cardinal"),
    ("条約3件", "3件=3 cardinal"),
    ("10人以上", "10人=10~ cardinal"),
    ("100人近く", "100人=100~ cardinal"),
    ("三つの案", "三つ=3 cardinal"),
    ("8畳", "8畳=8 measure tatami"),
    ("30坪", "30坪=30 measure tsubo"),
    ("5キロ", "5キロ=5 measure km"),
    ("2から4インチ", "2から4インチ=2..4 measure inch"),
    ("5～6人", "5～6人=5..6 cardinal"),
    ("二、三人", "二、三人=2..3~ cardinal"),
    ("2倍", "2倍=2 measure times"),
    ("千円", "千円=1000 currency JPY"),
]

JAPANESE_WITHOUT_NUMBERS = [
    "三菱と三井、六本木と九州",
    "一方、一部の人は一緒に",
    "千葉の百貨店と八百屋",
    "五十嵐さんと二階堂さん",
    "十分に気をつける",
    "二度と来ない",
    "四日市",
    "万博と五輪",
]

CHINESE = [
    ("1.2万亿元", "1.2万亿元=1200000000000 currency CNY"),
    ("3.5亿美元", "3.5亿美元=350000000 currency USD"),
    ("1.25 亿英镑", "1.25 亿英镑=125000000 currency GBP"),
    ("9 千萬英鎊", "9 千萬英鎊=90000000 currency GBP"),
    ("2兆元", "2兆元=2000000000000 currency CNY"),
    ("三千五百人", "三千五百人=3500 cardinal"),
    ("两万三千人", "两万三千人=23000 cardinal"),
    ("一百零五名", "一百零五名=105 cardinal"),
    ("392万人", "392万人=3920000 cardinal"),
    ("1亿2000万人", "1亿2000万人=120000000 cardinal"),
    ("二十多万人", "二十多万人=200000..300000~ cardinal"),
    ("30多人", "30多人=30..39~ cardinal"),
    ("三百余名", "三百余名=300..399~ cardinal"),
    ("几十名", "几十名=20..99~ cardinal"),
    ("十几个", "十几个=10..19~ cardinal"),
    ("数百万人", "数百万人=2000000..9999999~ cardinal"),
    ("上百人", "上百人=100..999~ cardinal"),
    ("成千上万的人", "成千上万=1000..99999~ cardinal"),
    ("近千人", "千人=1000~ cardinal"),
    ("百分之三十五", "百分之三十五=35 percent %"),
    ("百分之 68", "百分之 68=68 percent %"),
    ("57%", "57%=57 percent %"),
    ("3个百分点", "3个百分点=3 point percentage point"),
    ("三分之一", "三分之一=1/3 fraction"),
    ("三分之二以上", "三分之二=2/3~ fraction"),
    ("3成", "3成=30 percent %"),
    ("三成五", "三成五=35 percent %"),
    ("一半", "一半=1/2 fraction"),
    ("半年", "半年=1/2 duration year"),
    ("3个半小时", "3个半小时=7/2 duration hour"),
    ("两年半", "两年半=5/2 duration year"),
    ("两个", "两个=2 cardinal"),
    ("两三名", "两三名=2..3~ cardinal"),
    ("5、6人", "5、6人=5..6 cardinal"),
    ("1 至 4 英寸", "1 至 4 英寸=1..4 measure inch"),
    ("第三届", "第三届=3 ordinal"),
    ("第8年", "第8年=8 ordinal year"),
    ("21世纪", "21世纪=21 ordinal century"),
    ("90年代", "90年代=90 decade"),
    ("13岁", "13岁=13 age year"),
    ("约5万人", "5万人=50000~ cardinal"),
    ("最近3年", "3年=3 duration year"),
    ("130英里左右", "130英里=130~ measure mile"),
    ("3千米", "3千米=3 measure km"),
    ("三千米", "三千米=3000 measure m"),
    ("500兆瓦", "500兆瓦=500 measure MW"),
    ("20亩", "20亩=20 measure mu"),
    ("五斤", "五斤=5 measure jin"),
    ("3天", "3天=3 duration day"),
    ("人民币3亿元", "人民币3亿元=300000000 currency CNY"),
    ("€2000万", "€2000万=20000000 currency EUR"),
    ("二十國集團", "二十國集團=20 cardinal"),
    ("2倍", "2倍=2 measure times"),
]

CHINESE_WITHOUT_NUMBERS = [
    "一个人一直统一",
    "十分重要，万一出事",
    "四川、三亚和九龙",
    "两岸和两国",
    "百度和百货",
    "两位数增长",
    "万科与千岛湖",
    "唯一一组",
    "一点",
]


@pytest.mark.parametrize(("text", "found"), KOREAN)
def test_korean(text: str, found: str) -> None:
    assert numbers(text, "ko") == found


@pytest.mark.parametrize("text", KOREAN_WITHOUT_NUMBERS)
def test_korean_words_that_only_look_like_numbers(text: str) -> None:
    assert numbers(text, "ko") == ""


@pytest.mark.parametrize(("text", "found"), JAPANESE)
def test_japanese(text: str, found: str) -> None:
    assert numbers(text, "ja") == found


@pytest.mark.parametrize("text", JAPANESE_WITHOUT_NUMBERS)
def test_japanese_words_that_only_look_like_numbers(text: str) -> None:
    assert numbers(text, "ja") == ""


@pytest.mark.parametrize(("text", "found"), CHINESE)
def test_chinese(text: str, found: str) -> None:
    assert numbers(text, "zh") == found


@pytest.mark.parametrize("text", CHINESE_WITHOUT_NUMBERS)
def test_chinese_words_that_only_look_like_numbers(text: str) -> None:
    assert numbers(text, "zh") == ""


def test_outside_the_mainland_the_word_for_money_does_not_name_the_currency() -> None:
    assert numbers("28億元", "zh-TW") == "28億元=2800000000 currency"
    assert numbers("28億元", "zh-CN") == "28億元=2800000000 currency CNY"
    assert numbers("新台幣28億元", "zh-Hant") == "新台幣28億元=2800000000 currency TWD"


def test_several_numbers_in_a_sentence() -> None:
    assert numbers("여성 4명과 남성 1명이 70만 원을 냈다", "ko") == (
        "4명=4 cardinal; 1명=1 cardinal; 70만 원=700000 currency KRW"
    )


def test_an_unknown_language_has_no_numbers() -> None:
    assert numbers("3 500", "eo") == ""
