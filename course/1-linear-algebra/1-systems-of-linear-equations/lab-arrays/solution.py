# %% [markdown] log-book
# ## The log of a lighthouse
#
# The keeper of a lighthouse reads the thermometer at six, at noon and at midnight, and writes one row each day. Four days make a block of four rows
# and three columns. Such a block of numbers is an **array**, and NumPy is Python’s library for arrays. Its lengths are its **shape**: axis 0 runs down the rows,
# axis 1 along the columns. All its entries are of one **type**, `dtype` for short: `float64` for numbers that may have a fraction, `int64` for whole numbers.
#
# Before you run the cell, say the shape. Then run it.

# %% log
import numpy as np
from gradus_show import show

# Degrees Celsius at six, at noon and at midnight, a row a day.
celsius = np.array([
    [9, 14, 10],
    [8, 12.5, 9.5],
    [10, 16, 11.5],
    [7, 11, 9],
])

show(celsius, label="celsius")
show(celsius.shape, label="shape")
show(celsius.dtype.name, label="type of entry")

# %% [markdown] without-typing
# ## Arrays that nobody types
#
# Most arrays are made by a rule. `np.arange` counts in steps and stops before its end; `np.linspace` takes both ends and shares out what lies between.
# The random numbers come from a seed, the number in the brackets of `default_rng`: the same seed always gives the same numbers.
#
# How many entries does the `arange` have, and why not one more? Then change the seed.

# %% constructors
show(np.arange(0, 12, 3), label="arange")
show(np.linspace(0, 12, 5), label="linspace")
show(np.zeros((2, 3)), label="zeros")
show(np.ones((1, 4)), label="ones")
show(np.eye(3), label="identity")
rng = np.random.default_rng(7)
show(rng.integers(1, 6, (2, 6), endpoint=True), label="dice")

# %% [markdown] another-shape
# ## The same numbers in another shape
#
# `reshape` keeps the entries and their order and only breaks the lines elsewhere. One length may be −1: it becomes whatever is left over.
#
# Below, the hours of a day become rows of six. Which hour stands in row 2, column 3, both counted from 0? And what will the second shape be?

# %% reshape
hours = np.arange(24)

show(hours.reshape(4, 6), label="hours")
show(hours.reshape(-1, 8).shape, label="shape")

# %% [markdown] entry-by-entry
# ## Entry by entry
#
# `+`, `-`, `*` and `/` work entry by entry. A number goes with every entry: $F = 1.8\,C + 32$ turns a whole column into degrees
# Fahrenheit at once.
#
# A smaller array is spread over a larger one; this is called **broadcasting**. At noon the thermometer hangs in the sun and reads half a
# degree too much: the row `[0, 0.5, 0]` is subtracted from every day. `celsius.mean(axis=1)` averages along axis 1, so it has one number for each day; as a
# column it is subtracted from every reading of that day.

# %% arithmetic
noon = np.array([[14], [12.5], [16], [11]])
show(noon * 1.8 + 32, label="noon in °F")

too_much = np.array([0, 0.5, 0])
show(celsius - too_much, label="corrected")

means = celsius.mean(axis=1).reshape(4, 1)
show(celsius - means, label="above the mean")

# %% [markdown] predict-the-shape
# ## Predict the shape, then run
#
# Write the two shapes below each other, **aligned at the last axis**. Two lengths fit if they are equal, or if one of them is 1: that one stretches.
# A missing axis counts as 1, and a single number has the shape `()`, with no axis at all. If any pair does not fit, there is no sum.
#
# First write your guesses into the list below, in place of the question marks, and run. Then put the rule into `predicted_shape`. It is given two shapes,
# never the arrays, and says what shape their sum has, or `None` if they don’t fit. NumPy adds arrays of these shapes, and what comes out stands beside
# your guess and your rule.

# %% predict
from gradus_show import table


