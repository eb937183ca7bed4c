import {
  equation2,
  type LinearSolution,
  matrix,
  Q,
  sameSolutionSet,
  scaleEquation,
  solve as solveByElimination,
  solveBySubstitution,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { mistakeWords } from "../../../mistake/known.ts";
import { type SubstitutionSlip, solveWithSlip, substitutionParts } from "./flawed-substitution.ts";
import { lesson } from "./lesson.ts";
import { equationText, numberText, systemText } from "./notation-in-prose.ts";
import { type Outcome, outcomeOf, type System } from "./outcome.ts";
import { assessSolution, solutionForm, solutionSamples, solutionText, whySolution } from "./solution-set-answers.ts";
import { workedSteps } from "./worked-steps.ts";
import {
  sorted,
  spreadOver,
  standardForm,
  swappedOrder,
  type WrittenEquation,
  writtenNode,
} from "./written-equation.ts";

type Problem = { readonly outcome: Outcome; readonly written: readonly [WrittenEquation, WrittenEquation] };

const slips: readonly SubstitutionSlip[] = ["isolating-sign-slip", "bracket-first-term-only"];

const systemOf = ({ written: [first, second] }: Problem): System => [sorted(first), sorted(second)];
const solutionOf = (problem: Problem): LinearSolution => solveBySubstitution(...systemOf(problem)).value;

/** The slip's answer where there is one crossing; with none, other misreadings are likelier than a slip. */
function slipped(system: System, slip: SubstitutionSlip): LinearSolution | null {
  return outcomeOf(system) === "one" ? solveWithSlip(system, slip) : null;
}

/** An equation with one coefficient `unit`, in either place, through the point. */
function easyLine(
  rng: RandomStream,
  unit: 1 | -1,
  [x, y]: readonly [number, number],
): readonly [number, number, number] {
  const other = rng.choice(unit === 1 ? [-3, -2, 2, 3, 4] : [2, 3, 4]);
  const [a, b] = rng.integer(0, 1) === 0 ? [unit, other] : [other, unit];
  return [a, b, a * x + b * y];
}

function draw(rng: RandomStream, level: number, outcome: Outcome): System {
  const point = [rng.integer(-4, 5), rng.integer(-4, 5)] as const;
  const first = equation2(...easyLine(rng, level === 2 ? -1 : 1, point));
  if (outcome !== "one") {
    const scaled = scaleEquation(first, rng.choice([2, 3, -2]));
    const shift = outcome === "all" ? 0 : rng.choice([-4, -3, -2, -1, 1, 2, 3, 5]);
    return [first, { ...scaled, c: Q.add(scaled.c, Q.of(shift)) }];
  }
  const [p, q] = [rng.choice([2, 3, 4, 5]), rng.choice([-5, -4, -3, -2, 2, 3, 4, 5])];
  const second = equation2(p, q, p * point[0] + q * point[1] + (level === 3 ? rng.integer(-3, 3) : 0));
  return [first, second];
}

/** Each slip leads to an answer of its own, and the numbers on the way, right or wrong, stay small. */
function isFit(system: System, outcome: Outcome, level: number): boolean {
  if (outcomeOf(system) !== outcome) return false;
  const right = solveBySubstitution(...system).value;
  if (right.kind !== "unique") return true;
  const [x, y] = right.point;
  const largest = level === 3 ? 3n : 1n;
  const small = right.point.every((value) => value.denominator <= largest && Math.abs(Q.toNumber(value)) <= 9);
  if (!small || (level === 3 && right.point.every(Q.isInteger))) return false;
  if (x === undefined || y === undefined || Q.equals(x, y)) return false;
  const swapped: LinearSolution = { kind: "unique", point: [y, x] };
  const answers = [right, swapped, ...slips.map((slip) => solveWithSlip(system, slip))];
  return answers.every((one, i) => {
    if (one === null || (one.kind === "unique" && one.point.some((value) => value.denominator > 12n))) return false;
    return answers.slice(i + 1).every((other) => other !== null && !sameSolutionSet(one, other));
  });
}

function write(rng: RandomStream, level: number, [first, second]: System): Problem["written"] {
  if (level === 1) return [standardForm(first), standardForm(second)];
  if (level === 2) {
    const [one, two] = rng.integer(0, 1) === 0 ? [first, second] : [second, first];
    return [standardForm(one), (Q.sign(two.b) < 0 ? standardForm : swappedOrder)(two)];
  }
  const spread = spreadOver(second, rng.choice([-3, -2, -1, 1, 2]), rng.choice([-4, -1, 2, 3]));
  return [standardForm(first), spread];
}

const unknownsOf = (system: System): { unknown: string; other: string } =>
  substitutionParts(system)?.unknown === 1 ? { unknown: "y", other: "x" } : { unknown: "x", other: "y" };

const sourceText = (system: System): string => {
  const source = substitutionParts(system)?.source ?? 0;
  return equationText(system[source], { object: `line-${source + 1}` });
};

/** A lost minus has no room in every problem; where it has, and gives this answer, the check says so. */
function withLostSign(problem: Problem, said: LinearSolution, found: Assessment): Assessment {
  const lost = slipped(systemOf(problem), "sign-lost-substituting");
  if (found.is !== "wrong" || lost === null || !sameSolutionSet(lost, said)) return found;
  const { action, check } = mistakeWords("sign-lost-substituting");
  return { ...found, nudge: `${action}\n${check.split("\n")[0] ?? check}` };
}

/** Solve two equations by substitution: almost always a point, now and then no solution or a whole line of them. */
export const solveBySubstitutionKind = defineKind<Problem>({
  id: "la.solve-by-substitution",
  version: 1,
  title: "Solve by substitution",
  skills: ["la.solve-2x2-substitution"],
  surface: "equations",
  method: "substitution",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    const outcome = rng.integer(1, 16) === 1 ? rng.choice(["none", "all"] as const) : "one";
    let system = draw(rng, level, outcome);
    while (!isFit(system, outcome, level)) system = draw(rng, level, outcome);
    return { outcome, written: write(rng, level, system) };
  },
  isWellPosed(problem) {
    const [first, second] = systemOf(problem);
    const coefficients = matrix([
      [first.a, first.b],
      [second.a, second.b],
    ]);
    return sameSolutionSet(solutionOf(problem), solveByElimination(coefficients, [first.c, second.c]).value);
  },
  prompt: (problem) => ({
    text: `Solve by substitution. Give all solutions.\n\n${systemText(
      problem.written.map((equation, i) => writtenNode(equation, { object: `line-${i + 1}` })),
    )}`,
    equations: systemOf(problem),
  }),
  form: () => solutionForm,
  assess: (problem, answer) =>
    answer.type === "solution-set"
      ? withLostSign(problem, answer.solution, assessSolution(systemOf(problem), solutionOf(problem), answer.solution))
      : { is: "undecided", why: "This question asks for a point, “none” or a family." },
  solve(problem) {
    const value = solutionOf(problem);
    return { answer: solutionText(value), steps: workedSteps(systemOf(problem)), summary: whySolution(value) };
  },
  hints(problem) {
    const system = systemOf(problem);
    const parts = substitutionParts(system);
    const { unknown, other } = unknownsOf(system);
    const ordinal = parts?.source === 1 ? "second" : "first";
    return [
      "Aim at one equation with a single unknown: solve one of the two for an unknown, and put that in place of it in the other.",
      `The unknown $${unknown}$ is easy to free in the ${ordinal} equation, ${sourceText(system)}. Leave $${unknown}$ alone on the left there.`,
      ...(parts === null
        ? []
        : [
            `What goes in for $${unknown}$ has two parts: ${numberText(parts.k)} times $${other}$, and the number ${numberText(parts.n)}. The factor in front of the bracket is ${numberText(parts.p)}.`,
          ]),
    ];
  },
  mistakes: [
    {
      id: "coordinates-swapped",
      apply(problem) {
        const right = solutionOf(problem);
        return right.kind === "unique" ? solutionText({ kind: "unique", point: [...right.point].reverse() }) : null;
      },
    },
    ...slips.map((slip) => ({
      id: slip,
      apply(problem: Problem) {
        const wrong = slipped(systemOf(problem), slip);
        return wrong === null ? null : solutionText(wrong);
      },
      words(problem: Problem) {
        const system = systemOf(problem);
        const parts = substitutionParts(system);
        const { unknown, other } = unknownsOf(system);
        if (parts === null) return {};
        return {
          check:
            slip === "isolating-sign-slip"
              ? `Free $${unknown}$ in ${sourceText(system)} once more: what is done on both sides to the term with $${other}$?\nIts sign on the right is then the opposite of its sign on the left.`
              : `The factor ${numberText(parts.p)} stands before a bracket with two terms, one with $${other}$ and the number ${numberText(parts.n)}.\nIt multiplies both of them.`,
        };
      },
    })),
  ],
  samples: (problem) => solutionSamples(solutionOf(problem)),
});
