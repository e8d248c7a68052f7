"""English nouns for people, with the gender they state, and the words that show that a name is no person's."""

from transcheck.languages.en import KINSHIP

GENDERED_NOUNS: dict[str, str] = {
    **KINSHIP,
    **dict.fromkeys(
        "actress ballerina baroness businesswoman congresswoman councilwoman countess dame daughters duchess empress "
        "female girl girls goddess heiress heroine hostess lady mothers nun policewoman princess queen saleswoman "
        "schoolgirl sisters spokeswoman sportswoman waitress wives woman women".split(),
        "f",
    ),
    **dict.fromkeys(
        "baron boy boys brothers businessman congressman count councilman duke emperor fathers fisherman gentleman "
        "lord male man men monk policeman prince salesman schoolboy sir sons spokesman sportsman".split(),
        "m",
    ),
}
"""A noun to the gender that it states. Formal offices that women hold too (chairman, actor) are left out."""

FEMALE_NOUNS = frozenset(noun for noun, gender in GENDERED_NOUNS.items() if gender == "f")
MALE_NOUNS = frozenset(noun for noun, gender in GENDERED_NOUNS.items() if gender == "m")

PERSON_NOUNS = frozenset(
    """
    actor adviser aide ambassador analyst artist assistant athlete attacker author bishop boss candidate captain
    cardinal chairman chief child citizen coach colleague commander commissioner composer correspondent critic
    defendant delegate deputy designer diplomat director doctor driver economist editor employee engineer envoy
    executive expert farmer filmmaker friend general governor guard guest guitarist head historian journalist
    judge kid lawmaker lawyer leader legislator manager mayor member minister musician neighbor neighbour
    nominee novelist nurse officer official opponent owner painter partner passenger patient person physician
    pilot player poet policymaker politician pope premier president priest prisoner producer professor
    prosecutor reader rebel reporter researcher resident rival scholar scientist secretary senator singer
    soldier someone spokesperson spouse star student successor suspect teacher teenager toddler victim voter
    winner witness worker writer
    """.split()
)
"""Nouns for a person that state no gender: each may be whom a pronoun means."""

NOT_PERSONAL = frozenset(
    """
    academy act administration affairs africa agency agreement air airlines airport airways alliance america
    asia assembly association atlantic authority award awards bank base bay beach board bridge bureau cabinet
    center centre championship church city club college command commission committee company conference congress
    constitution corp corporation council county court cup dam day department district division east election
    embassy empire europe exchange federation festival fleet force forces forum foundation front fund games
    gallery government group hall highway hospital hotel house inc index industries institute international
    internet island islands journal kingdom lake league library ltd magazine mall market media memorial ministry
    mosque mountain movement mr museum nation national nations network news north ocean office olympics opera
    organisation organization pacific palace park parliament party peninsula police post power press prize
    program project province radio railway region report republic republican review river road royal school sea
    securities senate series service services society south space square stadium state states station stock
    strait street studio studios summit system team television temple theater theatre times tour tower town
    treaty tribunal tribune trust tv union university valley village war west western westminster world
    """.split()
)
"""Words of a capitalised phrase that show that it is not a personal name."""

PARTICLES = frozenset("al ap bin da dal de del della den der di dos du el ibn la le ter ul van von zu".split())
"""Lower-case words inside personal names."""
