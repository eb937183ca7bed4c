# %% [markdown] market-stall
# ## Three receipts
#
# At a market stall nothing has a price tag. Three customers show their receipts. The first bought two jars of honey and a cheese and paid 8. The second
# bought two loaves of bread, four jars of honey and two cheeses and paid 18. The third bought a loaf, three jars and four cheeses and paid 23. What does each
# thing cost?
#
# Bread, honey and cheese are the unknowns, each receipt is a row, and what was paid stands behind the bar. By hand it goes like this. The first row has no
# bread, so it **changes places** with the second. Halved, that one reads `1 2 1 | 9`. **Taken off** the third row, it leaves `0 1 3 | 14`, and bread is
# gone from there. The next row, halved, reads `0 1 0.5 | 4`. Taken off the last one it leaves `0 0 2.5 | 10`, which says that a cheese costs 4. Now
# upwards: honey costs $4 - 0.5 \cdot 4 = 2$ and bread $9 - 2 \cdot 2 - 1 \cdot 4 = 1$.
#
# Three moves did it all: swap, scale, add a multiple. You will write the moves, then the plan that chooses them, then everything that can be read off
# its result. Rows and columns are counted from 0, as always in code.

# %% stall
import numpy as np
from gradus_show import show

# The receipts: bread, honey, cheese | paid.
stall = np.array([
    [0, 2, 1, 8],
    [2, 4, 2, 18],
    [1, 3, 4, 23],
])

show(stall, label="M", bar=3)

# %% [markdown] three-moves
# ## Three moves
#
# Each move gives back a **new** array and leaves `A` as it was. In NumPy an assignment such as `A[i] = …` changes `A` itself, and a slice is only a view of
# it. So begin with `A.copy()`.
#
# - `swap_rows(A, i, j)` exchanges two rows.
# - `scale_row(A, i, c)` multiplies row `i` by `c`. With $c = 0$ the row would be gone and with it what it said, so that is refused:
#   `raise ValueError("…")`.
# - `add_multiple(A, target, source, c)` adds `c` times row `source` to row `target`. Row `source` itself stays.
#
# The receipts are whole numbers, so their array is `int64`. What did such an array do with 4.9 litres of lamp oil? Halving a row needs
# `A.astype(float)` first, which is a copy already.
#
# The cell shows the first three moves from above. Before you run it, say what row 2 will be.

# %% moves
def swap_rows(A, i, j):
    """A copy of A with rows i and j exchanged."""
    copy = A.copy()
    copy[i] = A[j]
    copy[j] = A[i]
    return copy


def scale_row(A, i, c):
    """A copy of A with row i multiplied by c, which must not be 0."""
    if c == 0:
        raise ValueError("scale_row: c must not be 0")
    copy = A.astype(float)
    copy[i] *= c
    return copy


def add_multiple(A, target, source, c):
    """A copy of A with c times row source added to row target."""
    copy = A.astype(float)
    copy[target] += c * copy[source]
    return copy


show(
    add_multiple(scale_row(swap_rows(stall, 0, 1), 0, 1 / 2), 2, 0, -1),
    label="three moves",
    bar=3,
)

# %% [markdown] which-row
# ## Which row comes up
#
# The number with which a row clears the others in its column is its **pivot**. By hand you take one that is easy to divide by. A machine takes the one of
# **largest magnitude**: the numbers carry small rounding errors, and dividing by a small number makes them large. So of 3 and −7 it takes −7.
#
# Write `pivot_row(A, column, start, zero)`. It looks down `column`, from row `start` on, and gives the row of the entry with the largest magnitude. If no
# magnitude is larger than `zero`, the column has no pivot, and the answer is `-1`. For equal magnitudes either row will do.
#
# Why `zero`, and not simply 0? Computed numbers are rarely 0 to the last digit. What should be 0 arrives as something like $10^{-16}$, and must
# not become a pivot.

# %% pivot
def pivot_row(A, column, start, zero):
    """The row of the largest entry of a column, or -1 if all are zero."""
    best = -1
    largest = zero
    for i in range(start, A.shape[0]):
        size = abs(A[i, column])
        if size > largest:
            best = i
            largest = size
    return best


