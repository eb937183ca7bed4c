import { edited, type WrongInPython } from "../../../wrong-python-change.ts";
import { CUT_MOVES, DOWN, DOWN_AND_UP, SLIPS, SLIPS_OF_SOLUTION } from "./wrong-python-elimination.ts";

const swap = (body: string) => `def swap_rows(A, i, j):\n    copy = A.copy()\n    ${body}`;
const scale = (body: string) => [["copy = A.astype(float)\n    copy[i] *= c\n    return copy", body]] as const;
const add = (body: string) => `def add_multiple(A, target, source, c):\n    ${body}\n    return copy`;
const pivot = (body: string) => `def pivot_row(A, column, start, zero):\n    ${body}`;
const back = (value: string) => `def back_substitution(M):
    n = M.shape[0]
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = ${value}
    return x`;

const TURN = "        if found != k:\n            product = -product\n";
const PIVOT = "        pivot = matrix[k, k]\n";
const NONE = "        if abs(matrix[i, n]) > zero_limit(M):\n";
const TAKEN = "            value = value - M[i, j] * x[j]\n";
const SUMMED = "row[name] = row.get(name, 0) + value";

/** Functions of the assignment as learners get them wrong in Python. */
export const wrongInPython: WrongInPython = {
  "swapRows/unchanged": [
    swap("copy[i] = A[j]\n    copy[j] = A[i]\n    return A"),
    swap("first, second = copy[i], copy[j]\n    first, second = second, first\n    return copy"),
  ],
  "swapRows/one-row-twice": [
    // This looks like an exchange and is none: both sides are views of the array that changes.
    swap("copy[i], copy[j] = copy[j], copy[i]\n    return copy"),
    swap("old = copy[i]\n    copy[i] = copy[j]\n    copy[j] = old\n    return copy"),
    swap("copy[j] = copy[i]\n    copy[i] = copy[j]\n    return copy"),
  ],
  "scaleRow/cut": [scale("copy = A.copy()\n    copy[i] = copy[i] * c\n    return copy")],
  "scaleRow/whole-matrix": [scale("return c * A")],
  "scaleRow/divided": [scale("copy = A.astype(float)\n    copy[i] /= c\n    return copy")],
  "addMultiple/source-changed": [add("copy = A.astype(float)\n    copy[source] += c * copy[target]")],
  "addMultiple/source-scaled": [add("copy = A.astype(float)\n    copy[source] *= c\n    copy[target] += copy[source]")],
  "addMultiple/cut": [add("copy = A.copy()\n    copy[target] = copy[target] + c * copy[source]")],
  "addMultiple/without-c": [add("copy = A.astype(float)\n    copy[target] += copy[source]")],
  "addMultiple/subtracted": [add("copy = A.astype(float)\n    copy[target] -= c * copy[source]")],
  "addMultiple/replaced": [add("copy = A.astype(float)\n    copy[target] = c * copy[source]")],
  "pivotRow/first-non-zero": [
    [["best = i\n            largest = size", "return i"]],
    pivot(
      "found = np.flatnonzero(np.abs(A[start:, column]) > zero)\n    return start + found[0] if found.size else -1",
    ),
  ],
  "pivotRow/signed-maximum": [
    [["size = abs(A[i, column])", "size = A[i, column]"]],
    pivot(`if start >= A.shape[0]:
        return -1
    best = start + np.argmax(A[start:, column])
    return best if abs(A[best, column]) > zero else -1`),
  ],
  "pivotRow/whole-column": [
    [["for i in range(start, A.shape[0]):\n        size", "for i in range(A.shape[0]):\n        size"]],
    pivot("best = np.argmax(np.abs(A[:, column]))\n    return best if abs(A[best, column]) > zero else -1"),
  ],
  "pivotRow/counted-from-from": [
    pivot(`if start >= A.shape[0]:
        return -1
    sizes = np.abs(A[start:, column])
    return np.argmax(sizes) if sizes.max() > zero else -1`),
  ],
  "pivotRow/without-zero": [[["largest = zero\n", "largest = 0\n"]]],
  "rowEchelonForm/cut": [[...CUT_MOVES, ["matrix = M.astype(float)", "matrix = M.copy()"]], edited(DOWN, SLIPS.cut)],
  "rowEchelonForm/diagonal": [SLIPS_OF_SOLUTION.diagonal, edited(DOWN, SLIPS.diagonal)],
  "rowEchelonForm/constants": [SLIPS_OF_SOLUTION.constants, edited(DOWN, SLIPS.constants)],
  "rowEchelonForm/unscaled": [SLIPS_OF_SOLUTION.unscaled, edited(DOWN, SLIPS.unscaled)],
  "rowEchelonForm/unchanged": [
    SLIPS_OF_SOLUTION.notKept,
    'def row_echelon_form(M):\n    return {"matrix": M, "pivots": []}',
  ],
  "reducedRowEchelonForm/below-only": [
    "def reduced_row_echelon_form(M):\n    return row_echelon_form(M)",
    edited(DOWN, [["row_echelon_form", "reduced_row_echelon_form"]]),
    [["matrix = add_multiple(matrix, i, row, c)\n    return", "add_multiple(matrix, i, row, c)\n    return"]],
  ],
  "reducedRowEchelonForm/cut": [
    [...CUT_MOVES, ["matrix = M.astype(float)", "matrix = M.copy()"]],
    edited(DOWN_AND_UP, SLIPS.cut),
  ],
  "reducedRowEchelonForm/diagonal": [SLIPS_OF_SOLUTION.diagonal, edited(DOWN_AND_UP, SLIPS.diagonal)],
  "reducedRowEchelonForm/constants": [SLIPS_OF_SOLUTION.constants, edited(DOWN_AND_UP, SLIPS.constants)],
  "reducedRowEchelonForm/unchanged": ['def reduced_row_echelon_form(M):\n    return {"matrix": M, "pivots": []}'],
  "backSubstitution/top-down": [
    [["range(n - 1, -1, -1)", "range(n)"]],
    edited(back("M[i, n] - M[i, i + 1:n] @ x[i + 1:]"), [["reversed(range(n))", "range(n)"]]),
  ],
  "backSubstitution/added": [[[TAKEN, TAKEN.replace("-", "+")]], back("M[i, n] + M[i, i + 1:n] @ x[i + 1:]")],
  "backSubstitution/neighbour-only": [back("M[i, n] - M[i, i + 1] * x[i + 1] if i + 1 < n else M[i, n]")],
  "backSubstitution/constants-of-later-rows": [
    [[TAKEN, TAKEN.replace("x[j]", "M[j, n]")]],
    back("M[i, n] - M[i, i + 1:n] @ M[i + 1:, n]"),
  ],
  "determinantByElimination/sign": [[[TURN, ""]]],
  "determinantByElimination/swaps-always-turn": [[[TURN, "        product = -product\n"]]],
  "determinantByElimination/scaled-away": [
    [[PIVOT, `        matrix = scale_row(matrix, k, 1 / matrix[k, k])\n${PIVOT}`]],
    `def determinant_by_elimination(A):
    M = np.concatenate([A, np.zeros((A.shape[0], 1))], axis=1)
    return np.prod(np.diag(row_echelon_form(M)["matrix"]))`,
  ],
  "determinantByElimination/diagonal-of-A": ["def determinant_by_elimination(A):\n    return np.prod(np.diag(A))"],
  "solveSystem/zero-row-is-none": [
    [[`    for i in range(len(pivots), rows):\n${NONE}`, "    if len(pivots) < rows:\n"]],
  ],
  "solveSystem/none-called-infinite": [
    [[NONE, "        if len(pivots) == n and abs(matrix[i, n]) > zero_limit(M):\n"]],
  ],
  "solveSystem/none-overlooked": [[[`${NONE}            return {"kind": "none"}`, "        pass"]]],
  "solveSystem/free-at-zero-is-all": [[["    if len(pivots) == n:\n        return", "    return"]]],
  "solveSystem/fewer-rows-decide": [[["    if len(pivots) == n:\n", "    if rows >= n:\n"]]],
  "solveSystem/direction-signs": [[["-matrix[row, free]", "matrix[row, free]"]]],
  "parseSystem/right-side-keeps-signs": [
    [[SUMMED, SUMMED.replace("value", "(value if side_number == 0 else -value)")]],
  ],
  "parseSystem/constants-keep-signs": [[["constant -= value", "constant -= value if side_number == 1 else -value"]]],
  "parseSystem/last-mention-counts": [[[SUMMED, "row[name] = value"]]],
  "parseSystem/bare-unknown-is-zero": [[["1.0 if size is None", "0.0 if size is None"]]],
  "parseSystem/left-side-only": [[[SUMMED, `if side_number == 0:\n                    ${SUMMED}`]]],
};
