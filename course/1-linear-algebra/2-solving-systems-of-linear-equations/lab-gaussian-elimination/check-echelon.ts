import type { NumericArray } from "@gradus/math/arrays";
import {
  type Case,
  defineCheck,
  type Judgement,
  type KnownWrong,
  Recognised,
  type Returned,
  recognising,
} from "@gradus/sandbox";
import { echelonAssertion, reducedAssertion } from "./assert-echelon.ts";
import { CHOICES, eliminated, UPWARDS, type Way } from "./elimination.ts";
import {
  arrayWords,
  asFloats,
  floats,
  isArray,
  isSame,
  recordWith,
  TOLERANCE,
  wholeNumbers,
  wrong,
} from "./returned.ts";
import { type Rows, rowsOf } from "./rows.ts";
import { systemsOf, type Truth, truthOf } from "./systems.ts";

type Call = readonly [NumericArray];
type System = Case<Call, Truth>;

/** An echelon form as it came back, if it can be read as one. */
type Form = { readonly rows: Rows; readonly pivots: readonly number[] };

/** The learner's function must reach a row echelon form: any, as long as it says the same as the matrix handed in. */
export const rowEchelonFormCheck = defineCheck<Call, Truth>({
  name: "reaches a row echelon form",
  function: "rowEchelonForm",
  parameters: ["M"],
  read: asFloats,
  tolerance: TOLERANCE,
  cases: (rng, { submit }) => systemsOf(rng, submit).map(withTruth),
  judge: (case_, returned) => judgeForm(case_, returned),
  assertion: echelonAssertion,
  knownWrong: [
    cutRule(judgeForm),
    way(
      "diagonal",
      "A column without a pivot: stay in the row, and only go on to the next column. Yours goes down along the diagonal.",
      { alongDiagonal: true },
    ),
    way("constants", "The constants are not an unknown: leave out the last column when you look for pivots.", {
      throughConstants: true,
    }),
    way("unscaled", "Your pivots are not 1. Scale each pivot's row before you clear below it.", { unscaled: true }),
    unchangedRule(),
  ],
});

/** The learner's function must reach the one reduced form. */
export const reducedRowEchelonFormCheck = defineCheck<Call, Truth>({
  name: "reaches the reduced form",
  function: "reducedRowEchelonForm",
  parameters: ["M"],
  read: asFloats,
  tolerance: TOLERANCE,
  cases: (rng, { submit }) => systemsOf(rng, submit).map(withTruth),
  judge: judgeReduced,
  assertion: reducedAssertion,
  knownWrong: [
    {
      id: "below-only",
      message: "This is an echelon form, but not the reduced one: also clear above the pivots.",
      apply: (case_) => recognising((value) => judgeForm(case_, { value, argumentsAfter: [] }).right),
    },
    cutRule(judgeReduced, true),
    way(
      "diagonal",
      "A column without a pivot: stay in the row, and only go on to the next column. Yours goes down along the diagonal.",
      { alongDiagonal: true },
      true,
    ),
    way(
      "constants",
      "The constants are not an unknown: leave out the last column when you look for pivots.",
      { throughConstants: true },
      true,
    ),
    unchangedRule(),
  ],
});

function withTruth(M: NumericArray): System {
  return { arguments: [M], facts: truthOf(rowsOf(M)) };
}

/** A wrong way down, and up again for the reduced form, recognised whichever pivots it chooses and in whichever order it clears. */
function way(id: string, message: string, wrongWay: Omit<Way, "choose">, isReduced = false): KnownWrong<Call, Truth> {
  const ups = isReduced ? UPWARDS.map((reduce) => ({ reduce })) : [{}];
  const ways = CHOICES.flatMap((choose) => ups.map((up): Way => ({ ...wrongWay, ...up, choose })));
  return {
    id,
    message,
    apply: ({ arguments: [M] }) => recognising((value) => ways.some((one) => gives(M, one, value))),
  };
}

function gives(M: NumericArray, wrongWay: Way, value: unknown): boolean {
  const { rows, pivots } = eliminated(rowsOf(M), wrongWay);
  return isSame({ matrix: floats(rows), pivots }, asForm(value), [M]);
}

/** Pivots as a list, also where they came as an array. */
function asForm(value: unknown): unknown {
  const read = recordWith(value, ["matrix", "pivots"]);
  if ("judgement" in read) return value;
  return { matrix: read.parts.matrix, pivots: wholeNumbers(read.parts.pivots) };
}

type Judge = (case_: System, returned: Returned) => Judgement;

/** Cut where the matrix holds whole numbers, right where it holds floats. */
function cutRule(judge: Judge, isReduced = false): KnownWrong<Call, Truth> {
  const message =
    "Entries were cut to whole numbers: the array that was handed in holds whole numbers only. Turn it into floats first.";
  const cut = way("cut", message, { cut: true }, isReduced);
  return {
    ...cut,
    apply: (case_) =>
      recognising((value) => {
        if (judge(case_, { value, argumentsAfter: [] }).right) return true;
        const given = case_.arguments[0].dtype === "float64" ? null : cut.apply(case_);
        return given instanceof Recognised && given.fits(value);
      }),
  };
}

function unchangedRule(): KnownWrong<Call, Truth> {
  return {
    id: "unchanged",
    message: "Your matrix is the one that was handed in. Each move gives a new matrix back: keep it.",
    apply: ({ arguments: [M] }) =>
      recognising((value) => {
        const read = recordWith(value, ["matrix"]);
        return "parts" in read && isSame(asFloats(M), read.parts.matrix);
      }),
  };
}

