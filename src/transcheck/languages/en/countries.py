"""Countries: their names and adjectives as news copy writes them.

Facts: ISO 3166-1 alpha-2 codes and short names; adjectives as in the CIA World Factbook. ``EU`` and ``XK`` (Kosovo) are
codes that ISO reserves or leaves to users.
"""

_TABLE = """
AD Andorra: Andorran
AE United Arab Emirates, UAE, U.A.E.: Emirati
AF Afghanistan: Afghan
AL Albania: Albanian
AM Armenia: Armenian
AO Angola: Angolan
AR Argentina: Argentine, Argentinian
AT Austria: Austrian
AU Australia: Australian
AZ Azerbaijan: Azerbaijani
BA Bosnia, Bosnia and Herzegovina: Bosnian
BB Barbados: Barbadian
BD Bangladesh: Bangladeshi
BE Belgium: Belgian
BF Burkina Faso: Burkinabe
BG Bulgaria: Bulgarian
BH Bahrain: Bahraini
BI Burundi: Burundian
BJ Benin: Beninese
BN Brunei: Bruneian
BO Bolivia: Bolivian
BR Brazil: Brazilian
BS Bahamas: Bahamian
BT Bhutan: Bhutanese
BW Botswana: Botswanan
BY Belarus: Belarusian, Belarussian
BZ Belize: Belizean
CA Canada: Canadian
CD Democratic Republic of Congo, DRC, Congo: Congolese
CF Central African Republic: Central African
CH Switzerland: Swiss
CI Ivory Coast, Côte d’Ivoire: Ivorian
CL Chile: Chilean
CM Cameroon: Cameroonian
CN China: Chinese
CO Colombia: Colombian
CR Costa Rica: Costa Rican
CU Cuba: Cuban
CV Cape Verde: Cape Verdean
CY Cyprus: Cypriot, Greek Cypriot
CZ Czech Republic, Czechia: Czech
DE Germany: German, West German, East German
DJ Djibouti: Djiboutian
DK Denmark: Danish
DO Dominican Republic: Dominican
DZ Algeria: Algerian
EC Ecuador: Ecuadorian, Ecuadorean
EE Estonia: Estonian
EG Egypt: Egyptian
ER Eritrea: Eritrean
ES Spain: Spanish, Catalan
ET Ethiopia: Ethiopian
EU European Union, EU, E.U.: European
FI Finland: Finnish
FJ Fiji: Fijian
FR France: French
GA Gabon: Gabonese
GB United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales: British, English, Scottish, Welsh
GE Georgia: Georgian
GH Ghana: Ghanaian
GL Greenland: Greenlandic
GM Gambia: Gambian
GN Guinea: Guinean
GR Greece: Greek
GT Guatemala: Guatemalan
GY Guyana: Guyanese
HK Hong Kong: Hong Konger
HN Honduras: Honduran
HR Croatia: Croatian
HT Haiti: Haitian
HU Hungary: Hungarian
ID Indonesia: Indonesian
IE Ireland: Irish
IL Israel: Israeli
IN India: Indian
IQ Iraq: Iraqi
IR Iran: Iranian
IS Iceland: Icelandic
IT Italy: Italian
JM Jamaica: Jamaican
JO Jordan: Jordanian
JP Japan: Japanese
KE Kenya: Kenyan
KG Kyrgyzstan: Kyrgyz
KH Cambodia: Cambodian
KP North Korea, DPRK: North Korean
KR South Korea, Korea, ROK: South Korean, Korean
KW Kuwait: Kuwaiti
KZ Kazakhstan: Kazakh, Kazakhstani
LA Laos: Lao, Laotian
LB Lebanon: Lebanese
LI Liechtenstein: Liechtensteiner
LK Sri Lanka: Sri Lankan
LR Liberia: Liberian
LT Lithuania: Lithuanian
LU Luxembourg: Luxembourgish
LV Latvia: Latvian
LY Libya: Libyan
MA Morocco: Moroccan
MC Monaco: Monegasque
MD Moldova: Moldovan
ME Montenegro: Montenegrin
MG Madagascar: Malagasy
MK North Macedonia, Macedonia: North Macedonian, Macedonian
ML Mali: Malian
MM Myanmar, Burma: Burmese
MN Mongolia: Mongolian
MO Macau, Macao: Macanese
MR Mauritania: Mauritanian
MT Malta: Maltese
MU Mauritius: Mauritian
MV Maldives: Maldivian
MW Malawi: Malawian
MX Mexico: Mexican
MY Malaysia: Malaysian
MZ Mozambique: Mozambican
NA Namibia: Namibian
NE Niger: Nigerien
NG Nigeria: Nigerian
NI Nicaragua: Nicaraguan
NL Netherlands, The Netherlands, Holland: Dutch
NO Norway: Norwegian
NP Nepal: Nepalese, Nepali
NZ New Zealand: New Zealander, Kiwi
OM Oman: Omani
PA Panama: Panamanian
PE Peru: Peruvian
PG Papua New Guinea: Papua New Guinean
PH Philippines: Philippine, Filipino, Filipina
PK Pakistan: Pakistani
PL Poland: Polish
PR Puerto Rico: Puerto Rican
PS Palestine: Palestinian
PT Portugal: Portuguese
PY Paraguay: Paraguayan
QA Qatar: Qatari
RO Romania: Romanian
RS Serbia: Serbian, Serb
RU Russia: Russian
RW Rwanda: Rwandan
SA Saudi Arabia: Saudi, Saudi Arabian
SB Solomon Islands: Solomon Islander
SD Sudan: Sudanese
SE Sweden: Swedish
SG Singapore: Singaporean
SI Slovenia: Slovenian, Slovene
SK Slovakia: Slovak, Slovakian
SL Sierra Leone: Sierra Leonean
SN Senegal: Senegalese
SO Somalia: Somali
SR Suriname: Surinamese
SS South Sudan: South Sudanese
SV El Salvador: Salvadoran
SY Syria: Syrian
TD Chad: Chadian
TG Togo: Togolese
TH Thailand: Thai
TJ Tajikistan: Tajik
TM Turkmenistan: Turkmen
TN Tunisia: Tunisian
TO Tonga: Tongan
TR Turkey, Türkiye: Turkish
TT Trinidad and Tobago: Trinidadian
TW Taiwan: Taiwanese
TZ Tanzania: Tanzanian
UA Ukraine: Ukrainian
UG Uganda: Ugandan
US United States, US, U.S., USA, U.S.A., America: American
UY Uruguay: Uruguayan
UZ Uzbekistan: Uzbek
VA Vatican, Holy See: Vatican
VE Venezuela: Venezuelan
VN Vietnam, Viet Nam: Vietnamese
VU Vanuatu: Vanuatuan
WS Samoa: Samoan
XK Kosovo: Kosovar, Kosovan
YE Yemen: Yemeni
ZA South Africa: South African
ZM Zambia: Zambian
ZW Zimbabwe: Zimbabwean
"""

COUNTRIES: dict[str, str] = {}
"""Name or initialism ("Japan", "U.S.") to country code."""

COUNTRY_ADJECTIVES: dict[str, str] = {}
"""What stands before a title for a country ("Japanese", "South Korean", "U.S.", "EU") to its code."""

for _line in _TABLE.strip().splitlines():
    _code, _, _forms = _line.partition(" ")
    _names, _, _adjectives = _forms.partition(": ")
    COUNTRIES.update(dict.fromkeys(_names.split(", "), _code))
    COUNTRY_ADJECTIVES.update(dict.fromkeys(_adjectives.split(", "), _code))
COUNTRY_ADJECTIVES.update(
    {name: COUNTRIES[name] for name in COUNTRIES if name.isupper() or name in {"Hong Kong", "New Zealand"}}
)

REGION_ADJECTIVES = frozenset(
    "African Asian Arab Balkan Baltic Caribbean Nordic Scandinavian Western Eastern Latin Kurdish Basque Tibetan "
    "Chechen Uyghur Uighur Soviet Ottoman Prussian Yugoslav Czechoslovak".split()
)
"""Adjectives of peoples and regions that name no one country of today."""
