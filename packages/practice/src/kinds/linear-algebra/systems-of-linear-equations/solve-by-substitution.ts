import {
  type ExactVector,
  equation2,
  familyPoint,
  type LinearSolution,
  matrix,
  ONE,
  Q,
  sameSolutionSet,
  scaleEquation,
  solve as solveByElimination,
  solveBySubstitution,
  vector,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { AnswerForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Samples } from "../../../exercise/kind.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { mistakeWords } from "../../../mistake/library.ts";
import { type SubstitutionSlip, solveWithSlip, substitutionParts } from "./flawed-substitution.ts";
import { lesson } from "./lesson.ts";
import { equationText, numberText, pointFails, pointText, systemText } from "./notation-in-prose.ts";
import { type Outcome, outcomeOf, type System } from "./outcome.ts";
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

const form: AnswerForm = { type: "solution-set", unknowns: ["x", "y"] };
const slips: readonly SubstitutionSlip[] = ["isolating-sign-slip", "bracket-first-term-only"];

const textOf = (solution: LinearSolution): string => formatAnswer(form, { type: "solution-set", solution });
const systemOf = ({ written: [first, second] }: Problem): System => [sorted(first), sorted(second)];
const solutionOf = (problem: Problem): LinearSolution => solveBySubstitution(...systemOf(problem)).value;

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
  const [a, b, c] = easyLine(rng, level === 2 ? -1 : 1, point);
  const first = equation2(a, b, c);
  if (outcome !== "one") {
    const scaled = scaleEquation(first, rng.choice([2, 3, -2]));
    const shift = outcome === "all" ? 0 : rng.choice([-4, -3, -2, -1, 1, 2, 3, 5]);
    return [first, { ...scaled, c: Q.add(scaled.c, Q.of(shift)) }];
  }
  const [p, q] = [rng.choice([2, 3, 4, 5]), rng.choice([-5, -4, -3, -2, 2, 3, 4, 5])];
  const second = equation2(p, q, p * point[0] + q * point[1] + (level === 3 ? rng.integer(-3, 3) : 0));
  return [first, second];
}

/** Each slip leads to an answer of its own, and the numbers along the way stay small. */
function isFit(system: System, outcome: Outcome, level: number): boolean {
  if (outcomeOf(system) !== outcome) return false;
  const right = solveBySubstitution(...system).value;
  if (right.kind === "unique") {
    const largest = level === 3 ? 3n : 1n;
    if (right.point.some((value) => value.denominator > largest || Math.abs(Q.toNumber(value)) > 9)) return false;
    if (level === 3 && right.point.every(Q.isInteger)) return false;
  }
  const wrong = slips.map((slip) => solveWithSlip(system, slip));
  const [one, two] = wrong;
  if (!one || !two || sameSolutionSet(one, two) || wrong.some((w) => !w || sameSolutionSet(w, right))) return false;
  return wrong.every((w) => w?.kind !== "unique" || w.point.every((v) => v.denominator <= 40n));
}

function write(rng: RandomStream, level: number, [first, second]: System): Problem["written"] {
  if (level === 1) return [standardForm(first), standardForm(second)];
  if (level === 2)
    return rng.integer(0, 1) === 0
      ? [standardForm(first), swappedOrder(second)]
      : [standardForm(second), swappedOrder(first)];
  const spread = spreadOver(second, rng.choice([-3, -2, -1, 1, 2]), rng.choice([-4, -1, 2, 3]));
  return [standardForm(first), spread];
}

function assessSolution(problem: Problem, said: LinearSolution): Assessment {
  const [system, right] = [systemOf(problem), solutionOf(problem)];
  if (sameSolutionSet(right, said)) return { is: "right", because: because(right) };
  const candidates: readonly ExactVector[] =
    said.kind === "unique"
      ? [said.point]
      : said.kind === "infinite"
        ? [
            said.particular,
            familyPoint(
              said,
              said.directions.map(() => ONE),
            ),
          ]
        : [];
  const failing = candidates
    .filter((point) => point.length === 2)
    .map((point) => pointFails(system, point))
    .find((text) => text !== null);
  const witness = failing === undefined || failing === null ? {} : { witness: failing };
  return { is: "wrong", nudge: nudgeFor(right, said), ...witness };
}

function nudgeFor(right: LinearSolution, said: LinearSolution): string {
  const words = (id: Parameters<typeof mistakeWords>[0]): string => {
    const { action, check } = mistakeWords(id);
    return `${action}\n${check.split("\n")[0] ?? check}`;
  };
  if (right.kind === "none" && said.kind === "infinite") return words("contradiction-read-as-all");
  if (right.kind === "infinite") {
    if (said.kind === "none") return words("identity-read-as-none");
    return "Does your answer hold every point that fits both equations, and no other?\nChoose a value for $x$ in the first equation, and try the pair in the second.";
  }
  if (right.kind === "unique" && said.kind === "unique") {
    if (sameSolutionSet(right, { kind: "unique", point: [...said.point].reverse() }))
      return words("coordinates-swapped");
    const [x, y] = said.point;
    if (x && y && Q.equals(x, y)) return words("one-value-for-both");
    return "Put your pair into both equations.\nThen go back to the first line that it does not fit.";
  }
  if (right.kind === "unique")
    return "Are both unknowns gone in your last line?\nGo back to where you multiplied out the bracket, and collect the terms once more.";
  return "What does your last line say when no unknown is left in it?\nA line that is false for every pair means that no pair fits.";
}

