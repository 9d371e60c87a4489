"""What goes wrong on the way to a hub: lines that are cut after so many bytes, a server and laptops
that are killed."""

import contextlib
import multiprocessing
import select
import socket
import threading
import time

from careapp.errors import CareError
from careapp.services.opening import open_school
from careapp.store import vault


class Proxy:
    """Stands before a server on loopback and passes on what either side says, until one of them
    said as much as it may: then both hear no more. `allow` sets how much for the next line."""

    def __init__(self, port):
        self._to = port
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        self._up = self._down = None
        self.said = (0, 0)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def allow(self, up=None, down=None):
        """Bytes of the laptop and of the server; None for any number."""
        self._up, self._down = up, down

    def _serve(self):
        while True:
            try:
                near, _ = self._door.accept()
            except OSError:
                return
            with near:
                try:
                    far = socket.create_connection(("127.0.0.1", self._to))
                except OSError:
                    continue
                with far, contextlib.suppress(OSError):
                    self._pass_on(near, far)

    def _pass_on(self, near, far):
        left, said = {near: self._up, far: self._down}, {near: 0, far: 0}
        while True:
            for one in select.select([near, far], [], [])[0]:
                other = far if one is near else near
                some = one.recv(65_536)
                if not some:
                    self.said = (said[near], said[far])
                    return
                if left[one] is not None and said[one] + len(some) > left[one]:
                    other.sendall(some[: left[one] - said[one]])
                    return
                said[one] += len(some)
                other.sendall(some)

    def close(self):
        with contextlib.suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits there
        self._door.close()
        self._thread.join(10)


def _work(path, login, secret, address, to):
    """In the process that will be killed."""
    vault.COST.update({"m": 1024, "t": 1})
    laptop = open_school(path, login, secret, install=path.name, clock=_clock())
    url, password = address
    to.send("go")
    with contextlib.suppress(CareError):
        laptop.hub.sync(laptop.hub.link(url, password, tls=False))
    to.send("done")
    laptop.close()


def _clock():
    from careapp.clock import Clock

    return Clock()


def killed(path, login, secret, address, after):
    """A laptop goes through with the hub in a process of its own, which is killed `after` seconds;
    whether it was done by then."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__, "careapp.services.hub", "psycopg"])
    ours, theirs = context.Pipe(duplex=False)
    worker = context.Process(target=_work, args=(path, login, secret, address, theirs))
    worker.start()
    theirs.close()
    told = []
    try:
        told.append(ours.recv())
        time.sleep(after)  # when the blow falls is the point, not a wait
        worker.kill()
        while True:
            told.append(ours.recv())
    except EOFError:
        pass
    worker.join()
    assert told[0] == "go"
    return told[-1] == "done"
