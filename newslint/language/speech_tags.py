"""The few words with which copy names a speaker beside a quotation: `he said`, `asked Ms Lind`.

Only as much as tells narration from a quotation whose mark is missing; who said what is not asked here.
"""

from newslint.lazy import lazy_pattern

VERB = "said|says|told|added|adds|asked|asks|replied|explained|wrote|insisted|warned|claimed|continued|noted|admitted|argued|concluded"
TITLE = r"(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Sen|Rep|Gov|President)\b\.?"
NAME = rf"(?:{TITLE} )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}}"
WITHIN = lazy_pattern(
    rf"[,?!—] (?!(?:and|but|or|so|as|because|when|where|while|which|who|whose|that|if|I|we|you|like|then|what|though|although|since)\b)"
    rf"(?:[^\s,;:.?!\"“”]+\.? ){{0,7}}?(?:{VERB})\b(?!:|,? ['‘])"
)
"""A speech tag inside what stands between marks: one of these marks has lost its partner."""
AFTER = lazy_pattern(rf"{NAME} (?:{VERB})\b")
"""A speech tag that goes on with the sentence of a quoted question: `"Why?" Ms Lind asked.`"""
