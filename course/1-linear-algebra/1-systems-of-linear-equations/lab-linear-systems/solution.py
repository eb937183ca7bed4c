# %% [markdown] two-clues
# ## Two clues
#
# A boat hire on a lake has pedal boats for two people and rowing boats for three. At noon the keeper looks out over the water.
# **11 boats** are out, and they carry **28 people**, every seat taken. How many boats of each kind are out?
#
# Call the pedal boats $x$ and the rowing boats $y$. The first clue says $x + y = 11$. Keep only its numbers: the coefficients, then a bar,
# then the constant, so `1 1 | 11`. Two clues make two rows. Two rows with their bar are the **augmented matrix** of the system. In Python it is an array of NumPy.
#
# The row of the boats is there. Write the row of the people below it, then run the cell.

# %% clues
import numpy as np
from gradus_show import plot, show, table


def lake_system():
    """The augmented matrix of both clues: x pedal boats, y rowing boats."""
    return np.array([
        [1, 1, 11],  # boats
        [2, 3, 28],  # people
    ])


show(lake_system(), label="M", bar=2)

# %% [markdown] solve-it
# ## Hand it over
#
# Left of the bar stands the matrix $A$ of the coefficients, right of it the constants $b$: slices of the array. `np.linalg.solve(A, b)` gives the numbers of the one
# solution. Where there is not exactly one, it gives nothing: it raises an error, and the cell shows its words.
#
# Run the cell with one clue only and with both. What does one clue leave open?

# %% solve
def solution_of(system):
    """What NumPy finds for an augmented matrix, or why it doesn't."""
    A, b = system[:, :2], system[:, 2]
    try:
        return np.linalg.solve(A, b)
    except np.linalg.LinAlgError as error:
        return f"NumPy: {error}"


M = lake_system()

solution_of(M)

# %% [markdown] one-number
# ## One number that warns
#
# For $A = \begin{bmatrix} a & b \\ c & d \end{bmatrix}$ the **determinant** is $ad - bc$. It looks only at the coefficients. When it is not zero the two lines
# have different directions and must cross, whatever the constants are. When it is zero, $A$ is called **singular**.
#
# NumPy rounds: it calculates with some sixteen digits, so a determinant that ought to be 0 may come out as `1e-17`. Multiplied out as above, whole numbers stay exact.
#
# Work the determinant of your $A$ out in your head first. Then change the `2` of the pedal boats to a `3` in the first cell and
# run this one again: what would a lake be like on which both kinds of boat hold three?

# %% determinant
def determinant(system):
    """The determinant of the coefficients of an augmented matrix."""
    (a, b, _), (c, d, _) = system
    return a * d - b * c


show(determinant(M), label="multiplied out")
show(np.linalg.det(M[:, :2]), label="NumPy’s")

# %% [markdown] two-lines
# ## The same thing, drawn
#
# Each row is a line: all pairs of pedal and rowing boats that fit this one clue. A solution lies on both lines. The ring marks what
# `np.linalg.solve` found, so picture and library must agree.

# %% picture
found = solution_of(M)
is_point = isinstance(found, np.ndarray)

plot(
    lines=M,
    points=[{"at": found, "ring": True}] if is_point else [],
    labels={"x": "pedal boats", "y": "rowing boats"},
)

# %% [markdown] against-each-other
# ## Two clues that contradict each other
#
# The next day a counter hangs at the landing stage and reports 11 boats. A second counter sees both ends of every boat, so it counts each
# boat twice. It reports 24.
#
# Before you run the cell, decide: what will the determinant be, what will the library say, and what will the picture show?

# %% contradiction
contradiction = np.array([
    [1, 1, 11],
    [2, 2, 24],
])

show(contradiction, label="two counters", bar=2)
show(determinant(contradiction), label="determinant")
show(solution_of(contradiction))
plot(
    lines=contradiction,
    labels={"x": "pedal boats", "y": "rowing boats"},
)

# %% [markdown] twice-the-same
# ## Two clues that say the same
#
# Someone wipes the lens, and the second counter reports 22. Only a constant has changed. Which of your three predictions change with it?
#
# Compare the library’s words with those below the last picture. NumPy only says that the matrix is singular, and it says so both times: it does not look at the constants.

# %% repetition
repetition = np.array([
    [1, 1, 11],
    [2, 2, 22],
])

show(repetition, label="after wiping", bar=2)
show(determinant(repetition), label="determinant")
show(solution_of(repetition))
plot(
    lines=repetition,
    labels={"x": "pedal boats", "y": "rowing boats"},
)

# %% [markdown] name-the-kind
# ## Name the kind yourself
#
# The library leaves a question open, so answer it yourself: write a function that takes an augmented matrix with two rows and three columns
# and returns `"unique"`, `"none"` or `"infinite"`.
#
# The first step is there: a determinant that is not zero settles it. For a singular system look at the constants: when the left sides are multiples
# of each other, do the right sides follow? And be ready for rows that draw no line at all: `0 0 | 0` is true for every point, `0 0 | 5` for none.
# Vertical lines come too, so don’t divide by a coefficient that may be zero: compare products instead.
#
# `(a, b, c), (d, e, f) = system` names all six numbers; `c` and `f` are the constants. The checks hand you whole numbers and fractions as Python’s `Fraction`, which
# calculates exactly. So here, and only here, `==` may compare what was calculated.

# %% kind
def kind_of_system(system):
    """The kind of a system, from its augmented matrix of two rows."""
    (a, b, c), (d, e, f) = system
    if a * e != b * d:
        return "unique"
    impossible = any(
        row[0] == row[1] == 0 and row[2] != 0 for row in system
    )
    if impossible:
        return "none"
    follows = a * f == c * d and b * f == c * e
    return "infinite" if follows else "none"


table([
    {"system": "the lake", "kind": kind_of_system(M)},
    {"system": "two counters", "kind": kind_of_system(contradiction)},
    {"system": "after wiping", "kind": kind_of_system(repetition)},
])

# %% [markdown] singular-and-solvable
# ## Singular, and yet solvable
#
# “Singular means no solution” is a common belief. One example is enough to end it: give the augmented matrix of a system whose
# coefficients are singular and which has a solution all the same. What stands here now is the lake, and its coefficients are not singular.

# %% singular
def singular_with_solution():
    """The augmented matrix of a singular system that has a solution."""
    return np.array([
        [1, 1, 11],
        [2, 2, 22],
    ])


show(singular_with_solution(), bar=2)
show(determinant(singular_with_solution()), label="determinant")
plot(lines=singular_with_solution())

# %% [markdown] what-it-means
# ## Where this comes back
#
# A model that learns from two sensors solves a system too: its unknowns are how much to trust each sensor. If both sensors measure the same thing, the left sides
# of the rows repeat each other, the matrix is singular, and infinitely many weights fit the data equally well. The predictions may be fine, but
# no single weight means anything any more. The determinant warns of it before a model is fitted.
#
# When your three functions do what they say, check them below.
