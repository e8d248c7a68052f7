"""What a reader raises."""


class ReadError(Exception):
    """A file that cannot be read. Its ``str`` is one line, "what is wrong: what to do", without the path."""

    def __init__(self, message: str, path: str = "-") -> None:
        super().__init__(message)
        self.path = path
