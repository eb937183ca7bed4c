import { coefficientsOf, written } from "./rows.ts";
import { TELLING, truthOf } from "./systems.ts";

const cases = TELLING.map((rows) => {
  const { pivots, unknowns, isConsistent } = truthOf(rows);
  const free = unknowns - pivots.length;
  const kind = !isConsistent ? "none" : free === 0 ? "unique" : "infinite";
  const constants = rows.map((row) => row.at(-1) ?? 0);
  return [written(coefficientsOf(rows)), written(constants), written(kind), isConsistent ? free : 0] as const;
});

/** Any solution and any directions will do that solve the system, and are enough: a learner may choose them in another way. */
export const solveSystemAssertion: Readonly<Record<"ts" | "py", string>> = {
  ts: `{
  // Of each system: A, b, the kind of its solutions, and the number of directions.
  const cases: any[] = [
${cases.map((parts) => `    [${parts.join(", ")}],`).join("\n")}
  ];
  for (const [rows, constants, kind, free] of cases) {
    const got: any = solveSystem(array(rows), array(constants));
    const words = ["solveSystem of", rows, constants, "gave", got];
    gradus.assert(got.kind === kind, [...words, "expected the kind", kind]);
    if (kind === "none") continue;
    const times = (x: any) => rows.map((row: number[]) => row.reduce((sum, entry, j) => sum + entry * x.data[j], 0));
    const fits = (x: any, b: number[]) => x.data.length === rows[0].length && gradus.same(times(x), b, [rows, x]);
    const point = kind === "unique" ? got.x : got.particular;
    gradus.assert(fits(point, constants), [...words, "but A times", point, "is not b"]);
    if (kind === "unique") continue;
    gradus.assert(got.directions.length === free, [...words, "expected so many directions:", free]);
    for (const d of got.directions) gradus.assert(fits(d, rows.map(() => 0)), [...words, "but A times", d, "is not 0"]);
    // As rows of a matrix, with a constant 0 each, directions have a pivot each: so none is a mix of the others.
    const { pivots }: any = rowEchelonForm(array(got.directions.map((d: any) => [...d.data, 0])));
    gradus.assert((pivots.data ?? pivots).length === free, [...words, "but one of the directions is a mix of the others"]);
  }
}`,
  py: `def try_solve_system():
    # Of each system: A, b, the kind of its solutions, and the number of directions.
    for A, b, kind, free in [
${cases.map(([A, b, kind, free]) => `        (numpy.array(${A}), numpy.array(${b}), ${kind}, ${free}),`).join("\n")}
    ]:
        got = solve_system(A, b)
        words = f"solve_system({A!r}, {b!r}) gave {got!r}"
        assert got["kind"] == kind, f"{words}; the kind {kind!r} was expected"
        if kind == "none":
            continue
        point = got["x"] if kind == "unique" else got["particular"]
        assert same(A @ point, b, A, point), f"{words}; A times {point!r} is not b"
        if kind == "unique":
            continue
        directions = got["directions"]
        assert len(directions) == free, f"{words}; {free} directions were expected"
        for d in directions:
            assert same(A @ d, 0 * b, A, d), f"{words}; A times {d!r} is not 0"
        assert numpy.linalg.matrix_rank(directions) == free, f"{words}; one of the directions is a mix of the others"


try_solve_system()`,
};
