"""Runs a learner's file, cell by cell, and answers calls of its functions. The same file serves Pyodide and CPython."""

import ast
import inspect
import io
import json
import linecache
import os
import random
import sys
import time
import traceback
import types

import gradus_loop
import gradus_matplotlib
import gradus_show
import gradus_values

FILE = "gradus-lab.py"
PIECE, PATIENCE = 4_000, 0.1
# As many characters of what a cell prints as of one value that is shown.
ROOM = 20_000
MODE = {"flags": ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, "dont_inherit": True}


class Desk:
    """The way out and in: lines of JSON written to one file descriptor and read from another."""

    def __init__(self, out, back):
        self.out, self.back, self.rest, self.cell = out, back, b"", 0

    def send(self, message):
        self.say(json.dumps({**message, "cell": self.cell}, separators=(",", ":")))

    def say(self, text):
        line = text.encode() + b"\n"
        while line:
            line = line[os.write(self.out, line) :]

    def line(self):
        while b"\n" not in self.rest:
            piece = os.read(self.back, 65_536)
            if not piece:
                raise EOFError
            self.rest += piece
        line, self.rest = self.rest.split(b"\n", 1)
        return line.decode()

    def ask(self, request):
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        self.send(request)
        return json.loads(self.line()).get("error")


class Console(io.TextIOBase):
    """What is printed, handed on line by line; many lines in a short time go together."""

    def __init__(self, desk, level):
        self.desk, self.level, self.held, self.sent, self.left = desk, level, "", 0.0, ROOM

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if self.left < 0:
            return len(text)
        self.held += text
        is_due = "\n" in text and time.monotonic() - self.sent > PATIENCE
        if is_due or len(self.held) > PIECE:
            self.flush()
        return len(text)

    def flush(self):
        if self.held == "":
            return
        text, self.held = self.held, ""
        self.sent = time.monotonic()
        seen = text[: self.left]
        self.left -= len(text)
        for start in range(0, len(seen), PIECE):
            self.say(self.level, seen[start : start + PIECE])
        if self.left < 0:
            self.say("warn", "That is all that is shown of what this cell prints: it prints more.")

    def say(self, level, text):
        self.desk.send({"type": "text", "level": level, "text": text.removesuffix("\n")})


def serve(desk):
    """Takes a file and calls from the desk until it closes: for a Python that is a process of its own."""
    runner = Runner(desk)
    while True:
        line = desk.line()
        job = json.loads(line)
        if job["type"] == "load":
            desk.say('{"type":"began"}')
            desk.say(runner.load(job["code"]))
        else:
            desk.say(runner.call(line))


class MissingFunction(Exception):
    """The file has no function of the name that is to be called."""


