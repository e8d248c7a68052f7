"""What some items of Wikidata stand for: genders, languages, countries, classes. Source: wikidata.org, CC0."""

from .record import RecordKind

HUMAN = "Q5"
OFFICEHOLDER = "P1308"
"""A property that only positions have."""

GENDERS = {"Q6581072": "f", "Q6581097": "m", "Q1052281": "f", "Q2449503": "m"}
"""Female, male, trans woman, trans man. Of any other gender it is not known which pronouns are right."""

_KINDS = {
    RecordKind.PERSON: HUMAN,
    RecordKind.POSITION: "Q4164871 Q294414",
    RecordKind.PLACE: ("Q6256 Q3624078 Q5119 Q515 Q1549591 Q1637706 Q486972 Q3957 Q35657 Q23442 Q4022 Q8502"),
    RecordKind.ORGANISATION: (
        "Q43229 Q7278 Q4830453 Q783794 Q6881511 Q891723 Q484652 Q245065 Q327333 Q192350 Q192283 Q11032 Q1110794 Q3918 "
        "Q875538 Q163740 Q79913 Q22687 Q66344 Q11204 Q35749 Q41487"
    ),
}

KINDS = {item: kind for kind, items in _KINDS.items() for item in items.split()}
"""The classes that are imported: human; position, public office; country, sovereign state, capital, city, big city,
city of millions, settlement, town, U.S. state, island, river, mountain; organisation, party, business, company,
enterprise, public company, international and intergovernmental organisation, government agency, ministry, news agency,
newspaper, daily newspaper, university, public university, nonprofit, NGO, bank, central bank, legislature, parliament,
court."""

_LANGUAGES = """
Q1860 en Q7979 en Q7976 en Q9176 ko Q5287 ja Q7850 zh Q9192 zh Q727694 zh Q7737 ru Q8798 uk Q150 fr Q188 de Q1321 es
Q652 it Q5146 pt Q13955 ar Q9168 fa Q256 tr Q9199 vi Q9217 th Q1568 hi Q9288 he Q9129 el Q7411 nl Q9027 sv Q9035 da
Q9043 no Q25167 nb Q1412 fi Q809 pl Q9056 cs Q9067 hu Q7913 ro Q9240 id Q9091 be Q7918 bg Q9299 sr Q6654 hr Q9058 sk
Q9063 sl Q9083 lt Q9078 lv Q9072 et Q1617 ur Q9610 bn Q9252 kk Q9264 uz Q9246 mn Q9292 az Q8785 hy Q8108 ka Q9205 km
Q7026 ca Q9142 ga Q9309 cy Q294 is Q8748 sq Q9296 mk
""".split()

LANGUAGES = dict(zip(_LANGUAGES[::2], _LANGUAGES[1::2], strict=True))
"""Languages to ISO 639-1 codes; British and American English are English, Mandarin and Standard Chinese are Chinese."""

_COUNTRIES = """
Q16 CA Q17 JP Q20 NO Q27 IE Q28 HU Q29 ES Q30 US Q31 BE Q32 LU Q33 FI Q34 SE Q35 DK Q36 PL Q37 LT Q38 IT Q39 CH Q40 AT
Q41 GR Q43 TR Q45 PT Q55 NL Q77 UY Q79 EG Q96 MX Q114 KE Q115 ET Q117 GH Q142 FR Q145 GB Q148 CN Q155 BR Q159 RU
Q183 DE Q184 BY Q189 IS Q191 EE Q211 LV Q212 UA Q213 CZ Q214 SK Q215 SI Q217 MD Q218 RO Q219 BG Q221 MK Q222 AL Q224 HR
Q225 BA Q227 AZ Q228 AD Q229 CY Q230 GE Q232 KZ Q233 MT Q235 MC Q236 ME Q237 VA Q238 SM Q241 CU Q242 BZ Q244 BB Q252 ID
Q258 ZA Q262 DZ Q265 UZ Q298 CL Q334 SG Q347 LI Q398 BH Q399 AM Q403 RS Q408 AU Q414 AR Q419 PE Q423 KP Q424 KH Q574 TL
Q657 TD Q664 NZ Q668 IN Q691 PG Q711 MN Q712 FJ Q717 VE Q730 SR Q733 PY Q734 GY Q736 EC Q739 CO Q750 BO Q766 JM Q774 GT
Q778 BS Q783 HN Q786 DO Q790 HT Q792 SV Q794 IR Q796 IQ Q800 CR Q801 IL Q804 PA Q805 YE Q810 JO Q811 NI Q813 KG Q817 KW
Q819 LA Q822 LB Q826 MV Q833 MY Q836 MM Q837 NP Q842 OM Q843 PK Q846 QA Q851 SA Q854 LK Q858 SY Q863 TJ Q865 TW Q869 TH
Q874 TM Q878 AE Q881 VN Q884 KR Q889 AF Q902 BD Q912 ML Q916 AO Q917 BT Q921 BN Q924 TZ Q928 PH Q929 CF Q945 TG Q948 TN
Q953 ZM Q954 ZW Q958 SS Q962 BJ Q963 BW Q965 BF Q967 BI Q970 KM Q971 CG Q974 CD Q977 DJ Q983 GQ Q986 ER Q1000 GA
Q1005 GM Q1006 GN Q1007 GW Q1008 CI Q1009 CM Q1011 CV Q1013 LS Q1014 LR Q1016 LY Q1019 MG Q1020 MW Q1025 MR Q1027 MU
Q1028 MA Q1029 MZ Q1030 NA Q1032 NE Q1033 NG Q1036 UG Q1037 RW Q1041 SN Q1044 SL Q1045 SO Q1049 SD Q1050 SZ Q8646 HK
Q29999 NL Q756617 DK
""".split()

COUNTRIES = dict(zip(_COUNTRIES[::2], _COUNTRIES[1::2], strict=True))
"""Countries to ISO 3166-1 alpha-2 codes. Other states get theirs from their own items, when a source has them."""
