"""Reference values for the equations of packages/math/src/linear-algebra/exact, made by SymPy in exact arithmetic:

    python3 -m pip install sympy==1.14.0
    python3 reference/linear-algebra/make_equations.py

Planes and lines come from SymPy's geometry, linear or not from linear_eq_to_matrix, clue sets from counting every world.
"""

import itertools
import json
import pathlib
import random

import sympy
from sympy import Eq, Line, Matrix, Plane, Point, Rational, Symbol, linear_eq_to_matrix, linsolve, solve, symbols
from sympy.solvers.solveset import NonlinearError

x, y, z = symbols("x y z")
source = random.Random(20261123)


def number():
    return Rational(source.randint(-5, 5), source.choice([1, 1, 1, 2, 3]))


def outcome(A, b):
    unknowns = symbols(f"u0:{A.cols}")
    found = linsolve((A, b), *unknowns)
    if found == sympy.S.EmptySet:
        return "none"
    free = set().union(*(entry.free_symbols for entry in list(found)[0]))
    return ("unique", "line", "plane", "space")[len(free)] if A.cols == 3 else ("unique" if not free else "infinite")


def plane_of(row):
    """SymPy's plane through a point of it, at right angles to its normal."""
    a, b, c, d = row
    normal = Matrix([a, b, c])
    foot = normal * d / normal.dot(normal)
    return Plane(Point(*foot), normal_vector=tuple(normal))


def relation(p, q):
    if p.equals(q):
        return "same"
    return "parallel" if p.is_parallel(q) else "crossing"


def planes_case(rows):
    planes = [plane_of(row) for row in rows]
    A = Matrix([row[:3] for row in rows])
    b = Matrix([row[3] for row in rows])
    pairs = [relation(planes[i], planes[j]) for i, j in ((0, 1), (0, 2), (1, 2))]
    meet = {"unique": "point", "none": "nowhere"}.get(outcome(A, b), outcome(A, b))
    return {"rows": [[str(entry) for entry in row] for row in rows], "pairs": pairs, "meet": meet}


def random_planes():
    def plane():
        while True:
            row = [number() for _ in range(4)]
            if any(row[:3]):
                return row

    def scaled(row, shift):
        k = Rational(source.choice([-3, -2, -1, 1, 2, 3]), source.choice([1, 2]))
        return [k * entry for entry in row[:3]] + [k * row[3] + shift]

    first, second, third = plane(), plane(), plane()
    p, q = (Rational(source.choice([-2, -1, 1, 2])) for _ in range(2))
    mix = [p * m + q * n for m, n in zip(first, second)]
    shifted = mix[:3] + [mix[3] + source.choice([-2, -1, 1, 2])]
    shift = source.choice([-1, 1, 2])
    choices = [
        [first, second, third],
        [first, second, mix],
        [first, second, shifted],
        [first, scaled(first, 0), second],
        [first, scaled(first, shift), second],
        [first, scaled(first, 0), scaled(first, 0)],
        [first, scaled(first, 0), scaled(first, shift)],
        [first, scaled(first, shift), scaled(first, 2 * shift + 7)],
    ]
    for rows in choices:
        source.shuffle(rows)
        if all(any(row[:3]) for row in rows):
            yield planes_case(rows)


def line_case():
    while True:
        a, b, c = number(), source.choice([number(), Rational(0)]), number()
        if a or b:
            break
    if source.random() < 0.2 and b:
        a = Rational(0)
    slope = solve(Eq(a * x + b * y, c), y)
    line = Line(a * x + b * y - c)
    return {
        "equation": [str(a), str(b), str(c)],
        "slope": None if line.slope.is_infinite else str(line.slope),
        "x": [str(value) for value in solve(Eq(a * x, c), x)] if a else None,
        "y": [str(value) for value in solve(Eq(b * y, c), y)] if b else None,
        "at_one": str(slope[0].subs(x, 1)) if b else None,
    }


def points_case():
    while True:
        p, q = Point(number(), number()), Point(number(), number())
        if source.random() < 0.2:
            q = Point(p.x, q.y)
        if p != q:
            break
    line = Line(p, q)
    a, b, c = line.coefficients
    scale = sympy.ilcm(*(Rational(v).q for v in (a, b, c)))
    whole = [Rational(v) * scale for v in (a, b, -c)]
    divisor = sympy.igcd(*whole) * (1 if next(v for v in whole if v) > 0 else -1)
    return {
        "points": [[str(p.x), str(p.y)], [str(q.x), str(q.y)]],
        "slope": None if line.slope.is_infinite else str(line.slope),
        "equation": [str(v / divisor) for v in whole],
    }


FUNCTIONS = {"sin": sympy.sin, "cos": sympy.cos, "log": sympy.log, "root": sympy.sqrt, "absolute": sympy.Abs}


