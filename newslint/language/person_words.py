"""Words that go with persons, and words that go with firms, places and teams. Own compilation."""

CALLINGS = frozenset(
    """
    spokesman spokeswoman spokesperson lawyer attorney barrister solicitor prosecutor judge defendant suspect gunman driver pilot captain skipper coach boss chairman chairwoman
    president vice-president director leader minister secretary mayor governor senator congressman congresswoman chief head founder co-founder owner editor author writer novelist
    poet playwright journalist reporter correspondent columnist analyst economist strategist professor doctor surgeon scientist researcher historian expert activist campaigner
    organiser organizer farmer teacher student pupil nurse soldier officer sergeant detective comedian designer chef champion runner sprinter swimmer boxer jockey trainer golfer
    teammate team-mate colleague aide adviser advisor candidate nominee challenger incumbent lawmaker politician diplomat ambassador envoy general colonel commander billionaire
    businessman businesswoman entrepreneur millionaire tycoon mogul frontman frontwoman predecessor successor eyewitness witness administrator commissioner executive auditor
    treasurer speaker compatriot counterpart frontrunner front-runner hopeful veteran seed mate backbencher frontbencher councillor inspector superintendent constable archbishop
    bishop cardinal cleric pastor vicar priest consultant engineer psychologist psychiatrist sociologist physicist chemist biologist astronomer manager principal chancellor dean
    curator photographer filmmaker film-maker attacker killer survivor opponent foreman forewoman fisherman docker miner shopkeeper carpenter electrician plumber architect
    accountant banker librarian clerk paramedic firefighter policeman policewoman pensioner grandmother grandfather lecturer headteacher landlord tenant shareholder builder
    mechanic waiter waitress barman baker butcher translator interpreter geologist archaeologist virologist epidemiologist ecologist zoologist botanist statistician
    mathematician philosopher theologian sculptor composer conductor violinist pianist
    """.split()
)
"""What one person is; before a bare surname it stands where the given name should."""

STAGE = frozenset(
    """
    critic star singer actor actress artist midfielder striker defender goalkeeper keeper winger forward hooker prop lock fly-half scrum-half full-back centre host presenter producer
    victim man woman teenager native rapper model member rival
    """.split()
)
"""Callings in which many go by one name."""

KIN = frozenset(
    """
    wife husband husbands widow widower mother father son sons daughter daughters brother brothers sister sisters twin twins child children baby dog cat horse girlfriend boyfriend
    fiancé fiancée fiance fiancee aunt uncle cousin nephew niece grandmother grandfather grandson granddaughter parents siblings grandchildren girl boy friend named called nicknamed
    """.split()
)
"""After these a given name is enough."""

RELATIONS = frozenset(
    """
    wife husband widow widower girlfriend boyfriend fiancé fiancée fiance fiancee mother father parents son sons daughter daughters brother brothers sister sisters uncle aunt cousin
    nephew niece children lawyer lawyers attorney attorneys solicitor barrister childhood
    """.split()
)
BELONGINGS = frozenset(
    """
    family doctor doctors spokesman spokeswoman aide aides body death murder funeral career life birthday bedroom face head hand hands leg legs shoulder knee ankle neck hair arrest
    visit trip meeting trial conviction testimony remarks comments speech tweet tweets candidacy victim resignation confession memoir
    """.split()
)
ORDINALS = frozenset("first second third fourth last latest only own next".split())
SPEECH = frozenset(
    """
    said says told tells added adds insisted claimed warned argued explained replied admitted denied acknowledged recalled conceded urged suggested noted stressed asked wrote writes
    tweeted testified joked declared complained vowed promised thanked praised criticised criticized accused apologised apologized confirmed believes believed thinks thought feels felt
    hopes hoped wants wanted concluded continued commented predicted described expressed indicated spoke
    """.split()
)
VERBS = frozenset(
    "was is has had will would could can did does met won lost led took made gave went came got began left saw held found put kept brought set".split()
)
ADVERBS = frozenset("yesterday today tonight also now then later never often still has had have and on recently once again".split())
HE = frozenset("he she his her him himself herself".split())
DETERMINERS = frozenset("a an the his her their its one".split())
WHOM = frozenset("said says told added asked replaced succeeded accused beat defeated".split())
PLACING = frozenset("in at near across outside inside throughout into around on via using".split())
OWNERS = frozenset(
    """
    board bid share shares stock officials executives employees customers residents players fans plc group chain company store stores factory plant brand product products software game games
    subsidiary unit city province region state island area airport coast border tribe community communities people language capital militants rebels forces troops fighters government
    regime network channel newspaper website magazine site sites user users chief boss president chairman executive director team side striker midfielder manager coach scale
    """.split()
)
TOWNS = frozenset(
    "city town village company firm group capital province region island website newspaper party tribe drug maker network chain club band".split()
)
GROUPS = frozenset(
    """
    administration government campaign camp family brothers sisters era years presidency doctrine case foundation clan dynasty regime supporters rally trial affair inquiry report effect
    scandal ministry cabinet team ticket aide aides adviser advisers estate contributed
    """.split()
)
"""After a bare surname these make it the name of something else."""

FOLLOWERS = frozenset(
    """
    and or in on at to for with as of by from than who that but if when after before because since over about into while is was has had will would could can may might should must did does do
    also then now never not himself herself met won lost led took made gave went came got began left saw held found put kept brought set takes makes gives goes comes gets needs plans faces
    remains seems appears looks knows leads calls used hit cut let run ran win lose died sang flew drove sat stood wore fled wept beat shot became
    """.split()
)
"""Words after which a name has stood for itself, not for a kind of something."""
