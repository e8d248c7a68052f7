"""Words of other languages that tell whether a person is a woman or a man.

Pronouns and titles, nouns of persons, and the past tense of the Slavic languages. Words that are used of both (Korean
그, Persian او) or of things as well (German sie) are left out; French il and elle are kept, without impersonal il.
Patterns are for text in small letters.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple


class GenderWords(NamedTuple):
    """One pattern for each gender; a match of ``neither`` at the same place is none."""

    female: re.Pattern[str]
    male: re.Pattern[str]


_CHARACTERS = {
    "zh": (
        "她(?!们|們|国|國)|女士|女子(?!组|足|篮|排|单|双|團|组|篮球|大学)"
        "|女性(?!化|们)|女孩|小姐|夫人|女总统|女首相|女演员|女儿|母亲|妻子"
        "|女記者|母親|女兒",
        "(?<![其吉])他(?![们們人国國])|先生|男子(?!组|足|篮|排|单|双|團|籃)|男性|男孩|丈夫|父亲|儿子|父親|兒子",
    ),
    "ja": (
        "彼女|女性|女子(?!大|校|高|サッカー|バレー|テニス|マラソン)|女児"
        "|女優|女史|母親|祖母|長女|次女|(?<!夫)妻(?!夫)|夫人",
        "(?<!ソ)彼(?![女ら岸等])|男性|男子(?!校|高|サッカー|バレー|テニス|マラソン)"
        "|男児|父親|祖父|長男|次男|(?<!丈)夫(?![人妻])",
    ),
    "ko": (
        "그녀|여사(?![가-힣]{2})|여배우|여고생|여대생|여동생"
        "|(?<![가-힣])여성 (?=총리|대통령|장관|의원|대표|회장|시장|선수|경찰|기자|작가)",
        "남배우|남동생|남학생|(?<![가-힣])남성 (?=총리|대통령|장관|의원|대표|회장|시장|선수|경찰|기자|작가)",
    ),
}
_WORDS = {
    "es": (
        "ella señora sra srta doña mujer esposa viuda actriz reina princesa presidenta ministra senadora diputada "
        "alcaldesa "
        "directora gobernadora escritora cantautora abogada jueza fiscala exministra expresidenta vicepresidenta "
        "embajadora "
        "exsenadora portavoza jefa secretaria candidata campeona niña joven_ella bailarina modista",
        "él señor sr don hombre esposo marido viudo actor rey príncipe ministro senador diputado alcalde gobernador "
        "escritor "
        "abogado exministro embajador secretario candidato niño futbolista_él",
    ),
    "fr": (
        "elle mme madame mlle femme épouse veuve actrice reine princesse présidente sénatrice députée directrice "
        "chanteuse "
        "danseuse avocate romancière écrivaine ambassadrice candidate championne joueuse cheffe",
        "il monsieur homme époux mari veuf acteur roi prince président sénateur député directeur chanteur danseur "
        "avocat "
        "romancier écrivain ambassadeur candidat champion joueur",
    ),
    "it": (
        "lei ella signora donna moglie vedova attrice regina principessa presidentessa senatrice deputata "
        "direttrice ministra "
        "sindaca scrittrice avvocata ragazza candidata campionessa",
        "lui egli signor signore uomo marito vedovo attore re principe senatore deputato direttore ministro sindaco "
        "scrittore "
        "avvocato ragazzo candidato",
    ),
    "pt": (
        "ela senhora sra dona mulher esposa viúva atriz rainha princesa presidenta ministra senadora deputada "
        "diretora prefeita "
        "governadora escritora embaixadora candidata menina",
        "ele senhor sr homem marido viúvo ator rei príncipe ministro senador deputado diretor prefeito governador "
        "escritor "
        "embaixador candidato menino",
    ),
    "de": (
        "frau schauspielerin königin prinzessin präsidentin kanzlerin ministerin senatorin sprecherin sängerin "
        "politikerin "
        "autorin bürgermeisterin chefin direktorin botschafterin kandidatin meisterin spielerin trainerin witwe "
        "ehefrau "
        "schwedin schweizerin französin italienerin engländerin amerikanerin österreicherin russin chinesin "
        "anwältin ärztin",
        "er ihn ihm seiner seinem seinen herr mann schauspieler könig prinz senator sänger witwer ehemann",
    ),
    "pl": (
        "ona jej niej nią pani kobieta kobiety żona wdowa aktorka królowa księżniczka posłanka senatorka "
        "prezydentka rzeczniczka "
        "dyrektorka była",
        "on jego niego nim niemu pan mężczyzna mąż wdowiec aktor król książę poseł był mógł szedł rzekł",
    ),
    "cs": (
        "ona jí ní paní žena ženy manželka vdova herečka královna princezna poslankyně senátorka prezidentka "
        "mluvčí_ona byla "
        "řekla mohla ministryně předsedkyně starostka",
        "on jeho něj mu něho němu ním pan muž manžel vdovec herec král princ poslanec senátor byl řekl mohl",
    ),
    "ru": (
        "она её ее ней неё нее ею нею госпожа женщина женщины жена вдова актриса королева принцесса девушка певица "
        "писательница "
        "была сказала девочка спортсменка теннисистка",
        "он его него ему нему им ним господин мужчина мужчины муж вдовец актер актёр король принц певец писатель "
        "был мог юноша "
        "мальчик спортсмен теннисист",
    ),
    "uk": (
        "вона її неї їй ній нею пані жінка жінки дружина вдова акторка королева принцеса дівчина співачка "
        "письменниця була "
        "сказала речниця",
        "він його нього йому ньому ним пан чоловік вдівець актор король принц хлопець співак письменник був міг "
        "сказав заявив "
        "додав",
    ),
    "hi": (
        "महिला महिलाओं श्रीमती सुश्री अभिनेत्री पत्नी माँ मां बेटी बहन रानी राजकुमारी लड़की थीं आएँगी करेंगी रहीं युवती",
        "श्री पुरुष अभिनेता पति पिता बेटा बेटे भाई राजा राजकुमार लड़का मि युवक",
    ),
    "ar": (
        "هي السيدة سيدة امرأة المرأة زوجته الفنانة الممثلة الأميرة الملكة الوزيرة الرئيسة النائبة",
        "هو السيد رجل الرجل زوجها الفنان الممثل الأمير الملك",
    ),
}
_PAST_TENSE = {
    "pl": (r"\w{2,}(?:ała|iła|yła|ęła|ekła|osła)", r"\w{2,}(?:ał|ił|ył|ął)"),
    "cs": (r"\w{2,}(?:ala|ila|ela|ěla|yla|ula|čela|kla|hla)", r"\w{2,}(?:al|il|ěl|yl|ul|kl|hl)"),
    "ru": (r"\w{2,}[аияеуыо]ла(?:сь)?", r"\w{2,}(?:[аияеы]л|[аияеы]лся)"),
    "uk": (r"\w{2,}[аияеуіо]ла(?:ся)?", r"(?:\w{3,}[аи]вся)"),
}
_NO_VERBS = frozenset(
    "kapitał materiał sygnał kanał finał generał wał dział udział podział oddział rozdział wydział przedział żal "
    "chwała skała "
    "strzała szkoła siła mila mobiła bawełna zapał pomysł przemysł umysł zmysł festival signál kanál materiál "
    "generál kapitál "
    "originál personál speciál areál ideál potenciál terminál král kriminál sál díl cíl mil profil titul modul vila "
    "síla skála "
    "žila chvála škola tabula formula kapsula metal canal канал финал отдел генерал капитал материал журнал раздел "
    "персонал "
    "сигнал потенциал квартал терминал портал тыл мыл стул скандал металл предел вандал оригинал филиал сериал "
    "арсенал идеал "
    "криминал интервал вокзал подвал зал мемориал сила скала школа формула шкала акула мила пчела пила масса могила "
    "валла "
    "шпала ярмарка жила дела тела мела смола стрела школы сила вила жила кала хвала похвала начала стекла".split()
)


@cache
def gender_words(language: str) -> GenderWords | None:
    """The patterns of a language by its ISO 639-1 code, or None."""
    if language in _CHARACTERS:
        return GenderWords(*map(re.compile, _CHARACTERS[language]))
    if language not in _WORDS:
        return None
    past = _PAST_TENSE.get(language, ("", ""))
    return GenderWords(
        *(_of_words(words.split(), ending) for words, ending in zip(_WORDS[language], past, strict=True))
    )


def _of_words(words: Iterable[str], ending: str) -> re.Pattern[str]:
    whole = "|".join(sorted((word for word in words if "_" not in word), key=len, reverse=True))
    return re.compile(rf"(?<![\w\u0900-\u097f-])(?:{whole}{'|' + ending if ending else ''})(?![\w\u0900-\u097f])")


IMPERSONAL = {
    "fr": re.compile(
        r"il (?:n[’'])?(?:y a|y avait|y aura|faut|fallait|faudra|s[’']agit|s[’']agissait"
        r"|est (?:possible|probable|important|nécessaire|temps|vrai|clair|difficile|certain|interdit|question"
        r"|évident|prévu)|reste|semble|existe|pleut|convient|suffit|vaut|"
        r"était (?:possible|prévu|temps|difficile))|s[’']il (?:vous|te)"
    ),
    "de": re.compile("er(?=-)"),
}
"""Where a pronoun means nobody."""


def is_no_verb(word: str) -> bool:
    """Whether a word that ends as a past tense does is a noun."""
    return word in _NO_VERBS
