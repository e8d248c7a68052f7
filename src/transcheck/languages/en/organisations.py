"""Words in the names of organisations, treaties and programmes, and the little words between them."""

ORGANISATION_NOUNS = frozenset(
    """
    academy administration agency alliance army assembly association authority bank board bureau center centre
    chamber club coalition college command commission committee community company confederation conference congress
    consortium cooperation corporation corp council court department directorate division exchange federation
    fellowship fleet force forces forum foundation front fund group guard guild headquarters industries initiative
    institute institution laboratory laboratories league ministry mission movement museum network office organisation
    organization pact parliament partnership party police press programme program project republic school secretariat
    senate service services society squad station summit task team treaty tribunal trust union university
    agreement dialogue index protocol accord zone area act law
    """.split()
)
"""In small letters and the singular, save where the plural is the usual form."""

NAME_CONNECTORS = frozenset("of the and for in on to at by with & de du des la et".split())
"""Small words inside the names of organisations, which their initials mostly skip."""

ROMAN_NUMERALS = frozenset("II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split())
"""Those that could pass for acronyms."""

PARTY_ADJECTIVES = frozenset(
    "Communist Conservative Democrat Democratic Green Labour Liberal Republican Socialist Tory".split()
)
"""Of parties, by which their governments, members and voters go."""

OFFICE_NOUNS = frozenset("minister ministers ministry secretary department spokesman spokeswoman spokesperson".split())
"""Nouns that a capitalised department may stand before: "Foreign Affairs minister"."""
