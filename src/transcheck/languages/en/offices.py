"""Offices that English news writes before a name and East Asian languages behind it.

Facts: the forms that the Associated Press Stylebook prints before names. Staff (Secretary, Adviser) is left out, as
"Ferro Secretary" may be somebody's secretary.
"""

from .titles import FORMAL_OFFICES

STATE_OFFICES = frozenset(
    {"Prime Minister", "Premier", "Chancellor", "Representative", "Governor", "Mayor", "Lawmaker", "Speaker"}
    | {"Assembly Member", "Deputy Minister", "Vice Speaker"}
    | {office for office in FORMAL_OFFICES if office.endswith("Minister")}
)
"""Offices that may follow a surname alone; behind "Ford", "President" may be that of the firm."""

ROLES_OF_ACCUSED = frozenset({"suspect", "defendant", "accused"})
"""What Japanese and Korean put behind the name of whoever is charged; before a noun it may be in that person's case."""

ROLES_IN_SMALL_LETTERS = ROLES_OF_ACCUSED | frozenset(
    {"floor leader", "deputy floor leader", "party leader", "prime minister", "vice president", "president", "premier"}
    | {"chairman", "chairwoman", "chairperson", "vice chairman", "representative", "lawmaker", "assemblyman"}
    | {"governor", "mayor", "minister", "vice minister", "foreign minister", "defense minister", "finance minister"}
    | {"chief cabinet secretary", "prosecutor general", "secretary-general", "professor", "director-general"}
)
"""Offices and roles that the person has who is named before them: "Choi floor leader" has no other meaning."""

OFFICES_BEFORE_NAMES = STATE_OFFICES | frozenset(
    {"President", "Vice President", "Chairman", "Chairwoman", "Chairperson", "Vice Chairman", "CEO", "Director"}
    | {"Secretary-General", "Secretary General", "Commissioner", "Senator", "Ambassador", "Prosecutor General", "Judge"}
    | {"Chief Justice", "Chief Cabinet Secretary", "Leader", "Floor Leader", "Party Leader", "Superintendent"}
    | {"Professor", "Spokesman", "Spokesperson", "Spokeswoman", "Supreme Council Member"}
)
