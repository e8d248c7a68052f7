"""Japanese numerals, counters, currencies and units.

Facts:
万, 億, 兆 and 京 are 10 to the 4th, 8th, 12th and 16th.
A wari (割) is a tenth. Tsubo and jo (tatami) measure floors.
"""

from transcheck.languages.value_tables import CharacterDigits, Numerals

_NATIVE = {
    form: (value, value)
    for value, forms in enumerate("二つ_ふたつ 三つ 四つ 五つ 六つ 七つ 八つ 九つ".split(), start=2)
    for form in forms.split("_")
}

NUMERALS = Numerals(
    decimal=".",
    grouping=",",
    characters=CharacterDigits(
        digits={digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0},
        small={"十": 10, "百": 100, "千": 1_000},
        large={"万": 10**4, "億": 10**8, "兆": 10**12, "京": 10**16},
        plurals="数幾",
        odds="余数",
        words=_NATIVE,
        not_numbers=frozenset(
            "二度と 二桁 二けた 2桁 2けた 3桁 二人三脚 三人称 二人称 三重 三本木 六本木 五本木 四日市 八日市 "
            "十日町 三日月 三日坊主 一人前 五十嵐 二階堂 "
            "三次元 二次元 二次会 千代 千代田 千葉 百貨店 百貨 千歳 十分 万一 万博 八百屋 八百長 三十三間堂 千人針 "
            "二枚目 三枚目 四季 八千代 百年目 十字 万人 四十九日 五人組 七五三 三位一体".split()
        ),
        other_units=frozenset(),
        has_spaces=False,
        has_pairs=False,
        fraction="分の",
        tenth="割",
        half="半",
        halves={"半数": "", "半分": "", "過半数": "", "半年": "year", "半世紀": "century", "半日": "day"},
        not_about=frozenset("条約 契約 予約 公約 規約 制約 節約".split()),
    ),
    measures={
        "percent": {"%": "% ％ パーセント ㌫"},
        "point": {"percentage point": "パーセントポイント パーセント・ポイント %ポイント", "point": "ポイント"},
        "currency": {
            "JPY": "円",
            "USD": "ドル 米ドル 弗",
            "HKD": "香港ドル",
            "CAD": "カナダドル カナダ・ドル 加ドル",
            "AUD": "豪ドル オーストラリアドル",
            "TWD": "台湾ドル",
            "SGD": "シンガポールドル",
            "EUR": "ユーロ",
            "GBP": "ポンド",
            "CNY": "元 人民元",
            "KRW": "ウォン",
            "RUB": "ルーブル",
            "INR": "ルピー",
            "UAH": "フリブナ",
            "CHF": "スイスフラン",
            "cent": "セント",
        },
        "age": {"year": "歳 才 歳児"},
        "decade": {"": "年代 歳代 代"},
        "duration": {
            "year": "年 年間 カ年 か年 ヵ年 周年 年ぶり",
            "month": "カ月 か月 ヶ月 ヵ月 ケ月 カ月間 か月間 ヶ月間 ヵ月間 箇月",
            "week": "週 週間",
            "day": "日 日間 日連続",
            "hour": "時間",
            "minute": "分 分間",
            "second": "秒 秒間",
        },
        "measure": {
            "km": "km ㎞ キロメートル キロ",
            "m": "m メートル",
            "cm": "cm ㎝ センチメートル センチ",
            "mm": "mm ㎜ ミリメートル ミリ",
            "km2": "㎢ km² 平方キロメートル 平方キロ",
            "m2": "㎡ m² 平方メートル",
            "hectare": "ヘクタール ha",
            "acre": "エーカー",
            "tsubo": "坪",
            "tatami": "畳",
            "kg": "kg ㎏ キログラム",
            "g": "g グラム",
            "mg": "mg ミリグラム",
            "ton": "t トン",
            "litre": "L ℓ リットル",
            "barrel": "バレル",
            "degree": "度 ℃ °C",
            "mile": "マイル",
            "foot": "フィート",
            "inch": "インチ",
            "kW": "kW キロワット",
            "MW": "MW メガワット",
            "GW": "GW ギガワット",
            "GB": "GB ギガバイト",
            "times": "倍",
        },
        "ordinal": {
            "": "番目 番 位 号 回目 人目 つ目 年目 日目 度目 本目 件目 代目 等 面 条 階 丁目 番地 号車",
            "century": "世紀",
            "quarter": "四半期",
        },
        "cardinal": {
            "": (
                "人 名 件 個 回 台 本 枚 冊 匹 頭 羽 社 校 か所 カ所 ヶ所 ヵ所 箇所 カ国 か国 ヶ国 ヵ国 "
                "カ国語 か国語 戸 棟 隻 機 "
                "基 票 議席 席 点 勝 敗 例 種 種類 項目 世帯 軒 着 足 杯 話 曲 通 団体 チーム 店 店舗 両 "
                "発 局 組 試合 都道府県 "
                "市町村 歩 段階 段 文字 行 周 得点 ゴール つ ヘ 人組 日制 部 次 セット ラウンド ホール 県 "
                "女性 男性 家族 作品 シーズン"
            )
        },
    },
    prefixes={"ordinal": {"": "第"}},
    about_before="約 およそ ほぼ 最大 最高 少なくとも 推定 おおよそ 凡そ ざっと 延べ",
    about_after=(
        "余 余り あまり ほど 程度 前後 以上 以下 未満 超 強 弱 くらい ぐらい 近く 近い を超え を上回 を下回 "
        "余りの 足らず 以内 "
        "に上る に迫る あまりの を越え"
    ),
    ranges="から ないし 乃至",
)
