import { type Edits, edited } from "../../../wrong-python-change.ts";

/** A way down as others write it in NumPy: without moves of their own, and with the first entry that is not zero as pivot. It is right. */
export const DOWN = `def row_echelon_form(M):
    rows, columns = M.shape
    matrix = M.astype(float)
    zero = zero_limit(M[:, :-1])
    pivots = []
    row = 0
    for column in range(columns - 1):
        found = [i for i in range(row, rows) if abs(matrix[i, column]) > zero]
        if not found:
            continue
        matrix[[row, found[0]]] = matrix[[found[0], row]]
        matrix[row] = matrix[row] / matrix[row, column]
        for i in range(row + 1, rows):
            matrix[i] = matrix[i] - matrix[i, column] * matrix[row]
        pivots.append(column)
        row += 1
    return {"matrix": matrix, "pivots": pivots}`;

/** The same, clearing above each pivot as soon as it is there. It is right, too. */
export const DOWN_AND_UP = edited(DOWN, [
  ["row_echelon_form", "reduced_row_echelon_form"],
  ["for i in range(row + 1, rows):\n", "for i in range(rows):\n            if i == row:\n                continue\n"],
]);

/** What goes wrong on these ways. */
export const SLIPS = {
  // An assignment into an array of whole numbers cuts, and says nothing.
  cut: [["M.astype(float)", "M.copy()"]],
  diagonal: [
    ["    row = 0\n", ""],
    ["        found = [", "        row = column\n        found = ["],
    ["        row += 1\n", ""],
  ],
  constants: [["range(columns - 1)", "range(columns)"]],
  unscaled: [
    ["        matrix[row] = matrix[row] / matrix[row, column]\n", ""],
    ["matrix[i, column] * matrix[row]", "matrix[i, column] / matrix[row, column] * matrix[row]"],
  ],
} as const satisfies Readonly<Record<string, Edits>>;

/** The same slips in the solution. */
export const SLIPS_OF_SOLUTION = {
  diagonal: [["row = len(pivots)", "row = column"]],
  constants: [["range(columns - 1)", "range(columns)"]],
  unscaled: [
    ["        matrix = scale_row(matrix, row, 1 / matrix[row, column])\n", ""],
    ["c = -matrix[i, column]\n", "c = -matrix[i, column] / matrix[row, column]\n"],
  ],
  // Each move gives a copy back, and nobody keeps it.
  notKept: [
    ["matrix = swap_rows(matrix, row, found)", "swap_rows(matrix, row, found)"],
    ["matrix = scale_row(matrix, row, 1 / matrix[row, column])", "scale_row(matrix, row, 1 / matrix[found, column])"],
    ["matrix = add_multiple(matrix, i, row, c)\n        pivots", "add_multiple(matrix, i, row, c)\n        pivots"],
  ],
} as const satisfies Readonly<Record<string, Edits>>;

/** Moves that keep an array of whole numbers as it is. */
export const CUT_MOVES: Edits = [
  ["copy = A.astype(float)\n    copy[i] *= c", "copy = A.copy()\n    copy[i] = copy[i] * c"],
  [
    "copy = A.astype(float)\n    copy[target] += c * copy[source]",
    "copy = A.copy()\n    copy[target] = copy[target] + c * copy[source]",
  ],
];
