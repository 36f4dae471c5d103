"""Words that stand before, in or after names: honorifics, offices, ranks, parts of names of bodies and places."""

HONORIFICS = frozenset("mr mrs ms mx miss messrs mister dr prof professor doctor mme mlle señor señora herr frau monsieur madame".split())
"""Before a surname they do not introduce anybody."""

RANKED = frozenset("sir dame lord lady baron baroness rev reverend fr father sister brother rabbi imam sheikh sheik pope".split())
"""Before a surname or a given name they are a full form of address."""

OFFICES = frozenset(
    """
    president vice-president prime minister chancellor premier taoiseach tánaiste secretary undersecretary treasurer speaker senator senators sen
    representative representatives rep reps congressman congresswoman governor governors gov lieutenant-governor mayor deputy councillor councillors councilor councilman
    councilwoman alderman assemblyman assemblywoman commissioner ambassador envoy consul attorney solicitor barrister prosecutor judge justice magistrate
    sheriff marshal constable officer inspector superintendent detective det insp supt pc dc ds dci dsi sgt sergeant cpl corporal pte private
    lance-corporal lt lieutenant capt captain maj major col colonel brig brigadier gen general adm admiral cmdr commander commodore
    cdr pvt spc specialist airman archbishop bishop cardinal canon dean deacon pastor msgr monsignor ayatollah mullah sultan emir king queen
    prince princess duke duchess earl count countess viscount marquess emperor empress king-elect president-elect
    chairman chairwoman chairperson chair chief director manager coach editor mp mps mep meps msp msps td amb pres atty comrade
    chancellor-designate premier-elect governor-general leader whip shadow first lady principal provost vice-chancellor co-founder founder ceo cfo coo
    chef skipper foreman headteacher headmaster headmistress spokesman spokeswoman spokesperson sgt-maj agent trooper adviser advisor aide strategist correspondent reporter columnist economist analyst historian psychologist
    """.split()
)
"""Offices, ranks and callings that stand in capitals before a name."""

TITLES = OFFICES | HONORIFICS | RANKED

PORTFOLIOS = frozenset(
    """
    state defense defence treasury exchequer education health commerce labor labour energy interior justice transportation transport agriculture homeland security
    finance information staff police europe foreign affairs culture environment trade industry housing veterans war environment tourism sport science technology women
    human services urban development public works social
    """.split()
)
"""What comes after "Secretary of", "Minister for", "Chief of" and belongs to the office."""

SUFFIXES = frozenset("jr sr ii iii iv snr jnr".split())

PARTICLES = frozenset(
    "de del dal dalla della dello degli di da das do dos du des la le van von der den ter ten te zu bin ibn bint abu al el ould y e".split()
)

POINTED = (
    "Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Rev|Fr|Hon|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Pvt|Spc|Adm|Cmdr|Brig|Sen|Sens|Rep|Reps|Gov|Govs|Pres|Amb|Atty|Det|Insp|Supt|Msgr"
    "|Mme|Mlle|St|Ste|Jr|Sr|Snr|Jnr|Mt|Ft|Ph"
)
"""Abbreviations whose point ends no sentence where a name goes on."""

BODIES = frozenset(
    """
    inc incorporated corp corporation co company companies ltd limited plc llc llp gmbh ag sa spa nv ab asa group holdings partners associates sons brothers bros
    university universities college institute institution school academy council party ministry department dept office bureau agency authority commission committee
    subcommittee court tribunal bank banks trust fund funds foundation association federation confederation union unions organisation organization league
    society congress parliament assembly senate house commons lords cabinet administration government state states army navy force forces corps guard guards police
    service services board centre center centers museum gallery library hospital clinic church cathedral chapel mosque temple synagogue abbey minster
    hotel inn restaurant arena stadium park parks garden gardens square street road avenue lane drive boulevard highway route bridge tunnel
    tower towers hall palace castle airport station terminal port harbour harbor dock docks
    river lake sea ocean gulf bay strait straits channel canal island islands isle isles peninsula cape beach coast mount mountain mountains hill hills
    valley forest desert canyon falls county city town village borough district province region territory republic kingdom emirates
    airlines airline airways air aviation motors motor motorsport railways railway rail trains steel oil gas petroleum energy power electric water chemical chemicals
    pharmaceuticals pharmaceutical pharma foods food stores supermarkets electronics software systems technologies technology communications telecom
    telecommunications networks network entertainment pictures films film studios studio records music media broadcasting television tv radio news newspapers newspaper times post
    telegraph guardian mail mirror journal tribune herald gazette chronicle observer express standard globe review magazine press books
    insurance capital investments investment securities financial finance industries international national global worldwide
    united rovers wanderers athletic albion hotspur fc afc cf rfc cup trophy championship championships open masters tournament grand prix tour race series olympics olympic games
    paralympics test derby stakes festival award awards prize prizes oscar oscars medal act bill law treaty accord agreement pact convention protocol
    declaration constitution amendment plan programme program project initiative scheme strategy policy doctrine summit conference forum meeting war wars battle operation
    day week month year night eve christmas easter ramadan monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december world europe north south east west northern southern eastern western central upper lower great greater new old
    st saint san santa los las fort mt ft port index average exchange market markets stock shares revolution movement front alliance coalition pact network army brigade brigades
    project show love story night life rights human royal
    """.split()
)
"""Words that make a sequence of capitals the name of a body, a place, a work or an event."""
