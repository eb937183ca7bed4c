"""Reference values for packages/math/src/linear-algebra/exact, made by SymPy in exact arithmetic:

    python3 -m pip install sympy==1.14.0
    python3 reference/linear-algebra/make.py
"""

import json
import pathlib
import random

import sympy
from sympy import Matrix, Rational, linsolve, symbols

NAMED = {
    "0x0": (0, 0, []),
    "0x3": (0, 3, []),
    "3x0": (3, 0, []),
    "1x1": (1, 1, ["-7/3"]),
    "1x1 zero": (1, 1, ["0"]),
    "identity 4": (4, 4, [str(int(i == j)) for i in range(4) for j in range(4)]),
    "zero 2x3": (2, 3, ["0"] * 6),
    "zero pivot": (2, 2, "0 2 3 4".split()),
    "dependent rows": (2, 2, "1 2 3 6".split()),
    "zero column first": (3, 3, "0 1 2 0 3 4 0 5 7".split()),
    "magic square": (3, 3, "8 1 6 3 5 7 4 9 2".split()),
    "counting 3x3": (3, 3, "1 2 3 4 5 6 7 8 9".split()),
    "counting 4x4": (4, 4, [str(n) for n in range(1, 17)]),
    "Hilbert 4": (4, 4, [f"1/{i + j + 1}" for i in range(4) for j in range(4)]),
    "Hilbert 6": (6, 6, [f"1/{i + j + 1}" for i in range(6) for j in range(6)]),
    "Vandermonde 5": (5, 5, [str(x**k) for x in (-2, -1, 1, 2, 3) for k in range(5)]),
    "large entries": (2, 2, ["123456789012345678901", "2", "3", "987654321098765432109"]),
    "wide": (2, 4, "1 2 0 1 2 4 3 5".split()),
    "tall": (4, 2, "1 1 1 2 1 3 1 4".split()),
}


def matrix(rows, columns, texts):
    return Matrix(rows, columns, [Rational(text) for text in texts])


def texts(m):
    return [[str(m[i, j]) for j in range(m.cols)] for i in range(m.rows)]


def random_cases(count):
    source = random.Random(20261122)
    shapes = [(2, 2), (2, 3), (3, 2), (3, 3), (3, 4), (4, 3), (4, 4), (5, 5), (4, 6)]
    for k in range(count):
        rows, columns = shapes[k % len(shapes)]
        rank = source.randint(1, min(rows, columns))
        left = Matrix(rows, rank, lambda i, j: source.randint(-3, 3))
        right = Matrix(rank, columns, lambda i, j: Rational(source.randint(-4, 4), source.choice([1, 1, 1, 2, 3])))
        yield f"random {k + 1}: {rows}x{columns}, rank at most {rank}", left * right, source


def constants(A, source):
    """A right-hand side inside the column space, and one that is usually outside."""
    x = Matrix(A.cols, 1, lambda i, j: source.randint(-3, 3))
    inside = A * x if A.cols else sympy.zeros(A.rows, 1)
    outside = Matrix(A.rows, 1, lambda i, j: source.randint(-5, 5))
    return [inside, outside]


def outcome(A, b):
    if A.cols == 0:
        return {"kind": "unique", "point": []} if all(entry == 0 for entry in b) else {"kind": "none"}
    if A.rows == 0:
        null = [[str(int(i == j)) for i in range(A.cols)] for j in range(A.cols)]
        return {"kind": "infinite", "particular": ["0"] * A.cols, "directions": null}
    unknowns = symbols(f"x0:{A.cols}")
    found = linsolve((A, b), *unknowns)
    if found == sympy.S.EmptySet:
        return {"kind": "none"}
    point = list(found)[0]
    free = [x for x in unknowns if any(x in entry.free_symbols for entry in point)]
    if not free:
        return {"kind": "unique", "point": [str(entry) for entry in point]}
    at_zero = {x: 0 for x in free}
    return {
        "kind": "infinite",
        "particular": [str(entry.subs(at_zero)) for entry in point],
        "directions": [[str(sympy.diff(entry, x)) for entry in point] for x in free],
    }


def case(name, A, source):
    reduced, pivots = A.rref() if A.rows and A.cols else (A, ())
    return {
        "name": name,
        "rows": A.rows,
        "columns": A.cols,
        "matrix": texts(A),
        "rref": texts(reduced),
        "pivots": list(pivots),
        "rank": len(pivots),
        "determinant": str(A.det(method="berkowitz")) if A.rows == A.cols else None,
        "left_null": [[str(x) for x in v] for v in (A.T.nullspace() if A.rows and A.cols else [])],
        "systems": [{"b": [str(x) for x in b], **outcome(A, b)} for b in constants(A, source)],
    }


source = random.Random(7)
cases = [case(name, matrix(*shape), source) for name, shape in NAMED.items()]
cases += [case(name, A, source) for name, A, source in random_cases(36)]
values = {"source": f"SymPy {sympy.__version__}: Matrix.rref, Matrix.det (Berkowitz), linsolve", "cases": cases}
target = pathlib.Path(__file__).with_name("values.json")
target.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
