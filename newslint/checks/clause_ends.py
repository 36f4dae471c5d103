"""Tells whether a clause can end with an auxiliary, so that the verb behind it belongs to the next: `what the club had went to creditors`."""

from newslint.checks.verb_forms import load_verb_forms

PRONOUNS = frozenset("i you he she we they it".split())
STOPS = frozenset(".?!;:,\n()–—")
ALWAYS = frozenset(
    "what whatever whoever whom whose everything anything nothing everyone anyone someone something all those than as how best most least more"
    " much little like wherever answer thing things question problem point truth".split()
)
"""Words that open a clause or a phrase in which the verb may be left out, or the object stand first."""
RELATIVES = frozenset("that which who whom".split())
ELLIPTIC = frozenset("those all anyone everyone many few some ones others any".split())
"""Heads of a relative clause that may end with its auxiliary: those who had went home."""
OPENERS = frozenset(
    'and but or because if when while after before until since though although whether where so yet once unless whereas ; : , . ? ! \n " “ ‘ ( – — -'
    " that said says say told tells adds think thinks thought know knows knew believe believes feel feels felt hope hopes mean means meant wrote"
    " then however later fear fears insist claim claims insists suggest suggests report reports show shows".split(" ")
)
"""Words and marks after which a pronoun is the subject of a new clause, and no relative pronoun is left out."""
CONTENT = frozenset(
    "said says say saying tell told tells think thinks thought know knows knew believe believes feel feels felt hope hopes mean means meant wrote fact news so"
    " clear sure likely true hope fears fear belief claim claims report reports insist insists suggest suggests show shows showed learn learnt"
    " found find finds out evidence sign signs word rumours idea police reporters him her them us me court it now you day".split()
)
"""Words whose `that` opens a statement and stands for nothing in it."""
TELLERS = frozenset("told tell tells informed assured warned reminded said says say".split())
VERBS = frozenset(
    "said says say told tells is are was were has have had does did do can could will would should may might must thought thinks knew knows felt"
    " got made took went came gave found saw".split()
)
DETERMINERS = frozenset("the a an his her its their this that these those my our your".split())
REACH = 14
"""Words before an auxiliary in which its clause may have begun."""


def may_be_last(forms: list[str], place: int) -> bool:
    """Whether the auxiliary there can be the last word of its clause."""
    if is_contact_clause(forms, place):
        return True
    has_verb = False
    for earlier in range(place - 1, max(-1, place - REACH), -1):
        form = forms[earlier]
        if form in STOPS:
            return False
        if form in ALWAYS:
            return not has_verb
        if form in RELATIVES:
            if earlier == place - 1:
                return forms[earlier - 1] in ELLIPTIC
            before = forms[earlier - 1]
            return not has_verb and not (
                form == "that" and (before in CONTENT or before.endswith("ed") or before in load_verb_forms().third_person)
            )
        has_verb = has_verb or form in VERBS or (form.endswith("ed") and forms[earlier - 1] not in DETERMINERS)
    return False


def is_contact_clause(forms: list[str], place: int) -> bool:
    """Whether the auxiliary stands in a clause that follows its noun without a pronoun: the money (that) they had went to creditors."""
    subject = place - 1
    if forms[subject] in PRONOUNS:
        before = forms[subject - 1] if subject else "."
        return not (before in OPENERS or before.endswith(("ed", "ly"))) and before not in RELATIVES
    for determiner in range(place - 2, max(0, place - 4), -1):
        if forms[determiner] in DETERMINERS:
            noun = forms[determiner - 1]
            if not noun.isalpha() or TELLERS & set(forms[max(0, determiner - 5) : determiner]):
                return False
            return forms[determiner - 2] in DETERMINERS or (determiner > 2 and forms[determiner - 3] in DETERMINERS and noun not in OPENERS)
    return False
