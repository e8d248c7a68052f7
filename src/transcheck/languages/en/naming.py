"""Words around quoted names and phrases: which give a name or a wording, and what is named without marks."""

NAMING_WORDS = frozenset(
    """
    called call calls calling named name names naming dubbed dub dubs dubbing nicknamed nickname nicknames titled title
    titles entitled known codenamed code-named labeled labelled label labels branded termed term terms so-called
    christened billed styled self-styled self-proclaimed self-described described describe describes describing
    description characterized characterised referred refer refers referring word words phrase phrases expression slogan
    slogans motto concept notion idea theory defined defines mean means meaning meant translated translates
    translation stands spelled alias aka pseudonym keyword keywords hashtag tagged deemed hailed praised criticized
    criticised slammed condemned denounced dismissed rated declared viewed regarded seen evaluated considered
    """.split()
)
"""Before a quotation, these give a name, a term or somebody's wording."""

NAMED_PLAINLY = frozenset(
    """
    helicopter aircraft airplane plane jet airliner fighter bomber ship vessel boat ferry tanker freighter submarine
    destroyer frigate cruiser carrier warship yacht trawler icebreaker satellite rocket spacecraft probe telescope
    train locomotive car sedan suv minivan limousine truck motorcycle smartphone chatbot
    company firm corporation conglomerate manufacturer automaker carmaker shipbuilder chipmaker developer retailer
    subsidiary affiliate startup bank airline brokerage broadcaster newspaper daily agency university hospital hotel
    party club airport stadium island peninsula town village city district province
    """.split()
)
"""Nouns, in small letters, whose names English prints without quotation marks."""
