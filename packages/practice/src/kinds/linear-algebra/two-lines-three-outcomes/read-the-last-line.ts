import {
  equation2,
  type LinearSolution,
  Q,
  type Rational,
  sameSolutionSet,
  scaleEquation,
  solveBySubstitution,
} from "@gradus/math/exact";
import { substitutionLines } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { type SubstitutionParts, substitutionParts } from "./flawed-substitution.ts";
import { lesson } from "./lesson.ts";
import { equationText, inline, pointText, systemText } from "./notation-in-prose.ts";
import { type Outcome, outcomeOf, type System } from "./outcome.ts";
import { assessSolution, solutionForm, solutionSamples, solutionText, whySolution } from "./solution-set-answers.ts";
import { workedSteps } from "./worked-steps.ts";
import { standardForm, writtenNode } from "./written-equation.ts";

type Problem = { readonly outcome: Outcome; readonly system: System; readonly parts: SubstitutionParts };

const names = ["x", "y"] as const;

const solutionOf = ({ system }: Problem): LinearSolution => solveBySubstitution(...system).value;
const remaining = ({ parts }: Problem): string => names[parts.unknown === 0 ? 1 : 0];

/** The lines of the substitution up to the one that is to be read. */
function shownLines({ system }: Problem) {
  const lines = substitutionLines(solveBySubstitution(...system).steps, { objects: ["line-1", "line-2"] });
  const end = lines.findIndex(({ rule }) => rule === "back-substitute" || rule.startsWith("conclude"));
  return lines.slice(0, end === -1 ? lines.length : end);
}

/** The point when the remaining unknown is taken to have this value. */
function pointAt({ parts: { k, n, unknown } }: Problem, value: Rational): readonly Rational[] {
  const other = Q.add(Q.multiply(k, value), n);
  return unknown === 0 ? [other, value] : [value, other];
}

/** The number left on the right when both unknowns are gone: r − p·n. */
const leftOver = ({ parts: { p, n, r } }: Problem): Rational => Q.subtract(r, Q.multiply(p, n));

/** All points of the line that was solved for its unknown. */
function familyOf({ parts: { k, n, unknown } }: Problem): LinearSolution {
  const inOrder = (isolated: Rational, other: Rational) => (unknown === 0 ? [isolated, other] : [other, isolated]);
  return { kind: "infinite", particular: inOrder(n, Q.of(0)), directions: [inOrder(k, Q.of(1))] };
}

function draw(rng: RandomStream, level: number, outcome: Outcome): Problem | null {
  const [unit, other] = [level === 1 ? 1 : rng.choice([1, -1]), rng.choice([-4, -3, -2, 2, 3, 4])];
  const [a, b] = rng.integer(0, 1) === 0 ? [unit, other] : [other, unit];
  const c = rng.choice([-7, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 7]);
  const first = equation2(a, b, c);
  const scaled = scaleEquation(first, rng.choice(level === 1 ? [2, 3] : [2, 3, -2, -3]));
  const second =
    outcome === "all"
      ? scaled
      : outcome === "none"
        ? { ...scaled, c: Q.add(scaled.c, Q.of(rng.choice([-6, -4, -3, -2, 2, 3, 4, 6]))) }
        : endsInZero(rng, [a, b, c]);
  const system: System = level > 1 && rng.integer(0, 1) === 0 ? [second, first] : [first, second];
  const parts = substitutionParts(system);
  if (parts === null || outcomeOf(system) !== outcome || Q.equals(Q.absolute(parts.p), Q.of(1))) return null;
  const problem = { outcome, system, parts };
  return outcome === "one" && !Q.isZero(leftOver(problem)) ? null : problem;
}

/** A second line that crosses the first where the unknown that is left is 0: the look-alike of 0 = 0. */
function endsInZero(rng: RandomStream, [a, b, c]: readonly [number, number, number]) {
  const [p, q] = [rng.choice([2, 3, -2]), rng.choice([-5, -3, 3, 5])];
  return Math.abs(a) === 1 ? equation2(p, q, (p * c) / a) : equation2(q, p, (p * c) / b);
}

