"""What goes wrong with the sources of knowledge."""


class KnowledgeError(Exception):
    """A source or a knowledge file that cannot be used. Its ``str`` is one line that names the file."""


class RecordError(ValueError):
    """One record of a source that cannot be used. ``line`` counts from the record's first line, which is 1."""

    def __init__(self, problem: str, line: int = 1) -> None:
        super().__init__(problem)
        self.line = line
