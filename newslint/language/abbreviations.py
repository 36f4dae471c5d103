"""Abbreviations with a point, by what the point says about the end of a sentence.

Compiled for newslint from the common titles, ranks, companies' forms and months of news copy, and the abbreviations of states
that the Associated Press long used. Without their point; as they are written, since `no` and `No` differ.
"""

BEFORE_NAMES = frozenset(
    "Mr Mrs Ms Mx Dr Messrs Mme Mlle Prof Profs Rev Fr Msgr Hon Pres Gov Govs Lt Sen Sens Rep Reps Del Amb Gen Maj Col Cpt Capt Cmdr "
    "Comdr Cdr Adm Brig Sgt Cpl Pte Pvt Pfc Spc Insp Det Supt Const Ald Cllr Coun Atty Asst Assoc Dist Dir Mt Ft Pt Ste vs v cf eg ie "
    "approx est ca viz".split()
)
"""No sentence ends here: a name or a figure follows."""
BEFORE_FIGURES = frozenset(
    "No Nos no nos Art art Sec sec Fig fig Vol vol Ch ch Para para p pp c b d ext Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
)
"""No sentence ends here if a figure follows."""
SOMETIMES_LAST = frozenset(
    "Inc Corp Ltd Co Cos LLC Bros Plc Jr Sr Esq al St Sts Ave Blvd Rd Sq Ct Hwy Dept Univ Assn Intl Bldg Ala Ariz Ark Calif Colo Conn "
    "Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Que Ont".split()
)
"""A sentence ends here if the next word is one that opens sentences."""
OPENING_WORDS = frozenset(
    "A The This That These Those There Then Here He She It They We You I His Her Its Their Our My Your An And But Or So Yet For If When "
    "While As At By In On Of To From With Without After Before Since During Until Because Although Though However Meanwhile Still "
    "Also Another Some Many Most More Few Several Both All Each Every Not Nor What Who Why How Where Which Among Despite According "
    "Asked Only Even Once Last Next Now Today Yesterday Tomorrow Earlier Later Officials".split()
)
"""Words that open sentences and seldom names. Not `No` (U.S. No. 1), `Under` (U.S. Under Secretary), `Police` (D.C. Police)."""
TIMES_OF_DAY = frozenset(("a.m", "p.m"))
AFTER_TIMES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January February March April "
    "May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Eastern Central "
    "Mountain Pacific Atlantic Greenwich Moscow Beijing London Paris GMT UTC BST CET CEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT "
    "AEST AEDT IST JST".split()
)
"""What may follow the time of day within a sentence."""
