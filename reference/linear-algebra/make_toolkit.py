"""Reference values for the matrix toolkit of packages/math/src/linear-algebra/exact, made by SymPy in exact arithmetic:

    python3 -m pip install sympy==1.14.0
    python3 reference/linear-algebra/make_toolkit.py
"""

import json
import pathlib
import random
import statistics

import sympy
from sympy import GramSchmidt, Matrix, Poly, Rational, eye, factor_list, symbols

x = symbols("x")

NAMED = {
    "1x1": [["-7/3"]],
    "shear": [[1, 1], [0, 1]],
    "quarter turn": [[0, -1], [1, 0]],
    "Fibonacci": [[1, 1], [1, 0]],
    "zero pivot": [[0, 2], [3, 4]],
    "singular 2x2": [[1, 2], [2, 4]],
    "mirror": [["3/5", "4/5"], ["4/5", "-3/5"]],
    "magic square": [[8, 1, 6], [3, 5, 7], [4, 9, 2]],
    "counting 3x3": [[1, 2, 3], [4, 5, 6], [7, 8, 9]],
    "permutation": [[0, 0, 1], [1, 0, 0], [0, 1, 0]],
    "cube root of 2": [[0, 0, 2], [1, 0, 0], [0, 1, 0]],
    "Jordan 3": [[2, 1, 0], [0, 2, 1], [0, 0, 2]],
    "repeated, not defective": [[2, 0, 0], [0, 2, 0], [0, 0, 3]],
    "two square roots": [[0, 2, 0, 0], [1, 0, 0, 0], [0, 0, 0, 3], [0, 0, 1, 0]],
    "Hilbert 3": [[f"1/{i + j + 1}" for j in range(3)] for i in range(3)],
    "second difference 4": [[2, -1, 0, 0], [-1, 2, -1, 0], [0, -1, 2, -1], [0, 0, -1, 2]],
    "wide": [[1, 2, 0, 1], [2, 4, 3, 5]],
    "tall": [[1, 1], [1, 2], [1, 3], [1, 4]],
    "tall of rank 1": [[1, 2], [2, 4], [3, 6]],
}


def matrix(rows):
    return Matrix([[Rational(str(entry)) for entry in row] for row in rows])


def texts(m):
    return [[str(m[i, j]) for j in range(m.cols)] for i in range(m.rows)]


def vectors(found):
    return [[str(entry) for entry in v] for v in found]


def root(entry):
    """A number that is a square root of a fraction, or minus one: its sign and its square."""
    square = sympy.radsimp(sympy.expand(entry**2))
    assert square.is_Rational, entry
    return {"sign": int(sympy.sign(entry)), "square": str(square)}


def roots(m):
    return [[root(m[i, j]) for j in range(m.cols)] for i in range(m.rows)]


def eigenvalues(A):
    """By the factors of the characteristic polynomial: of degree 1 and 2 their roots, of higher degree their coefficients."""
    p = A.charpoly(x).as_expr()
    real, pairs, rest = [], [], []
    for factor, multiplicity in factor_list(p)[1]:
        q = Poly(factor, x).monic()
        if q.degree() > 2:
            rest.append({"factor": [str(c) for c in q.all_coeffs()], "multiplicity": multiplicity})
            continue
        for value in sympy.roots(q, x):
            if value.is_real:
                real.append((value, multiplicity))
            elif sympy.im(value) > 0:
                pairs.append((value, multiplicity))
    real.sort(key=lambda pair: -pair[0].evalf(50))
    pairs.sort(key=lambda pair: (-sympy.re(pair[0]).evalf(50), -sympy.im(pair[0]).evalf(50)))
    whole = lambda value: {"rational": str(split(value)[0]), "root": root(split(value)[1])}
    return {
        "real": [{**whole(value), "multiplicity": m, "dimension": dimension(A, value, m)} for value, m in real],
        "complex": [{"re": str(sympy.re(v)), "im": root(sympy.im(v)), "multiplicity": m} for v, m in pairs],
        "rest": rest,
    }


def dimension(A, value, multiplicity):
    return 1 if multiplicity == 1 else len((A - value * eye(A.rows)).nullspace(simplify=True))


