"""English words that names are made of where they are translated: the Baltic Fleet, the House of Representatives.

A capitalised word that is not among them, nor built as English words are, is taken over into a translation as it is.
"""

_TABLE = """
a abbey able about above academic academy accelerator accord account act acting action activist actor actress
acupuncture add administrative admiral adult advanced adviser advisor advisory advocate aerial aerospace affair after
aftershock again against age agency agenda agent agreement agricultural agriculture aid air airborne aircraft airfield
airline airliner airlines airport airways alarm album alert all alley alliance allied allies ally alpha also
alternative alumni always amateur ambassador amber amendment ammunition ancient and angel animal animation annual
annuity another answer anthem anthology anti antique any apartment apparel appeal apple april apron aquarium
arbitration arc arcade arch archaeology archbishop archer archery archipelago archive archives are area arena arm
armed armistice armor armored arms army arsenal art article artificial artillery artist arts as ash ask assembly asset
assets assistant associate association astronaut asylum at athlete athletic athletics atlas atoll atom atomic attack
attorney auction audience audit august aunt author authorities authority auto autobahn automation automobile
autonomous autumn avalanche avenue award awards away axis ayatollah baby back bacteria bad badger ball ballet ballroom
band bank banker banking banks banner bar barley baron barracks base baseball basic basilica basin basket basketball
bat battalion batteries battery battle battleship bay bazaar beach bear bears beast beat beautiful beauty because bed
bee beef been beer before behind being bell belt bench benefit best beta better between beyond biathlon bible bicycle
big bike bill billion biography biology biotech bird birds birth birthday bishop black blacks blade blessed blizzard
bloc block blood bloody blossom blue blues board boat body bomb bomber bond bonds bone bonus book books boots border
born boss botanical both bottle bottom boulevard boutique bowl box boxer boxing boy boys branch brand brave bread
break breakfast breed brewery brewing bridge brigade bright bring broad broadcast broadcaster broadside broadsides
broker brokerage bronze brother brothers brown brush buddhism buddhist budget buffalo bug builder building bull
bulletin bulls bunker bureau burger burn bus bush business but butter butterfly button buyer by bypass cabin cabinet
cable cafe cake calendar caliphate call camera camp campaign campus can canal cancer candidate candy cannon canyon
cape capital capitals capitol captain car carbon card cardinal cardinals cardiology cards care career cargo carnival
carriage carrier cars cart cartoon case cash casting castle cat catalyst category cathedral cats cattle caucus cave
ceasefire cell cello cement census center centers central centre centrist century ceremony chain chair chairman
chairperson chairwoman challenge challenger chamber chambers champion champions championship chance chancellor change
channel chapel chapter charity charm chart charter charts chase check checkpoint cheese chef chemical chemistry cherry
chess chest chicken chief chiefs child children chip chips choice choir chronicle church cinema circle circuit circus
cities citizen citizens city civic civil civilian claim clan class classic classical clean clear clearing clerk
climate clinic clinical clock close closed cloth cloud club coach coal coalition coast coastal coat cobalt cockpit
cocoa code coffee cold collection collective college colonel colonial colony color colour column come comedy comet
comic comics coming command commander commerce commercial commission commissioner committee commodities commodity
common commons commonwealth communications communism communist communists community company compass complex composer
computer concert concerts conductor confederate confederation conference congress congressional congressman
congresswoman conservative conservatives conservatory consortium constable constitution constitutional construction
consul consulate consultative consumer consumers contact container contemporary contest continental contract control
controller convention cook cool cooperation cooperative copper coral core corn corner corona coronavirus coroner
corporal corporate corporation corps correctional correspondent corridor corruption corvette cosmetics cottage cotton
council councillor councilor counsel counsellor counselor count counter counterterrorism country county couple courier
course court courts cousin covenant cover covid cow cowboys craft crane crash cream creative credit creek crescent
crew cricket crime crimes criminal crisis cross crossing crow crown cruise cruiser crystal cube cultural culture cup
curator currency current curriculum custody custom customs cyber cycle cycling cyclist cyclone daily dairy dame dance
dancer danger dark data date daughter day days dead deal dean death debt decade decathlon december decision deck
decrease decree deep deer default defence defendant defender defense degree delegate delegation delta demilitarised
demilitarized democracy democrat democratic democrats den dental denuclearization deportation deposit deposits depot
deputy derby derivatives dermatology desert design desk destiny destroyer detective development devil devils dialogue
diamond dictionary diesel diet digest digital dinner diocese diplomat direct direction director directorate dirty
disarmament disaster disciplinary discipline discovery discus disease dish disinfection dispatch displaced display
displays disposal distance district dividend diving division do docks doctor document documentary dog dogs doll dollar
dolphin domain dome domestic dominion don done door double down downpour dragon dragons drama draw dream dreams dress
drink drive driver drone drones drought drug drugs drum dry duchess duck due duke dutch duty dwarf dynasty each eagle
eagles earl early earth earthquake east eastern easy eclipse ecology economic economics economy ecosystem edge edition
editor education egg eight eighth either elder elderly elect election elections electoral electric electrical
electricity electronic elementary elephant elf elite embargo embassy emergency emirate emirates emission emissions
emperor empire employee employer employment empress end energy enforcement engine engineer engineering engineers
enough ensemble ensure enterprise enterprises entertainment environment environmental epicenter epidemic epidemics
equal equality equipment equity era error escape esplanade essay estate estuary eternal ethics euro eve evening event
ever every evidence evil evolution ex exam examiner exams exchange executive exhibition expedition expert experts
exploration explorer expo export express expressway extra eye eyes fabric face facility fact factory faculty fair
fairy faith falcon falcons fall fallen falls false famer family famous fan faq faqs far farm farmer farmers fashion
fast father fathers fear feast february federal federation fellow fellowship female ferries ferry fertilizer festival
few fiction field fields fifth fight fighter fighters figure film films final finals finance financial fine finger
fire firefighter firefighters first fiscal fish fisheries fishing fitness five fixture fixtures flag flame flash fleet
flight float flood floor florist flotilla flow flower flowers flu fly flying folk food foods foot football foothill
foothills footwear for force forces foreign forensic forest forestry forever form formation former formula fort
fortress fortune forum forward foundation founder founding fountain four fourth fox fragrance frame franchise fraud
free freedom freight french fresh friday friend friends friendship frigate from front frontier fruit fuel full fun
fund funds funeral fusion future futures gallery game games gang gap garage garden gardens garrison gas gate gateway
gauge gay gazette gear gender general generals generation genome genomics gentleman geographic geological geology
geriatric get ghost giant giants gift gig girl girls give glacier glass global globe glory go goal goalkeeper goat god
gods gold golden golf good goods gorge gospel gothic government governor grace grade graduate grain grand granite
grant grass gray great greater green greens grenade grey grid grocery ground group groups growth guard guardian
guardians guards gubernatorial guerrilla guest guide guild guilty gulf gun guns guy gym gymnasium gymnast gymnastics
habitat habitats had half hall halloween hammer hand hands hangar happiness happy harbor harbour hard harvest has hat
have hawk hawks he head headquarters health healthcare hearing heart hearts heat heath heatwave heaven heavy hedge
height heights helicopter hell hello help heptathlon her herald herbal heritage hero heroes hexagon hidden high higher
highland highlands highness highway hill hills hillside him himself hip his historian historic historical history
hockey hold holdings hole holiday holidays holocaust holy home homeland homes homicide honest honey honor honorable
honour hope horizon horn horror horse horses hospital hospitals host hostel hot hotel hotels hour hours house
household houses housing how howitzer hub human humanitarian humanity humans hundred hunt hunter hunting hurdles
hurricane husband hybrid hydrogen hydrographic hygiene i ice icon idea idol if illegal image imaging imam immigrant
immigration immunization imperial import imprint in incident inclusive income incoming incubator independence
independent index indictment indigenous indoor industrial industries industry infantry infection infectious influenza
information infrastructure initiative inn inner innovation inquirer inquiry inside inspection inspector institute
institution institutional insurance insurer integration intelligence interceptor interchange interest interim interior
intermediate internal international internet interstate into invasion investigation investigations investigator
investment investor iron is islam islamic islamist island islands isle it its jacket jaguar jaguars jail january
javelin jazz jet jets jewel jewellery jewelry job jobs jockey joint journal journalism journalist journalists journey
joy jubilee judge judges judicial judiciary judo july jumbo jump junction june jungle junior jury just justice
juvenile karate kart keep keeper kettle key keys kick kid kids kill killer kind kindergarten king kingdom kings
kingship kitchen kite knee knife knight knights knockout know knowledge label labor laboratories laboratory labour
ladies lady lagoon lake lakes lakeside lama lamb lamp lance land landing landmark lands landscape landslide lane
language lantern large laser last late later latin launch launcher law lawn laws lawyer lawyers leader leaders
leadership leading leaf league leagues leap learning leasing leave ledger left legacy legal legend legends legion
legislation legislative legislator legislature lending leopard leopards lesson let letter letters level liberal
liberals liberation libertarian liberty library license life lift light lighthouse lightning like lily limit limited
line linen liner lines link lion lions liquid list literary literature lithium little live lives livestock living loan
loans local location lock locomotive lodge logistics london long look lord lords lost lottery lotus love lover low
lower loyal luck lucky lunar lunch lung luxury machine machinery mad made magazine magic magistrate maid mail main
maintenance maize majesty major majority make maker makers male mall man management manager managing mandarin mandate
manga manifesto manual manufacturer manufacturing many map marathon marble march marine mariner mariners marines
maritime mark market marketing markets marriage married marsh marshal mart martial martyr martyrs mask mass massacre
master masters match matches material maternity math matter mausoleum may maybe mayor mayoral me meadow meal mean
medal media mediation medical medicine medieval meet meeting mega member members memoir memorial memory men mental
mercenary merchant mercury merger mergers message metal metallurgy meteorological method metre metro metropolitan mid
middle midfielder midnight midwest migration mile military militia milk mill million mills minaret mind mine miner
mineral miners mines mini minimum mining minister ministerial ministers ministries ministry minor minority mint minute
miracle mirror miss missile missiles mission mister mobile mobility model modern moment monarch monarchy monastery
monday money monitor monk monkey monorail monster month monthly monument moon moor moral more morgue morning mortar
mortgage mosque most mother mothers motion motor motors motorsport motorway mount mountain mountains mouse movement
movie movies mr mrs ms much mudslide multi municipal municipality murder museum museums music musical musician muslim
muslims must mutual my mystery myth naked name names narcotics nation national nationalist nationals nations native
natural nature naval navigator navy near nebula neck needle negro neighbor neo network neurology neutral never new
newcomer news newspaper next nickel night nights nine ninth no nobel noble none nonproliferation nor normal north
northeast northeastern northern northwest northwestern not note notes nothing novel novelist november now nuclear null
number nun nurse nurses nursing nutrition oak oath obelisk object observatory observer ocean oceanographic october of
off offensive office officer officers official officials oil old older olympiad olympian olympic olympics ombudsman on
once oncology one only open opera operation operations opinion opposition option options or orange orchestra order
organic organisation organised organization organized organizing orient oriental origin original orthodox oscar oscars
other our out outer outgoing outlet outside over overpass overseas own owner oxygen pack paediatric page pagoda pain
paint painter painting palace palm panda pandemic panel panther panthers papal paper parade paradise paralympic
paralympics parcel parent parents parish park parking parks parliament parliamentarian parliamentary parole part
partner partners partnership parts party pass passage passenger passport past pastor path patient patients patriarch
patriot patriotic patriots patrol pavilion pay peace peacekeeper peacekeepers peacekeeping peak pearl pediatric
peninsula penitentiary pension pensioners people peoples perfect performance perhaps period permanent person personal
personnel peso pest petrochemical petrochemicals petrol petroleum phantom pharmaceutical pharmaceuticals pharmacy
phase phenomenal phenomenon philharmonic philosophy phone photo photography physical physics piano picture pier pig
pilgrim pilot pine pink pioneer pipe pipeline pirate pirates pit pizza place plain plan plane planet planetarium
planning plant planter plants plaster plastic plate plateau platform platforms platinum platoon play player players
playoff playoffs plaza please plenary plus poem poet poetry point points poison polar pole police policeman policy
political politics poll pollution polytechnic pool poor pop pope popular population populist port portfolio portrait
post postal pot potato poultry pound pounds poverty power powers practice prairie prayer pre prefectural premiere
premium preparedness preschool present presidency president presidential presidents presidium press prevention price
prices pride priest primary prime prince princes princess principal principality print priory prison prisoner
prisoners private prize pro probation problem process product production products professional professor program
programme progress progressive prohibition project projects promenade promise promotion property prophet prosecution
prosecutor prosecutors prospects protection protector protectorate protein protest protestant protocol proud province
provinces provincial provisional psychology pub public publication publisher publishing pulse pure purple push puzzle
pyramid qualifier qualifiers quality quantum quarantine quarter quarterfinal quarterfinals quartet queen queens quest
question questions quick quiet quiz quota quotas quote rabbi race races racing radar radiation radical radio radiology
rail railroad railway railways rain rainbow rainforest rally ranch range ranger rangers rapid rapper rat rate raven
ravens raw ray razor reactor read reader ready real reality really rebel rebellion rebels reborn record records
recovery recreation red reds reef referee refineries refinery reform reformation refuge refugee refugees regiment
region regional registry regular regulatory relations relay release relegation relief religion religious remember
removal renaissance renewable rental repair report reporter reporters reports representative representatives republic
republican republicans rescue research researcher researchers reserve reservoir residence resident residents
resistance resolution resort resource resources response responsibility rest restaurant result results retail
retirement return reunification revenue review revolution revolutionaries revolutionary rhythm rice rich ride rider
riders ridge rifle right rights ring rings riot rise rising risk river rivers riverside road roads robe robot robotics
rock rocket rockets rockies rocks rocky role roll romance romantic roof rookie room rooms rose roses round roundabout
route routes royal royals rugby rule rules ruling run runner running runway rural rush sabre sacred safe safety saga
sage sail sailing sailor saint saints sake sale sales salmon salt salvation sanctions sanctuary sand sanitary
sanitation satellite saturday savanna savings say scene scholar scholarship scholarships school schools science
sciences scientific scientist scientists scout scouts screen screening scroll sculpture sea search seas seaside season
seat second secondary secret secretariat secretary section sector securities security see seismic self semi
semiconductor semiconductors semifinal semifinals seminary senate senator senators senior sense sentinel separation
september sequel sequence sergeant series serious service services session set settlement seven seventh sex sexual
shadow shareholder shareholders shark sharks she sheep sheikh shelter sheriff shield ship shipbuilding shipping ships
shipyard shire shirt shock shoe shop shopping shore short shot should show shrine side siege sign silence silent silk
silver similar simple since sing singer single sir sister sisters site situation six sixth size skater skaters skating
ski skiing skills skin sky skytrain slave slavery sleep slope slow small smart smelter smile smoke snake snow so soap
soccer social socialist socialists society sodium soft software soil solar soldier soldiers solid solidarity solution
some son song songs sons soul sound soundtrack south southeast southeastern southern southwest southwestern sovereign
soviet soybean space spark speak speaker special specialist species speech speed spider spirit spokesman spokesperson
spokeswoman sport sporting sports spot spring springs sprinter spy squad squadron square stable stadium staff stage
stake stand standard standards star stars start startup startups state statement states station statistical statistics
statue statute steam steel steelworks step steppe steps still stock stocks stone stones stop store stores storm story
strait strategic strategy stream street streets strength strike striker string strip strong structure struggle student
students studies studio studios study style sub submarine subway success such sugar suite sultanate summer summit sun
sunday sunset super superior superman supermarket supervision supervisory supply support supporters supreme surface
surgeon surgery surgical surprise survey survival swallow swamp sweet swift swimmer swimmers swimming sword symphony
synagogue syndrome synod system systems table tactical tail take takeover tale talent tales talk tall tank tanker
target tariff tariffs task taste tax taxi taylor tea teacher teachers team teams tech technical technological
technology technopark telecom telecommunications telegraph telephone telescope television temple temples ten tenants
tennis terminal terrace territorial territory terror terrorism terrorist test testament textbook textbooks textile
textiles than thank thanksgiving that the theater theatre their them then theology theory therapy there these they
thief thing things think third thirteen this those though thousand threatening three thriller throne through thunder
thursday ticket tide tiger tigers tight timber time times tin title to today together tollgate tomb tomorrow tool top
tornado total touch tour tourism tourist tournament tower towers town toxic toy track tractor trade trader tradition
traditional traffic trail train training trains tram transfer transit transition translation transport transportation
travel travelers treasure treasurer treasury treaty tree trees tri trial trials triangle triathlon tribal tribe tribes
tribunal tribune trick trident trilogy trinity tripartite triple trophy tropical truce truck true trust truth tsar
tsunami tube tuesday tuition tundra tunnel turbine turbo turnpike twelve twenty twilight twin twins two type typhoon
ultra umbrella umpire un unbeaten uncle under underground underpass unicorn union unionist unions unique unit united
units unity universal universe universities university unknown until up update upon upper uranium urban us use user
utah utilities utility vaccination vaccine vaccines valley value van vault vector vehicle vehicles venture ventures
verdict very veteran veterans veterinary via vice victim victims victor victory video view viking vikings villa
village villages vintage violence viper virgin virtual virus visa vision visitor visitors vital vocational voice
voices volcanic volcano volleyball volume volunteer volunteers vote voter voters voyage vulture wage wagon waiter wall
walls wanted war warden warehouse warhead warm warning warrant warrior warriors wars was washing watch water
waterfront waters waterway wave waves way ways we wealth weapon weapons weather web website wednesday week weekly
welcome welfare well wells were west western wetland wetlands whale wharf what wheat wheel when where which while whip
white who whole wholesale why wide widow wife wild wildlife will wind window winds wine wing winger wings winner
winners winter wire wireless wise wish witch with without witness wizard wolf wolves woman women wonder wonderful wood
wooden woods wool word words work worker workers working works workshop world worlds worst wound wrestler wrestlers
wrestling writer writers wrong yacht yard year years yellow yes yesterday yet yoga yoghurt you young your youth zebra
zero zinc zodiac zone zones zoo zoological
"""

