"""A signed-in session over a real plain school, and how tests wait for it."""

from contextlib import contextmanager

from careapp import settings
from careapp.ui.session import Session
from careapp.ui.tasks import Tasks
from tests.ui.schools import create


@contextmanager
def signed_in(folder, *, filled=True, account=None, prepare=None):
    """`account(services)` gives the actor to sign in as; `prepare(services)` comes before."""
    services = create(folder / "a", plain=True, filled=filled).services
    if prepare:
        prepare(services)
    seen = services.as_actor(account(services)) if account else services
    tasks = Tasks()
    yield Session(seen, services.school, tasks, settings.load())
    tasks.close()
    services.close()


def settle(qtbot, session):
    """Wait until nothing is under way in the lanes."""
    qtbot.waitUntil(lambda: session.tasks.idle)
