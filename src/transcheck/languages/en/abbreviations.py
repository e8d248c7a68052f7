"""Abbreviations with a full stop, by what may follow them.

Facts: the abbreviations that the Associated Press Stylebook and the Guardian style guide print for titles, offices,
American states, companies and addresses.
"""

BEFORE_NAMES = frozenset(
    """
    Mr Mrs Ms Mx Dr Drs Prof Rev Hon Fr Sr St Ste Sen Sens Rep Reps Gov Govs Lt Col Gen Brig Maj Capt Cmdr Cdr Cpl Sgt
    Adm Pvt Pfc Insp Det Supt Supt Amb Atty Asst Assoc Pres Mme Mlle Mses Messrs Ald Cllr Dep Def Mt Ft Pt Cmsr Comdr
    Herr Hr Sra Srta Dra Ing Lic vs v cf al eg ie e.g i.e viz approx ca c est Vol vol Ed ed eds trans
    """.split()
)
"""A name or another word of the same sentence always follows."""

BEFORE_NUMBERS = frozenset(
    """
    No Nos no nos Art art Sec sec Fig fig Figs Ch ch p pp par paras Nr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """.split()
)
"""The sentence goes on when a number follows."""

EVERYWHERE = frozenset(
    """
    U.S U.K U.N E.U U.A.E U.S.A U.S.S.R D.C L.A N.Y N.J N.H N.M N.C N.D S.C S.D R.I B.C P.E.I W.Va D.P.R.K R.O.K P.R
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
    Tex Vt Va Wash Wis Wyo Ont Que Alta Sask Man
    Inc Corp Co Cos Ltd Plc LLC L.L.C L.P Bros Assn Dept Univ Inst Intl Natl Ave Blvd Rd Hwy Bldg
    Jr Esq Ph.D M.D B.A M.A J.D M.P R.N D.D.S Ret ret etc Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    """.split()
)
"""May end a sentence or not: only a word that opens sentences shows that it did."""

CLOCK = frozenset({"a.m", "p.m", "A.M", "P.M"})
"""A weekday, a month or a time zone may follow in the same sentence."""

WITH_EXCLAMATION = frozenset({"Yahoo", "Jeopardy", "Yum", "Wham", "Oklahoma", "Mamma Mia"})
"""Names that are written with an exclamation mark."""