show(pivot_row(stall, 0, 0, 1e-10), label="pivot row of column 0")

# %% [markdown] downwards
# ## The way down
#
# Now the plan. Go through the columns from the left, but **not** through the last one: it holds the constants, and they are no unknown. Keep the number of pivots
# found so far; the next pivot belongs into the row of that number.
#
# 1. Find the pivot row of this column, looking from that row down.
# 2. There is none? Then go to the next column and **stay in the row**.
# 3. Otherwise swap it up, scale the row so that the pivot becomes 1, and clear everything below.
#
# What comes out is a **row echelon form**: each pivot is 1, stands further right than the one above, and has zeros below; rows without a pivot come last.
#
# Here an entry counts as zero when its magnitude is at most $10^{-10}$ times the largest magnitude among the coefficients **handed in**, constants left out.
# `row_echelon_form` gives a dictionary with the `"matrix"` and with the `"pivots"`, the list of the columns that have one.

# %% echelon
def zero_limit(A):
    """Up to this magnitude an entry counts as zero beside those of A."""
    if A.size == 0:
        return 0
    return 1e-10 * np.abs(A).max()


def row_echelon_form(M):
    """A row echelon form of an augmented matrix, with pivots 1."""
    rows, columns = M.shape
    zero = zero_limit(M[:, :-1])
    pivots = []
    matrix = M.astype(float)
    for column in range(columns - 1):
        row = len(pivots)
        found = pivot_row(matrix, column, row, zero)
        if found < 0:
            continue
        matrix = swap_rows(matrix, row, found)
        matrix = scale_row(matrix, row, 1 / matrix[row, column])
        for i in range(row + 1, rows):
            c = -matrix[i, column]
            matrix = add_multiple(matrix, i, row, c)
        pivots.append(column)
    return {"matrix": matrix, "pivots": pivots}


show(row_echelon_form(stall)["matrix"], label="way down", bar=3)
show(row_echelon_form(stall)["pivots"], label="pivots")

# %% [markdown] upwards
# ## And up again
#
# In a **reduced** row echelon form there are zeros above each pivot, too. A system can have many echelon forms, yet in front of the bar only one that is
# reduced: whoever computes it, by whatever moves, ends at the same numbers. Behind the bar they are the same, too, unless the equations contradict each other.
# Start from the form you have and clear upwards.

# %% reduced
def reduced_row_echelon_form(M):
    """The reduced row echelon form of an augmented matrix."""
    echelon = row_echelon_form(M)
    matrix = echelon["matrix"]
    pivots = echelon["pivots"]
    for row in range(len(pivots) - 1, 0, -1):
        for i in range(row):
            c = -matrix[i, pivots[row]]
            matrix = add_multiple(matrix, i, row, c)
    return {"matrix": matrix, "pivots": pivots}


show(reduced_row_echelon_form(stall)["matrix"], label="up again", bar=3)

# %% [markdown] last-first
# ## The last unknown first
#
# When every unknown has its pivot, nobody needs the way up. The last row already says what the last unknown is. Put it into the row above, and so on. That is
# **back substitution**, and it takes fewer steps than clearing upwards.
#
# `back_substitution(M)` is given an echelon form of $n$ rows and $n + 1$ columns with 1s on its diagonal. It gives the $n$ unknowns as an array of shape `(n,)`.

# %% back
def back_substitution(M):
    """The solution of an echelon form with a pivot for each unknown."""
    n = M.shape[0]
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        value = M[i, n]
        for j in range(i + 1, n):
            value = value - M[i, j] * x[j]
        x[i] = value
    return x


show(
    back_substitution(row_echelon_form(stall)["matrix"]),
    label="bread, honey, cheese",
)

# %% [markdown] one-number
# ## A determinant for the price of an elimination
#
# Once all below the diagonal is zero, a determinant is the product along the diagonal. The moves on the way there change it in ways that you can keep track of:
# adding a multiple leaves it alone, **each swap turns its sign**, and scaling a row by $c$ multiplies it by $c$.
#
# `determinant_by_elimination(A)` takes a square matrix, without constants, of any size. A column without a pivot means 0. And a matrix without rows
# has determinant 1: a product of no factors. The rule for what counts as zero is the same as before.
#
# For the coefficients of the receipts two ways should agree: yours, and ${0 \cdot 4 \cdot 4} + {2 \cdot 2 \cdot 1} + {1 \cdot 2 \cdot 3} - {1 \cdot 4 \cdot 1} - {0 \cdot 2 \cdot 3} - {2 \cdot 2 \cdot 4}$,
# the six diagonals. What is that?

