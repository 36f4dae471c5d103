"""Signs in the text around a bare name that it is, or is not, a person's."""

import re
from bisect import bisect_left
from collections.abc import Iterable

from newslint.document import Document
from newslint.language.names import PERSON, Mention
from newslint.source import Span

KIN = (
    "wife|husband|widow|widower|mother|father|sons?|daughters?|brothers?|sisters?|twins?|child|children|baby|dog|cat|horse|girlfriend|boyfriend|fianc[ée]e?"
    "|aunt|uncle|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|parents|siblings|grandchildren|girl|boy|friend|husbands|named|called|nicknamed"
)
RELATIONS = (
    "wife|husband|widow|widower|girlfriend|boyfriend|fianc[ée]e?|mother|father|parents|sons?|daughters?|brothers?|sisters?|uncle|aunt|cousin|nephew|niece|children"
    "|lawyers?|attorneys?|solicitor|barrister|childhood|widowhood|schooldays"
)
BELONGINGS = (
    "family|doctors?|spokesman|spokeswoman|aides?|body|death|murder|funeral|career|life|birthday|bedroom|face|head|hands?|legs?|shoulder|knee|ankle|neck|hair"
    "|arrest|trial|conviction|testimony|remarks|comments|speech|tweets?|candidacy|victim|resignation|confession|memoir"
)
SPEECH = (
    "said|says|told|tells|added|adds|insisted|claimed|warned|argued|explained|replied|admitted|denied|acknowledged|recalled|conceded|urged|suggested|noted|stressed|asked"
    "|wrote|writes|tweeted|testified|joked|declared|complained|vowed|promised|thanked|praised|criticised|criticized|accused|apologised|apologized|confirmed|believes|believed"
    "|thinks|thought|feels|felt|hopes|hoped|wants|wanted|concluded|continued|commented|predicted|described|expressed|indicated|spoke"
)
ACTS = (
    "died|resigned|retired|married|pleaded|smiled|laughed|nodded|shrugged|wept|grinned|graduated|fled|wore|walked|ran|drove|flew|sat|stood|sang|played|scored|fired|shot"
    "|beat|stabbed|kicked|headed|joined|served|became|was (?:born|married|arrested|jailed|sentenced|convicted|acquitted|appointed|elected|sworn|named|fired|shot|killed)"
)
CALLINGS = (
    "spokesman|spokeswoman|spokesperson|lawyer|attorney|barrister|solicitor|prosecutor|judge|defendant|suspect|gunman|driver|pilot|captain|skipper|coach|boss|chairman|chairwoman"
    "|president|vice-president|director|leader|minister|secretary|mayor|governor|senator|congressman|congresswoman|chief|head|founder|co-founder|owner|editor|author|writer|novelist"
    "|poet|playwright|journalist|reporter|correspondent|columnist|analyst|economist|strategist|professor|doctor|surgeon|scientist|researcher|historian|expert|activist"
    "|campaigner|organiser|organizer|farmer|teacher|student|pupil|nurse|soldier|officer|sergeant|detective|comedian|designer|chef|champion|runner|sprinter|swimmer|boxer"
    "|jockey|trainer|golfer|teammate|team-mate|colleague|aide|adviser|advisor|candidate|nominee|challenger|incumbent|lawmaker|politician|diplomat|ambassador|envoy"
    "|general|colonel|commander|billionaire|businessman|businesswoman|entrepreneur|millionaire|tycoon|mogul|frontman|frontwoman|predecessor|successor|eyewitness"
    "|witness|administrator|commissioner|executive|auditor|treasurer|speaker|compatriot|counterpart|frontrunner|front-runner|hopeful|veteran|seed|mate|backbencher|frontbencher"
    "|councillor|inspector|superintendent|constable|archbishop|bishop|cardinal|cleric|pastor|vicar|priest|consultant|engineer|psychologist|psychiatrist|sociologist"
    "|physicist|chemist|biologist|astronomer|manager|principal|chancellor|dean|curator|photographer|filmmaker|film-maker|attacker|killer|survivor|opponent"
    "|foreman|forewoman|fisherman|docker|miner|shopkeeper|carpenter|electrician|plumber|architect|accountant|banker|librarian|clerk|paramedic|firefighter|policeman|policewoman"
    "|pensioner|grandmother|grandfather|lecturer|headteacher|landlord|tenant|shareholder|builder|mechanic|waiter|waitress|barman|baker|butcher|translator|interpreter|geologist"
    "|archaeologist|economist|virologist|epidemiologist|ecologist|zoologist|botanist|statistician|mathematician|philosopher|theologian|sculptor|composer|conductor|violinist|pianist"
)
STAGE = (
    "critic|star|singer|actor|actress|artist|midfielder|striker|defender|goalkeeper|keeper|winger|forward|hooker|prop|lock|fly-half|scrum-half|full-back|centre|host|presenter"
    "|producer|victim|man|woman|teenager|native|rapper|model|member|rival"
)
CLUES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("relation", re.compile(rf"['’]s? (?:[a-z]+ )?(?:{RELATIONS})\b")),
    ("belongings", re.compile(rf"['’]s? (?:[a-z]+ )?(?:{BELONGINGS})\b")),
    (
        "role",
        re.compile(
            rf", (?:(?:an?|the|his|her|their|its|[\w’'-]+['’]s) (?:[\w’'-]+ ){{0,4}}(?i:{CALLINGS})\b|(?:[a-z-]+ ){{0,2}}(?i:{CALLINGS}) (?:of|at|for|and|with|in)\b)"
        ),
    ),
    ("who", re.compile(r",? (?:who|whose)\b")),
    ("age", re.compile(r", (?:aged )?\d{2}\b")),
    (
        "speech",
        re.compile(rf" (?:on [A-Z][a-z]+ |[a-z]+ly |yesterday |today |also |has |had |later |then |now |and |have )?(?:{SPEECH})\b"),
    ),
    ("act", re.compile(rf" (?:also |has |had |later |then |now )?(?:{ACTS})\b")),
    (
        "subject",
        re.compile(
            r" (?:[a-z]+ly |on [A-Z][a-z]+ |yesterday |today |also |now |then |later |never |often |still |has |had )?"
            r"(?:was|is|has|had|will|would|could|can|did|does|[a-z]+ed|met|won|lost|led|took|made|gave|went|came|got|began|left|saw|held|found|put|kept|brought|set)\b"
        ),
    ),
    ("self", re.compile(r"[^.;\n]{0,60} (?:himself|herself)\b")),
    ("he", re.compile(r"[^.;\n]{1,120}\b(?:he|she|his|her|him)\b")),
    ("its", re.compile(r"[^.;\n]{0,60}\b(?:its|itself|it)\b")),
    (
        "owner",
        re.compile(
            r"(?:['’]s?)? (?:shares?|stock|officials|executives|employees|customers|residents|players|fans|plc|group|chain|company|stores?|factory|plant|brand|products?|software"
            r"|games?|subsidiary|unit|city|province|region|state|island|area|airport|coast|border|tribe|communit(?:y|ies)|people|language|capital|militants|rebels|forces|troops|fighters"
            r"|government|regime|network|channel|newspaper|website|magazine|sites?|users?|chief|boss|president|chairman|executive|director|team|side|striker|midfielder|manager|coach|scale)\b"
            r"|-based|-led|, an? (?:[a-z-]+ ){0,3}(?:city|town|village|company|firm|group|capital|province|region|island|website|newspaper|party|tribe|drug|maker|network|chain|club|band)\b"
        ),
    ),
    ("place", re.compile(r", [A-Z]\w+")),
    ("score", re.compile(r" \(?\d")),
    ("plural", re.compile(r" (?:are|were|have|say|do)\b")),
)
LEADS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("calling", re.compile(rf"\b(?i:{CALLINGS}),? $")),
    ("fellow", re.compile(rf"\b(?i:{STAGE}),? $")),
    ("said by", re.compile(r"\b(?:said|says|told|added|asked|according to|replaced|succeeded|accused|beat|defeated) $")),
    ("in", re.compile(r"\b(?:in|at|near|across|outside|inside|throughout|into|around|on|via|using) $")),
    ("the", re.compile(r"\b[Tt]he (?:[a-z-]+ )?$")),
    ("a", re.compile(r"\b(?:[Aa]n?|each|every|some|many|all|any|no|more|other|these|those) (?:[a-z]+ )?$")),
)


