"""False friends: words of other languages and the English words that they look like but do not mean.

Each line of a table: word of the original (dictionary form), the English look-alike, what it means instead. The English
word is wrong only where the original has the other one, so a rule must see both.
"""

from typing import NamedTuple


class FalseFriend(NamedTuple):
    """A word of the original in its dictionary form, the wrong English for it, and the right one."""

    language: str
    word: str
    wrong: str
    right: str


_SPANISH = """
actual: actual: current
actualmente: actually: currently
actualidad: actuality: current affairs
asistir: assist: attend
atender: attend: serve
avisar: advise: warn
billón: billion: trillion
carpeta: carpet: folder
casualidad: casualty: coincidence
colegio: college: school
comodidad: commodity: comfort
compromiso: compromise: commitment
conductor: conductor: driver
constipado: constipated: having a cold
contestar: contest: answer
decepción: deception: disappointment
desgracia: disgrace: misfortune
discutir: discuss: argue
disgusto: disgust: annoyance
educado: educated: polite
embarazada: embarrassed: pregnant
eventual: eventual: temporary
eventualmente: eventually: possibly
éxito: exit: success
fábrica: fabric: factory
familiar: familiar: relative
formación: formation: training
gracioso: gracious: funny
idioma: idiom: language
ignorar: ignore: not know
intoxicado: intoxicated: poisoned
introducir: introduce: insert
jubilación: jubilation: retirement
largo: large: long
lectura: lecture: reading
librería: library: bookstore
militante: militant: party member
molestar: molest: bother
noticia: notice: news
oficioso: officious: unofficial
parientes: parents: relatives
pretender: pretend: intend
procurar: procure: try
realizar: realize: carry out
recordar: record: remember
ropa: rope: clothes
sano: sane: healthy
sensible: sensible: sensitive
soportar: support: bear
suceso: success: event
sujeto: subject: individual
vaso: vase: glass
"""

_FRENCH = """
achèvement: achievement: completion
actuel: actual: current
actuellement: actually: currently
agenda: agenda: diary
agréable: agreeable: pleasant
ancien: ancient: former
assister à: assist: attend
attendre: attend: wait for
avertissement: advertisement: warning
billion: billion: trillion
chance: chance: luck
collège: college: middle school
commander: command: order
conducteur: conductor: driver
contrôler: control: check
crayon: crayon: pencil
déception: deception: disappointment
défiance: defiance: distrust
délai: delay: deadline
demander: demand: ask
disposer de: dispose of: have
éventuel: eventual: possible
éventuellement: eventually: possibly
évidence: evidence: obviousness
expérience: experience: experiment
formation: formation: training
formidable: formidable: great
fournitures: furniture: supplies
gentil: gentle: kind
ignorer: ignore: not know
important: important: large
injure: injury: insult
intoxication: intoxication: poisoning
issue: issue: outcome
journée: journey: day
large: large: wide
lecture: lecture: reading
librairie: library: bookstore
location: location: rental
manifestation: manifestation: demonstration
notoriété: notoriety: fame
particulier: particular: private person
passer un examen: pass an exam: take an exam
pathétique: pathetic: moving
patron: patron: boss
préservatif: preservative: condom
prétendre: pretend: claim
procès: process: trial
regarder: regard: look at
rentable: rentable: profitable
rester: rest: stay
résumer: resume: sum up
sensible: sensible: sensitive
supporter: support: put up with
sympathique: sympathetic: likable
user: use: wear out
"""

_GERMAN = """
aktuell: actual: current
also: also: so
Ambulanz: ambulance: outpatient clinic
Art: art: kind
bald: bald: soon
bekommen: become: get
Billion: billion: trillion
brav: brave: well-behaved
Chef: chef: boss
dezent: decent: discreet
engagiert: engaged: committed
Etikett: etiquette: label
eventuell: eventual: possible
Fabrik: fabric: factory
famos: famous: splendid
fast: fast: almost
Flur: floor: corridor
Gift: gift: poison
Gymnasium: gymnasium: high school
Handy: handy: cellphone
Herd: herd: stove
Hochschule: high school: university
irritieren: irritate: confuse
Kaution: caution: bail
Komfort: comfort: convenience
konsequent: consequently: consistently
Konkurrenz: concurrence: competition
Kritik: critic: criticism
Lektüre: lecture: reading
List: list: cunning
Meinung: meaning: opinion
Mappe: map: folder
Messe: mess: trade fair
Milliarde: milliard: billion
Mist: mist: rubbish
Mobbing: mobbing: bullying
Novelle: novel: amendment
ordinär: ordinary: vulgar
Oldtimer: oldtimer: vintage car
Personal: personal: staff
Promotion: promotion: doctorate
Prospekt: prospect: brochure
Provision: provision: commission
prüfen: prove: check
Rat: rat: advice
realisieren: realize: carry out
Rente: rent: pension
Roman: Roman: novel
See: sea: lake
selbstbewusst: self-conscious: self-confident
sensibel: sensible: sensitive
seriös: serious: reputable
spenden: spend: donate
sympathisch: sympathetic: likable
übersehen: oversee: overlook
Unternehmer: undertaker: entrepreneur
Warenhaus: warehouse: department store
winken: wink: wave
"""

