"""Words of English that other European languages spell in the same way: danger, restaurant, animal, idea.

Words with the endings that are common to English and them ("-tion", "-able", "-ism") need not stand here.
"""

import re

_TABLE = """
abandon abdomen abject absence absent absolute absorb abstract absurd abuse accent accept accident accidents acre
action admirable admire ado adobe adolescence adolescent adorable adverse affluence agent agents agile agitation
agriculture aide aisle ajar album alcohol alias alibi alien aligned alimentation allegro allergen allergies also altar
alter altitude alto aluminium am amateur ambiance ambience ambulance amphora ample amputate amusant an anaconda analog
ancient angle animal animals animation annals anonymous antenna anterior antique antiques aorta ape apparent appendix
applicable appropriation aquarium arable arcade arcane architecture ardent are area arena argument arguments arm
armada aroma arrogance arrogant art articles artificial as aspect aspects aspirant assassin assassins assault astral
asylum at atlas attentive attitude attitudes attribution audible aura auras austral authentic auto automobile aversion
avocado avocat axe axes bacillus badge bagel baggage balance bald ball ballet balsa banal bandit bandits bank banquet
bar barbecue barman baron barrage bars basalt base bases basket basketball bassoon bastion bazar be beige berlin bien
bikini bilateral billet biopsy bistro bizarre blazer blind bloc block blond blonde blues bonsai bonus boom boomerang
boot boss botulism boulevard bouquet bourgeois boutique boxer boycott branches brand bras brat bravo breach brief
brigade brigand bronze brunette brutal budget budgets buffet bungalow bureau burger burnout bus but by cabaret cabin
cabinet cable cactus cadet cadre cadres cafe camel camera camouflage camp camping campus canal canals cancer cancers
cane canine canoe canon canyon canyons capable capital capitals car caravan cardigan cardinal care caricature carnage
carnal carnaval carrot cartel cartels cascade casino caste catalogue cataract catastrophe catering caucus causal cause
causes caution cavalier caviar cement censor center central cerebral certain certificate certitude chair champagne
champion champions chance chances change changes channel chaos charge charges charisma charlatan charlatans charmant
charter chassis chat chauffeur chef chefs chic chip chips chocolate choir cholera chorizo chorus chute circus citadel
cite civil clan clans classes clause clauses clavicle clemence cliche client clients clinic club clubs coach coalition
cobalt cobra cocktail code codes cognac coin coincidence collage collateral collective collision colon colonel
colonial color colossal combat combats come comedy comfort comma command commando comment commerce commission commode
commune communes communion compact compassion competence complement complex compliment component compost con concept
concepts concert concerts concession conclave conclusion concrete condition conditions condor conduct conference
confetti confidence conflict conflit confusion congress conscience consensus consequence conservation console
consonant constable constant constat consul consume contact contacts content contest context continent continents
contingent contract contrast control controls convalescence convent convergence conversation convoi cool corps corpus
corral corridor corrupt cosmos costume costumes coupe couple couples coupon courage courant course courses court
cousin cousins couture cover coyote crab crater creme crescendo cricket crime crimes crisis criteria critique crocus
cross crude cruel crush crystal cult culture cultures cure curriculum cursor cute cycle cycles cyclone cyclones dame
dames danger dangers data date dates debacle debate debut debutante decade decadence deceive decent decimal deck decor
decree defect deficit deficits delegate delta demand demande den dense dent dentist depart department dependence depot
derivative descent desert design despot dessert destine detail detective detergent deterrent diagonal diagram dialogue
die diesel diet difference differences different digital dilemma dime diploma dire direct director directors disaster
disc discipline disciplines disco discount discrete dispute disputes distance distances distinct diva divan divergence
diverse divine division divisions do doctor doctrine document documents dogma dollar dollars dolphin domain domestic
domino donor dossier dossiers double doubles dove doyen dragon dragons drama draws droit drone drones ducal due duel
duels duet duo duplex durable duration eau ebola echo economist edict editor effect efficient effusion ego eject
elastic election elegance element elite elites eloquence eloquent email embargo embarrass emblem embryo eminent emir
emission emissions emotion emphasis empire empires encore engage enigma ensemble enter enterprise enthusiasm entire
entrance entrant entrepreneur entrepreneurs enzymes episode equator equivalent era error errors eruption escalator
escape escort espionage esquire essence estate etc ether euro euros evasion event events evident evil exact examine
excellence excellent excess excessive excursion excuse excuses executive exemplar exercise exile exit exotic expansion
expert experts explicit export exporter expose exposition express extra extras extreme extremes fable fables fabrique
face faces facet facial facile factor factors fado fair fait fake fall false falsetto familiar famine famines fan fans
far farce fare fast fatal fatale fatigue fauna fax federal femme ferment fermenter festival festivals fetal fiasco
fiesta figure figures file files filet film films filter fin final finale finales finance finances fine fines firm
fiscal flair flamenco flank fleet flexible flop flora fluid focus foliage folklore fond font force forces form format
formats formula forum forums four fracture fractures fragile fragment fragments franc franchise fraternal fraud
frequence fresco frigate frontal fruit fruits fuel fugue funeral funk furor fusible fusion future futures gag gaga
gags gala galas galaxies gamma gang gangs garage garages gas gates gay gaz gel gene general genes genial genital
genocide genre genres gentle geranium germ gesture ghetto ghettos gift gigabyte glacial gland glucose gluten goal golf
gondola gorilla gossip gourmand gourmet grade grades graffiti grand grande grandiose grape gratis gratitude grave
grille grimace gringo grip grotto ground group guacamole guerrilla guide guides guru gut habitat habitats had hall
halls halo hamburger handicap handicaps hangar hardware has hat hectare hectares hell herb heroes heroine herpes hip
hippie historian hobby hockey hold homage honor horde hordes horizon horizons hormone hormones horrible horror
hospital hospitals host hot hotel hotels hula human humanist humble humid humor hurricane husky hut hybrid hymen hyper
hypocrite iceberg icon idea ideal ideals idiot idiots idol idyll igloo ignorance ignorant illegal image images imagine
imbecile immature immense imminent immoral immortal immune impact impacts impala impartial impeach imperial
impertinent implant implants impolite import importance important impossible impotent impresario imprudent impulse in
inadmissible inaudible incessant incident incidents indecent index indifferent indigent indirect individual inert
infant infantile inferior infernal infinite inflation influence influencer influencers influences inhuman initial
inline innocence innocent innocents insect insectes insert insolent insomnia inspect instant instants instinct
institute instructor instrument instruments insulin insult intact integral intense interest interface interim interior
intern internal international internet interview interviews intestinal intolerant intrigue invader invalid inventor
invest investor invite iris irritant isotope jade jaguar jargon jazz jeans jeep jersey jet jockey judo junior junta
jurist jury justice kamikaze karaoke karate kayak ketchup kick kilo kilogram kilometer kilos kind kit kiwi koala label
labels labor laboratory lac lacrosse laicism lamella lampoon lance land lapse laser lasers latent lateral latex
latitude lava leader leaders led legal legion legions legitimate lent lesion lesions let liaison liaisons liberal
libido libretto licence licences license lifting light limbo limousine linear lingerie link lion lions liposuction
liquid list lit liter literal litre litres live livid lobbies lobby local locale locust logo logos longitude loot lord
lot lotion lots lounge loyal lunar lupus luxe macabre machine machines macro madame maestro mafia magazine magenta
magma magnate magnitude magnum mail mails main maintenant major majordomo malaria male malice mammal man manager
managers mandarin mandarine mango mania maniac manifest manifesto manipulate manual marathon marathons mare margarine
marge marginal marina marine marines maritime market marketing marmalade martial martyr martyrs mascara masculine
massacre massacres massage massages master match matches material maternal matinee matrix mature maxima maximal
maximum mayor me mecanique medal media median medias medicine medieval medium melodrama melon memento memo memorandum
memorial menace menaces mental mentor menu menus mere merit message messages metal metals meter method metro miasma
microbe microbes migrant migrants military militia million millions mine mineral minerals mines mini minimal minimum
minister minor minorities minute minutes miracle miracles mirage miserable missile missiles mission missions mite
mobile mode model moderate modern modes modest module modules mole moment moments monologue monsoon monster monument
monuments moral morale morbid more moribund morose mosaic mosquito most motel motif motifs motion motions motive motor
motors mount mousse move multiple multitude municipal muscle muscles musical musicals mustang mutant mutants mutual
myopia mystique nadir narrative narrator nation national nations natural nature natures nausea nautical naval nebula
nectar negative negro neon nepotism neutral niche niches nickel nicotine no noble nobles nocturnal nomad nominal non
norm normal normals nostalgia not notable note notes notice notices notoriety nova novel nuance nuances nuclear
nucleus nude number nylon oasis objective oblique oboe obscene obscure observer obstacle obstacles occasion occult
occupant ocean octane octet offensive office offices official offshore olive olives omega omelette omnibus on once
online opaque open opera operas opinion opinions opponent oppressor optimal optimism optimum option options opus
oracle oral orange oranges orbital orchestra orchid ordinal ore organ organism organs orient orifice origin original
ornate orthodox ours ouster outsider oval oxygen ozone pact pacts page pages pain palace palette pan panama pancreas
panda panel panels panic panorama papa papaya papers par parade parades paradigm paradox paragraph parallel paranoia
pardon parent parental parents parfait park parking parliament parody part partial participant participants particular
partisan partisans partner partners parts pass passage passages passe passenger passion passions passive past pasta
pastel pasteurize pastor pastoral patent paternal patience patient patients patio patriarchal patrimony patrol patron
patrons pause pauses pays peasant peculiar pedal pedals pedant pelican penal penalty penchant peninsula pension
pensions percent performance performances perfume perfumes peril period permanent persona personal personnel
perspective pertinent perverse pesticide pesticides petit petition petitions phase phases photo photos phrase phrases
physique piano pianos pie pilot pilote pipeline pipelines pirate pirates pistil pistol piston pitch pizza pizzas
pizzeria place placebo places plaid plan planet plans plaque plaques plasma plate plateau plausible plaza pleasant
plot plural plus pod podcast podcasts podium poem poker polar pole police policies polite polo polygon pond pontiff
poodle pop popular porno port portable portal porter portrait portraits ports pose poses position positions positive
possession possible post postal poster posterior posters postulant potable potent potential pour pragmatism precedent
precise preclude precursor prefect premier premiere premise prepare presence present president presidential pressing
prestige prevalence preview primal primate primates prince princes princess principal principle prior prism prison
prisons private privilege pro problem procedure procedures process producer product profane professor professors
profile profiles profit profits profound programme programmer programmes programs progress prolific prominent promo
promoter prompt prone propaganda proper proportion propose prose protocol prototype prototypes provenance proverbial
province provinces provocateur prudent psyche psycho puberty public publics pudding pull pulp pulpit puma punk puppet
pure purge purges puzzle quantum quartet question questions quiche quinoa quintet quota quotas rabies racial racket
radar radars radiant radical radio radios radium radius raid raids rail rally ranch ranches random rang range rapper
rare rares rat rating ratio rations rats ravage ravages ravine reactor real realist rebel recent receptor recipe
record records recruit rectangle rector red referendum referendums reflex refrain refuge refuges regard regime region
regional regions regular regularly regulator relevant religion religions remake remark remarkable renegade renovate
repertoire replica report reporter reporters repose reprimand republic reputation requiem reservoir residence
residences resident residential residents residual resistance resort resource respect responsible rest restaurant
restaurants restaurateur restaurateurs result resurgence retreat reveal revenue reverence revision revolver rhyme rich
ride rigid rigor risible rite rites ritual rival rivals robot robots robust rock rodeo role roles romance romances
romantic rotor rouge roulette route routes routine routines royal rude rue rugby ruin rumba rumor rural ruse ruses
sabotage saboteur sac sachet sacrament sacred sacrifice sacrifices sad safari saga sake salami sale salient saliva
salon salons salsa salve sanatorium sanctions sandwich sandwiches sans sapphire sarcasm satellite satellites satin
satire satires saturate sauce sauces sauna savant scalp scandal scanner scenario scene scenes sceptre science sciences
scooter score scores script scripts sculpture sculptures sea seance secret secrets section sections sector sectors
sedan see segment segments selfie selfies semester seminal senator senators senescence senior seniors sense sensible
sensor sensual sentence sentences sentiment sentiments sequence sequences serenade serial serif serum servant server
servers service services servitude session sessions set sets sex sexual sherpa shock shopping show shows siege sign
signal signature silence silences silent silhouette silhouettes silo similar simple simulator sin sinister sinus sire
siren site sites situation ski skin slang slip slogan slogans smartphone smartphones smog snack snob so soap sober
social soda sofa software sol solar soldier sole solemn solicit solid solitude solo sombre son sonar sonata song
soprano sorbet sort souffle source sources souvenir souvenirs spa spam spatial special spectacle spectacles
spectacular spectrum speculator sperm spiral splendor sponsor sponsors sport sports spot spots spray sprint squash
squelette stable stadium stage stages stand standard standards stands star stars start startup startups station
stations statue statues statute steak stellar stereo sterile stigma still stock stocks stop strata stress strict
structure structures student studio studios stupid style styles suave subject sublime subtle subtropical suburban
success suffrage suicide suicides suite suites sultan super superb superficial superior supernatural supplier support
supporter supporters supports surface surfaces surplus surprise surprises surreal surveillance suspect suspects
suspense suspicion suspicions symbol symposium synagogue table tableau tables tablet taboo tact tag taiga talent
talents talisman tandem tangent tango tank tanks tapas tariff tarot tattoo taverns taxi taxis team teams technique
techniques tempera temple temples tempo temporal ten tendance tennis tenor tension tensions terrace terrain terrains
terrible territorial terror terrorist test tests text thorax thriller thrombose tiara tiger timbre tirade tirades
tissue titan to toast toasts toga toilette toilettes toll tomato torpedo torrent torrents torso torture tortures total
totals totem tour tourist tournament tours tout toxin trace traces traffic trailer train trainer trains trait traits
trance tranquil transe transfer transform transfusion transit transition transparent transport transports trauma
tremor tribal tribe trillion trio trios triple triumph trolley trombone trombones trophy tropical trust trusts tsar
tsunami tsunamis tube tubes tumor tunnel tunnels turban turbine turbines turbulence turbulent turquoise tutor tweet
tweets type types typhoon typical tyran ulterior ultimatum ultra ultraviolet umbrella unanimous uniform uniforme union
unions unique uniques universal urban urgence urgent urine usage usages use usual usurper uterus utopia vacuum vague
vagues vain valet valid valise valley valor value valve valves vampire vampires van vanilla vapor variable variant
variants vase vases vector vegan vegans vehement veil vendetta venerable venom verb verdict verdicts versatile verse
version versions vertebral vertical verve vest veteran veto via viable vibrant vice victim victims video videos
vigilance vigilant vigor villa village villages villas vinyl violence violences violent violin virago viral virgin
virtual virtuoso virus vis visa visage visages visas viscose visible vision visions visit visiter visitor vista visual
vital vivid vocal vodka vogue volatile volcanic voltage volume volumes votes votive voyage voyages vulgar vulnerable
wagon walkman wand war web weekend weekends western whisky wifi will windsurf workshop xenon yacht yachts yoga zebra
zero zone zones zoo zoom zoos
"""
SHARED_WORDS = frozenset(_TABLE.split())

