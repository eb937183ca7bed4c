"""Draws matplotlib's figures below the cell: its backend in a lab. Nothing of matplotlib is imported before a learner's code does."""

import math
import sys

import gradus_show
import gradus_values

DPI, PIXELS = 80, 262_144
"""As fine as text can be read, and no more pixels than an image may have."""

draws = True
"""Whether figures are drawn, or closed unseen: those of earlier cells and of files that are being checked are."""


def __getattr__(name):
    # What matplotlib asks of its backend, made when it does.
    if name not in ("FigureCanvas", "FigureManager"):
        raise AttributeError(name)
    from matplotlib.backend_bases import FigureManagerBase
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    class FigureManager(FigureManagerBase):
        @classmethod
        def pyplot_show(cls, *, block=None):
            show_open()

        def show(self):
            show_figure(self.canvas.figure)

    class FigureCanvas(FigureCanvasAgg):
        manager_class = FigureManager

    globals().update(FigureCanvas=FigureCanvas, FigureManager=FigureManager)
    return globals()[name]


def show_open():
    """Draws the figures that are open, in the order in which they were made, and closes them."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    for number in [] if pyplot is None else pyplot.get_fignums():
        show_figure(pyplot.figure(number))


def show_figure(figure):
    """Draws a figure and closes it."""
    try:
        if draws:
            _draw(figure)
    finally:
        pyplot = sys.modules.get("matplotlib.pyplot")
        if pyplot is not None:
            pyplot.close(figure)


def shows(value):
    """Whether a cell's last value has nothing to say beside the figures: it is one, which is drawn, or what drawing gives back."""
    if "matplotlib.figure" not in sys.modules:
        return False
    from matplotlib.artist import Artist
    from matplotlib.container import Container
    from matplotlib.figure import Figure

    parts = value if isinstance(value, (list, tuple)) and not isinstance(value, Container) else [value]
    if len(parts) == 0 or not all(isinstance(part, (Artist, Container)) for part in parts):
        return False
    for part in parts:
        if isinstance(part, Figure):
            show_figure(part)
    return True


def _draw(figure):
    import numpy
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    width, height = figure.get_size_inches()
    figure.set_dpi(min(DPI, math.sqrt(PIXELS / (width * height))))
    data, (columns, rows) = FigureCanvasAgg(figure).print_to_buffer()
    pixels = numpy.frombuffer(data, numpy.uint8).reshape(rows, columns, 4)
    opacity = pixels[..., 3:] / 255
    on_white = numpy.round(pixels[..., :3] * opacity + 255 * (1 - opacity)).astype(numpy.uint8)
    words = _words(figure)
    given = {"rows": on_white, "label": words}
    gradus_show._send({"type": "image", "given": gradus_values.encode(given)}, words)


def _words(figure):
    """A figure in words: what it is called, what its axes are called, and what is in it."""
    heading = getattr(figure, "_suptitle", None)
    parts = [heading.get_text()] if heading is not None else []
    for axes in figure.axes:
        parts.append(axes.get_title())
        parts += [f"{name}: {text}" for name, text in (("x", axes.get_xlabel()), ("y", axes.get_ylabel())) if text]
        kinds = (("line", axes.lines), ("set of points", axes.collections), ("bar", axes.patches), ("image", axes.images))
        parts += [_count(len(drawn), name) for name, drawn in kinds if len(drawn) > 0]
    words = "; ".join(" ".join(part.split()) for part in parts if part) or "an empty figure"
    return words if len(words) <= 200 else words[:198] + " …"


def _count(number, name):
    return f"{number} {name if number == 1 else name.replace('set', 'sets') if name.startswith('set') else name + 's'}"
