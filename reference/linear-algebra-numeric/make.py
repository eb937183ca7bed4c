"""Reference values for packages/math/src/linear-algebra/numeric, by mpmath and checked against SciPy:

    python3 reference/linear-algebra-numeric/make.py

The entries of every matrix are floats, taken as they are; all results are computed with 700 digits, since some entries lie 400 decimal places apart, and rounded once.
"""

import json
import math
import pathlib

import numpy as np
import scipy.linalg
from mpmath import mp, mpf

mp.dps = 700
rng = np.random.default_rng(1964)


def exact(A):
    return mp.matrix([[mpf(float(x)) for x in row] for row in np.atleast_2d(A)])


def column(v):
    return mp.matrix([mpf(float(x)) for x in v])


def rows(A):
    return [[float(A[i, j]) for j in range(A.cols)] for i in range(A.rows)]


def entries(v):
    return [float(v[i]) for i in range(len(v))]


def finite(x):
    """The nearest float, or None where it is infinite."""
    return float(x) if abs(float(x)) < math.inf else None


def hilbert(n):
    return np.array([[1 / (i + j + 1) for j in range(n)] for i in range(n)])


def wilkinson(n):
    """Entries double in the last column while they are eliminated."""
    return np.array([[1.0 if i == j or j == n - 1 else -1.0 if i > j else 0.0 for j in range(n)] for i in range(n)])


def vandermonde(points, n):
    return np.array([[float(p) ** j for j in range(n)] for p in points])


def kahan(n, angle=1.2):
    s, c = math.sin(angle), math.cos(angle)
    return np.array([[s**i * (1.0 if i == j else -c if j > i else 0.0) for j in range(n)] for i in range(n)])


def lauchli(n, e):
    return np.vstack([np.ones((1, n)), e * np.eye(n)])


def graded(n, base):
    return rng.uniform(1, 2, (n, n)) * np.array([[base ** -(i + j) for j in range(n)] for i in range(n)])


def frank(n):
    return np.array([[float(n - max(i, j)) if j >= i - 1 else 0.0 for j in range(n)] for i in range(n)])


def clean(A):
    """Few digits, so that the file stays readable; exact for whole numbers."""
    return np.array([[float(f"{x:.6g}") for x in row] for row in np.atleast_2d(A)])


def norm1(A):
    return max(sum(abs(A[i, j]) for i in range(A.rows)) for j in range(A.cols))


def sizes(A):
    return A.apply(abs)


SQUARE = {
    "one": np.array([[-7.0]]),
    "textbook": np.array([[2.0, 1.0, -1.0], [-3.0, -1.0, 2.0], [-2.0, 1.0, 2.0]]),
    "nearly singular 2": np.array([[64919121.0, -159018721.0], [41869520.5, -102558961.0]]),
    "nearly singular 3": np.array([[1.0, 2, 3], [4, 5, 6], [7, 8, 9.000001]]),
    "Hilbert 3": hilbert(3),
    "Hilbert 6": hilbert(6),
    "Hilbert 10": hilbert(10),
    "Wilkinson 12": wilkinson(12),
    "Wilkinson 30": wilkinson(30),
    "Vandermonde 8": vandermonde(range(1, 9), 8),
    "Kahan 15": kahan(15),
    "Frank 9": frank(9),
    "graded 6": clean(graded(6, 1e3)),
    "rows in other units": clean(rng.normal(0, 1, (5, 5)) * 10.0 ** np.array([[-200], [150], [0], [3], [80]])),
    "columns in other units": clean(rng.normal(0, 1, (5, 5)) * 10.0 ** np.array([-100, 20, 0, 60, 100])),
    "large": clean(rng.normal(0, 1, (4, 4)) * 1e307),
    "tiny": clean(rng.normal(0, 1, (4, 4)) * 1e-300),
    "random 7": clean(rng.normal(0, 1, (7, 7))),
    "random 20": clean(rng.normal(0, 1, (20, 20))),
}