def split(value):
    """A real number as a fraction and a multiple of a root."""
    value = sympy.expand(value)
    rational = sum((term for term in sympy.Add.make_args(value) if term.is_Rational), Rational(0))
    return rational, value - rational


def least_squares(A, source):
    b = Matrix(A.rows, 1, lambda i, j: source.randint(-5, 5))
    if A.rank() < A.cols:
        return {"b": vectors([b])[0], "x": None}
    return {"b": vectors([b])[0], "x": vectors([A.solve_least_squares(b, method="LDL")])[0]}


def qr(A):
    if A.rank() < A.cols or A.cols > 3:
        return None
    Q, R = A.QRdecomposition()
    return {"Q": roots(Q), "R": roots(R)}


def square_case(A):
    n = A.rows
    regular = A.det(method="berkowitz") != 0
    return {
        "determinant": str(A.det(method="berkowitz")),
        "adjugate": texts(A.adjugate()),
        "inverse": texts(A.inv(method="ADJ")) if regular else None,
        "characteristic": [str(c) for c in A.charpoly(x).all_coeffs()],
        "eigenvalues": eigenvalues(A),
        "power5": texts(A**5),
    }


def case(name, A, source):
    independent = [A.col(j) for j in A.rref()[1]]
    return {
        "name": name,
        "columns": A.cols,
        "matrix": texts(A),
        "gram": texts(A.T * A),
        "nullspace": vectors(A.nullspace()),
        "columnspace": vectors(A.columnspace()),
        "rowspace": vectors(A.rowspace()),
        "orthogonal": vectors(GramSchmidt(independent)) if independent else [],
        "qr": qr(A),
        "leastSquares": least_squares(A, source),
        "square": square_case(A) if A.rows == A.cols else None,
    }


def random_cases(count, source):
    shapes = [(2, 2), (3, 3), (2, 2), (3, 2), (3, 3), (2, 3), (4, 4), (4, 2), (3, 4)]
    for k in range(count):
        rows, columns = shapes[k % len(shapes)]
        rank = source.randint(1, min(rows, columns)) if k % 2 else min(rows, columns)
        left = Matrix(rows, rank, lambda i, j: source.randint(-2, 3))
        right = Matrix(rank, columns, lambda i, j: Rational(source.randint(-3, 3), source.choice([1, 1, 1, 2])))
        yield f"random {k + 1}: {rows}x{columns}, rank at most {rank}", left * right


def chain(source, n):
    """A Markov matrix whose steady state is unique: every entry of it is positive."""
    counts = Matrix(n, n, lambda i, j: source.randint(1, 6))
    P = Matrix(n, n, lambda i, j: Rational(counts[i, j], sum(counts[:, j])))
    (v,) = (P - eye(n)).nullspace()
    return {"matrix": texts(P), "steady": vectors([v / sum(v)])[0]}


def basis(source, n):
    while True:
        B = Matrix(n, n, lambda i, j: source.randint(-3, 3))
        if B.det() != 0:
            break
    A = Matrix(n, n, lambda i, j: source.randint(-3, 3))
    return {"matrix": texts(A), "basis": vectors([B.col(j) for j in range(n)]), "inBasis": texts(B.inv() * A * B)}


def table(source, rows, columns):
    """Data with the covariances of Python's own statistics module, in doubles."""
    data = [[source.randint(-9, 9) for _ in range(columns)] for _ in range(rows)]
    columns_ = list(zip(*data))
    return {"data": data, "covariance": [[statistics.covariance(a, b) for b in columns_] for a in columns_]}


source = random.Random(20261123)
cases = [case(name, matrix(rows), source) for name, rows in NAMED.items()]
cases += [case(name, A, source) for name, A in random_cases(27, source)]
values = {
    "source": f"SymPy {sympy.__version__}: adjugate, inv, charpoly, factor_list, nullspace, columnspace, rowspace, GramSchmidt, QRdecomposition, solve_least_squares",
    "cases": cases,
    "chains": [chain(source, n) for n in (2, 2, 3, 3, 4, 5)],
    "bases": [basis(source, n) for n in (1, 2, 2, 3, 3, 4)],
    "tables": [table(source, n, p) for n, p in ((2, 1), (3, 2), (5, 2), (6, 3), (9, 4))],
}
target = pathlib.Path(__file__).with_name("toolkit.json")
target.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
