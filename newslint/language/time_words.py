"""The words that dates and periods are made of, and the names that only look like them; compiled by hand."""

WEEKDAYS = {name: day for day, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT_WEEKDAYS = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
MONTH_NAMES = tuple("January February March April May June July August September October November December".split())
MONTHS = {name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
SHORT_MONTHS = {name: number for name, number in MONTHS.items() if len(name) > 3}
SHORT_MONTHS = {name[:3]: number for name, number in SHORT_MONTHS.items()} | {"sept": 9}
DAY_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

DEICTICS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
PARTS_OF_DAY = frozenset({"morning", "lunchtime", "afternoon", "evening", "night"})

UNITS = {
    unit + ending: unit
    for unit in "minute hour day night morning afternoon evening week weekend fortnight month quarter season summer spring autumn winter term year".split()
    for ending in ("", "s", "'s", "s'")
} | {"decade": "decade", "decades": "decade", "century": "century", "centuries": "century", "fall": "autumn", "fall's": "autumn"}
LONG_UNITS = frozenset({"month", "quarter", "season", "summer", "spring", "autumn", "winter", "term", "year", "decade", "century"})

DIRECTIONS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "recent": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
}
NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
    "forty fifty dozen few several many couple of or half".split()
) | {str(number) for number in range(1, 100)}
SPELT_DAYS = {
    word: day
    for day, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        "seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
        "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(),
        1,
    )
}
DAYS = (
    {str(day): day for day in range(100)}
    | {f"0{day}": day for day in range(10)}
    | {f"{day}{ending}": day for day in range(100) for ending in ("st", "nd", "rd", "th")}
)
"""A day of the month as written, 0 to 99: whether a month has it is for others to say."""
LIKELY_YEARS = frozenset(str(year) for year in range(1900, 2100))

NAMED_BEFORE = frozenset(
    "black good easter palm bloody cyber ash super fat shrove maundy holy spy whit pancake giving girl man freaky ruby tgi sheffield billy".split()
)
"""What makes a name of the weekday that follows: Good Friday, Ash Wednesday, Sheffield Wednesday."""
NAMED_AFTER = frozenset(
    "times telegraph mirror express people post mail herald sport world business independent star sun tribune age club addams school".split()
)
"""What makes a name of the weekday before it: the Sunday Times, Wednesday Addams; in capitals, `school` aside."""
NAMED_NIGHTS = frozenset("live football lights baseball massacre fever takeaway".split())
"""What makes a name of a weekday and its night: Saturday Night Live."""
NAMED_TODAYS = frozenset("usa russia psychology history christianity india israel china canada politics the bbc's".split())
"""What makes a name of `Today` in capitals: USA Today, the Today programme."""
SUNDAY_PAPERS = frozenset({"mail", "independent"})
