"""Reference values for packages/math/src/linear-algebra/numeric/spectral:

    python3 -m pip install mpmath==1.4.1 numpy==2.4.6
    python3 reference/spectral/make.py

Eigenvalues and singular values come from mpmath with 60 digits, on the very floats that the file lists; pseudoinverse, rank and
principal components from NumPy and, for the components, mpmath again.
"""

import json
import math
import pathlib
import random

import mpmath as mp
import numpy as np

mp.mp.dps = 60
source = random.Random(20261123)


def table(m, n, entry):
    return [[float(entry(i, j)) for j in range(n)] for i in range(m)]


def exact(rows):
    return mp.matrix([[mp.mpf(entry) for entry in row] for row in rows])


def general(name, rows):
    """Real eigenvalues in descending order, then pairs by descending real part, positive imaginary part first."""
    values, vectors_left, vectors = mp.eig(exact(rows), left=True, right=True)
    small = mp.mpf(10) ** -45
    found = []
    for k, value in enumerate(values):
        re, im = mp.re(value), mp.im(value)
        if abs(im) < small * (1 + abs(re)):
            im = mp.mpf(0)
        left, right = vectors_left[k, :], vectors[:, k]
        condition = abs((left * right)[0]) / (mp.norm(left) * mp.norm(right))
        found.append((re, im, condition))
    # As floats, so that the two of a pair agree.
    found.sort(key=lambda v: (v[1] != 0, -float(v[0]), -float(abs(v[1])), -v[1]))
    return {
        "name": name,
        "rows": rows,
        "values": [[float(re), float(im)] for re, im, _ in found],
        "reciprocalConditions": [float(condition) for _, _, condition in found],
    }


def symmetric(name, rows):
    values = mp.eigsy(exact(rows), eigvals_only=True)
    return {"name": name, "rows": rows, "values": [float(v) for v in sorted(values, reverse=True)]}


def singular(name, rows):
    A = np.array(rows)
    wide = A.shape[0] < A.shape[1]
    values = mp.svd_r(exact(rows).T if wide else exact(rows), compute_uv=False)
    values = sorted(values, reverse=True)
    return {
        "name": name,
        "rows": rows,
        "values": [float(v) for v in values],
        "rank": int(np.linalg.matrix_rank(A)),
        "condition": float(values[0] / values[-1]) if values[-1] > mp.mpf(10) ** -40 else None,
        "pseudoinverse": np.linalg.pinv(A, rcond=max(A.shape) * 2.0**-52).tolist(),
    }


def components(name, rows):
    X = exact(rows)
    n, p = X.rows, X.cols
    mean = [mp.fsum(X[i, j] for i in range(n)) / n for j in range(p)]
    C = mp.matrix(p, p)
    for a in range(p):
        for b in range(p):
            C[a, b] = mp.fsum((X[i, a] - mean[a]) * (X[i, b] - mean[b]) for i in range(n)) / (n - 1)
    values, vectors = mp.eigsy(C)
    order = sorted(range(p), key=lambda k: -values[k])
    columns = []
    for k in order:
        column = [vectors[i, k] for i in range(p)]
        first = next(c for c in column if abs(c) > mp.mpf(10) ** -12)
        columns.append([float(c if first > 0 else -c) for c in column])
    return {
        "name": name,
        "rows": rows,
        "mean": [float(m) for m in mean],
        "variances": [float(values[k]) for k in order],
        "components": columns,
    }


def integers(m, n):
    return table(m, n, lambda i, j: source.randint(-9, 9))


def mirrored(rows):
    return table(len(rows), len(rows), lambda i, j: rows[min(i, j)][max(i, j)])


def frank(n):
    return table(n, n, lambda i, j: n - max(i, j) if j >= i - 1 else 0)


def companion(coefficients):
    n = len(coefficients)
    return table(n, n, lambda i, j: -coefficients[j] if i == 0 else (1 if j == i - 1 else 0))


def kahan(n):
    return table(n, n, lambda i, j: 0 if j < i else math.sin(1.2) ** i * (1 if i == j else -math.cos(1.2)))


hilbert = table(8, 8, lambda i, j: 1 / (i + j + 1))
wilkinson = table(21, 21, lambda i, j: abs(i - 10) if i == j else (1 if abs(i - j) == 1 else 0))
lauchli = table(5, 4, lambda i, j: 1 if i == 0 else (2.0**-20 if i == j + 1 else 0))
graded = table(7, 7, lambda i, j: 2.0 ** (-6 * max(i, j)) * (1 + (i * j) % 3))

values = {
    "source": f"mpmath {mp.__version__} with 60 digits, NumPy {np.__version__}",
    "symmetric": [
        symmetric("Hilbert 8", hilbert),
        symmetric("Wilkinson 21+", wilkinson),
        symmetric("graded", mirrored(graded)),
        *[symmetric(f"integers {n}", mirrored(integers(n, n))) for n in (2, 3, 5, 9)],
    ],
    "general": [
        general("Frank 8", frank(8)),
        general("Frank 12", frank(12)),
        general("roots 1 to 6", companion([-21, 175, -735, 1624, -1764, 720])),
        general("fifth roots of 1", companion([0, 0, 0, 0, -1])),
        *[general(f"integers {n}", integers(n, n)) for n in (2, 3, 4, 6, 9)],
    ],
    "singular": [
        singular("Kahan 12", kahan(12)),
        singular("Lauchli 4", lauchli),
        singular("Hilbert 8", hilbert),
        singular("1 to 9", table(3, 3, lambda i, j: 3 * i + j + 1)),
        *[singular(f"integers {m} by {n}", integers(m, n)) for m, n in ((2, 2), (5, 3), (3, 6), (8, 8))],
    ],
    "components": [components(f"integers {m} by {n}", integers(m, n)) for m, n in ((6, 2), (9, 4), (5, 3))],
}

target = pathlib.Path(__file__).with_name("values.json")
target.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
