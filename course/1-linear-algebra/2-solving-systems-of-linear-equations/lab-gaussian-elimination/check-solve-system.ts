import { array, type NumericArray, slice } from "@gradus/math/arrays";
import { type Case, defineCheck, type Judgement, type KnownWrong, recognising } from "@gradus/sandbox";
import { solveSystemAssertion } from "./assert-solve-system.ts";
import { arrayWords, asFloats, isArray, recordWith, TOLERANCE, wrong } from "./returned.ts";
import { rowsOf } from "./rows.ts";
import { systemsOf, type Truth, truthOf } from "./systems.ts";

type Call = readonly [NumericArray, NumericArray];
type System = Case<Call, Truth>;
type Kind = "unique" | "none" | "infinite";

/** The learner's function must say which solutions a system has: one, none, or a family that reaches all of them. */
export const solveSystemCheck = defineCheck<Call, Truth>({
  name: "finds none, one or all solutions",
  function: "solveSystem",
  parameters: ["A", "b"],
  read: asFloats,
  tolerance: TOLERANCE,
  cases: (rng, { submit }) =>
    systemsOf(rng, submit).map((M) => ({
      arguments: [slice(M, ":", ":-1"), slice(M, ":", -1)] as const,
      facts: truthOf(rowsOf(M)),
    })),
  judge: (case_, { value }) => judgeAnswer(case_, value),
  assertion: solveSystemAssertion,
  knownWrong: [
    kindRule(
      "zero-row-is-none",
      "0 = 0 is no contradiction: a row of zeros takes nothing away. Look at the constant of a row without a pivot.",
      (truth) => (truth.pivots.length < truth.rows ? "none" : kindOf(truth)),
    ),
    kindRule(
      "none-called-infinite",
      "A system without a solution is called infinite. Look at the constant of the zero row: 0 = c is true for nothing when c isn’t 0.",
      (truth) => (truth.isConsistent || truth.pivots.length === truth.unknowns ? kindOf(truth) : "infinite"),
    ),
    kindRule(
      "none-overlooked",
      "A system without a solution is given one. Look at the constants of the rows without a pivot before you read the others.",
      (truth) => (truth.pivots.length === truth.unknowns ? "unique" : "infinite"),
    ),
    kindRule(
      "free-at-zero-is-all",
      "With every free unknown at 0 you have found one solution of infinitely many. Count the pivots: is there one for every unknown?",
      (truth) => (truth.isConsistent ? "unique" : "none"),
    ),
    kindRule(
      "fewer-rows-decide",
      "More unknowns than equations is not the only way to infinitely many solutions, since equations may repeat each other. Count pivots, not rows.",
      (truth) => (!truth.isConsistent ? "none" : truth.rows < truth.unknowns ? "infinite" : "unique"),
    ),
    {
      id: "direction-signs",
      message:
        "Your directions leave the system: A times a direction must be 0. What stands before a free unknown changes its sign when it moves to the other side.",
      apply: (case_) =>
        recognising((value) => judgeAnswer(case_, value).right || judgeAnswer(case_, turned(value, case_.facts)).right),
    },
  ],
});

const kindOf = ({ isConsistent, pivots, unknowns }: Truth): Kind =>
  !isConsistent ? "none" : pivots.length === unknowns ? "unique" : "infinite";

/** A rule that gets the kind wrong: recognised by the kind alone, where it is another than it should be. */
function kindRule(id: string, message: string, kind: (truth: Truth) => Kind): KnownWrong<Call, Truth> {
  return {
    id,
    message,
    apply: (case_) =>
      recognising((value) => {
        const claimed = kind(case_.facts);
        if (claimed === kindOf(case_.facts)) return judgeAnswer(case_, value).right;
        const read = recordWith(value, ["kind"]);
        return "parts" in read && read.parts.kind === claimed;
      }),
  };
}

/** The same answer, its directions with the other sign wherever there is a pivot. */
function turned(value: unknown, { pivots }: Truth): unknown {
  const read = recordWith(value, ["kind", "particular", "directions"]);
  if (!("parts" in read) || !Array.isArray(read.parts.directions)) return value;
  const directions = read.parts.directions.map((direction: unknown) =>
    isArray(direction)
      ? array(
          Array.from(direction.data, (entry, j) => (pivots.includes(j) ? -entry : entry)),
          { dtype: "float64" },
        )
      : direction,
  );
  return { ...read.parts, directions };
}