/** What 0 = 0 and 0 = c become when the vanished unknown is read into them; what else could be read into c·y = 0. */
function zeroRead(problem: Problem): LinearSolution {
  if (problem.outcome === "one") return familyOf(problem);
  return { kind: "unique", point: pointAt(problem, leftOver(problem)) };
}

const exchanged = (problem: Problem): LinearSolution =>
  problem.outcome === "none" ? familyOf(problem) : { kind: "none" };

function lastLineText(problem: Problem): string {
  const last = shownLines(problem).at(-1);
  return last === undefined ? "" : inline(last.node);
}

/** The end of a substitution is given: 0 = 0, 0 = c, or a value of 0. What are the solutions of the system? */
export const readTheLastLine = defineKind<Problem>({
  id: "la.read-the-last-line",
  version: 1,
  title: "Read the end of a substitution",
  skills: ["la.solve-2x2-substitution", "la.count-solutions-2x2"],
  surface: "worked-example",
  method: "read-the-ending",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    const outcome: Outcome = rng.integer(1, 16) === 1 ? "one" : rng.choice(["none", "all"] as const);
    let problem = draw(rng, level, outcome);
    while (problem === null) problem = draw(rng, level, outcome);
    return problem;
  },
  isWellPosed: (problem) =>
    outcomeOf(problem.system) === problem.outcome &&
    (problem.outcome === "one"
      ? sameSolutionSet(solutionOf(problem), { kind: "unique", point: pointAt(problem, Q.of(0)) })
      : Q.isZero(leftOver(problem)) === (problem.outcome === "all")),
  prompt: (problem) => ({
    text: `A substitution for the system\n\n${systemText(
      problem.system.map((e, i) => writtenNode(standardForm(e), { object: `line-${i + 1}` })),
    )}\n\nhas come this far, without a slip:\n\n${systemText(shownLines(problem).map(({ node }) => node))}\n\nWhat are all solutions of the system?`,
    equations: problem.system,
  }),
  form: () => solutionForm,
  assess: (problem, answer) =>
    answer.type === "solution-set"
      ? assessSolution(problem.system, solutionOf(problem), answer.solution)
      : { is: "undecided", why: "This question asks for a point, “none” or a family." },
  solve(problem) {
    const value = solutionOf(problem);
    return { answer: solutionText(value), steps: workedSteps(problem.system), summary: whySolution(value) };
  },
  hints: (problem) => [
    "Read the last line by itself. For which values of the unknowns is it true: for one, for every one, or for none at all?",
    `Is the unknown $${remaining(problem)}$ still in the last line, so that the line gives its value? If not, is what the line says true or false?`,
    "A false line means that no pair fits. A line that is always true leaves the other equation alone to decide.",
  ],
  mistakes: [
    {
      id: "endings-exchanged",
      apply: (problem) => (problem.outcome === "one" ? null : solutionText(exchanged(problem))),
      words: (problem) => {
        const try1 = pointAt(problem, Q.of(1));
        return {
          check: `Take a pair that fits ${equationText(problem.system[problem.parts.source])}: for $${remaining(problem)} = 1$ it is ${pointText(try1)}.\nPut it into ${equationText(problem.system[problem.parts.source === 0 ? 1 : 0])}: does it fit there?`,
        };
      },
    },
    {
      id: "vanished-unknown-given-a-value",
      apply: (problem) => solutionText(zeroRead(problem)),
      words: (problem) =>
        problem.outcome === "one"
          ? {
              action: "This is what reading a value of $0$ as “any value” gives.",
              why: "A zero on the right looks like the $0 = 0$ of a redundant system.",
              check: `The last line still holds $${remaining(problem)}$.\nPut $${remaining(problem)} = 1$ into it: is it true?`,
            }
          : {
              check: `There is no $${remaining(problem)}$ in ${lastLineText(problem)}: it can't say what $${remaining(problem)}$ is.\nIs the line true or false, whatever $${remaining(problem)}$ is?`,
            },
    },
  ],
  samples: (problem) => solutionSamples(solutionOf(problem)),
});
