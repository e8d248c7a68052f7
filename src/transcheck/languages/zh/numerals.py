"""Chinese numerals, counters, currencies and units, in simplified and traditional characters.

Facts:
万, 亿 and 兆 are 10 to the 4th, 8th and 12th (in the names of units 兆 is a million: 兆瓦 is a megawatt).
A cheng (成)
is a tenth. A jin is half a kilogram, a li half a kilometer, a mu a fifteenth of a hectare.
"""

from transcheck.languages.value_tables import CharacterDigits, Numerals

NUMERALS = Numerals(
    decimal=".",
    grouping=",",
    characters=CharacterDigits(
        digits={digit: value for value, digit in enumerate("〇一二三四五六七八九")}
        | {"零": 0, "○": 0, "两": 2, "兩": 2, "俩": 2},
        small={"十": 10, "百": 100, "千": 1_000},
        large={"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12},
        plurals="数數几幾",
        odds="余餘多来來几幾",
        words={
            "上百": (100, 999),
            "上千": (1_000, 9_999),
            "上万": (10_000, 99_999),
            "上萬": (10_000, 99_999),
            "成百上千": (100, 9_999),
            "成千上万": (1_000, 99_999),
            "成千上萬": (1_000, 99_999),
        },
        not_numbers=frozenset(
            "四处 四處 两位数 兩位數 两位數 三位数 三位數 两国 兩國 两点 兩點 十分 万分 萬分 百分 千万别 千萬別 万一 "
            "萬一 千瓦 千米 千克 千卡 千字 兆瓦 兆赫 兆帕 兆字 百姓 百货 百貨 百度 百科 十字 "
            "三里屯 三元里 三元桥 三人行 三位一体 三位一體 三部曲 五项全能 十项全能 五項全能 十項全能 "
            "七项全能 三口之家 四人帮 四人幫 "
            "三级片 三級片 三点水 三分钟热度 四季 三维 三維 三明治 两口子 兩口子 十一黄金周 十一长假 五一 "
            "八一 万科 千岛 "
            "千島 百年 千年 万年 百家 千家 两面三刀 两手 兩手 三天两头 七上八下 百万富翁 百萬富翁 亿万 億萬 "
            "千古 万里 萬里 "
            "三角 五角大楼 五角大樓 三军 二次元 三次元 二手 三方".split()
        ),
        other_units=frozenset("千瓦 千米 千克 千卡 千字 千赫 兆瓦 兆赫 兆帕 兆字 百分 百帕".split()),
        has_spaces=False,
        has_pairs=True,
        fraction="分之",
        tenth="成",
        half="半",
        halves={
            "一半": "",
            "半数": "",
            "半數": "",
            "半年": "year",
            "半小时": "hour",
            "半小時": "hour",
            "半个小时": "hour",
            "半個小時": "hour",
            "半个月": "month",
            "半個月": "month",
            "半个世纪": "century",
            "半個世紀": "century",
        },
        not_about=frozenset(
            "最近 附近 邻近 鄰近 临近 臨近 条约 條約 合约 合約 签约 簽約 预约 預約 违约 違約 节约 節約 纽约 "
            "紐約 契约 契約 公约 公約".split()
        ),
    ),
    measures={
        "percent": {"%": "% ％ 趴"},
        "point": {
            "percentage point": "个百分点 個百分點 百分点 百分點 个_百分点 個_百分點",
            "point": "点 點 个点 個點 个基点",
        },
        "currency": {
            "CNY": "元 元人民币 元人民幣 人民币 人民幣 块 块钱 塊 塊錢 圆 圓",
            "USD": "美元 美金 元美金",
            "HKD": "港元 港币 港幣 元港币 元港幣",
            "TWD": "新台币 新臺幣 台币 台幣 新台幣 元新台币 元新台幣 元台币 元台幣",
            "CAD": "加元 加币 加幣",
            "AUD": "澳元 澳币 澳幣",
            "SGD": "新元 新币 新加坡元",
            "EUR": "欧元 歐元",
            "GBP": "英镑 英鎊 镑 鎊",
            "JPY": "日元 日圆 日圓",
            "KRW": "韩元 韓元 韩圆 韓圜 韩币",
            "RUB": "卢布 盧布",
            "INR": "卢比 盧比 印度卢比",
            "UAH": "格里夫纳 格里夫納",
            "THB": "泰铢 泰銖",
            "CHF": "瑞士法郎",
            "cent": "美分",
        },
        "age": {"year": "岁 歲 周岁 週歲"},
        "decade": {"": "年代"},
        "duration": {
            "year": "年 周年 週年 年间 年間 个年头 個年頭 载",
            "month": "个月 個月 个多月 個多月",
            "week": "周 週 星期 个星期 個星期 周时间 个礼拜 個禮拜",
            "day": "天 日",
            "hour": "小时 小時 个小时 個小時 个钟头 個鐘頭",
            "minute": "分钟 分鐘",
            "second": "秒 秒钟 秒鐘",
            "decade": "个年代",
        },
        "measure": {
            "km": "公里 千米 km",
            "m": "米 公尺 m",
            "cm": "厘米 公分 cm",
            "mm": "毫米 mm",
            "km2": "平方公里 平方千米",
            "m2": "平方米 平方公尺 平米 ㎡",
            "m3": "立方米 立方公尺",
            "hectare": "公顷 公頃",
            "acre": "英亩 英畝",
            "mu": "亩 畝",
            "li": "里",
            "jin": "斤",
            "kg": "公斤 千克 kg",
            "g": "克 公克",
            "mg": "毫克",
            "ton": "吨 噸 公吨 公噸",
            "litre": "升 公升",
            "barrel": "桶",
            "degree": "度 华氏度 華氏度 摄氏度 攝氏度 ℃ °C",
            "mile": "英里 英哩",
            "nautical mile": "海里 浬",
            "foot": "英尺 英呎",
            "inch": "英寸 英吋",
            "pound": "磅",
            "kW": "千瓦 kW",
            "kWh": "千瓦时 千瓦時 度电",
            "MW": "兆瓦 MW",
            "GW": "吉瓦 GW",
            "times": "倍",
        },
        "ordinal": {"": "号 號 届 屆 楼 樓 号线 號線 号楼", "century": "世纪 世紀", "quarter": "季度"},
        "cardinal": {
            "": (
                "个 個 名 人 位 次 件 项 項 家 所 条 條 张 張 辆 輛 艘 架 座 栋 棟 套 份 本 部 场 場 支 只 隻 "
                "头 頭 匹 口 户 戶 间 間 层 "
                "層 级 級 种 種 类 類 起 例 宗 笔 筆 批 组 組 队 隊 票 席 人次 人份 篇 册 冊 首 颗 顆 枚 发 "
                "發 台 臺 轮 輪 局 盘 盤 分 球 "
                "进球 处 處 段 步 圈 杯 瓶 箱 包 盒 双 雙 对 對 副 根 棵 株 朵 片 滴 扇 幅 封 回 遍 趟 顿 "
                "頓 声 聲 门 門 节 節 章 页 頁 "
                "国集团 國集團 国 國 省 市 县 縣 州 人组 地 大 代 胜 勝 负 負 连胜 連勝 期 道 股 团 杆 桿"
            )
        },
    },
    prefixes={
        "ordinal": {"": "第"},
        "percent": {"%": "百分之"},
        "currency": {"CNY": "人民币 人民幣", "TWD": "新台币 新台幣 新臺幣", "HKD": "港币 港幣", "USD": "美金"},
    },
    about_before=(
        "约 約 大约 大約 近 超 超过 超過 逾 至少 最多 将近 將近 接近 多达 多達 高达 高達 大概 不到 不足 超逾 "
        "约为 約為 差不多 "
        "估计 估計 少于 少於 多于 多於"
    ),
    about_after="余 餘 多 来 來 左右 以上 以下 以内 以內 上下 许 許 出头 出頭 有余 有餘 之多 开外 不到 多名 余名",
    ranges="至 到",
)

_TRADITIONAL = NUMERALS._replace(
    measures={
        **NUMERALS.measures,
        "currency": {
            **NUMERALS.measures["currency"],
            "CNY": "人民币 人民幣 元人民币 元人民幣",
            "": "元 块 块钱 塊 塊錢 圆 圓",
        },
    }
)
VARIANTS = dict.fromkeys(("hant", "hk", "mo", "tw"), _TRADITIONAL)
"""Script or region to its numerals: outside the mainland, the bare word for a unit of money does not say which."""