_ENDINGS = tuple(
    "ology ologies tion tions sion sions able ables ible ibles ance ances ence ences ism ist ists ant ants "
    "ent ents ure ures age ages ude "
    "udes ial ical ional onal inal ine ines".split()
)
_NOT_ENGLISH = {
    "fr": ("ement", "ements", "issant", "issants", "uant", "ourant", "ure", "ures", "ine", "ines", "ent", "ude"),
    "es": ("ent", "ant", "ine", "ure", "age"),
    "it": ("ent", "ant", "ine", "ure", "age"),
    "de": ("ent", "age", "ure", "ine", "ant"),
}


_ROMANCE = frozenset({"ca", "es", "fr", "it", "pt", "ro"})
_LOANED = re.compile(r"[kw]|oo|ee|sh|th|gh|([bdfglmnprt])\1s?\Z|ey(?:s|ed)?\Z|[^aeou]y\Z|ing\Z|some|four")


def is_shared(word: str, language: str) -> bool:
    """Whether a word in small letters may be English, for all that it stands in the source too.

    Letters that the Romance languages hardly have show that it is they that took it over: bogey, putt, workshop.
    """
    if word in SHARED_WORDS or (language in _ROMANCE and _LOANED.search(word)):
        return True
    return word.endswith(_ENDINGS) and not word.endswith(_NOT_ENGLISH.get(language, ()))
