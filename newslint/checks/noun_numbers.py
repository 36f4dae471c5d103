"""Tells plural nouns from singular ones, where the word alone is sure."""

DETERMINERS = frozenset("the these those such his her its their our my your some".split())
UNITS = frozenset(
    "years months weeks days hours minutes seconds decades centuries miles metres meters kilometres kilometers feet inches yards acres hectares"
    " tonnes tons kilos pounds dollars euros cents pence francs points degrees degree times percent thirds quarters fifths tenths halves goals votes"
    " millions billions thousands dozens hundreds lots games sets runs wickets rounds barrels litres gallons ounces grams calories laps lengths fathoms knots watts megawatts volts"
    " nights mornings weekends generations terms stone steps places".split()
)
"""Nouns whose plural may be one sum: three years is a long time."""
NO_PLURALS = frozenset(
    "news series species means headquarters works crossroads barracks gas bias canvas atlas christmas alias pancreas chaos ethos cosmos lens always perhaps"
    " sometimes besides thus as was has does yes ours theirs hers yours mumps measles diabetes rabies billiards darts dominoes cards draughts chess bowls"
    " remains premises gallows grounds blues odds basics woods falls gardens stables docks gasworks ironworks brickworks innings corps proceeds kudos pathos"
    " pyjamas alms amends whereabouts maths overseas upstairs downstairs outdoors indoors afterwards towards upwards backwards sales arms customs goods"
    " herpes scabies rickets shingles rapids barclays states lords commons needs wants says goes gets makes takes comes sees knows lies seems matters counts"
    " wishes hopes likes thinks feels looks sounds happens works remains lacks does gives shows involves requires means bus plus minus us this his its"
    " alas texas kansas arkansas wales athens paris reuters mars venus jesus pants shorts scissors trousers glasses jeans tights tongs pliers"
    " suds thanks congratulations outskirts surroundings particulars economies kinds sorts types".split()
)
"""Words in -s that are no plural, that may take either verb, or that are verbs as well: all she wants is."""
PERSONS = frozenset(
    "officials investigators ministers officers workers students residents doctors critics prosecutors lawyers protesters researchers scientists experts"
    " firefighters soldiers troops villagers families parents voters patients pupils teachers analysts detectives players fans leaders members"
    " campaigners authorities sources scouts organisers organizers nurses drivers passengers commuters farmers fishermen shareholders investors traders"
    " economists witnesses neighbours neighbors rescuers crews engineers inspectors councillors senators lawmakers activists journalists reporters"
    " editors historians relatives survivors victims suspects prisoners refugees migrants customers shoppers tourists visitors employees managers"
    " directors staffers executives unions companies banks prices schools hospitals shops roads trains flights houses homes cars".split()
)
"""Plurals at the start of a sentence that no name or team is made of."""
SINGULAR = frozenset(
    "mayor minister president premier chancellor governor senator judge magistrate lawyer prosecutor defendant suspect victim witness man woman boy girl"
    " driver passenger teacher pupil doctor nurse patient spokesman spokeswoman spokesperson chairman chairwoman director officer detective soldier"
    " farmer reporter editor author actor actress singer striker goalkeeper captain manager coach bishop priest pope king queen prince princess"
    " bridge road tunnel building house school hospital church ferry ship boat plane train car lorry truck bus fire flood storm earthquake"
    " blast explosion crash attack strike report letter statement inquiry investigation trial verdict ruling sentence law bill proposal plan project"
    " scheme deal contract agreement treaty decision announcement meeting election vote campaign budget tax price cost profit loss programme film book play"
    " festival exhibition match game season tournament virus disease vaccine drug".split()
)
"""Nouns that are singular, name no group, and take no plural verb; compiled for newslint."""


def is_plural(form: str) -> bool:
    """Whether a word, in small letters, can only be a noun in the plural, as far as its ending and the list of exceptions tell."""
    if len(form) < 4 or not form.isalpha():
        return False
    if form in ("people", "women", "children", "police"):
        return form != "police"
    return form.endswith("s") and not form.endswith(("ss", "us", "is", "ics", "os")) and form not in NO_PLURALS


def is_unit(form: str) -> bool:
    """Whether the plural may stand for one sum or stretch."""
    return form in UNITS