# %% determinant
def determinant_by_elimination(A):
    """The determinant of a square matrix, from its pivots."""
    n = A.shape[0]
    zero = zero_limit(A)
    matrix = A.astype(float)
    product = 1.0
    for k in range(n):
        found = pivot_row(matrix, k, k, zero)
        if found < 0:
            return 0.0
        if found != k:
            product = -product
        matrix = swap_rows(matrix, k, found)
        pivot = matrix[k, k]
        product *= pivot
        for i in range(k + 1, n):
            c = -matrix[i, k] / pivot
            matrix = add_multiple(matrix, i, k, c)
    return product


coefficients = stall[:, :-1]
show(float(determinant_by_elimination(coefficients)), label="determinant")

# %% [markdown] three-outcomes
# ## None, one, infinitely many
#
# Now put it together. `solve_system(A, b)` is given the coefficients, m×n, and the constants, an array of shape `(m,)`. It answers with one of three dictionaries, the first that fits:
#
# - `{"kind": "none"}` if a row says $0 = c$ with $c$ not zero. A row $0 = 0$ is no contradiction.
# - `{"kind": "unique", "x": x}` if every unknown has a pivot.
# - `{"kind": "infinite", "particular": …, "directions": […]}` if some have none: these are **free**.
#
# For the last one, read the reduced form. Set all free unknowns to 0, and the constants are the others: that is `particular`. Then set one free unknown to 1,
# the others to 0, and every constant to 0: what follows is one of the `directions`. There is one for each free unknown. For the system $x + 2y = 3$ the free
# unknown is $y$. The particular solution is $(3, 0)$, and there is one direction, $(-2, 1)$.
#
# A constant counts as zero when its magnitude is at most $10^{-10}$ times the largest one in $A$ and $b$.

# %% solve
def solve_system(A, b):
    """All solutions of A x = b."""
    rows, n = A.shape
    M = np.concatenate([A, b.reshape(rows, 1)], axis=1)
    reduced = reduced_row_echelon_form(M)
    matrix = reduced["matrix"]
    pivots = reduced["pivots"]
    for i in range(len(pivots), rows):
        if abs(matrix[i, n]) > zero_limit(M):
            return {"kind": "none"}
    particular = np.zeros(n)
    for row, column in enumerate(pivots):
        particular[column] = matrix[row, n]
    if len(pivots) == n:
        return {"kind": "unique", "x": particular}
    directions = []
    for free in range(n):
        if free in pivots:
            continue
        direction = np.zeros(n)
        direction[free] = 1
        for row, column in enumerate(pivots):
            direction[column] = -matrix[row, free]
        directions.append(direction)
    return {
        "kind": "infinite",
        "particular": particular,
        "directions": directions,
    }


show(solve_system(coefficients, stall[:, -1]))
show(solve_system(np.array([[1, 2]]), np.array([3])))

# %% [markdown] from-text
# ## From text to numbers
#
# Nobody likes to type matrices. `parse_system(text)` reads equations, one a line, and gives a dictionary with `"A"`, `"b"` and `"names"`: the coefficients, the constants, and the names of
# the unknowns in the order of the columns of `A`, whichever order you choose.
#
# - A term is a number, a name, or a number before a name: `7`, `h`, `4h`, `4*h`, `0.5 bread`. A name is made of letters and digits and begins with a letter.
# - Terms are joined by `+` and `-`. A side may begin with a sign. Blanks mean nothing, and a line without anything else is no equation.
# - Unknowns and numbers may stand on both sides and more than once. Collect unknowns on the left, numbers on the right: what crosses the `=` changes its sign.
# - Anything else is refused, above all what is not linear, such as `x*y`, `x^2`, `1/x` or `sin(x)`: raise a `NonLinearError` whose message names the term and
#   the line, counted from 1, as in `line 2: x*y is not linear`.
#
# An error with a name of its own is a class: `class NonLinearError(ValueError): pass`. Whoever calls your function can
# tell it from other errors by that name.
#
# One way: for each side, take out the blanks, put a `+` before each `-`, and split at `+`. What is left are terms, and a regular expression takes a term
# apart. `re.fullmatch(r"(-?)(\d+)", "-12").groups()` gives `("-", "12")`; where nothing fits, `re.fullmatch` gives `None`.