class Runner:
    """One learner's file, run once; then calls of its function."""

    def __init__(self, desk):
        self.desk = desk
        self.function = None
        gradus_show._ask = desk.ask
        self.consoles = sys.stdout, sys.stderr = Console(desk, "log"), Console(desk, "warn")
        random.seed()
        os.environ["MPLBACKEND"] = "module://gradus_matplotlib"

    def load(self, text):
        """Runs the cells that the text names; gives the JSON text of the message that says how it went."""
        job = json.loads(text)
        try:
            self.provide(job.get("modules", {}))
            self.run(job["cells"], job.get("call"))
            return json.dumps({"type": "loaded"})
        except BaseException as error:
            return json.dumps({"type": "thrown", "error": described(error)})
        finally:
            self.flush()

    def provide(self, modules):
        """Makes modules of their sources, to be imported by the file."""
        for name, source in modules.items():
            module = sys.modules[name] = types.ModuleType(name)
            exec(compile(source, name + ".py", "exec", dont_inherit=True), module.__dict__)

    def run(self, cells, name):
        linecache.cache[FILE] = (0, None, [line + "\n" for line in "\n".join(cells).split("\n")], FILE)
        trees, first = [], 1
        for source in cells:
            trees.append(ast.increment_lineno(_parsed(source, first), first - 1))
            first += source.count("\n") + 1
        if name is not None and not any(_makes(node, name) for tree in trees for node in tree.body):
            raise MissingFunction(name)
        module = types.ModuleType("__main__" if name is None else "gradus_lab")
        sys.modules[module.__name__] = module
        value = None
        for i, tree in enumerate(trees):
            self.flush()
            for console in self.consoles:
                console.left = ROOM
            self.desk.cell = i
            last = None
            if name is not None:
                tree.body = [_sheltered(node) for node in tree.body]
            elif i == len(trees) - 1 and tree.body and isinstance(tree.body[-1], ast.Expr):
                last = ast.Expression(tree.body.pop().value)
            gradus_matplotlib.draws = name is None and i == len(trees) - 1
            _finished(compile(tree, FILE, "exec", **MODE), module)
            if last is not None:
                value = _finished(compile(last, FILE, "eval", **MODE), module)
            if value is not None and not gradus_matplotlib.shows(value):
                gradus_show._show(value, "value")
            gradus_matplotlib.show_open()
        if name is not None:
            self.function = module.__dict__.get(name)

    def call(self, text):
        """Calls the function with encoded arguments; gives the JSON text of the message that says what came of it."""
        job = json.loads(text)
        number = job["id"]
        try:
            values = [gradus_values.decode(part) for part in job["arguments"]]
            try:
                value = self.function(*values)
                if isinstance(value, types.CoroutineType):
                    value = gradus_loop.run(value)
                self.flush()
                # A function without return gives nothing, which outside has a name of its own.
                returned = {"$": "undefined"} if value is None else gradus_values.encode(value)
                after = [gradus_values.encode(part) for part in values]
                answer = {"type": "returned", "id": number, "value": returned, "argumentsAfter": after}
                whole = json.dumps(answer, allow_nan=False, separators=(",", ":"))
                if len(whole) > gradus_values.CHARACTERS:
                    raise gradus_values.EncodingError("the value is too large to hand across", "value")
                return whole
            except gradus_values.EncodingError as error:
                reason = {"name": "EncodingError", "message": str(error), "stack": error.path}
                return json.dumps({"type": "call-failed", "id": number, "reason": "value", "error": reason})
        except BaseException as error:
            self.flush()
            return json.dumps({"type": "call-failed", "id": number, "reason": "exception", "error": described(error)})

    def flush(self):
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, Console):
                stream.flush()


def _finished(code, module):
    """Runs code to its end; gives the value of an expression. Code that awaits at its top level is a coroutine."""
    value = eval(code, module.__dict__)
    return gradus_loop.run(value) if code.co_flags & inspect.CO_COROUTINE else value


def _parsed(source, first):
    try:
        return ast.parse(source, FILE)
    except SyntaxError as error:
        error.lineno = (error.lineno or 1) + first - 1
        raise


def _makes(node, name):
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return node.name == name
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return any(isinstance(part, ast.Name) and part.id == name for target in targets for part in ast.walk(target))
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return any((alias.asname or alias.name) == name for alias in node.names)
    return any(_makes(inner, name) for inner in ast.iter_child_nodes(node) if isinstance(inner, ast.stmt))


def _sheltered(node):
    """An expression at the top level may fail unheard: in a file that is being checked it only tries things out."""
    if not isinstance(node, ast.Expr):
        return node
    handler = ast.ExceptHandler(type=ast.Name("Exception", ast.Load()), name=None, body=[ast.Pass()])
    made = ast.Try(body=[node], handlers=[handler], orelse=[], finalbody=[])
    return ast.fix_missing_locations(ast.copy_location(made, node))


def described(error):
    """An error as it left the learner's code: its own words, and the steps in the learner's file, innermost first."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == FILE]
    steps = [f"at {'' if f.name.startswith('<') else f.name} ({FILE}:{f.lineno}:1)" for f in reversed(frames)]
    if isinstance(error, SyntaxError) and not frames:
        steps = [f"at ({FILE}:{error.lineno or 1}:1)"]
    return {"name": type(error).__name__[:100], "message": _message(error)[:4_000], "stack": "\n".join(steps)[:8_000]}


def _message(error):
    try:
        if isinstance(error, SyntaxError):
            is_command = error.msg == "invalid syntax" and (error.text or "").lstrip().startswith(("%", "!"))
            return "a command to Jupyter is invalid syntax" if is_command else str(error.msg)
        # Python adds what may have been meant only when it writes the error out.
        whole = "".join(traceback.TracebackException.from_exception(error, lookup_lines=False).format_exception_only())
        name, colon, message = whole.strip().partition(": ")
        return message if colon else ""
    except Exception:
        return ""
