"""What tests ask of a document made of segments."""

from xml.sax.saxutils import escape

from hypothesis import strategies as st

from readers.laws import assert_lawful
from transcheck.model import Document


def pairs(document: Document) -> list[tuple[str, str]]:
    """The segments as (source, translation)."""
    assert document.source
    return [(segment.source.of(document.source.text), segment.span.of(document.text)) for segment in document.segments]


def raw(document: Document, words: str) -> str:
    """What the file has where the text has these words."""
    start = document.text.index(words)
    span = type(document.blocks[0].span)(start, start + len(words))
    return document.source_map.to_file(span).of(document.file_text)


def assert_both_lawful(document: Document) -> None:
    """Both halves follow the laws, and each segment lies in a block of both and has no white space at its ends."""
    assert document.source
    assert_lawful(document)
    assert_lawful(document.source)
    for segment in document.segments:
        for half, span in ((document, segment.span), (document.source, segment.source)):
            assert span.of(half.text) == span.of(half.text).strip() != ""
            assert any(block.span.covers(span) for block in half.blocks)


LETTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
WORDS = st.text(LETTERS, max_size=12)

WRITTEN = st.one_of(
    WORDS.map(lambda text: (escape(text), text)),
    WORDS.map(lambda text: ("".join(f"&#x{ord(one):x};" for one in text), text)),
    WORDS.map(lambda text: text.replace("]]>", "]")).map(lambda text: (f"<![CDATA[{text}]]>", text)),
    st.sampled_from([("<!-- é & < -->", ""), ("<?x y?>", ""), ("&quot;", '"'), ("&apos;", "'")]),
)
"""Text as XML may write it, with the text itself."""