NAME_WORDS = frozenset(_TABLE.split())
"""In small letters."""

_ENDINGS = tuple(
    "tion sion ment ments ness ship ships ity ities ics ism ists able ible ally ively ious ances ences ology ography "
    "ional tional ially aries ories ward wards hood ively ations less ical ically".split()
)
_INFLECTIONS = (
    "s",
    "es",
    "ed",
    "d",
    "ing",
    "er",
    "ers",
    "ly",
    "y",
    "al",
    "ic",
    "ist",
    "an",
    "ive",
    "or",
    "ors",
    "ment",
)
_LEAST_STEM = 3


def is_english(word: str) -> bool:
    """Whether a word, given without a possessive, is an English one that a name may be translated with."""
    small = word.lower()
    if small in NAME_WORDS or (len(small) > 6 and small.endswith(_ENDINGS)):
        return True
    for ending in _INFLECTIONS:
        stem = small.removesuffix(ending)
        if stem != small and len(stem) >= _LEAST_STEM and (stem in NAME_WORDS or stem + "e" in NAME_WORDS):
            return True
    return any(small.startswith(part) and small[len(part) :] in NAME_WORDS for part in _prefixes(small))


def _prefixes(small: str) -> list[str]:
    """The words that may open a compound such as "firearm", "seafood"."""
    return [small[:cut] for cut in range(3, len(small) - 2) if small[:cut] in NAME_WORDS]