def predicted_shape(a, b):
    """The shape of a sum from the two shapes; None if they don't fit."""
    axes = max(len(a), len(b))
    shape = []
    for k in range(1, axes + 1):
        m = a[-k] if k <= len(a) else 1
        n = b[-k] if k <= len(b) else 1
        if m != n and m != 1 and n != 1:
            return None
        shape.insert(0, n if m == 1 else m)
    return shape


def shape_from_numpy(a, b):
    """What comes out when arrays of these shapes are added."""
    try:
        return list((np.zeros(a) + np.zeros(b)).shape)
    except ValueError:
        return None


pairs = [
    ([4, 3], [], "[4, 3]"),
    ([4, 3], [3], "[4, 3]"),
    ([4, 3], [4], "None"),
    ([4, 1], [3], "[4, 3]"),
    ([4, 3], [2, 1, 3], "[2, 4, 3]"),
    ([0, 3], [1, 1], "[0, 3]"),
]

table([
    {
        "a": a,
        "b": b,
        "my guess": guess,
        "my rule": predicted_shape(a, b),
        "came out": shape_from_numpy(a, b),
    }
    for a, b, guess in pairs
])

# %% [markdown] take-out
# ## Taking out a part
#
# Square brackets take a part, axis by axis. A place is counted from 0, and −1 is the last one. `1:3` is from 1 up to but not
# including 3, `::2` every second one, `::-1` all of them backwards, `:` the whole axis.
#
# A place takes its axis away, a slice keeps it. So what are the last two shapes?

# %% slices
show(celsius[2, 1], label="third day, noon")
show(celsius[-1], label="last day")
show(celsius[::2, :], label="every other day")
show(celsius[:, ::-1], label="midnight first")
show(celsius[:, 1].shape, label="one column")
show(celsius[:, 1:2].shape, label="one column, kept")

# %% [markdown] join-and-cut
# ## Joining and cutting
#
# A fifth day is written below the others: `np.concatenate` lays arrays one after the other along an axis that they have. Across the strait stands a second
# lighthouse with a log of its own, always a degree colder. `np.stack` puts the two logs along a new axis, in front of the others. `np.split` cuts.

# %% joining
five_days = np.concatenate([celsius, [[9, 13, 8]]])
both_logs = np.stack([celsius, celsius - 1])
first_day, later_days = np.split(five_days, [1])

show(five_days.shape, label="five days")
show(both_logs.shape, label="both logs")
show(both_logs.mean(axis=0), label="mean of both")
show(first_day, label="first day")
show(later_days, label="later days")

# %% [markdown] whole-numbers
# ## What whole numbers cut off
#
# The keeper also counts the litres of lamp oil of each night: 3, 5 and 2. All of them are whole, so the array’s type is `int64`, and it stays that.
# Then the second night turns out to have taken 4.9 litres. `oil[1] = 4.9` changes the array itself.
#
# What will stand there? The part behind the point is not rounded but **cut off**, without a word. Make a copy of type `float64` first, with `astype`, and nothing is
# lost.
#
# The type `uint8` has only the whole numbers from 0 to 255, one byte each. What happens beyond its end? Look at the last line.

# %% whole
oil = np.array([3, 5, 2])
oil_as_float = oil.astype(np.float64)

oil[1] = 4.9
oil_as_float[1] = 4.9

show(oil.dtype.name, label="type of entry")
show(oil, label="assigned")
show(oil_as_float, label="as float64, then assigned")

levels = np.array([250, 254, 255], dtype=np.uint8)
show(levels + 2, label="two more")

# %% [markdown] picture
# ## A picture is an array
#
# A grey picture has a number for every pixel, from 0 for black to 255 for white: a `uint8` array, its shape the numbers of rows and columns. This one comes
# from no file. A column of 22 levels and a row of 48 zeros are added, and broadcasting makes a sky of them. Everything else is painted by assigning
# to slices. The waves are slices with a step, the stars single places from a seed.
#
# Run it. Then calm the sea: which numbers put the waves wider apart?

# %% island
from gradus_show import image