const IS: Readonly<Record<Kind, string>> = {
  unique: "This system has exactly one solution: every unknown has a pivot, and no row says 0 = c.",
  none: "This system has no solution: some mix of its rows says 0 = c with c other than 0.",
  infinite: "This system has infinitely many solutions: it is consistent, and not every unknown has a pivot.",
};

function judgeAnswer({ arguments: [A, b], facts }: System, value: unknown): Judgement {
  const read = recordWith(value, ["kind"]);
  if ("judgement" in read) return read.judgement;
  const kind = kindOf(facts);
  const { parts } = read;
  if (parts.kind !== kind) {
    const isKnown = parts.kind === "unique" || parts.kind === "none" || parts.kind === "infinite";
    const message = isKnown ? IS[kind] : 'Your `kind` is none of the texts "unique", "none" and "infinite".';
    return wrong(message, { expected: `kind "${kind}"` });
  }
  if (kind === "none") return { right: true };
  const name = kind === "unique" ? "x" : "particular";
  const point = parts[name];
  const words = arrayWords(`Your \`${name}\``, point, [facts.unknowns]);
  if (words !== null || !isArray(point)) return words ?? wrong(`\`${name}\` is missing.`);
  const missed = missedBy(A, point, b);
  if (missed !== null)
    return wrong(
      `Put back in, your \`${name}\` does not satisfy row ${missed.row}: it gives ${missed.got} instead of ${missed.wanted}.`,
    );
  return kind === "unique" ? { right: true } : judgeDirections(A, parts.directions, facts);
}

function judgeDirections(A: NumericArray, directions: unknown, { unknowns, pivots }: Truth): Judgement {
  const free = unknowns - pivots.length;
  if (!Array.isArray(directions)) return wrong("Your `directions` are no list: give one array for each free unknown.");
  for (const [k, direction] of directions.entries()) {
    const words = arrayWords(`Direction ${k}`, direction, [unknowns]);
    if (words !== null || !isArray(direction)) return words ?? wrong(`Direction ${k} is missing.`);
    const missed = missedBy(A, direction, null);
    if (missed !== null)
      return wrong(`A times direction ${k} must be 0 in every row, and is ${missed.got} in row ${missed.row}.`);
  }
  if (directions.length !== free) {
    const count = free === 1 ? "1 unknown is free" : `${free} unknowns are free`;
    return wrong(
      `${count}, so there ${free === 1 ? "is 1 direction" : `are ${free} directions`}. You give ${directions.length}.`,
    );
  }
  if (spanned(directions.map((direction: NumericArray) => Array.from(direction.data))) === free) return { right: true };
  return wrong("Your directions don’t reach every solution: one of them is a mix of the others, or 0.");
}

type Missed = { readonly row: number; readonly got: string; readonly wanted: string };

/** The first row that a point doesn't satisfy; with `b` null the constants are 0. */
function missedBy(A: NumericArray, x: NumericArray, b: NumericArray | null): Missed | null {
  for (const [row, entries] of rowsOf(A).entries()) {
    const terms = entries.map((entry, j) => entry * (x.data[j] ?? 0));
    const got = terms.reduce((sum, term) => sum + term, 0);
    const wanted = b?.data[row] ?? 0;
    const scale = Math.max(Math.abs(wanted), ...terms.map(Math.abs), ...entries.map(Math.abs));
    if (Math.abs(got - wanted) > TOLERANCE * scale) return { row, got: text(got), wanted: text(wanted) };
  }
  return null;
}

const text = (value: number) => String(Number(value.toPrecision(6))).replace("-", "−");

/** How many of the vectors are independent, by taking off each what lies along those before. */
function spanned(vectors: readonly (readonly number[])[]): number {
  const length = (v: readonly number[]) => Math.hypot(...v);
  const basis: (readonly number[])[] = [];
  for (const vector of vectors) {
    let rest = vector;
    // Twice, so that rounding leaves nothing over.
    for (const unit of [...basis, ...basis]) {
      const along = rest.reduce((sum, entry, j) => sum + entry * (unit[j] ?? 0), 0);
      rest = rest.map((entry, j) => entry - along * (unit[j] ?? 0));
    }
    if (length(rest) > TOLERANCE * length(vector)) basis.push(rest.map((entry) => entry / length(rest)));
  }
  return basis.length;
}
