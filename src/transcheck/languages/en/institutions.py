"""Institutions whose names many countries share, in small letters, with the countries that have one."""

_TABLE = """
house of representatives: US JP AU NZ PH CO NG MY TH ID BY
senate: US FR IT CA AU MX ES PL PH BR AR CL CO CZ IE NG PK TH
congress: US MX PH BR AR CL CO PE ES IN
supreme court: US JP KR GB IN CA IL PK BR MX PH UA PL ES VE NO IE NL
constitutional court: KR DE IT RU TR ZA AT ES TH ID
national assembly: KR FR VN PK KE VE ZA
defense ministry: JP KR CN RU TW DE FR UA IN TR TH PH
defence ministry: JP KR CN RU TW DE FR UA IN TR TH PH
foreign ministry: JP KR CN RU TW DE FR UA IN TR TH IR IL PK VN
finance ministry: JP KR CN RU TW DE FR UA IN TR TH
"""

SHARED_INSTITUTIONS = {
    name: frozenset(countries.split())
    for name, _, countries in (line.partition(":") for line in _TABLE.strip().splitlines())
}
