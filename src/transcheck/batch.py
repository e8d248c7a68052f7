"""Many files: one after the other, or in several processes with a session each; results in the order of the files."""

import signal
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from transcheck.engine import Report, Session, Tally
from transcheck.model import Document
from transcheck.readers import ReadError, read_bytes, read_file
from transcheck.settings import Settings

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

_CHUNK = 16
"""Files handed to a process at once: few enough to keep the processes evenly busy, enough to make the trips cheap."""

_CHUNKS_AHEAD = 4

Render = Callable[[Report], str]
"""Makes the output for a document. It is sent to other processes, so it must pickle."""


class Source(NamedTuple):
    """A file to check: its path as the user wrote it, its content if it was read already, and a format to insist on."""

    path: str
    data: bytes | None = None
    format: str | None = None
    source_path: str | None = None
    """The file that it was translated from."""
    reference_paths: tuple[str, ...] = ()
    """The files that hold the words of its speakers."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file. Small, because it travels between processes: the document stays where it was checked."""

    path: str
    output: str = ""
    tally: Tally = field(default_factory=Counter)
    origin: str = ""
    evidence: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()
    error: str = ""
    """Why it could not be checked; then all else is empty."""


class BatchError(Exception):
    """A process ended that should have gone on checking. The message is one line."""


def check_all(sources: Sequence[Source], session: Session, render: Render, jobs: int = 1) -> Iterator[Outcome]:
    """Check the sources, with ``jobs`` processes when there is more than one of both.

    Raises what loading the rules raises before the first outcome, and BatchError.
    """
    session.load()
    if jobs > 1 and len(sources) > 1:
        yield from _check_in_processes(sources, session.settings, render, min(jobs, len(sources)))
    else:
        yield from (check_one(source, session, render) for source in sources)


def check_one(source: Source, session: Session, render: Render) -> Outcome:
    """Check one source. What goes wrong with it becomes the outcome's error, so that the others still get checked."""
    try:
        document = _read(source, session)
        report = session.check_document(document)
        return Outcome(source.path, render(report), report.tally(), report.origin, report.evidence, document.notes)
    except ReadError as error:
        return Outcome(source.path, error=str(error))
    except Exception as error:
        if session.reraise:
            raise
        return Outcome(source.path, error=f"internal error: {type(error).__name__}: {error}")


def _read(source: Source, session: Session) -> Document:
    furniture = session.lexicon.furniture
    if source.data is None:
        document = read_file(Path(source.path), format=source.format, furniture=furniture)
    else:
        document = read_bytes(source.data, source.path, format=source.format, furniture=furniture)
    if source.source_path is not None:
        document = replace(document, source=_read_beside("source", source.source_path, source, session), segments=())
    if source.reference_paths:
        references = (_read_beside("reference", path, source, session) for path in source.reference_paths)
        document = replace(document, references=tuple(references))
    return document


def _read_beside(what: str, path: str, source: Source, session: Session) -> Document:
    """A file that goes with the story: its ``source`` or a ``reference``."""
    try:
        return read_file(Path(path), furniture=session.lexicon.furniture)
    except ReadError as error:
        raise ReadError(f"its {what} {error.path}: {error}", source.path) from None


def _check_in_processes(sources: Sequence[Source], settings: Settings, render: Render, jobs: int) -> Iterator[Outcome]:
    from concurrent.futures import ProcessPoolExecutor  # pulls in a lot that a run with one file has no use for
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children

    others = set(active_children())
    with ProcessPoolExecutor(jobs, initializer=_start_worker, initargs=(settings, render)) as pool:
        try:
            yield from _in_turn(pool, sources, jobs)
        except BrokenProcessPool as error:
            raise BatchError("a worker process died, perhaps for want of memory: try again with -j 1") from error
        except BaseException:  # an interrupt, or nobody wants the rest: do not wait for the files in work
            for worker in set(active_children()) - others:
                worker.terminate()
            raise


def _in_turn(pool: "Executor", sources: Sequence[Source], jobs: int) -> Iterator[Outcome]:
    """Hand out the sources in chunks, a few for each process ahead of the one whose outcomes are next."""
    size = max(1, min(_CHUNK, len(sources) // (jobs * 2)))
    waiting: deque[Future[list[Outcome]]] = deque()
    for start in range(0, len(sources), size):
        waiting.append(pool.submit(_check_in_worker, sources[start : start + size]))
        if len(waiting) > jobs * _CHUNKS_AHEAD:
            yield from waiting.popleft().result()
    for future in waiting:
        yield from future.result()


_worker: tuple[Session, Render] | None = None
"""What a worker process works with; None in every other process."""


def _start_worker(settings: Settings, render: Render) -> None:
    """Give a new process its session. An interrupt is the parent's to handle."""
    global _worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    session = Session(settings)
    session.load()
    _worker = session, render


def _check_in_worker(sources: Sequence[Source]) -> list[Outcome]:
    assert _worker
    return [check_one(source, *_worker) for source in sources]
