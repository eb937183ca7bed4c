import { formatRational, Q, rational } from "@gradus/math/exact";
import { defineKind } from "../define-kind.ts";
import type { Exercise, ExerciseKind, Kind } from "../kind.ts";

// Small kinds for the tests of judging, sessions, quizzes and the queue: "work out p/q".

type Quotient = { readonly p: number; readonly q: number; readonly level: number };

const show = ({ p, q }: Quotient): string => formatRational(rational(p, q));

/** At level 2 two wrong rules give the same answer. The answer 999 can't be decided. */
export function quotientKind(id: string, method: string): Kind<Quotient> {
  return {
    id,
    version: 2,
    title: `Quotients ${id}`,
    skills: ["la.solve-2x2-substitution"],
    surface: "equations",
    method,
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2, 3],
    generate: (rng, level) => ({ p: rng.integer(2, 20), q: rng.choice([23, 29, 31, 37]), level }),
    isWellPosed: ({ q }) => q !== 0,
    prompt: ({ p, q }) => ({ text: `Work out $${p} / ${q}$.` }),
    form: () => ({ type: "number", exact: true }),
    assess({ p, q }, answer) {
      if (answer.type !== "number") return { is: "undecided", why: "Only a number can be judged." };
      if (Q.equals(answer.value, rational(p, q))) return { is: "right", because: `${p} over ${q} it is.` };
      if (Q.equals(answer.value, rational(999))) return { is: "undecided", why: "We could not tell." };
      return { is: "wrong", nudge: `Multiply by ${q}.`, witness: `Times ${q} it gives something else.` };
    },
    solve: (problem) => ({
      answer: show(problem),
      steps: [],
      summary: "Divide.",
      ...(problem.p > 10 ? { second: { title: "By a picture", steps: [] } } : {}),
    }),
    hints: () => ["Aim at one fraction.", "Put the first number on top.", "Both numbers stay as they are."],
    mistakes: [
      { id: "slope-inverted", apply: ({ p, q }) => formatRational(rational(q, p)) },
      {
        id: "slope-sign-wrong",
        apply: ({ p, q }) => formatRational(rational(-p, q)),
        words: ({ p }) => ({ check: `Is ${p} negative?` }),
      },
      {
        id: "intercept-sign-wrong",
        apply: ({ p, q, level }) => (level === 2 ? formatRational(rational(-p, q)) : null),
      },
      {
        id: "axis-crossing-taken",
        apply: () => null,
        fits: (_, answer) => answer.type === "number" && Q.compare(answer.value, rational(100)) > 0,
      },
    ],
    samples: (problem) => ({ right: [show(problem)], equivalent: [], form: [], wrong: ["0"], unreadable: ["?"] }),
  };
}

/** Three kinds of three methods, and one that shares the first one's. */
export const sampleKinds: readonly ExerciseKind[] = [
  defineKind(quotientKind("test.one", "first")),
  defineKind(quotientKind("test.two", "second")),
  defineKind(quotientKind("test.three", "third")),
  defineKind(quotientKind("test.four", "first")),
];

/** One problem of the first sample kind. */
export function sampleExercise(level = 1, seed = "s1"): Exercise {
  const [kind] = sampleKinds;
  if (kind === undefined) throw new Error("sampleExercise: there are no sample kinds");
  return kind.open(level, seed);
}

/** p and q of a sample problem. */
export function numbersOf(exercise: Exercise): { p: number; q: number } {
  const [p = 0, q = 1] = (exercise.prompt.text.match(/\d+/g) ?? []).map(Number);
  return { p, q };
}
