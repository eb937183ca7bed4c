import { classifySystem2, equation2, Q, type Rational, satisfies } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { AnswerForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { assessBlanks } from "../../../exercise/assess-blanks.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { type BoxRole, boxValues, type Faded, fadeSubstitution } from "./faded-lines.ts";
import { lesson } from "./lesson.ts";
import { equationText, numberText, pointText, systemText } from "./notation-in-prose.ts";
import type { System } from "./outcome.ts";
import { workedSteps } from "./worked-steps.ts";
import { standardForm, writtenNode } from "./written-equation.ts";

type Problem = { readonly level: number; readonly system: System; readonly faded: Faded };

type Values = Readonly<Record<string, Rational>>;

const names = ["x", "y"] as const;

function formOf({ faded }: Problem): AnswerForm {
  return { type: "blanks", lines: faded.lines, blanks: faded.blanks.map(({ id, label }) => ({ id, label })) };
}

const textOf = (problem: Problem, values: Values): string => formatAnswer(formOf(problem), { type: "blanks", values });

const rightValues = ({ faded }: Problem): Values =>
  Object.fromEntries(faded.blanks.map(({ id, value }) => [id, value]));

/** The value found first, the one found last, and the constant on the right before dividing. */
function stages({ faded }: Problem) {
  const { k, n, p, q, r } = faded.parts;
  const coefficient = Q.add(Q.multiply(p, k), q);
  const product = Q.multiply(p, n);
  const from = (moved: Rational) => {
    const value = Q.divide(moved, coefficient);
    return { moved, value, last: Q.add(Q.multiply(k, value), n) };
  };
  return { right: from(Q.subtract(r, product)), unturned: from(Q.add(r, product)), product };
}

const foundFirst = ({ faded }: Problem): string => names[faded.parts.unknown === 0 ? 1 : 0];
const foundLast = ({ faded }: Problem): string => names[faded.parts.unknown];

function draw(rng: RandomStream, level: number): Problem | null {
  const [x, y] = [rng.integer(-4, 5), rng.integer(-4, 5)];
  const unit = rng.choice([1, 1, -1]);
  const other = rng.choice([-3, -2, 2, 3, 4]);
  const [a, b] = rng.integer(0, 1) === 0 ? [unit, other] : [other, unit];
  const [p, q] = [rng.choice([2, 3, 4]), rng.choice([-5, -4, -3, -2, 2, 3, 4, 5])];
  const first = equation2(a, b, a * x + b * y);
  const second = equation2(p, q, p * x + q * y);
  const system: System = rng.integer(0, 2) === 0 ? [second, first] : [first, second];
  if (classifySystem2(...system).kind !== "unique") return null;
  const faded = fadeSubstitution(system, level);
  if (faded === null) return null;
  const problem = { level, system, faded };
  const { right, unturned } = stages(problem);
  const humane = [right.moved, unturned.moved].every((value) => Math.abs(Q.toNumber(value)) <= 60);
  if (!humane || Q.equals(right.value, right.last) || Q.isZero(right.value) || Q.isZero(right.moved)) return null;
  return problem;
}

/** What removes the number from the left: "Add 36 to both sides". */
function removal(problem: Problem): string {
  const { product } = stages(problem);
  const size = numberText(Q.absolute(product));
  return Q.sign(product) < 0 ? `Add ${size} to both sides` : `Subtract ${size} from both sides`;
}

const nudges: Readonly<Record<BoxRole, (problem: Problem) => string>> = {
  product: ({ faded }) =>
    `The factor ${numberText(faded.parts.p)} multiplies every term of the bracket.\nThe sign before a box is there already: type the number without it.`,
  moved: (problem) => `${removal(problem)}.\nWhat is the right-hand side of the line above then?`,
  value: (problem) => `Put your value for $${foundFirst(problem)}$ into the line above.\nDo both sides come out equal?`,
  "put-back": (problem) => `Here goes the value of $${foundFirst(problem)}$ that you have just found, with its sign.`,
  "last-value": () =>
    `Work out the line above: first the product, then the sum.\nPut $x$ and $y$ into the equation that was not used for this.`,
};

/** A worked substitution with boxes to fill: the last steps, or the multiplying-out as well. */
export const substitutionFaded = defineKind<Problem>({
  id: "la.substitution-faded",
  version: 1,
  title: "Complete a substitution",
  skills: ["la.solve-2x2-substitution"],
  surface: "worked-example",
  method: "substitution-line-by-line",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (problem === null) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const { value, last } = stages(problem).right;
    const point = problem.faded.parts.unknown === 0 ? [last, value] : [value, last];
    const boxes = boxValues(problem.faded, stages(problem).right);
    const agree = problem.faded.blanks.every((blank) => Q.equals(boxes[blank.id] ?? Q.of(0), blank.value));
    return agree && problem.system.every((e) => satisfies(e, point));
  },
  prompt: ({ system }) => ({
    text: `This substitution has been begun. Fill the boxes so that each line follows from the ones above it.\n\n${systemText(
      system.map((e, i) => writtenNode(standardForm(e), { object: `line-${i + 1}` })),
    )}`,
    equations: system,
  }),
  form: formOf,
  assess(problem, answer) {
    const { faded } = problem;
    const solution = classifySystem2(...problem.system);
    const point = solution.kind === "unique" ? solution.point : [];
    return assessBlanks(faded.blanks, rightValues(problem), answer, {
      because: `Every line follows, and ${pointText(point)} fits both equations.`,
      nudge: ({ id }) => nudges[faded.roles[faded.blanks.findIndex((blank) => blank.id === id)] ?? "value"](problem),
    });
  },
  solve(problem) {
    const { last, value } = stages(problem).right;
    return {
      answer: textOf(problem, rightValues(problem)),
      steps: workedSteps(problem.system),
      summary: `$${foundFirst(problem)}$ is ${numberText(value)}, and with it $${foundLast(problem)}$ comes out as ${numberText(last)}.`,
    };
  },
  hints(problem) {
    const { faded, system, level } = problem;
    const { p } = faded.parts;
    const source = system[faded.parts.source];
    return [
      `Only $${foundFirst(problem)}$ is left in the middle lines: first find its value, then put it back to find $${foundLast(problem)}$. The reason beside each line says what was done.`,
      level >= 2
        ? `Begin with the bracket: multiply each of its two terms by ${numberText(p)}, signs and all.`
        : `Begin with the first box. ${removal(problem)} of the line above it, on the right as well as on the left.`,
      `At the end your two values have to fit ${equationText(source)} as well.`,
    ];
  },
  mistakes: [
    {
      id: "moved-without-sign-change",
      apply: (problem) => textOf(problem, boxValues(problem.faded, stages(problem).unturned)),
      fits: (problem, answer) =>
        answer.type === "blanks" &&
        problem.faded.blanks.every(({ id, value }, i) => {
          const typed = answer.values[id];
          const role = problem.faded.roles[i];
          const wrong = boxValues(problem.faded, stages(problem).unturned)[id];
          if (role === "product") return typed ? Q.equals(typed, value) : false;
          return role === "moved" && typed && wrong ? Q.equals(typed, wrong) : role !== "moved";
        }) &&
        problem.faded.roles.includes("moved"),
      words: (problem) => ({
        check: `${removal(problem)}: the right-hand side changes in the same way as the left.\nPut your $${foundFirst(problem)}$ into the line from which the term was moved: does it fit?`,
      }),
    },
    {
      id: "one-value-for-both",
      apply(problem) {
        const { right } = stages(problem);
        return textOf(problem, boxValues(problem.faded, { ...right, last: right.value }));
      },
      words: (problem) => ({
        check: `The last box is $${foundLast(problem)}$, not $${foundFirst(problem)}$ again.\nWork out the right-hand side of the line above it.`,
      }),
    },
  ],
  samples(problem) {
    const right = rightValues(problem);
    const ids = problem.faded.blanks.map(({ id }) => id);
    const inOrder = ids.map((id) => Q.toText(right[id] ?? Q.of(0)));
    const shifted = ids.map((id) => textOf(problem, { ...right, [id]: Q.add(right[id] ?? Q.of(0), Q.of(1)) }));
    return {
      right: [textOf(problem, right)],
      equivalent: [
        inOrder.join("\n"),
        inOrder.join(", "),
        [...ids]
          .reverse()
          .map((id) => `${id} = ${Q.toText(right[id] ?? Q.of(0))}`)
          .join("; "),
      ],
      form: [[`${Q.toText(Q.multiply(right[ids[0] ?? ""] ?? Q.of(0), Q.of(2)))}/2`, ...inOrder.slice(1)].join(", ")],
      wrong: shifted,
      unreadable: [
        "",
        "u99=3",
        "done",
        inOrder
          .slice(1)
          .map(() => "")
          .join(","),
      ],
    };
  },
});