square = []
for name, A in SQUARE.items():
    n = len(A)
    b = clean(rng.uniform(-1, 1, n) * np.max(np.abs(A), axis=1))[0]
    E = exact(A)
    inverse = E**-1
    det = mp.det(E)
    x = inverse * column(b)
    # How far entries move, in units of the relative change of the entries of A: no scaling of rows or columns matters to these.
    spread = sizes(inverse) * sizes(E)
    square.append(
        {
            "name": name,
            "A": A.tolist(),
            "b": b.tolist(),
            "x": entries(x),
            "xMoves": entries(spread * sizes(x)),
            "determinant": finite(det),
            "sign": int(mp.sign(det)),
            "logarithm": float(mp.log(abs(det))),
            "condition": finite(norm1(E) * norm1(inverse)),
            "determinantMoves": float(sum(spread[i, i] for i in range(n))),
            "inverse": rows(inverse) if n <= 7 else None,
            "inverseMoves": rows(spread * sizes(inverse)) if n <= 7 else None,
        }
    )

DEFINITE = {
    "one": np.array([[4.0]]),
    "textbook": np.array([[4.0, 12, -16], [12, 37, -43], [-16, -43, 98]]),
    "Hilbert 6": hilbert(6),
    "second difference": np.array([[2.0 if i == j else -1.0 if abs(i - j) == 1 else 0.0 for j in range(9)] for i in range(9)]),
    "Pascal": np.array([[float(math.comb(i + j, i)) for j in range(8)] for i in range(8)]),
}
W = np.array([1e-100, 1e-40, 1.0, 1e60, 1e100])
G = rng.normal(0, 1, (5, 8))
G = clean(G @ G.T)
DEFINITE["graded"] = np.array([[float(G[max(i, j)][min(i, j)] * W[i] * W[j]) for j in range(5)] for i in range(5)])
DEFINITE["graded"] = np.tril(DEFINITE["graded"]) + np.tril(DEFINITE["graded"], -1).T
definite = [{"name": name, "A": A.tolist(), "L": rows(mp.cholesky(exact(A)))} for name, A in DEFINITE.items()]

RECTANGULAR = {
    "line": np.array([[1.0, x] for x in (0, 1, 2, 4)]),
    "Läuchli 4×3": lauchli(3, 1e-7),
    "Vandermonde 12×5": vandermonde([i / 10 for i in range(12)], 5),
    "Hilbert 8×5": hilbert(8)[:, :5],
    "random 9×4": clean(rng.normal(0, 1, (9, 4))),
    "columns in other units": clean(rng.normal(0, 1, (6, 3)) * 10.0 ** np.array([-150, 0, 120])),
    "wide 3×6": clean(rng.normal(0, 1, (3, 6))),
    "wide row": np.array([[3.0, 4.0, 12.0]]),
}


def orthogonal(E):
    """The triangular factor with a positive diagonal, by Cholesky of AᵀA, for which the digits are enough."""
    return mp.cholesky(E.T * E).T


rectangular = []
for name, A in RECTANGULAR.items():
    m, n = A.shape
    b = clean(rng.uniform(-1, 1, m))[0]
    E, c = exact(A), column(b)
    if m >= n:
        x = mp.lu_solve(E.T * E, E.T * c)
        R = rows(orthogonal(E))
    else:
        x = E.T * mp.lu_solve(E * E.T, c)
        R = None
    singular = mp.svd_r(E, compute_uv=False) if name != "columns in other units" else None
    rectangular.append(
        {
            "name": name,
            "A": A.tolist(),
            "b": b.tolist(),
            "x": entries(x),
            "residual": entries(c - E * x),
            "R": R,
            "condition": float(max(singular) / min(singular)) if singular is not None else None,
        }
    )

deficient = []
for m, n, rank in [(5, 4, 2), (4, 6, 3), (6, 6, 5), (7, 3, 1)]:
    left = rng.integers(-4, 5, (m, rank)).astype(float)
    right = rng.integers(-4, 5, (rank, n)).astype(float)
    b = rng.integers(-9, 10, m).astype(float)
    E, F, c = exact(left), exact(right), column(b)
    # A⁺ = Fᵀ(FFᵀ)⁻¹(EᵀE)⁻¹Eᵀ for A = EF with factors of full rank
    x = F.T * mp.lu_solve(F * F.T, mp.lu_solve(E.T * E, E.T * c))
    deficient.append({"A": (left @ right).tolist(), "b": b.tolist(), "rank": rank, "x": entries(x)})