# %% parse
import re


class NonLinearError(ValueError):
    pass


def parse_system(text):
    """The system that a text writes down, one equation a line."""
    names = []
    constants = []
    rows = []
    term = re.compile(r"(-?)(\d+\.?\d*)?\*?([A-Za-z]\w*)?")
    for k, line in enumerate(text.split("\n")):
        if line.strip() == "":
            continue
        row = {}
        constant = 0
        for side_number, side in enumerate(line.split("=")):
            signed = re.sub(r"\s", "", side).replace("-", "+-")
            for part in signed.split("+"):
                if part == "":
                    continue
                found = term.fullmatch(part)
                if found is None:
                    words = f"line {k + 1}: {part} is not linear"
                    raise NonLinearError(words)
                minus, size, name = found.groups()
                value = 1.0 if size is None else float(size)
                if (minus == "-") != (side_number == 1):
                    value = -value
                if name is None:
                    constant -= value
                    continue
                if name not in names:
                    names.append(name)
                row[name] = row.get(name, 0) + value
        rows.append(row)
        constants.append(constant)
    A = np.array([[row.get(name, 0) for name in names] for row in rows])
    return {"A": A, "b": np.array(constants), "names": names}


show(parse_system("2h + c = 8\n2b + 4h = 18 - 2c"))

# %% [markdown] any-system
# ## Type any system
#
# Everything here is yours: your words are read by your `parse_system` and solved by your `solve_system`. Change the text. Leave one line out, and see what
# becomes of the answer. Write a line twice, then change its constant.

# %% anything
from gradus_show import table

text = """
  2 honey + cheese = 8
  2 bread + 4 honey = 18 - 2 cheese
  bread + 3 honey + 4 cheese = 23
"""

system = parse_system(text)
answer = solve_system(system["A"], system["b"])
parts = [answer[key] for key in ("x", "particular") if key in answer]
parts += answer.get("directions", [])
heads = ["=" if k == 0 else f"+ t{k} ·" for k in range(len(parts))]
lines = [
    [name, *(part[i] for part in parts)]
    for i, name in enumerate(system["names"])
]

show(answer["kind"])
if parts:
    table(lines, columns=["unknown", *heads])

# %% [markdown] black-squares
# ## The staircase
#
# Here is an echelon form as a picture, made by your `row_echelon_form`. The marked fields are its pivots, and the last column holds the constants. Follow the stairs:
# each step goes down by one row and to the right by one column or more. A long step passes over unknowns that have no pivot. These may be chosen freely;
# the others follow from them.
#
# **Which unknowns are free?** This is the closing question of the assignment, about another staircase each time. On the page it stands below this cell. In a terminal,
# `npx gradus exercise new la.read-the-staircase --level 2 --seed 1` asks it, and another seed asks it about another picture.

# %% staircase
from gradus_show import staircase

wide = np.array([
    [1, 2, 1, 0, 0, 1, 6],
    [2, 4, 0, 1, 4, 0, 3],
    [1, 2, -1, 1, 4, 1, 3],
    [3, 6, 1, 1, 4, 1, 9],
])

drawn = row_echelon_form(wide)
staircase(np.round(drawn["matrix"], 2), drawn["pivots"], bar=6)

# %% [markdown] what-it-means
# ## Where this comes back
#
# In most numerical libraries “solve” goes down this staircase. A linear model with more weights than examples is the wide case: some of its weights are free, so
# data that can be fitted at all can be fitted in infinitely many ways. What you wrote here you will use again.
#
# Check your functions as often as you like. Later ones call earlier ones, so mend the first that fails first. When all hold, submit: then they are called with
# many more systems, drawn afresh.
