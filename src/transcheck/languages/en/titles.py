"""Titles and descriptions that stand before a person's name, and the gender that some of them state.

Facts: forms of address and offices as the Associated Press Stylebook prints them before names. Offices say nothing of
gender; "Chairman" and the like are held by women too. "Sheikh" is a given name of women in South Asia.
"""

_COURTESY = {
    "m": "Mr|Sir|Lord|Herr|Monsieur|Señor|Senor|Sr|Signor|Brother|Father|Fr",
    "f": "Mrs|Ms|Miss|Mme|Mlle|Madame|Madam|Lady|Dame|Frau|Señora|Senora|Sra|Señorita|Srta|Signora|Doña|Sister",
    "": "Mx|Dr|Doctor|Prof|Professor|Rev|Reverend|Hon|Honorable|Rabbi|Imam|Ayatollah|Grand Ayatollah|Sheikh|Mullah",
}

_ROYAL = {
    "m": "King|Prince|Crown Prince|Emperor|Sultan|Emir|Shah|Tsar|Czar|Kaiser|Duke|Grand Duke|Count|Viscount|Baron"
    "|Prince Regent|Maharaja|Pharaoh",
    "f": "Queen|Princess|Crown Princess|Empress|Sultana|Sheikha|Tsarina|Duchess|Grand Duchess|Countess|Viscountess"
    "|Baroness|Queen Mother|Queen Consort|Maharani|First Lady|Infanta",
    "": "Dalai Lama|Panchen Lama|Supreme Leader",
}

_CHURCH = {
    "m": "Pope|Cardinal|Patriarch|Monsignor|Abbot|Friar",
    "f": "Mother Superior|Abbess",
    "": "Archbishop|Bishop|Pastor|Deacon|Vicar|Chaplain",
}

_RANKS = (
    "Gen|General|Lt|Lieutenant|Lt. Gen|Lieutenant General|Maj|Major|Maj. Gen|Major General|Brig. Gen"
    "|Brigadier General|Brig|Brigadier|Col|Colonel|Lt. Col|Lieutenant Colonel|Capt|Captain|Cmdr|Commander"
    "|Lt. Cmdr|Adm|Admiral|Vice Adm|Vice Admiral|Rear Adm|Rear Admiral|Sgt|Sergeant|Staff Sgt|Master Sgt|Sgt. Maj"
    "|Cpl|Corporal|Pvt|Spc|Warrant Officer|Marshal|Field Marshal|Air Marshal|Air Chief Marshal|Commodore"
    "|Ensign|Petty Officer|Airman|Detective|Det|Inspector|Insp|Superintendent|Supt|Sheriff|Constable|Officer"
    "|Police Chief|Fire Chief|Chief|Commandant|Chief of Staff|Joint Chiefs Chairman"
    "|Joint Chiefs of Staff Chairman"
)

_OFFICES = (
    "President|Vice President|Prime Minister|Premier|Chancellor|Taoiseach|First Minister|First Secretary"
    "|General Secretary|Minister|Foreign Minister|Finance Minister|Defense Minister|Defence Minister"
    "|Interior Minister|Justice Minister|Health Minister|Education Minister|Trade Minister|Economy Minister"
    "|Energy Minister|Environment Minister|Labor Minister|Labour Minister|Transport Minister|Agriculture Minister"
    "|Culture Minister|Industry Minister|Unification Minister|Land Minister|Science Minister"
    "|Economic Security Minister|Digital Minister|Cabinet Minister|Home Minister|External Affairs Minister"
    "|State Minister|Minister of State|Vice Minister|Vice Foreign Minister|Vice Finance Minister|Junior Minister"
    "|Chief Minister|Attorney General|Solicitor General|Surgeon General|Inspector General|Prosecutor General"
    "|Governor General|Postmaster General|Auditor General|Comptroller General|Secretary|Secretary of State"
    "|Secretary of Defense|Secretary of War|Secretary of the Treasury|Treasury Secretary|Defense Secretary"
    "|War Secretary|Defence Secretary|Commerce Secretary|Energy Secretary|Labor Secretary"
    "|Transportation Secretary|Agriculture Secretary|Interior Secretary|Education Secretary|Health Secretary"
    "|Homeland Security Secretary|Housing Secretary|Foreign Secretary|Home Secretary|Business Secretary"
    "|Environment Secretary|Cabinet Secretary|Chief Cabinet Secretary|Press Secretary|White House Press Secretary"
    "|State Secretary|Under Secretary|Undersecretary|Under Secretary of State|Assistant Secretary"
    "|Permanent Secretary|Assistant Secretary of State|Secretary-General|Secretary General|U.N. Secretary-General"
    "|Parliamentary Secretary|Army Secretary|Navy Secretary|Air Force Secretary|Veterans Affairs Secretary"
    "|Chancellor of the Exchequer|Sen|Senator|Rep|Representative|Gov|Governor|Lt. Gov|Lieutenant Governor"
    "|Assemblyman|Assemblywoman|Assembly Member|Member of Parliament|MP|MEP|Lawmaker|Speaker"
    "|House Speaker|Speaker of the House|Senate President|Majority Leader|Minority Leader|Senate Majority Leader"
    "|Senate Minority Leader|House Majority Leader|House Minority Leader|Floor Leader|Opposition Leader"
    "|Party Leader|Whip|Majority Whip|National Assembly Speaker|Mayor|Alderman|Councilor|Councillor"
    "|Council Member|Councilmember|Commissioner|Police Commissioner|Superintendent|Ambassador|U.S. Ambassador"
    "|Envoy|Special Envoy|Consul|Consul General|High Representative|High Commissioner"
    "|European Commission President|European Council President|Commission President|Council President"
    "|Federal Reserve Chair|Federal Reserve Chairman|Fed Chair|Fed Chairman|Fed Governor|Bank of Japan Governor"
    "|Bank of Korea Governor|Bank of England Governor|Central Bank Governor|Central Bank President|Chair|Chairman"
    "|Chairperson|Chairwoman|Vice Chair|Vice Chairman|Vice Chairperson|Co-Chair|Chief Executive"
    "|Chief Executive Officer|CEO|CFO|COO|CTO|Chief Financial Officer|Chief Operating Officer|Chief Economist"
    "|Managing Director|Executive Director|Director|Director General|Director-General|CIA Director|FBI Director"
    "|NASA Administrator|Administrator|Executive Vice President|Senior Vice President|Executive Chairman"
    "|Principal|Provost|Rector|Headmaster|Headmistress|Justice|Chief Justice|Associate Justice|Judge"
    "|Chief Judge|Magistrate|District Attorney|Prosecutor|Chief Prosecutor|Special Prosecutor|Special Counsel"
    "|Prosecutor-General|Ombudsman|National Security Adviser|National Security Advisor|Adviser|Advisor"
    "|Senior Adviser|Chief Secretary|Policy Chief|Foreign Policy Chief|Chief Negotiator|Border Czar|Spokesperson"
    "|Leader|King Regent|Regent|Comrade|Politburo Member|Party Secretary|Party Chief|State Councilor"
    "|State Councillor|Vice Premier|Supreme Commander|Senior Minister"
)

