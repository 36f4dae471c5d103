"""Says where a clause may end and which words are surely or likely verbs, as far as their forms show it."""

from newslint.language.words import Words

ENDS = frozenset(".!?…\n")
"""Tokens that end a sentence, or may."""
BREAKS = frozenset(
    "and or but nor yet so to until till from before after since between through throughout than as like unlike versus vs v "
    "while when whenever where wherever why how whether if unless because although though once that which who whose whom what "
    "compared against following include includes including except into "
    "i he she it they we you".split()
) | frozenset(",;:—–-()[]{}\"“”‘’'/|•*<>=+")
"""Words and marks that may open another clause, join two times, or measure one by the other."""
PRONOUNS = frozenset("i he she it they we you".split())
FUTURE = frozenset("will shall won't shan't 'll".split())
PERFECT = frozenset("has have hasn't haven't 've".split())
PRESENT_BE = frozenset("is are am isn't aren't".split())
PAST_BE = frozenset("was were wasn't weren't".split())
AUXILIARIES = (
    FUTURE
    | PERFECT
    | PRESENT_BE
    | PAST_BE
    | frozenset(
        "be been being had hadn't having do does don't doesn't did didn't done would wouldn't should shouldn't could couldn't".split()
    )
    | frozenset("can can't cannot may might mightn't must mustn't needn't".split())
)
SAME_AS_BASE = frozenset("beat become bet bid burst come cost cut hit hurt let put quit read run set shed shut split spread".split())
"""Pasts or participles that are base forms as well."""
IRREGULAR = SAME_AS_BASE | frozenset(
    "arose awoke ate beaten became began begun bit bled blew bore born bought bound bred broke broken brought built "
    "came caught chose chosen clung crept dealt drank drawn dreamt drew driven drove drunk dug eaten fallen fed fell felt fled flew "
    "flown forbade forbidden forced forgave forgiven forgot forgotten fought found froze frozen gave given gone got gotten grew grown "
    "heard held hid hidden hung kept knew known laid lain lay led left lent lit lost made meant met mistaken overcame overtook "
    "overthrew paid ran rang risen rode rose said sang sank sat saw seen sent shone shook shot shown shrank "
    "shrunk slept slid sold sought sowed spent spoke spoken sprang stolen stole stood struck stuck stung sued sung sunk "
    "swam sworn swore swept swung taken taught thought threw thrown told took torn tore undertook underwent understood upheld went withdrew "
    "withdrawn withheld withstood woken woke won wore worn wound wrote written".split()
)
"""Pasts and past participles; compiled by hand."""
PRESENT = frozenset(
    "says tells asks takes makes gives gets goes comes becomes begins starts opens closes ends faces meets plays hosts wins loses leads "
    "thinks believes knows wants needs seems looks remains follows happens arrives leaves runs marks sets puts sees brings keeps holds "
    "say tell believe know want seem remain".split()
)
"""Forms of the present that news copy uses, some of them nouns as well; compiled by hand."""
NOT_PAST = frozenset(
    "need feed seed speed breed weed deed indeed hundred red bed shed wed bleed greed creed exceed proceed succeed embed naked sacred wicked".split()
)
NOT_DOING = frozenset(
    "during morning evening meeting building trading hearing briefing training shooting bombing ceiling spending funding wedding opening "
    "ruling beginning filing gathering screening warning sitting king spring string wing thing something nothing anything everything housing "
    "banking shopping".split()
)
MAY_OWN = frozenset("a an the his her its their our my your this these those some any no most all".split())


def is_auxiliary(form: str) -> bool:
    """Whether a form is an auxiliary, or a pronoun with one (he'll)."""
    return form in AUXILIARIES or form.endswith(("'ll", "'ve"))


def is_verb(words: Words, index: int, prose: str) -> bool:
    """Whether a word is a verb or a participle, by its form; a past form after an article or its like is taken for an adjective."""
    form = words.forms[index]
    if not prose[words.starts[index]].islower():
        return form.endswith(("'ll", "'ve"))
    if form in IRREGULAR or form in PRESENT or is_auxiliary(form):
        return True
    if form.endswith("ed"):
        return len(form) > 3 and form not in NOT_PAST and words.forms[index - 1] not in MAY_OWN
    if form.endswith("ing"):
        return len(form) > 5 and form not in NOT_DOING and words.forms[index - 1] not in MAY_OWN
    return False


def has_verb(words: Words, first: int, last: int, prose: str) -> bool:
    """Whether one of the words from `first` to `last` (half-open) is a verb."""
    return any(is_verb(words, index, prose) for index in range(first, last))


def count_verbs(words: Words, first: int, last: int, prose: str) -> int:
    """How many groups of verbs stand from `first` to `last` (half-open): `will have met` is one."""
    groups = 0
    inside = False
    for index in range(first, last):
        verb = is_verb(words, index, prose)
        groups += verb and not inside
        inside = verb
    return groups