EXPONENTS = {
    "one": np.array([[-3.5]]),
    "textbook": np.array([[1.0, 2], [3, 4]]),
    "Moler & Van Loan": np.array([[-49.0, 24], [-64, 31]]),
    "overscaled": np.array([[1.0, 1e6], [0, -1]]),
    "Jordan": np.array([[2.0, 1, 0, 0], [0, 2, 1, 0], [0, 0, 2, 1], [0, 0, 0, 2]]),
    "rates": clean(rng.uniform(0, 1, (5, 5)) - np.diag([3.0, 3, 3, 3, 3])),
    "turning": np.array([[0.0, -40, 3], [40, 0, 1], [-3, -1, 0]]),
    "small": clean(rng.normal(0, 1e-3, (4, 4))),
    "random 6": clean(rng.normal(0, 1, (6, 6))),
    "large": clean(rng.normal(0, 8, (4, 4))),
}
exponentials = []
for name, A in EXPONENTS.items():
    E = exact(A)
    value = mp.expm(E, method="taylor")
    # How much the exponential answers to a relative change of A, from SciPy; only to know how many digits can be right.
    condition = float(scipy.linalg.expm_cond(A)) if len(A) > 1 else float(abs(A[0][0]))
    exponentials.append({"name": name, "A": A.tolist(), "value": rows(value), "condition": condition})

vectors = []
for u, v in [
    ([1.0, 0.0], [1.0, 1e-10]),
    ([3.0, 4.0], [-6.0, -8.000001]),
    ([1e200, 2e200, 3e200], [1e-200, 2e-200, 3.0000001e-200]),
    ([1.0, 2.0, 3.0, 4.0], [4.0, 3.0, 2.0, 1.0]),
    ([0.1] * 10, [0.1] * 9 + [-0.7]),
]:
    a, b = column(u), column(v)
    inner = mp.fsum(a[i] * b[i] for i in range(len(u)))
    na, nb = mp.norm(a), mp.norm(b)
    angle = mp.acos(inner / (na * nb))
    vectors.append({"u": u, "v": v, "dot": float(inner), "norms": [float(na), float(nb)], "angle": float(angle), "distance": float(mp.norm(a - b))})

# SciPy agrees where the problem lets it.
for case in square:
    A = np.array(case["A"])
    # Partial pivoting loses digits to Wilkinson's matrices, however well conditioned they are.
    if case["condition"] is not None and case["condition"] < 1e6 and case["determinant"] is not None and "Wilkinson" not in case["name"]:
        np.testing.assert_allclose(np.linalg.solve(A, case["b"]), case["x"], rtol=1e-8)
        np.testing.assert_allclose(np.linalg.det(A), case["determinant"], rtol=1e-8)
for case in definite:
    np.testing.assert_allclose(np.linalg.cholesky(np.array(case["A"])), case["L"], rtol=1e-8)
for case in rectangular:
    if case["condition"] is not None and case["condition"] < 1e6:
        np.testing.assert_allclose(np.linalg.lstsq(np.array(case["A"]), case["b"], rcond=None)[0], case["x"], rtol=1e-8)
for case in deficient:
    np.testing.assert_allclose(np.linalg.lstsq(np.array(case["A"]), case["b"], rcond=None)[0], case["x"], rtol=1e-8, atol=1e-12)
for case in exponentials:
    np.testing.assert_allclose(scipy.linalg.expm(np.array(case["A"])), case["value"], rtol=1e-6)

values = {
    "square": square,
    "definite": definite,
    "rectangular": rectangular,
    "deficient": deficient,
    "exponentials": exponentials,
    "vectors": vectors,
}
path = pathlib.Path(__file__).with_name("values.json")
lines = [f'"{key}": [\n' + ",\n".join(json.dumps(case, ensure_ascii=False, allow_nan=False) for case in cases) + "\n]" for key, cases in values.items()]
path.write_text("{\n" + ",\n".join(lines) + "\n}\n")