_DESCRIPTIONS = (
    "actor|singer|rapper|musician|composer|pianist|violinist|guitarist|drummer|conductor|producer|film director"
    "|filmmaker|author|writer|novelist|poet|playwright|journalist|reporter|correspondent|columnist|editor"
    "|broadcaster|presenter|comedian|artist|painter|sculptor|architect|photographer|designer|dancer"
    "|chef|coach|head coach|striker|midfielder|defender|goalkeeper|winger|quarterback|pitcher"
    "|catcher|golfer|boxer|swimmer|sprinter|skier|skater|figure skater|cyclist|skipper|jockey"
    "|referee|lawyer|attorney|economist|analyst|historian|scientist|physicist|chemist|biologist|mathematician"
    "|philosopher|researcher|scholar|astronaut|cosmonaut|activist|dissident|billionaire|businessperson"
    "|entrepreneur|founder|co-founder|investor|banker|tycoon|strategist|politician|diplomat|candidate"
    "|presidential candidate|rival|challenger|lawmaker|legislator|spokesperson|envoy|general|commander|soldier"
    "|detective|judge|prosecutor|professor|doctor|surgeon|nurse|teacher|pastor|priest|bishop|cardinal"
    "|president|vice president|prime minister|premier|chancellor|minister|leader|opposition leader|dictator"
    "|strongman|warlord|mayor|governor|senator|congressperson|speaker|secretary|chairman|chairwoman|chair"
    "|chief executive|director|king|queen|emperor|empress|prince|princess|pope"
)

_GENDERED_DESCRIPTIONS = {
    "m": "king|emperor|prince|pope|cardinal|headmaster|assemblyman|alderman",
    "f": "actress|queen|empress|princess|chairwoman|headmistress|assemblywoman|first lady|ballerina",
}

TITLE_PREFIXES = (
    "former",
    "ex-",
    "then-",
    "acting",
    "interim",
    "outgoing",
    "incoming",
    "deputy",
    "vice",
    "assistant",
    "late",
)
"""What may stand before an office; a hyphen joins."""

_PREFIXABLE = _OFFICES + "|" + _DESCRIPTIONS


def _table() -> dict[str, str]:
    titles = dict.fromkeys((_RANKS + "|" + _PREFIXABLE).lower().split("|"), "")
    for genders in (_COURTESY, _ROYAL, _CHURCH, _GENDERED_DESCRIPTIONS):
        for gender, words in genders.items():
            titles.update(dict.fromkeys(words.lower().split("|"), gender))
    prefixable = {*_PREFIXABLE.lower().split("|"), *"|".join(_ROYAL.values()).lower().split("|"), "gen", "pope"}
    for prefix in TITLE_PREFIXES:
        start = prefix if prefix.endswith("-") else prefix + " "
        titles |= {start + title: titles[title] for title in prefixable if not title.startswith(start)}
    titles |= {title + "-elect": "" for title in ("president", "prime minister", "governor", "mayor", "senator")}
    return titles


TITLES: dict[str, str] = _table()
"""Title in small letters, without a last full stop, to ``m``, ``f`` or empty when it states no gender."""

FORMAL_OFFICES = frozenset(_OFFICES.split("|"))
"""Offices as written before a name, with their capitals."""

COURTESY_TITLES = frozenset("|".join(_COURTESY.values()).split("|"))
"""``Mr``, ``Ms``, ``Dr`` ... without a full stop."""

NOT_TITLED = frozenset(
    (
        "general motors|general electric|general mills|general dynamics|general atomics|general assembly|general staff"
        "|general election|premier league|major league|prince edward island|lady gaga|lady bird"
        "|miss universe|miss america|miss world"
        "|miss korea|miss japan|doctor who|doctor strange|captain america|captain marvel"
        "|count basie|duke university|duke ellington|duke energy|baron cohen|king kong|king lear|judge dredd"
        "|justice league|justice department|queen mary|queen anne|prince albert|brother industries|sister act"
        "|father ted|mother jones"
    ).split("|")
)
"""Names and terms, in small letters, that begin like a title but are none."""