HONORIFIC = frozenset(("Mr", "Mrs", "Ms", "Messrs"))
BETWEEN_PEERS = (", ", " and ", ", and ", " or ")


def find_signs(document: Document, mentions: Iterable[Mention]) -> set[str]:
    """The signs in the text around the bare mentions of one name, outside the headline."""
    prose = document.prose
    signs: set[str] = set()
    for mention in mentions:
        if mention.block.kind == "headline":
            continue
        start, end = mention.name
        signs.update(name for name, clue in CLUES if clue.match(prose, end, mention.block.span.end))
        before = max(mention.block.span.start, start - 40)
        signs.update(name for name, lead in LEADS if lead.search(prose, before, start))
        if mention.honorific in HONORIFIC:
            signs.add("honorific")
        if has_peer(document, mention):
            signs.add("peer")
    return signs


def has_peer(document: Document, mention: Mention) -> bool:
    """Whether the name stands in a list beside a person's full name."""
    mentions = document.names.mentions
    place = bisect_left(mentions, mention.span, key=_span)
    for left, right in ((place - 1, place), (place, place + 1)):
        if left >= 0 and right < len(mentions):
            other = mentions[left if right == place else right]
            between = document.prose[mentions[left].span.end : mentions[right].span.start]
            if between in BETWEEN_PEERS and other.kind == PERSON and not other.is_single:
                return True
    return False


def _span(mention: Mention) -> Span:
    return mention.span
