"""What of a bug may be written down: where it happened and its kind, never what it was about."""

import traceback
from collections.abc import Iterator


def trace(problem: BaseException) -> str:
    """The traceback with the kinds of the errors alone: their texts may hold a student's data."""
    return "\n".join(_parts(problem))


def _parts(problem: BaseException) -> Iterator[str]:
    cause = problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)
    if cause is not None:
        yield from _parts(cause)
        yield "then:"
    for frame in traceback.extract_tb(problem.__traceback__):
        yield f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}'
    kind = type(problem)
    yield f"{kind.__module__}.{kind.__qualname__}"
