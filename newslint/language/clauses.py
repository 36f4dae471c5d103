"""Says where a clause may end and which words are surely or likely verbs, as far as their forms show it."""

from newslint.language.words import Words

ENDS = frozenset(".!?…\n")
"""Tokens that end a sentence, or may."""
BREAKS = frozenset(
    "and or but nor yet so to until till from before after since between through throughout than as like unlike versus vs v "
    "while when whenever where wherever why how whether if unless because although though once that which who whose whom what "
    "compared against following include includes including except "
    "i he she it they we you".split()
) | frozenset(",;:—–-()[]{}\"“”‘’'/|•*<>=+")
"""Words and marks that may open another clause, join two times, or measure one by the other."""
AUXILIARIES = frozenset(
    "is are was were be been being am has have had having do does did done will would shall should can could may might must "
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot couldn't mustn't needn't".split()
)
IRREGULAR = frozenset(
    "arose awoke ate beat beaten became become began begun bet bid bit bled blew bore born bought bound bred broke broken brought built burst "
    "came caught chose chosen clung cost crept cut dealt drank drawn dreamt drew driven drove drunk dug eaten fallen fed fell felt fled flew "
    "flown forbade forbidden forced forgave forgiven forgot forgotten fought found froze frozen gave given gone got gotten grew ground grown "
    "heard held hid hidden hit hung hurt kept knew known laid lain lay led left lent let lit lost made meant met mistaken overcame overtook "
    "overthrew paid put quit ran rang read risen rode rose run said sang sank sat saw seen sent set shed shone shook shot shown shrank "
    "shrunk shut slept slid sold sought sowed spent split spoke spoken sprang spread sprung stolen stole stood struck stuck stung sued sung sunk "
    "swam sworn swore swept swung taken taught thought threw thrown told took torn tore undertook underwent understood upheld went withdrew "
    "withdrawn withheld withstood woken woke won wore worn wound wrote written".split()
)
"""Pasts and past participles; compiled by hand."""
PRESENT = frozenset(
    "says tells asks takes makes gives gets goes comes becomes begins starts opens closes ends faces meets plays hosts wins loses leads "
    "says thinks believes knows wants needs seems looks remains follows happens arrives leaves runs marks sets puts sees brings keeps holds "
    "say tell believe know want seem remain become".split()
)
"""Forms of the present that news copy uses, and that are seldom nouns; compiled by hand."""
NOT_PAST = frozenset("need feed seed speed breed weed deed indeed hundred red bed shed wed bleed greed creed exceed proceed succeed embed naked sacred wicked".split())
MAY_OWN = frozenset("a an the his her its their our my your this these those some any no most all".split())


def is_verb(words: Words, index: int, prose: str) -> bool:
    """Whether a word is a verb or a participle, by its form; a past form between an article and its noun is taken for an adjective."""
    form = words.forms[index]
    if form in AUXILIARIES:
        return True
    if not prose[words.starts[index]].islower():
        return False
    if form in IRREGULAR or form in PRESENT:
        return True
    if form.endswith("ed"):
        return len(form) > 3 and form not in NOT_PAST and words.forms[index - 1] not in MAY_OWN
    if form.endswith("ing"):
        return len(form) > 5 and words.forms[index - 1] not in MAY_OWN and form not in ("during", "morning", "evening", "meeting", "building")
    return False


def has_verb(words: Words, first: int, last: int, prose: str) -> bool:
    """Whether one of the words from `first` to `last` (half-open) is a verb."""
    return any(is_verb(words, index, prose) for index in range(first, last))


def count_verbs(words: Words, first: int, last: int, prose: str) -> int:
    """How many groups of verbs stand between: `will have met` is one."""
    groups = 0
    inside = False
    for index in range(first, last):
        verb = is_verb(words, index, prose)
        groups += verb and not inside
        inside = verb
    return groups
