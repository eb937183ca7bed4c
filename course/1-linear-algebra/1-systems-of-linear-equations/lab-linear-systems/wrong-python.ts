import type { WrongInPython } from "../../../wrong-python-change.ts";

const FIRST = "    if a * e != b * d:\n";
const IMPOSSIBLE = "row[0] == row[1] == 0 and row[2] != 0 for row in system";

const kind = (body: string) => `def kind_of_system(system):\n    (a, b, c), (d, e, f) = system\n    ${body}`;
/** Says its word before anything else is looked at. */
const before = (condition: string, word: string) =>
  [[FIRST, `    if ${condition}:\n        return "${word}"\n${FIRST}`]] as const;
const example = (rows: string) => `def singular_with_solution():\n    return np.array(${rows})`;

/** Functions of the lab as learners get them wrong in Python. */
export const wrongInPython: WrongInPython = {
  "lakeSystem/seats-exchanged": [[["[2, 3, 28],  # people", "[3, 2, 28],"]]],
  "lakeSystem/boats-counted-again": [
    [["[2, 3, 28],  # people", "[1, 1, 28],"]],
    "def lake_system():\n    boats = np.array([1, 1, 11])\n    return np.array([boats, [*boats[:2], 28.0]])",
  ],
  "lakeSystem/counts-as-coefficients": [[["[2, 3, 28],  # people", "[28, 2, 3],"]]],
  "kindOfSystem/always-unique": [kind('return "unique"')],
  "kindOfSystem/singular-is-none": [
    kind('return "unique" if a * e - b * d != 0 else "none"'),
    `def kind_of_system(system):
    A = np.array([[float(entry) for entry in row[:2]] for row in system])
    return "unique" if abs(np.linalg.det(A)) > 1e-9 else "none"`,
    `def kind_of_system(system):
    A = np.array([[float(entry) for entry in row[:2]] for row in system])
    b = np.array([float(row[2]) for row in system])
    try:
        np.linalg.solve(A, b)
    except np.linalg.LinAlgError:
        return "none"
    return "unique" if np.linalg.matrix_rank(A) == 2 else "none"`,
  ],
  "kindOfSystem/singular-is-infinite": [kind('return "unique" if a * e - b * d != 0 else "infinite"')],
  "kindOfSystem/zero-row-is-none": [[[IMPOSSIBLE, "row[0] == row[1] == 0 for row in system"]]],
  "kindOfSystem/zero-row-is-nothing": [
    [
      [IMPOSSIBLE, "row[0] == row[1] == 0 for row in system"],
      ['if impossible:\n        return "none"', 'if impossible:\n        return "infinite"'],
    ],
  ],
  "kindOfSystem/three-determinants": [
    [['    if impossible:\n        return "none"\n', ""]],
    kind(`if a * e - b * d != 0:
        return "unique"
    return "infinite" if a * f - c * d == 0 and b * f - c * e == 0 else "none"`),
  ],
  "kindOfSystem/vertical-always-crosses": [before("a != 0 and b == 0 or d != 0 and e == 0", "unique")],
  "kindOfSystem/constants-decide": [before("c == 0 and f == 0", "infinite")],
  "singularWithSolution/the-lake": [
    example("[[1, 1, 11], [2, 3, 28]]"),
    "def singular_with_solution():\n    return lake_system()",
  ],
  "singularWithSolution/two-counters": [
    example("[[1, 1, 11], [2, 2, 24]]"),
    "def singular_with_solution():\n    return contradiction",
  ],
};