/** The form that came back, or what to say of it. */
function readForm(
  { arguments: [M], facts }: System,
  value: unknown,
): { readonly form: Form } | { readonly judgement: Judgement } {
  const read = recordWith(value, ["matrix", "pivots"]);
  if ("judgement" in read) return read;
  const { matrix } = read.parts;
  const words = arrayWords("Your `matrix`", matrix, M.shape);
  if (words !== null) return { judgement: words };
  const pivots = wholeNumbers(read.parts.pivots);
  if (pivots === null || !isArray(matrix))
    return {
      judgement: wrong("Your `pivots` are no list of whole numbers: the columns that have a pivot, from the left."),
    };
  if (pivots.join() !== facts.pivots.join()) {
    const columns = (list: readonly number[]) => (list.length === 0 ? "none" : list.join(", "));
    const hint = hintOnPivots(rowsOf(matrix), pivots, facts);
    const message = `The columns with a pivot are others than yours: ${columns(facts.pivots)}, and yours are ${columns(pivots)}.${hint}`;
    return { judgement: wrong(message, { expected: `pivots ${columns(facts.pivots)}` }) };
  }
  return { form: { rows: rowsOf(matrix), pivots } };
}

/** Where a list of pivots that is not right may come from: from the list alone, or from an entry that should have been 0. */
function hintOnPivots(rows: Rows, pivots: readonly number[], facts: Truth): string {
  const inMatrix = rows.map((row) => row.findIndex((entry, j) => j < facts.unknowns && !isTiny(entry, row)));
  if (inMatrix.filter((column) => column >= 0).join() === facts.pivots.join())
    return " Your matrix has them where they belong: what goes into the list is the number of the pivot’s column.";
  const leftOver = pivots.some(
    (column, k) => column < facts.unknowns && !facts.pivots.includes(column) && !isTiny(rows[k]?.[column] ?? 0, []),
  );
  return leftOver
    ? " Did something that rounding left over become a pivot? Up to the limit, an entry counts as zero."
    : "";
}

function judgeForm(case_: System, { value }: Returned): Judgement {
  const read = readForm(case_, value);
  if ("judgement" in read) return read.judgement;
  return stairsWords(read.form) ?? meaningWords(case_.facts, read.form.rows) ?? { right: true };
}

function judgeReduced(case_: System, { value }: Returned): Judgement {
  const read = readForm(case_, value);
  if ("judgement" in read) return read.judgement;
  const { rows, pivots } = read.form;
  const stairs = stairsWords(read.form) ?? meaningWords(case_.facts, rows);
  if (stairs !== null) return stairs;
  const row = pivots.findIndex((column, k) => rows.slice(0, k).some((above) => !isTiny(above[column] ?? 0, above)));
  if (row < 0) return { right: true };
  const above = rows.findIndex((line) => !isTiny(line[pivots[row] ?? 0] ?? 0, line));
  return wrong(
    `Above the pivot of row ${row}, in column ${pivots[row]}, row ${above} still has ${show(rows[above]?.[pivots[row] ?? 0])}.`,
  );
}

/** Whether an entry is zero beside 1 and beside what else stands in its row. */
function isTiny(entry: number, row: readonly number[]): boolean {
  return Math.abs(entry) <= TOLERANCE * Math.max(1, ...row.map(Math.abs));
}

const show = (entry: number | undefined) => String(Number((entry ?? 0).toPrecision(6))).replace("-", "−");

/** What breaks the stairs, if anything does: pivots of 1, zeros before and below them, rows without a pivot last. */
function stairsWords({ rows, pivots }: Form): Judgement | null {
  for (const [i, row] of rows.entries()) {
    const end = pivots[i] ?? row.length - 1;
    const early = row.findIndex((entry, j) => j < end && !isTiny(entry, row));
    if (early >= 0) {
      const what = i < pivots.length ? `before its pivot in column ${end}` : "although it has no pivot";
      return wrong(
        `Row ${i} has ${show(row[early])} in column ${early}, ${what}. Below and before the pivots all is 0.`,
      );
    }
    const pivot = row[end] ?? 0;
    if (i < pivots.length && !isTiny(pivot - 1, row))
      return wrong(`The pivot of row ${i}, in column ${end}, is ${show(pivot)}. Scale the row so that it is 1.`);
  }
  return null;
}

/** What the rows say no longer, if anything: each must be a mix of the rows handed in, and a contradiction must stay one. */
function meaningWords({ reduced, allPivots, pivots, isConsistent }: Truth, rows: Rows): Judgement | null {
  const strange = rows.findIndex((row) => {
    const rest = allPivots.reduce(
      (left, column, k) => left.map((entry, j) => entry - (row[column] ?? 0) * (reduced[k]?.[j] ?? 0)),
      row,
    );
    const scale = Math.max(1, ...row.map(Math.abs)) * Math.max(1, ...reduced.flat().map(Math.abs));
    return rest.some((entry) => Math.abs(entry) > TOLERANCE * scale);
  });
  if (strange >= 0)
    return wrong(
      `Row ${strange} says something that the rows handed in don’t say: it is no mix of them. Follow one move that changes this row by hand.`,
    );
  const isContradicting = rows.slice(pivots.length).some((row) => Math.abs(row.at(-1) ?? 0) > 1e-6);
  if (isConsistent || isContradicting) return null;
  return wrong(
    "These equations contradict each other, but no row of yours says 0 = c any more. Leave the constants of rows without a pivot as they come.",
  );
}
