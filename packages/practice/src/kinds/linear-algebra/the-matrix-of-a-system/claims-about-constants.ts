import {
  classifySystem2,
  contradictionOf,
  decideSingular2,
  equation2,
  type LinearSolution,
  matrix,
  Q,
  type Rational,
  rank,
} from "@gradus/math/exact";
import { explainSingular, rowsNode, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { rowObjects } from "./written-system.ts";

type Row = readonly [number, number];
type Constants = readonly [Rational, Rational];

/** What is claimed of a matrix and all constants, or some. */
type ClaimId = "always-solvable" | "always-one" | "never-solvable" | "many-possible";

type Problem = { readonly level: number; readonly rows: readonly [Row, Row]; readonly claim: ClaimId };

type Claim = {
  readonly text: Prose;
  /** Whether it holds for a singular matrix, and for a non-singular one. */
  readonly holds: { readonly singular: boolean; readonly regular: boolean };
  /** For a singular matrix, whether constants with this outcome are the certificate, and of which side. */
  readonly shows: { readonly side: boolean; readonly outcome: "none" | "infinite" };
};

const claims: Readonly<Record<ClaimId, Claim>> = {
  "always-solvable": {
    text: "Whatever the constants $c_1$ and $c_2$ are, the system has a solution.",
    holds: { singular: false, regular: true },
    shows: { side: false, outcome: "none" },
  },
  "always-one": {
    text: "Whatever the constants $c_1$ and $c_2$ are, the system has exactly one solution.",
    holds: { singular: false, regular: true },
    shows: { side: false, outcome: "none" },
  },
  "never-solvable": {
    text: "Unless both constants are $0$, the system has no solution.",
    holds: { singular: false, regular: false },
    shows: { side: false, outcome: "infinite" },
  },
  "many-possible": {
    text: "There are constants, not both $0$, for which the system has infinitely many solutions.",
    holds: { singular: true, regular: false },
    shows: { side: true, outcome: "infinite" },
  },
};

const asked = {
  none: "whole numbers $c_1$ and $c_2$ for which there is no solution",
  infinite: "whole numbers $c_1$ and $c_2$, not both $0$, for which there are infinitely many solutions",
  some: "whole numbers $c_1$ and $c_2$, not both $0$, for which there is a solution",
} as const;

const isSingular = ({ rows }: Problem): boolean => decideSingular2(matrix(rows)).value.singular;
const truth = (problem: Problem): boolean => claims[problem.claim].holds[isSingular(problem) ? "singular" : "regular"];

function outcomeWith({ rows: [[a, b], [c, d]] }: Problem, [p, q]: Constants): LinearSolution["kind"] {
  return classifySystem2(equation2(a, b, p), equation2(c, d, q)).kind;
}

function formOf({ claim }: Problem): AnswerForm {
  const { text, shows } = claims[claim];
  const asks = claim === "never-solvable" ? asked.some : asked[shows.outcome];
  const certificate = { asks, form: { type: "vector", names: ["c_1", "c_2"] } } as const;
  return { type: "certificate", claim: text, ...(shows.side ? { whenTrue: certificate } : { whenFalse: certificate }) };
}

/** Constants that show the right side, where it asks for some: those of the point (1, 1), or one off them. */
function certificate(problem: Problem): Constants | null {
  const { shows } = claims[problem.claim];
  if (truth(problem) !== shows.side) return null;
  const [first, second] = problem.rows.map(([a, b]) => Q.of(2 * a + b));
  if (first === undefined || second === undefined) return null;
  return shows.outcome === "none" ? [first, Q.add(second, Q.of(1))] : [first, second];
}

const said = (holds: boolean, constants: Constants | null): string =>
  constants === null ? `${holds}` : `${holds}: (${constants.map(Q.toText).join(", ")})`;

function typedConstants(answer: Answer): Constants | null {
  if (answer.type !== "certificate" || answer.certificate?.type !== "vector") return null;
  const [first, second] = answer.certificate.entries;
  return first === undefined || second === undefined ? null : [first, second];
}

/** Whether the constants show what the claim's side asks for. */
function shown(problem: Problem, constants: Constants): boolean {
  const { shows } = claims[problem.claim];
  const outcome = outcomeWith(problem, constants);
  if (shows.outcome === "none") return outcome === "none";
  if (constants.every(Q.isZero)) return false;
  return problem.claim === "never-solvable" ? outcome !== "none" : outcome === "infinite";
}

const outcomeWords = {
  unique: "exactly one solution",
  none: "no solution",
  infinite: "infinitely many solutions",
} as const;

function assess(problem: Problem, answer: Answer): Assessment {
  if (answer.type !== "certificate") return { is: "undecided", why: "This question asks whether a claim is true." };
  const constants = typedConstants(answer);
  if (answer.holds !== truth(problem)) {
    const word =
      constants === null
        ? ""
        : ` With $c_1 = ${Q.toText(constants[0])}$ and $c_2 = ${Q.toText(constants[1])}$ there ${outcomeWith(problem, constants) === "infinite" ? "are" : "is"} ${outcomeWords[outcomeWith(problem, constants)]}.`;
    return {
      is: "wrong",
      nudge:
        "First settle whether the matrix is singular: set both constants to $0$ and look for a solution besides the origin.\nThen ask what other constants can do.",
      ...(word === "" ? {} : { witness: word.trim() }),
    };
  }
  if (constants === null) return { is: "right", because: because(problem) };
  if (!constants.every(Q.isInteger)) return { is: "form", ask: "Give whole numbers." };
  if (shown(problem, constants)) return { is: "right", because: because(problem) };
  const outcome = outcomeWith(problem, constants);
  return {
    is: "wrong",
    nudge:
      "The side is right; the constants don’t show it yet.\nPut a point of your choice into both left sides: its two values are constants with a solution.",
    witness: constants.every(Q.isZero)
      ? "Both constants are $0$, and with these every system has a solution."
      : `With these constants there ${outcome === "infinite" ? "are" : "is"} ${outcomeWords[outcome]}.`,
  };
}

function because(problem: Problem): Prose {
  return isSingular(problem)
    ? "The matrix is singular, so the constants decide between none and infinitely many."
    : "The matrix is non-singular, so there is exactly one solution, whatever the constants are.";
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.choice(level === 1 ? [1, 2, 3, 4] : [-4, -3, -2, -1, 1, 2, 3, 4]);
  const [a, b] = [entry(), entry()];
  const factor = rng.choice(level === 1 ? [2, 3] : [-2, -1, 2, 3]);
  const singular: Row = [a * factor, b * factor];
  const regular: Row = rng.choice([
    [a * factor, b * factor + rng.choice([-1, 1])],
    [b + 1, a],
  ]);
  const claim = rng.choice(
    level === 1
      ? (["always-solvable", "many-possible"] as const)
      : (["always-one", "never-solvable", "many-possible"] as const),
  );
  return { level, rows: [[a, b], rng.integer(0, 2) > 0 ? singular : regular], claim };
}

/** The rows' common factor and the certificate leave no doubt, and the constants are small. */
function isFit(problem: Problem): boolean {
  const [[a, b], [c, d]] = problem.rows;
  const [first, second] = [2 * a + b, 2 * c + d];
  return (c !== 0 || d !== 0) && first !== 0 && second !== 0 && !(a === c && b === d);
}

/** True or false, of all constants or some, with constants that show it. */
export const claimsAboutConstants = defineKind<Problem>({
  id: "la.claims-about-constants",
  version: 1,
  title: "What the constants can decide",
  skills: ["la.singular-2x2"],
  surface: "true-false",
  method: "choose-constants",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const constants = certificate(problem);
    const singular = rank(matrix(problem.rows)) < 2;
    if (singular !== isSingular(problem)) return false;
    if (constants === null) return true;
    const contradiction = contradictionOf(matrix(problem.rows), constants);
    return (contradiction !== null) === (claims[problem.claim].shows.outcome === "none") && shown(problem, constants);
  },
  prompt: (problem) => ({
    text: `A system in $x$ and $y$ has the matrix\n\n$$${toLatex(rowsNode(matrix(problem.rows), rowObjects))}$$\n\nand the constants $c_1$ and $c_2$. Is the claim true of it?`,
  }),
  form: formOf,
  assess,
  solve(problem) {
    const constants = certificate(problem);
    const shows =
      constants === null
        ? ""
        : ` With $c_1 = ${Q.toText(constants[0])}$ and $c_2 = ${Q.toText(constants[1])}$ there ${outcomeWith(problem, constants) === "infinite" ? "are" : "is"} ${outcomeWords[outcomeWith(problem, constants)]}.`;
    return {
      answer: said(truth(problem), constants),
      steps: explainSingular(decideSingular2(matrix(problem.rows)).steps, {
        objects: [rowObjects[0], rowObjects[1]],
        linked: false,
      }),
      summary: `${because(problem)}${shows}`,
    };
  },
  hints: ({ rows: [[a, b]] }) => [
    "Is the matrix singular? That settles which numbers of solutions are possible at all.",
    "Constants with a solution are easy to make: choose any point, and work out both left sides there. Then see what changing one of the two does.",
    `For example, at $(2, 1)$ the first row gives ${numberText(Q.of(2 * a + b))}.`,
  ],
  mistakes: [
    {
      id: "singular-means-no-solution",
      apply(problem) {
        if (!isSingular(problem) || claims[problem.claim].shows.outcome === "none") return null;
        return said(!claims[problem.claim].shows.side, null);
      },
    },
    {
      id: "solution-for-these-constants-only",
      apply: (problem) =>
        isSingular(problem) && claims[problem.claim].shows.outcome === "none" ? said(true, null) : null,
    },
    {
      id: "origin-taken-as-proof",
      apply: (problem) =>
        claims[problem.claim].shows.outcome === "infinite"
          ? said(claims[problem.claim].shows.side, [Q.of(0), Q.of(0)])
          : null,
      words: () => ({
        action: "This is what offering two zeros gives.",
        why: "With both constants $0$ the origin is always a solution, so zeros seem safe.",
        check:
          "The claim leaves out the case that both constants are $0$.\nTake a point other than the origin and work out both left sides there.",
      }),
    },
  ],
  samples(problem) {
    const right = truth(problem);
    const constants = certificate(problem);
    const doubled: Constants | null =
      constants === null ? null : [Q.multiply(Q.of(2), constants[0]), Q.multiply(Q.of(2), constants[1])];
    const half = constants === null ? null : `${right}: (${Q.toText(constants[0])}/2, ${Q.toText(constants[1])}/2)`;
    const odd = constants?.some((value) => !Q.isInteger(Q.divide(value, Q.of(2)))) === true;
    const { shows } = claims[problem.claim];
    const other = right === shows.side ? said(!right, null) : said(!right, [Q.of(1), Q.of(1)]);
    const off: Constants | null =
      constants === null ? null : shows.outcome === "none" ? [constants[0], Q.subtract(constants[1], Q.of(1))] : null;
    return {
      right: [said(right, constants)],
      equivalent: [said(right, doubled), said(right, constants).toUpperCase()],
      form: half !== null && odd ? [half] : [],
      wrong: [other, ...(off === null ? [] : [said(right, off)])],
      unreadable: ["", "it depends", right === shows.side ? `${right}` : `${right}: (1, 2)`, "yes: (1, 2)"],
    };
  },
});
