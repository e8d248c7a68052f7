"""Words and parts of words that deny something, in other languages and in English.

The lists are generous: they also hold words with "without", "hardly" and "lack" in them, for a translator may put any
of these with "not". A stretch without a single one denies nothing.
"""

import re
from functools import cache

_DENIALS = {
    "zh": (
        "別|罷|廢|絕|僅|敗|棄|弃|匮|不|没|沒|未|无|無|非(?!洲|常)|否|别"
        "|勿|莫|难|難|拒|禁|缺|失|免|避|止|停|反|少|仅|僅|只|才|除|败|敗"
        "|绝|絕|罢|废|撤|取消|落|超|外|以下|乏|空|几乎|漏"
    ),
    "ja": (
        "ナイ|どう思|ない|なく|なかっ|なけれ|ぬ|ず|ません|まい|無|不|非"
        "|未|否|無し|なし|拒|禁|断|欠|失|反|避|難|止|外|限|以外|のみ|だけ"
        "|しか|とも|漏|脱|乏|免|停|空|逃|消|除|抜|わけ|か[。？]|減"
    ),
    "ko": (
        "아닙|모릅|마세요|마십|마라|말길|피[하한해]|거절|여부|막론|않|안 "
        "|못|없|아니|아닌|아냐|말라|말아|말고|불|비[가-힣]|무[가-힣]|미[가-힣]"
        "|거부|부인|반대|금지|실패|어렵|힘들|전혀|외에|뿐|만 |밖에|제외"
        "|취소|중단|모르|모른|싫|그만|안돼|안되|안 돼|덜|벗어|막"
    ),
    "ru": (
        r"\bне\w*|\bни\w*|\bнет\b|\bбез\w*|\w*отказ\w*|\w*отриц\w*|\bедва\b"
        r"|\bлишь\b|\bтолько\b|\bкроме\b|\bзапре\w*|\bвряд\b|\bчуть\b|\bпротив\w*"
        r"|\bвне\b|\bнельзя|\bпредотвр\w*|\bпрекр\w*|\bостан\w*|\bотсутств\w*"
        r"|\bмало\w*|\bреже\b|\bпотише\b|\bещё\b|\bеще\b|\bнамеренно|\bотмен\w*"
        r"|\bпотер\w*"
    ),
    "uk": (
        r"\bне\w*|\bні\w*|\bнемає\b|\bбез\w*|\w*відмов\w*|\w*запереч\w*"
        r"|\bлише\b|\bтільки\b|\bкрім\b|\bзаборон\w*|\bпроти\w*|\bвідсутн\w*"
    ),
    "es": (
        r"\bno\b|\bni\b|\bnunca\b|\bjamás\b|\bnad\w+|\bning\w+|\bsin\b|\btampoco\b"
        r"|\bapenas\b|\bsalvo\b|\bexcepto\b|\bneg\w+|\brechaz\w+|\bimp[eio]\w+"
        r"|\bin\w+|\bdes\w+|\bfalt\w+|\bcarec\w+|\bsolo\b|\bsólo\b|\bsino\b"
        r"|\bdejar?\w*|\bevit\w+|\banti\w+|\bfrac\w+|\bproh\w+|\bmenos\b"
        r"|\bdif[ií]\w+|\baún\b|\btodavía\b|\bmás que\b|\bfuera\b|\bcontra\b"
        r"|\birr\w+|\bpérd\w+|\bperd\w+|\bsusp\w+|\bcancel\w+|\bpoc\w+|\bparad\w+"
        r"|\bdemasiad\w+"
    ),
    "fr": (
        r"\bn[e’']|\bpas\b|\bnon\b|\bjamais\b|\brien\b|\baucun\w*|\bpersonne\b"
        r"|\bsans\b|\bni\b|\bnul\w*|\brefus\w*|\brejet\w*|\bin\w+|\bim\w+"
        r"|\bdé\w+|\bsauf\b|\bseul\w*|\bmanqu\w*|\bempêch\w*|\bévit\w*|\bpeu\b"
        r"|\binterdi\w+|\bmoins\b|\bcontre\b|\bplus\b|\bnie\w*|\béchou\w*"
        r"|\béchec\w*|\barrêt\w*|\bhors\b|\bperdu\w*|\bdiffic\w+|\bannul\w+"
        r"|\bmal\b|\bguère\b|ignor\w*|\bdernier\w*|\bencore\b|\btoujours\b"
        r"|\btrop\b"
    ),
    "it": (
        r"\bnon\b|\bné\b|\bmai\b|\bness\w+|\bnulla\b|\bniente\b|\bsenza\b"
        r"|\bneppure\b|\bneanche\b|\bnemmeno\b|\bneg\w+|\brifiut\w+|\bin\w+"
        r"|\bim\w+|\bs[pcftblmgdv]\w+|\bdis\w+|\bmanc\w+|\bevit\w+|\bsolo\b"
        r"|\btranne\b|\bsalvo\b|\bviet\w+|\bmeno\b|\bpoc\w+|\bcontro\b|\banti\w+"
        r"|\bfall\w+|\bfin\w+|\bappena\b|\bno\b|\btropp\w+|\birr\w+|\bil\w{3,}"
        r"|\bdiffic\w+|\banco\w+|\bperd\w+|\bpers\w+|\barrest\w+|\bferm\w+"
    ),
    "pt": (
        r"\bnão\b|\bnem\b|\bnunca\b|\bjamais\b|\bnad\w+|\bnenhum\w*|\bninguém\b"
        r"|\bsem\b|\bneg\w+|\brecus\w+|\bin\w+|\bim\w+|\bdes\w+|\bfalt\w+"
        r"|\bsó\b|\bsomente\b|\bapenas\b|\bexceto\b|\bproib\w+|\bevit\w+"
        r"|\bmenos\b|\bcontra\b|\bpouc\w+|\bantes\b|\bdific\w+|\bfracass\w+"
    ),
    "de": (
        r"\bnicht\w*|\bkein\w*|\bnie\w*|\bohne\b|\bweder\b|\bnoch\b|\bun\w+"
        r"|\w*los\w*|\b[vV]er\w+|\bnein\b|\bkaum\b|\bnur\b|\babge\w+|\bablehn\w*"
        r"|\bab\w+|\bweiger\w*|\bgegen\w*|\bfehl\w*|\baußer\w*|\bstatt\b"
        r"|\bmangel\w*|\bschwer\w*|\bentgegen\b|\bleer\w*|\bwenig\w*|\bsonst\b"
        r"|\bent\w+|\bselten\w*|\baus\w*|\bzu\b|\bwegen\b"
    ),
    "pl": (
        r"\bnie\w*|\bNie\w*|\bbez\w*|\bani\b|\bżad\w+|\bnikt\w*|\bnigdy\b"
        r"|\bnic\w*|\bodm[aó]w\w+|\bbrak\w*|\bzaprzecz\w+|\btylko\b|\bjedynie\b"
        r"|\bpoza\b|\boprócz\b|\bzakaz\w*|\bprzeciw\w*|\bunik\w*|\bodrzuc\w+"
        r"|\bledwo\b|\btrudn\w+|\bmało\w*|\bmniej\w*|\bwyklucz\w+|\bwstrzym\w+"
        r"|\bstrac\w+|\bdopiero\b"
    ),
    "cs": (
        r"\bne\w*|\bNe\w*|\bbez\w*|\bani\b|\bžád\w+|\bnikd\w+|\bnic\w*|\bodm[ií]t\w+"
        r"|\bjen\w*|\bkromě\b|\bzák\w+|\bproti\w*|\bmálo\w*|\bstěží\b|\bvyhn\w+"
        r"|\bpopř\w+|\bmimo\b|\bméně\b|\bchyb\w+|\bpřest\w+|\bzruš\w+|\bztrat\w+"
        r"|\baž\b"
    ),
    "hi": (
        "नहीं|न |ना |बिना|मत |कभी|कोई|इनकार|इंकार|अ[क-ह]|अन|असफल|मना|रोक"
        "|नि|बे|ग़ैर|गैर|सिर्फ|केवल|विरोध|कम|वंचित|अलावा|बंद|खो|मुश्किल|कठिन"
        "|बच"
    ),
}
_ENGLISH_DENIAL = re.compile(
    r"\b(?:not|no|never|none|nor|neither|nobody|nothing|nowhere|cannot|without|hardly|barely|scarcely|rarely|seldom|little|few|only|lack\w*"
    r"|fail\w*|den(?:y|ies|ied|ying)|refus\w*|reject\w*|un\w+|in\w{4,}"
    r"|im\w{4,}|dis\w+|non\w*|avoid\w*|avert\w*|scarc\w*|scrap\w*|worr\w*"
    r"|down|over|set in stone|prevent\w*|ban\w*|prohibit\w*|against"
    r"|except|other than|rather|instead|too|stop\w*|miss\w*|absen\w+"
    r"|free|less|difficult\w*|hard|impossible|ir\w{4,}|il\w{4,}|anti\w*"
    r"|exclud\w*"
    r"|outside|beyond|out|off|lost|los\w+|cancel\w*|halt\w*|doubt\w*"
    r"|but|unless|until|yet|even|any\w*|far|wrong|mis\w+|oppos\w*|declin\w*"
    r"|\w+less|away|remain\w*|still|forbid\w*|ceas\w*|end\w*|withdr\w+"
    r"|neglig\w+|object\w*|contrary|ignor\w*)\b|n[’']t\b",
    re.IGNORECASE,
)
_STRICT_ENGLISH = re.compile(
    r"(?<![\w-])(?:not(?! (?:only|just|least|all|to mention))|never|did no|cannot|\w+n[’']t)(?![\w-])", re.IGNORECASE
)
_STRICT = {
    "zh": "(?:没有|並未|并未|从未|不会|不能|不是|未能|沒有|不會)",
    "ja": "(?:していない|しなかった|ではない|されていない|できない|なかった|しません|ていません|ではありません)",
    "ko": "(?:지 않[았는을다]|하지 못했|지 못[했하]|가 아니[라다]|은 아니다)",
    "ru": r"\bне (?:был\w*|будет|буд[уеё]т\w*|является|может|мог\w*|стал\w*|\w+[лт]\w*)\b",
    "es": r"\bno (?:ha\w*|se|es|fue|son|será\w*|está\w*|puede\w*|quier\w*)\b",
    "fr": r"\bn(?:e |[’'])\w+ (?:pas|jamais)\b",
    "it": r"\bnon (?:ha|hanno|è|sono|sarà|può|era|aveva|si)\b",
    "de": r"\bnicht\b(?! nur)",
    "pl": r"\bnie (?:ma|jest|był\w*|będzie|może|chce|został\w*|są)\b",
    "cs": r"\bne(?:ní|byl\w*|bude|může|má|měl\w*|chce|jsou)\b",
    "hi": "नहीं (?:है|हैं|था|थी|थे|किया|कर|हो)",
}


@cache
def denials(language: str) -> re.Pattern[str] | None:
    """Anything in a language that may be put with "not" in English, by its ISO 639-1 code."""
    pattern = _DENIALS.get(language)
    return re.compile(pattern, re.IGNORECASE) if pattern else None


@cache
def plain_denial(language: str) -> re.Pattern[str] | None:
    """The denial of a verb, which English has to deny too."""
    pattern = _STRICT.get(language)
    return re.compile(pattern, re.IGNORECASE) if pattern else None


def english_denial(stretch: str) -> re.Match[str] | None:
    """The first "not" or "never" of an English stretch."""
    return _STRICT_ENGLISH.search(stretch)


def denies_anything(stretch: str) -> bool:
    """Whether an English stretch has any word with a denial in it."""
    return _ENGLISH_DENIAL.search(stretch) is not None
