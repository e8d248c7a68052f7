"""A line of the story is nothing but the file name of a picture or a slug of the content system.

Why it matters
    Scrapers and feeds copy the name under which a picture is stored along with its caption. Readers then meet
    "summit_arrival_2" in the middle of a story.

When to ignore
    The story is about that file, or quotes it on a line of its own.

Decision
    The reader of the file decides by form: a line in small letters whose words are joined by underscores, a line that
    ends in ``.jpg`` or the like, or three and more words joined by hyphens right above a caption. A handle or a file
    name inside a sentence is not meant.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import BlockKind, Edit, Finding, Fix, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="A picture's file name or slug stands in the copy",
    category="accuracy/addition",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "Harbor reopens after storm\n\n[[harbor_cranes]]\nCranes stand idle at the port of Lindow.\n\n"
            "The port of Lindow reopened on Friday after two days of high winds, its operator said.",
            message="“harbor_cranes” is the name of a picture, not copy",
            fixed="Harbor reopens after storm\n\nCranes stand idle at the port of Lindow.\n\n"
            "The port of Lindow reopened on Friday after two days of high winds, its operator said.",
            format="text",
        ),
        Bad(
            "Harbor reopens after storm\n\nThe port of Lindow reopened on Friday, its operator said.\n\n"
            "[[port-cranes-lindow]]\nCranes stand idle at the port on Thursday.",
            format="text",
        ),
        Bad(
            "Harbor reopens after storm\n\nThe port of Lindow reopened on Friday, its operator said.\n\n"
            "[[IMG_2041.JPG]]",
            format="text",
        ),
        Good("Harbor reopens after storm\n\nThe operator posted the news as harbor_cranes on Friday.", format="text"),
        Good("Harbor reopens after storm\n\nPhotos such as IMG_2041.JPG were sold on Friday.", format="text"),
        Good("Harbor reopens after storm\n\non-site\n\nCranes stand idle at the port on Thursday.", format="text"),
    ),
)
def image_slug_line(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each block that the reader recognised as a slug."""
    for block in analysis.document.blocks_of(BlockKind.SLUG):
        yield flag(
            span=block.span,
            message=f"“{block.span.of(analysis.text)}” is the name of a picture, not copy",
            fix=Fix("Delete the line", (Edit(block.span, ""),), Safety.SAFE),
        )
