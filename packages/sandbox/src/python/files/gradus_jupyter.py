"""Draws in Jupyter what a lab shows: pictures as PNG, lines and points as SVG, tables as HTML. Importing it is enough."""

import struct
import zlib
from html import escape
from math import ceil, floor

import gradus_show
import gradus_values
from IPython.display import HTML, SVG, Image, display

WIDTH, HEIGHT, MARGIN = 440, 330, 34
COLOURS = ("#1f5fa8", "#b4501e", "#4c7a34", "#7a4a9a")


def _ask(request):
    if request["type"] == "show":
        print(gradus_show.labelled(request["text"], request.get("label")))
    else:
        draw = {"plot": _plot, "image": _image, "table": _table, "staircase": _staircase}[request["type"]]
        display(draw(**gradus_values.decode(request["given"])))


def _image(rows, label=None):
    if label:
        print(label)  # Jupyter shows no label of a picture by itself.
    scale = max(1, 360 // max(len(rows[0]), 1)) if rows else 1
    lines = []
    for row in rows:
        pixels = [bytes([entry] * 3 if isinstance(entry, int) else entry) * scale for entry in row]
        lines += [b"\0" + b"".join(pixels)] * scale
    size = struct.pack(">IIBBBBB", len(rows[0]) * scale, len(rows) * scale, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", size), (b"IDAT", zlib.compress(b"".join(lines))), (b"IEND", b"")]
    chunks = [struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts]
    return Image(b"\x89PNG\r\n\x1a\n" + b"".join(chunks), alt=label or "a picture")


def _table(rows, columns=None, label=None):
    if rows and isinstance(rows[0], dict):
        columns, rows = list(rows[0]), [list(row.values()) for row in rows]
    head = "".join(f"<th>{escape(str(name))}</th>" for name in columns or [])
    body = "".join("<tr>" + "".join(f"<td>{escape(str(entry))}</td>" for entry in row) + "</tr>" for row in rows)
    caption = f"<caption>{escape(label)}</caption>" if label else ""
    return HTML(f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")


def _staircase(rows, pivots, bar=None, columns=None, label=None):
    steps = [*pivots, len(rows[0]) if bar is None else bar]
    has_stairs = all(column < after for column, after in zip(steps, steps[1:]))

    def field(i, j, entry):
        pivot = i < len(pivots) and pivots[i] == j
        style = "padding: .4em .7em; text-align: center;"
        style += " background: #5e1058; color: #fff; font-weight: bold;" if pivot else ""
        style += " border-left: 2px solid;" if has_stairs and pivot else ""
        style += " border-bottom: 2px solid;" if has_stairs and i < len(pivots) and steps[i] <= j < steps[i + 1] else ""
        style += " border-left: 1px solid;" if j == bar else ""
        return f'<td style="{style}">{escape(f"{entry + 0:g}".replace("-", "−"))}</td>'

    heads = columns or [j if bar is None or j < bar else "" for j in range(len(rows[0]))]
    head = "".join(f'<th style="text-align: center">{escape(str(name))}</th>' for name in heads)
    body = "".join("<tr>" + "".join(field(i, j, entry) for j, entry in enumerate(row)) + "</tr>" for i, row in enumerate(rows))
    caption = f"<caption>{escape(label)}</caption>" if label else ""
    return HTML(f'<table style="border-collapse: collapse">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>')


def _plot(lines=(), points=(), curves=(), window=None, labels=None):
    lines = [line if isinstance(line, dict) else dict(zip("abc", line)) for line in lines]
    points = [point if isinstance(point, dict) else {"at": point} for point in points]
    curves = [curve["points"] if isinstance(curve, dict) else curve for curve in curves]
    left, right, low, high = _window(lines, points, curves, window)

    def place(x, y):
        across = MARGIN + (x - left) / (right - left) * (WIDTH - 2 * MARGIN)
        return f"{across:.1f}", f"{HEIGHT - MARGIN - (y - low) / (high - low) * (HEIGHT - 2 * MARGIN):.1f}"

    def written(number):
        return f"{number:g}".replace("-", "−")

    def path(places, colour, width=2):
        text = " ".join(",".join(place(x, y)) for x, y in places)
        return f'<polyline points="{text}" fill="none" stroke="{colour}" stroke-width="{width}" clip-path="url(#inside)"/>'

    def text(x, y, words, anchor="middle"):
        return f'<text x="{x}" y="{y}" text-anchor="{anchor}" font-size="12" font-family="sans-serif">{escape(words)}</text>'

    room = f'x="{MARGIN}" y="{MARGIN}" width="{WIDTH - 2 * MARGIN}" height="{HEIGHT - 2 * MARGIN}"'
    drawn = [f'<clipPath id="inside"><rect {room}/></clipPath><rect width="100%" height="100%" fill="#fff"/><rect {room} fill="none" stroke="#999"/>']
    drawn += [path(axis, "#999", 1) for axis in ([(left, 0), (right, 0)], [(0, low), (0, high)])]
    for i, line in enumerate(lines):
        a, b, c = line["a"], line["b"], line["c"]
        ends = [(x, (c - a * x) / b) for x in (left, right)] if b and abs(b) >= abs(a) else []
        ends = ends or ([((c - b * y) / a, y) for y in (low, high)] if a else [])
        drawn += [path(ends, COLOURS[i % len(COLOURS)])] if ends else []
    drawn += [path(curve, COLOURS[i % len(COLOURS)]) for i, curve in enumerate(curves)]
    for point in points:
        x, y = place(*point["at"])
        look = 'r="6" fill="none" stroke="#000" stroke-width="2"' if point.get("ring") else 'r="4"'
        drawn.append(f'<circle cx="{x}" cy="{y}" {look}/>')
    for words, x, y in [(written(left), MARGIN, HEIGHT - 16), (written(right), WIDTH - MARGIN, HEIGHT - 16)]:
        drawn.append(text(x, y, words))
    drawn += [text(MARGIN - 4, HEIGHT - MARGIN, written(low), "end"), text(MARGIN - 4, MARGIN + 4, written(high), "end")]
    drawn += [text(WIDTH / 2, HEIGHT - 6, (labels or {}).get("x", "x")), text(MARGIN, 18, (labels or {}).get("y", "y"), "start")]
    return SVG(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}">{"".join(drawn)}</svg>')


def _window(lines, points, curves, window):
    if window is not None:
        return (*window["x"], *window["y"])
    seen = [point["at"] for point in points] + [place for curve in curves for place in curve]
    for line in lines:
        a, b, c = line["a"], line["b"], line["c"]
        seen += ([(c / a, 0)] if a else []) + ([(0, c / b)] if b else [])
    ends = []
    for axis in (0, 1):
        values = [0, *(float(place[axis]) for place in seen)]
        room = (max(values) - min(values)) * 0.12 or 1
        start, end = min(values) - room, max(values) + room
        ends += [floor(start), ceil(end)] if end - start > 4 else [round(start, 2), round(end, 2)]
    return tuple(ends)


gradus_show._ask = _ask