_ITALIAN = """
accomodarsi: accommodate: sit down
argomento: argument: topic
attualmente: actually: currently
attuale: actual: current
bravo: brave: good
camera: camera: room
candido: candid: pure white
cantina: canteen: cellar
commozione: commotion: emotion
conveniente: convenient: cheap
crudo: crude: raw
definitivamente: definitely: for good
delusione: delusion: disappointment
educazione: education: manners
editore: editor: publisher
eventuale: eventual: possible
eventualmente: eventually: possibly
fabbrica: fabric: factory
fastidioso: fastidious: annoying
fattoria: factory: farm
firma: firm: signature
lettura: lecture: reading
libreria: library: bookstore
magazzino: magazine: warehouse
morbido: morbid: soft
notizia: notice: news
parenti: parents: relatives
patente: patent: driver's license
peperoni: pepperoni: bell peppers
preservativo: preservative: condom
pretendere: pretend: demand
rumore: rumor: noise
sensibile: sensible: sensitive
simpatico: sympathetic: likable
sopportare: support: bear
stranieri: strangers: foreigners
"""

_PORTUGUESE = """
atualmente: actually: currently
atual: actual: current
assistir: assist: watch
balcão: balcony: counter
colégio: college: school
compromisso: compromise: commitment
costume: costume: custom
decepção: deception: disappointment
educado: educated: polite
esquisito: exquisite: strange
eventualmente: eventually: possibly
êxito: exit: success
fábrica: fabric: factory
injúria: injury: insult
legenda: legend: subtitle
livraria: library: bookstore
notícia: notice: news
parentes: parents: relatives
pretender: pretend: intend
puxar: push: pull
realizar: realize: carry out
recordar: record: remember
sensível: sensible: sensitive
suportar: support: bear
taxa: tax: rate
"""

_RUSSIAN = """
авантюра: adventure: gamble
аккуратный: accurate: tidy
актуальный: actual: topical
акция: action: campaign
артист: artist: performer
ангина: angina: tonsillitis
академик: academic: member of the academy
ассистировать: assist: help in an operation
бюллетень: bulletin: ballot
декада: decade: ten days
интеллигентный: intelligent: cultured
кабинет: cabinet: office
компания: campaign: company
кондуктор: conductor: ticket collector
контролировать: control: check
конкурс: concourse: contest
лист: list: sheet
магазин: magazine: store
миллиард: milliard: billion
митинг: meeting: rally
перспектива: perspective: prospect
перспективный: perspective: promising
принципиальный: principal: fundamental
проспект: prospect: avenue
претендовать: pretend: lay claim
реализовать: realize: carry out
репетиция: repetition: rehearsal
симпатичный: sympathetic: likable
специальность: speciality: profession
стаж: stage: length of service
фабрика: fabric: factory
фамилия: family: surname
физкультура: physical culture: physical education
эффектный: effective: impressive
"""

_TABLES = {"es": _SPANISH, "fr": _FRENCH, "de": _GERMAN, "it": _ITALIAN, "pt": _PORTUGUESE, "ru": _RUSSIAN}


def false_friends(language: str) -> tuple[FalseFriend, ...]:
    """The false friends of a language (ISO 639-1), in the order of its words; none for a language not covered."""
    lines = _TABLES.get(language, "").strip().splitlines()
    return tuple(FalseFriend(language, *line.split(": ")) for line in lines)


LANGUAGES = tuple(_TABLES)
"""The languages covered, as ISO 639-1 codes."""
