"""Runs coroutines to their end: asyncio for a Python that is alone, without sockets, threads or a page that calls back."""

import asyncio
import errno
import inspect
import time

SLICE = 0.005
"""Seconds that a Python sleeps at a time: Pyodide looks after some tens of steps only whether it is to stop."""


class Endless(RuntimeError):
    """Everything waits, and nothing will ever come."""


class Loop(asyncio.BaseEventLoop):
    """An event loop that knows time and nothing else."""

    def __init__(self):
        super().__init__()
        # What the base class waits with, and asks what has happened outside: nothing ever has.
        self._selector = self

    def select(self, timeout):
        if timeout is None:
            raise Endless("This waits for something that nothing here will ever do.")
        end = time.monotonic() + timeout
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(left, SLICE))
        return []

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass

    async def _reach_out(self, *_, **__):
        raise OSError(errno.EHOSTUNREACH, "Host is unreachable")

    create_connection = create_server = create_datagram_endpoint = getaddrinfo = getnameinfo = _reach_out


_loop = None


def run(coroutine):
    """What a coroutine comes to. All that are run share one loop, so that a task goes on in the next cell."""
    global _loop
    if _loop is None:
        _loop = Loop()
    asyncio.set_event_loop(_loop)
    try:
        return _loop.run_until_complete(coroutine)
    except (KeyboardInterrupt, Endless) as stop:
        # Where it struck the loop, it is thrown in where the coroutine waits, and so says where that was.
        if inspect.getcoroutinestate(coroutine) == inspect.CORO_SUSPENDED:
            coroutine.throw(stop)
        raise


def take_over():
    """Lets `asyncio.run` have loops of this kind: in Pyodide the one that is there belongs to the page."""
    import warnings

    class Policy(asyncio.events._AbstractEventLoopPolicy):
        current = None

        def get_event_loop(self):
            if self.current is None:
                raise RuntimeError("There is no current event loop in thread 'MainThread'.")
            return self.current

        def set_event_loop(self, loop):
            self.current = loop

        def new_event_loop(self):
            return Loop()

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        asyncio.set_event_loop_policy(Policy())
    asyncio._set_running_loop(None)
    # The page's loop puts another in its place.
    asyncio.run = asyncio.runners.run
