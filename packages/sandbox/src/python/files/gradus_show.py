"""What a lab shows below its cells: `from gradus_show import show, table, plot, image`. As a plain file it prints."""

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


def image(rows, *, label=None):
    """Shows an image from rows of grey levels 0…255, or rows of [red, green, blue]."""
    _draw("image", rows=_plain(rows), label=label)


def _show(value, source, label=None, bar=None):
    text = value if source == "show" and isinstance(value, str) else _written(value)
    try:
        encoded = gradus_values.encode(value)
    except gradus_values.EncodingError:
        encoded = {"$": "undefined"}
    request = {"type": "show", "from": source, "value": encoded, "text": text}
    if label is not None:
        request["label"] = str(label)[:200]
    if bar is not None:
        request["bar"] = int(bar)
    _send(request, text if label is None else f"{label} = {text}")


def _draw(kind, **given):
    given = {name: part for name, part in given.items() if part is not None}
    _send({"type": kind, "given": gradus_values.encode(given)}, f"[{kind}]")


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