def island_at_dusk():
    column = np.linspace(60, 160, 22).reshape(22, 1)
    sky = column + np.zeros((1, 48))
    sea = np.full((10, 48), 45)
    picture = np.concatenate([sky, sea]).astype(np.uint8)
    rng = np.random.default_rng(9)
    for _ in range(12):
        picture[rng.integers(1, 18), rng.integers(1, 47)] = 190
    picture[23::4, 1::6] = 85  # waves
    picture[25::4, 4::6] = 85
    # The beam grows wider and fainter.
    for k in range(4):
        picture[4 - k : 7 + k, 27 - 9 * k : 36 - 9 * k] = 195 - 18 * k
    picture[7:21, 35:40] = 225  # tower
    picture[10:13, 35:40] = 95  # its bands
    picture[16:19, 35:40] = 95
    picture[4:7, 36:39] = 255  # lamp
    picture[3, 35:40] = 20  # roof
    picture[2, 36:39] = 20
    picture[7, 34:41] = 20  # gallery
    picture[21:23, 31:44] = 30  # rock
    picture[23:25, 28:46] = 30
    return picture


island = island_at_dusk()

image(island, label="the island at dusk")
show(island.shape, label="shape")

# %% [markdown] cropping
# ## Cropping is slicing
#
# A part of the picture is a slice of the array. Before you run: what will its shape be? Then crop so that only the beam is left.
#
# A slice in NumPy is a window on the same numbers, not a copy: if you paint on it, the picture it comes from changes too. `copy()` makes it a picture of its own.

# %% crop
tower = island[1:23, 28:46].copy()

image(tower, label="the tower")
show(tower.shape, label="shape")

# %% [markdown] in-a-mirror
# ## Left and right exchanged
#
# In a mirror the tower stands on the left, and it still stands upright. Write `flipped`: it takes a picture of any shape $m × n$ and gives back the picture as
# a mirror beside it shows it. The original must stay as it is.

# %% flip
def flipped(picture):
    """The picture as a mirror shows it: left and right exchanged."""
    return picture[:, ::-1]


image(flipped(island), label="the island in a mirror")

# %% [markdown] too-bright
# ## Brighter, and suddenly dark
#
# The picture is rather dark, so the cell raises every level by 90. Which part will be the brightest then? Decide first. Then run the cell and look at the
# tower.
#
# A `uint8` entry has room for 256 numbers: 0 to 255. One step beyond 255 it starts again at 0, as the mileage counter of an old car does. This is called **wrapping
# round**. Write `kept_level`: the number that a pixel of this level holds after the addition, worked out without an array. Your numbers stand beside
# those of NumPy.

# %% wrap
image(island + 90, label="the island, 90 added")


def kept_level(level, amount):
    """What a uint8 pixel of this level holds after adding the amount."""
    return (level + amount) % 256


table([
    {
        "level": level,
        "with 90 added": kept_level(level, 90),
        "came out": (np.array([level], dtype=np.uint8) + 90)[0],
    }
    for level in [95, 165, 200, 225, 255]
])

# %% [markdown] without-wrapping
# ## Bright without wrapping
#
# What is brighter than white should stay white. `np.clip(a, 0, 255)` raises what is below 0 and lowers what is above 255. But a `uint8` array never goes above 255:
# when it wraps, there is nothing left to clip. So the order matters: make room, add, clip, and only then go back to bytes.
#
# Write `brighten`. The amount is a whole number from 0 to 255, and the result is a `uint8` array again.

# %% brighten
def brighten(picture, amount):
    """Every level raised by the amount, none beyond 255; uint8 again."""
    raised = picture.astype(np.int32) + amount
    return np.clip(raised, 0, 255).astype(np.uint8)


image(brighten(island, 90), label="the island, brighter")

# %% [markdown] what-it-means
# ## Where this comes back
#
# A model that reads pictures never sees a lighthouse. It is given an array such as yours, a thousand of them stacked along a new axis, and most steps are
# adding, multiplying and broadcasting. Many mistakes in such code are mistakes about a shape or about a type, and the worst of them are silent: the numbers are merely wrong.
#
# When your four functions do what they say, check them below.
