"""Places that English copy spells in several ways, because they were transcribed twice or renamed by a letter.

Facts: the Revised and McCune-Reischauer spellings of Korean places, Ukrainian and Russian ones of places in Ukraine,
and Pinyin and postal spellings of Chinese ones. A line is one place; the spelling that news agencies use today comes
first. Other names of a place (Bombay, Burma, Takeshima) are no spellings: copy may use both for different times.
"""

_PLACES = """
Kyiv, Kiev, Kyyiv
Kharkiv, Kharkov
Odesa, Odessa
Lviv, Lvov, Lwow
Mykolaiv, Nikolaev, Nikolayev
Luhansk, Lugansk
Zaporizhzhia, Zaporizhia, Zaporizhzhya, Zaporozhye, Zaporozhia
Chernihiv, Chernigov
Chernobyl, Chornobyl
Vinnytsia, Vinnitsa, Vinnytsya
Rivne, Rovno
Zhytomyr, Zhitomir
Uzhhorod, Uzhgorod
Sloviansk, Slavyansk, Slovyansk
Sevastopol, Sebastopol
Izium, Izyum
Kupiansk, Kupyansk
Avdiivka, Avdeevka, Avdeyevka
Kryvyi Rih, Krivoy Rog, Kryvyy Rih
Donbas, Donbass
Transnistria, Transdniestria, Transdnestria, Trans-Dniester
Yekaterinburg, Ekaterinburg
Bryansk, Briansk
Nagorno-Karabakh, Nagorny Karabakh
Busan, Pusan
Daegu, Taegu
Daejeon, Taejon
Incheon, Inchon
Gwangju, Kwangju
Gimpo, Kimpo
Jeju, Cheju
Gyeongju, Kyongju
Gangneung, Kangnung
Gunsan, Kunsan
Yeosu, Yosu
Chuncheon, Chunchon
Seongnam, Songnam
Gangnam, Kangnam
Gyeonggi, Kyonggi
Dokdo, Tokdo
Yeouido, Yoido
Pyeongtaek, Pyongtaek
Pyeongchang, Pyongchang
Pyongyang, Pyeongyang
Kaesong, Gaeseong
Hamhung, Hamheung
Panmunjom, Panmunjeom
Yongbyon, Yeongbyeon, Nyongbyon
Chongjin, Cheongjin
Beijing, Peking
Nanjing, Nanking
Chongqing, Chungking
Tianjin, Tientsin
Hangzhou, Hangchow
Xi'an, Xian, Sian
Fujian, Fukien
Xinjiang, Sinkiang
Kinmen, Quemoy, Jinmen
Taipei, Taibei
Kaohsiung, Gaoxiong
Taichung, Taizhong
Hsinchu, Xinzhu
Keelung, Jilong
Macao, Macau
Hong Kong, Hongkong
Hanoi, Ha Noi
Danang, Da Nang
Jakarta, Djakarta
Ulaanbaatar, Ulan Bator
Tehran, Teheran
Kandahar, Qandahar
Sanaa, Sana'a
Hodeida, Hodeidah, Hudaydah
Raqqa, Raqqah
Fallujah, Falluja
Jeddah, Jidda
Benghazi, Bengazi
Chisinau, Kishinev
Bucharest, Bucuresti
Marseille, Marseilles
Mallorca, Majorca
"""

FORMER_SPELLINGS = frozenset("Peking Nanking Chungking Tientsin Hangchow Fukien Sinkiang Quemoy".split())
"""Spellings that copy about former times may use."""

BESIDE_FIXED_NAMES = frozenset(
    "chicken cutlet cutlets duck ducks mix opera landing landings perimeter massacre".split()
)
"""Words in small letters beside an old spelling in names that keep it: chicken Kiev, Peking duck."""

PLACE_SPELLINGS: dict[str, str] = {}
"""Each of the spellings to the one that comes first, itself included."""

for _line in _PLACES.strip().splitlines():
    _spellings = _line.split(", ")
    PLACE_SPELLINGS.update(dict.fromkeys(_spellings, _spellings[0]))
