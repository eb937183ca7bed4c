"""What a lab shows below its cells: `from gradus_show import show, table, plot, image, staircase`. As a plain file it prints."""

import numbers

import gradus_values

_ask = None
"""Hands a request to the page and gives the words of a refusal, or None. Set by the place that runs the code."""


def show(value, *, label=None, bar=None):
    """Shows a value: a matrix as a matrix, records as a table, anything else as Python writes it.

    `bar` draws the bar of an augmented matrix before that column, counted from 0.
    """
    _show(value, "show", label, bar)


def table(rows, *, columns=None, label=None):
    """Shows a table: dictionaries with the same keys, or rows of entries with the names of the columns."""
    _draw("table", rows=_plain(rows), columns=columns, label=label)


def plot(*, lines=(), points=(), curves=(), window=None, labels=None):
    """Draws lines a·x + b·y = c, points and curves in the plane.

    A line is [a, b, c] or {"a": …, "b": …, "c": …, "label": …}, a point [x, y] or {"at": [x, y], "label": …, "ring": True},
    a curve a list of points or {"points": …, "label": …}; window is {"x": [from, to], "y": [from, to]}. Arrays do for lists.
    """
    _draw("plot", lines=_plain(lines), points=_plain(points), curves=_plain(curves), window=_plain(window), labels=labels)


def staircase(matrix, pivots, *, bar=None, columns=None, label=None):
    """Draws a row echelon form with its stairs: the pivots are marked, and a line goes down below them.

    `pivots` are columns, counted from 0, from the top row down; `bar` draws a bar before that column; `columns` are the heads.
    """
    rows, found = _plain(matrix), _plain(pivots)
    plain = _stairs(rows, found, bar) if _ask is None else None
    _draw("staircase", plain, rows=rows, pivots=found, bar=bar, columns=columns, label=label)


def image(rows, *, label=None):
    """Shows an image from rows of grey levels 0…255, or rows of [red, green, blue]."""
    _draw("image", rows=_plain(rows), label=label)


def _show(value, source, label=None, bar=None):
    text = value if source == "show" and isinstance(value, str) else _written(value)
    if bar is not None:
        text = _barred(value, bar) or text
    try:
        encoded = gradus_values.encode(value)
    except gradus_values.EncodingError:
        encoded = {"$": "undefined"}
    request = {"type": "show", "from": source, "value": encoded, "text": text}
    if label is not None:
        request["label"] = str(label)[:200]
    if bar is not None:
        request["bar"] = int(bar)
    _send(request, labelled(text, label))


def labelled(text, label):
    """A text with its label: in front of one line, above several, whose columns stay below one another."""
    if label is None:
        return text
    return f"{label} =\n{text}" if "\n" in text else f"{label} = {text}"


def _barred(value, bar):
    """The rows of a matrix with a bar before one of its columns, or None for anything else."""
    rows = _plain(value) if hasattr(value, "__len__") else None
    if not isinstance(rows, list) or not all(isinstance(row, list) and len(row) == len(rows[0]) for row in rows):
        return None
    is_numeric = all(isinstance(entry, (int, float)) for row in rows for entry in row)
    return _stairs(rows, [], bar) if rows and rows[0] and is_numeric else None


def _draw(kind, plain=None, **given):
    given = {name: part for name, part in given.items() if part is not None}
    _send({"type": kind, "given": gradus_values.encode(given)}, plain or f"[{kind}]")


def _stairs(rows, pivots, bar):
    """The rows as a plain file prints them: the pivots in brackets."""
    marks = dict(enumerate(pivots))
    texts = [[f"({entry + 0:g})" if marks.get(i) == j else f" {entry + 0:g} " for j, entry in enumerate(row)] for i, row in enumerate(rows)]
    widths = [max(map(len, column)) for column in zip(*texts)]
    lines = [[("|" if j == bar else "") + text.rjust(width) for j, (text, width) in enumerate(zip(row, widths))] for row in texts]
    return "\n".join("[" + " ".join(line) + "]" for line in lines)


def _send(request, plain):
    if _ask is None:
        print(plain)
        return
    refusal = _ask(request)
    if refusal is not None:
        raise TypeError(refusal)


def _written(value):
    text = repr(value)
    return text if len(text) <= 19_000 else text[:19_000] + " …"


def _plain(part):
    """The part with arrays, tuples and NumPy's numbers turned into lists and plain numbers."""
    if isinstance(part, dict):
        return {key: _plain(inner) for key, inner in part.items()}
    if hasattr(part, "tolist"):
        return part.tolist()
    if isinstance(part, (str, numbers.Number)) or part is None:
        return part
    return [_plain(inner) for inner in part]