function because(right: LinearSolution): string {
  if (right.kind === "unique")
    return `${pointText(right.point)} fits both equations, and substitution leaves no other pair.`;
  if (right.kind === "none")
    return "Substitution ends in a false line without unknowns, so no pair fits both equations.";
  return "Substitution ends in $0 = 0$: the second equation repeats the first, and every point of that line is a solution.";
}

function samplesOf(problem: Problem): Samples {
  const right = solutionOf(problem);
  const unreadable = ["", "(4, )", "x =", "somewhere", "(1, 2, 3)"];
  if (right.kind === "none") {
    return {
      right: ["none"],
      equivalent: ["no solution", " None "],
      form: [],
      wrong: ["(0, 0)", "(1, 0) + t(0, 1)"],
      unreadable,
    };
  }
  if (right.kind === "infinite") {
    const start = familyPoint(right, [Q.of(-2)]);
    const directions = right.directions.map((d) => d.map((value) => Q.multiply(value, Q.of(-3))));
    return {
      right: [textOf(right)],
      equivalent: [
        textOf({ kind: "infinite", particular: start, directions }),
        textOf(right).replaceAll("t(", "s * ("),
      ],
      form: [],
      wrong: [
        "none",
        textOf({ kind: "unique", point: start }),
        textOf({ ...right, particular: start.map((v) => Q.add(v, ONE)) }),
      ],
      unreadable,
    };
  }
  const [x = ONE, y = ONE] = right.point;
  const [tx, ty] = [Q.toText(x), Q.toText(y)];
  return {
    right: [textOf(right)],
    equivalent: [`x = ${tx}, y = ${ty}`, `y=${ty}; x=${tx}`, `( ${tx.replace("-", "−")} , ${ty.replace("-", "−")} )`],
    form: [`(${2n * x.numerator}/${2n * x.denominator}, ${ty})`],
    wrong: [textOf({ kind: "unique", point: vector([Q.add(x, ONE), y]) }), "none", `(${tx}, ${ty}) + t(1, 1)`],
    unreadable,
  };
}

/** Solve two equations by substitution: a point, no solution, or the family of all solutions. */
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
    const outcome = rng.choice(["one", "one", "one", "none", "all"] as const);
    let system = draw(rng, level, outcome);
    while (!isFit(system, outcome, level)) system = draw(rng, level, outcome);
    return { outcome, written: write(rng, level, system) };
  },
  isWellPosed(problem) {
    const [first, second] = systemOf(problem);
    const other = solveByElimination(
      matrix([
        [first.a, first.b],
        [second.a, second.b],
      ]),
      [first.c, second.c],
    ).value;
    return sameSolutionSet(solutionOf(problem), other);
  },
  prompt: (problem) => ({
    text: `Solve by substitution. Give all solutions.\n\n${systemText([
      writtenNode(problem.written[0], { object: "line-1" }),
      writtenNode(problem.written[1], { object: "line-2" }),
    ])}`,
    equations: systemOf(problem),
  }),
  form: () => form,
  assess: (problem, answer) =>
    answer.type === "solution-set"
      ? assessSolution(problem, answer.solution)
      : { is: "undecided", why: "This question asks for a point, “none” or a family." },
  solve(problem) {
    const value = solutionOf(problem);
    return { answer: textOf(value), steps: workedSteps(systemOf(problem)), summary: because(value) };
  },
  hints(problem) {
    const system = systemOf(problem);
    const parts = substitutionParts(system);
    const unknown = parts?.unknown === 1 ? "y" : "x";
    const source = system[parts?.source ?? 0];
    const ordinal = parts?.source === 1 ? "second" : "first";
    const other = unknown === "x" ? "y" : "x";
    const isolated = parts
      ? `The bracket that goes in for $${unknown}$ is made of ${numberText(parts.k)} times $${other}$ and the number ${numberText(parts.n)}; the factor in front of it is ${numberText(parts.p)}.`
      : "";
    return [
      "Aim at one equation with a single unknown: solve one of the two for an unknown, and put that in place of it in the other.",
      `The unknown $${unknown}$ is easy to free in the ${ordinal} equation, ${equationText(source, { object: `line-${(parts?.source ?? 0) + 1}` })}. Leave $${unknown}$ alone on the left there.`,
      ...(isolated === "" ? [] : [isolated]),
    ];
  },
  mistakes: slips.map((slip) => ({
    id: slip,
    apply(problem: Problem) {
      const wrong = solveWithSlip(systemOf(problem), slip);
      return wrong === null ? null : textOf(wrong);
    },
    words(problem: Problem) {
      const wrong = solveWithSlip(systemOf(problem), slip);
      const failing = wrong?.kind === "unique" ? pointFails(systemOf(problem), wrong.point) : null;
      const again =
        slip === "isolating-sign-slip"
          ? "When you freed the unknown, did the other term change its sign?"
          : "When you multiplied out, did the factor reach both terms of the bracket?";
      return failing === null ? {} : { check: `${again}\n${failing}` };
    },
  })),
  samples: samplesOf,
});
