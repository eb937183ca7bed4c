import { written } from "./rows.ts";
import { TELLING, truthOf } from "./systems.ts";

type Assertion = Readonly<Record<"ts" | "py", string>>;

const HEAD = "Of each matrix: the columns with a pivot, then its reduced form, left and right of the bar.";
const AGAINST = "instead of the right: the rows contradict each other, so one without a pivot must say 0 = c.";

/** The telling systems, each with its pivots and its reduced form: coefficients, and constants where these are settled. */
const cases = TELLING.map((rows) => {
  const { pivots, isConsistent, reduced } = truthOf(rows);
  const left = reduced.map((row) => row.slice(0, -1));
  return [rows, pivots, left, isConsistent ? reduced.map((row) => row.at(-1)) : null] as const;
});

/** What came back, once cleared upwards, must be the one reduced form: so it goes for every echelon form, and for nothing else. */
export const echelonAssertion: Assertion = {
  ts: inTypeScript(
    "rowEchelonForm",
    `    // Cleared upwards, every echelon form becomes the reduced one.
    for (let k = pivots.length - 1; k > 0; k--)
      for (let i = 0; i < k; i++) {
        const c = rows[i][pivots[k]];
        rows[i] = rows[i].map((entry: number, j: number) => entry - c * rows[k][j]);
      }`,
  ),
  py: inPython(
    "row_echelon_form",
    `        # Cleared upwards, every echelon form becomes the reduced one.
        for k in range(len(pivots) - 1, 0, -1):
            for i in range(k):
                matrix[i] -= matrix[i, pivots[k]] * matrix[k]`,
  ),
};

/** The reduced form entry by entry. Where rows contradict each other, constants may differ, as long as one row still says so. */
export const reducedAssertion: Assertion = {
  ts: inTypeScript("reducedRowEchelonForm"),
  py: inPython("reduced_row_echelon_form"),
};

function inTypeScript(name: string, before?: string): string {
  const lines = cases.map(([rows, pivots, left, right]) => {
    return `    [${written(rows)}, ${written(pivots)}, ${written(left)}, ${right === null ? "null" : written(right)}],`;
  });
  return `{
  // ${HEAD}
  // null ${AGAINST}
  const cases: any[] = [
${lines.join("\n")}
  ];
  for (const [given, pivots, left, right] of cases) {
    const M = array(given);
    const got: any = ${name}(M);
    const isSame = gradus.same(Array.from(got.pivots.data ?? got.pivots), pivots, []);
    gradus.assert(isSame, ["${name} of", M, "gave the pivots", got.pivots, "expected", pivots]);
    const width = given[0].length;
    const rows = given.map((_: any, i: number) => Array.from(got.matrix.data.slice(i * width, (i + 1) * width)));
${before === undefined ? "" : `${before}\n`}    const coefficients = rows.map((row: any) => row.slice(0, -1));
    const constants = rows.map((row: any) => row.at(-1));
    const words = ["${name} of", M, "gave", got.matrix];
    gradus.assert(gradus.same(coefficients, left, [M]), [...words, "whose reduced form should be, left of the bar,", left]);
    if (right === null)
      gradus.assert(constants.slice(pivots.length).some((c: number) => Math.abs(c) > 1e-6), [...words, "where no row says 0 = c"]);
    else gradus.assert(gradus.same(constants, right, [M]), [...words, "whose reduced form should be, right of the bar,", right]);
  }
}`;
}

function inPython(name: string, before?: string): string {
  const lines = cases.map(([rows, pivots, left, right]) => {
    const constants = right === null ? "None" : `numpy.array(${written(right)})`;
    return `        (numpy.array(${written(rows)}), ${written(pivots)}, numpy.array(${written(left)}), ${constants}),`;
  });
  return `def try_${name}():
    # ${HEAD}
    # None ${AGAINST}
    for M, pivots, left, right in [
${lines.join("\n")}
    ]:
        got = ${name}(M)
        words = f"${name}({M!r}) gave {got!r}"
        assert list(got["pivots"]) == pivots, f"{words}; the pivots {pivots!r} were expected"
        matrix = got["matrix"].astype(float)
${before === undefined ? "" : `${before}\n`}        assert same(matrix[:, :-1], left, M), f"{words}; left of the bar its reduced form should be {left!r}"
        if right is None:
            assert (abs(matrix[len(pivots):, -1]) > 1e-6).any(), f"{words}; no row says 0 = c"
        else:
            assert same(matrix[:, -1], right, M), f"{words}; right of the bar its reduced form should be {right!r}"


try_${name}()`;
}