def expression(terms):
    """The sum that these terms stand for: [coefficient, factor, …]; a factor is [kind, …] as the tests read it."""
    total = sympy.Integer(0)
    for coefficient, *factors in terms:
        product = Rational(coefficient)
        for kind, *rest in factors:
            if kind == "power":
                product *= Symbol(rest[0]) ** Rational(rest[1])
            elif kind == "constant":
                product *= sympy.pi
            elif kind == "exponential":
                product *= Rational(rest[0]) ** expression(rest[1])
            else:
                product *= FUNCTIONS[kind](expression(rest[0]))
        total += product
    return total


X, Y, XX, YY = (["power", u, e] for u, e in (("x", "1"), ("y", "1"), ("x", "2"), ("y", "2")))
LINEARITY = [
    ([["2", X], ["-3", Y]], [["7"]]),
    ([["2", X, Y]], [["7"]]),
    ([["1", XX], ["1", Y]], [["3"]]),
    ([["1", XX], ["1", Y]], [["1", XX], ["3"]]),
    ([["1", XX], ["1", XX], ["1", Y]], [["2", XX]]),
    ([["1", XX], ["1", XX], ["1", Y]], [["1", XX]]),
    ([["1", X, X]], [["1", XX], ["1", X]]),
    ([["1", X, Y]], [["1", Y, X], ["5", X]]),
    ([["1", X, Y]], [["2", Y, X], ["5", X]]),
    ([["1", ["power", "x", "-1"]]], [["4"]]),
    ([["1", X, ["power", "y", "-1"]]], [["4"]]),
    ([["1", ["power", "x", "1/2"]], ["1", Y]], [["4"]]),
    ([["3", ["sin", [["1", X]]]]], [["1", Y]]),
    ([["3", ["sin", [["1"]]], X]], [["1", Y]]),
    ([["1", ["root", [["2"]]], X], ["1", ["constant", "π"], Y]], [["1"]]),
    ([["1", ["root", [["1", X], ["1"]]]]], [["1", Y]]),
    ([["1", ["absolute", [["1", X]]]], ["1", Y]], [["1"]]),
    ([["1", ["exponential", "2", [["1", X]]]]], [["8"]]),
    ([["1", ["exponential", "2", [["3"]]], X]], [["8"]]),
    ([["1", ["log", [["1", X]]]]], [["1"]]),
    ([["0", X, Y], ["1", X]], [["1", Y]]),
    ([["4", ["power", "x", "0"]], ["1", Y]], [["1"]]),
    ([["1", ["sin", [["1", X]]]], ["1", Y]], [["1", ["sin", [["1", X]]]], ["2"]]),
    ([], [["1", X], ["1", Y]]),
    ([["1", YY]], [["1", ["power", "x", "3"]]]),
]


def linearity_case(left, right):
    try:
        linear_eq_to_matrix([expression(left) - expression(right)], x, y)
        return {"left": left, "right": right, "linear": True}
    except NonlinearError:
        return {"left": left, "right": right, "linear": False}


def clues_case(things, count):
    bounds = [source.randint(4, 8) for _ in range(things)]
    hidden = [source.randint(0, 4) for _ in range(things)]
    clues = []
    for k in range(count):
        row = [source.randint(0, 3) for _ in range(things)]
        constant = sum(c * h for c, h in zip(row, hidden)) + source.choice([0, 0, 0, 1])
        if k and source.random() < 0.3:
            earlier, times = clues[source.randrange(k)], source.choice([1, 2])
            row = [times * c for c in earlier[0]]
            constant = times * earlier[1] + source.choice([0, 0, 1])
        clues.append([row, constant])
    left = [
        list(world)
        for world in itertools.product(*(range(bound + 1) for bound in bounds))
        if all(sum(c * w for c, w in zip(row, world)) == constant for row, constant in clues)
    ]
    A, b = Matrix([row for row, _ in clues]), Matrix([constant for _, constant in clues])
    solvable = outcome(A, b) != "none"
    return {"bounds": bounds, "clues": clues, "worlds": left, "solvable": solvable}


def row_space_case():
    m, k, n = source.randint(1, 3), source.randint(1, 3), source.randint(2, 4)
    A = Matrix(m, n, lambda i, j: source.randint(-3, 3))
    B = Matrix(k, m, lambda i, j: source.randint(-2, 2)) * A
    if source.random() < 0.4:
        B[0, source.randrange(n)] += source.choice([-1, 1])

    def space(M):
        reduced, pivots = M.rref()
        return reduced[: len(pivots), :]

    texts = lambda M: [[str(M[i, j]) for j in range(M.cols)] for i in range(M.rows)]
    return {"first": texts(A), "second": texts(B), "same": space(A) == space(B), "basis": texts(space(A))}


values = {
    "source": f"SymPy {sympy.__version__}: Plane, Line, linear_eq_to_matrix, linsolve, Matrix.rref; worlds counted one by one",
    "planes": [case for _ in range(6) for case in random_planes()],
    "lines": [line_case() for _ in range(40)],
    "points": [points_case() for _ in range(40)],
    "linearity": [linearity_case(left, right) for left, right in LINEARITY],
    "clues": [clues_case(2 + k % 2, 1 + k % 4) for k in range(40)],
    "row_spaces": [row_space_case() for _ in range(30)],
}
target = pathlib.Path(__file__).with_name("equations.json")
target.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
