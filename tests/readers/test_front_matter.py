import pytest

from newslint.document import Metadata
from newslint.readers.front_matter import read_front_matter


@pytest.mark.parametrize(
    ("text", "metadata"),
    [
        ("---\ntitle: Crane falls\ndate: 2027-05-03\nauthor: Ann Lind\n---\n", Metadata("Crane falls", "2027-05-03", "Ann Lind")),
        ('---\ntitle: "Crane \\"falls\\" \\u2013 again" # draft\ntags: [a, b]\n...\n', Metadata('Crane "falls" – again')),
        ("---\nTitle: 'Lind''s crane'\nheadline: no\n---\n", Metadata("Lind's crane")),
        ("---\ntitle: Crane: the fall # 2\n---\n", Metadata("Crane: the fall")),
        ("---\n# desk copy\ntitle: >-\n  Crane falls\n  in gale\n---\n", Metadata("Crane falls in gale")),
        ("---\nauthors:\n  - Ann Lind\n  - name: Bo Ek\n    email: bo@port.example\n---\n", Metadata(author="Ann Lind, Bo Ek")),
        ("---\nauthor:\n  name: Ann Lind\n  url: x\n---\n", Metadata(author="Ann Lind")),
        ("---\nauthor: [Ann Lind, 'Ek, Bo']\ntitle:\n---\n", Metadata(author="Ann Lind, Ek, Bo")),
        (
            '+++\ntitle = "Crane falls"\ndate = 2027-05-03T14:05:00Z\n[params]\ntitle = "no"\n+++\n',
            Metadata("Crane falls", "2027-05-03T14:05:00Z"),
        ),
        ("---\nlayout: post\n---\n", Metadata()),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_title_date_and_author_are_read(text, metadata, line_end):
    text = "\ufeff" + text.replace("\n", line_end)
    assert read_front_matter(f"{text}The quay is shut.") == (metadata, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The quay is shut.",
        "---\n\nThe quay is shut.\n\n---\n",
        "---\n# Crane falls\n\nThe quay is shut.\n\n---\n",
        "---\nBy the sea stands a crane.\n---\n",
        "---\ntitle: Crane falls\n",
        "----\ntitle: Crane falls\n----\n",
        "+++\ntitle: Crane falls\n+++\n",
        " ---\ntitle: Crane falls\n---\n",
        "---",
    ],
)
def test_a_rule_at_the_head_is_no_front_matter(text):
    assert read_front_matter(text) == (Metadata(), 0)


def test_the_end_of_the_file_ends_front_matter():
    assert read_front_matter("---\ntitle: Crane\n---") == (Metadata("Crane"), 20)
