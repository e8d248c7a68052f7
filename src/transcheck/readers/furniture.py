"""Lines of page furniture, such as "Read more", in the form in which they are compared."""

from collections.abc import Container

from transcheck.model.folding import fold_label, fold_line

LONGEST_FURNITURE = 200
"""Characters. A longer line is never looked up."""
_LONGEST_WITHOUT_LABEL = 120


def is_furniture(line: str, furniture: Container[str]) -> bool:
    """Whether the whole of ``line``, or its label (see ``fold_label``), is in ``furniture``, a set of folded lines."""
    if len(line) <= _LONGEST_WITHOUT_LABEL and fold_line(line) in furniture:
        return True
    return len(line) <= LONGEST_FURNITURE and (":" in line or "：" in line) and fold_label(line) in furniture


__all__ = ["LONGEST_FURNITURE", "fold_line", "is_furniture"]
