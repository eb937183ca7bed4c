import {
  type Clue,
  clue,
  contradictionOf,
  type ExactVector,
  fits,
  Q,
  solutionOfClues,
  systemOfClues,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";

/** What an invented clue is to do: contradict one clue, contradict two only together, or repeat two only together. */
export type Task = "contradict-one" | "contradict-both" | "repeat-both";

/** Clues that are given, and what the invented one is to do beside them. */
export type InventionProblem = {
  readonly story: string;
  readonly task: Task;
  readonly given: readonly Clue[];
  /** Whole numbers that the invented clue has to allow, where the task says so. */
  readonly allowed: readonly [number, number] | null;
};

/** How an invented clue stands beside the given ones. */
export type Standing = {
  /** For each given clue alone. */
  readonly alone: readonly ("same" | "contrary" | "meets")[];
  /** Whether all together still leave something. */
  readonly together: "none" | "some";
};

/** How an invented clue stands to each given clue and to all of them. */
export function standingOf({ given }: InventionProblem, own: Clue): Standing {
  const alone = given.map((each) => {
    const { kind } = solutionOfClues([each, own], 2);
    return kind === "none" ? "contrary" : kind === "unique" ? "meets" : "same";
  });
  return { alone, together: solutionOfClues([...given, own], 2).kind === "none" ? "none" : "some" };
}

/** Whether an invented clue does what is asked. */
export function doesTask(problem: InventionProblem, own: Clue): boolean {
  const { alone, together } = standingOf(problem, own);
  const meetsAll = alone.every((each) => each === "meets");
  switch (problem.task) {
    case "contradict-one":
      return together === "none";
    case "contradict-both":
      return together === "none" && meetsAll && (problem.allowed === null || fits(problem.allowed, own));
    case "repeat-both":
      return together === "some" && meetsAll;
  }
}

/** The pair that fits two given clues. */
export function commonPair({ given }: InventionProblem): ExactVector {
  const solution = solutionOfClues(given, 2);
  return solution.kind === "unique" ? solution.point : [];
}

/** A mix of a problem's clues and an invented one that has no unknown left and a false total. */
export function falseMix(clues: readonly Clue[]) {
  const { A, b } = systemOfClues(clues, 2);
  return contradictionOf(A, b);
}

export const raised = ({ coefficients, constant }: Clue, by = 1): Clue => ({
  coefficients,
  constant: Q.add(constant, Q.of(by)),
});

export const doubled = ({ coefficients, constant }: Clue): Clue => ({
  coefficients: coefficients.map((each) => Q.multiply(each, Q.of(2))),
  constant: Q.multiply(constant, Q.of(2)),
});

/** The sum of two clues, or of their left-hand sides only. */
export function added([first, second]: readonly Clue[], options: { readonly totals: boolean }): Clue {
  const zero = clue([0, 0], 0);
  const [one, two] = [first ?? zero, second ?? zero];
  return {
    coefficients: one.coefficients.map((each, i) => Q.add(each, two.coefficients[i] ?? Q.of(0))),
    constant: options.totals ? Q.add(one.constant, two.constant) : one.constant,
  };
}

/** A clue that does the task. */
export function modelClue(problem: InventionProblem): Clue | null {
  const [first] = problem.given;
  if (first === undefined) return null;
  if (problem.task === "contradict-one") return raised(first);
  if (problem.task === "repeat-both") return added(problem.given, { totals: true });
  const [x, y] = problem.allowed ?? [0, 0];
  const slopes = [
    [1, 1],
    [1, -1],
    [2, 1],
    [1, 2],
    [3, 1],
  ] as const;
  const through = slopes.map(([a, b]) => clue([a, b], a * x + b * y));
  return through.find((own) => doesTask(problem, own)) ?? null;
}

const tasks: readonly Task[] = ["contradict-one", "contradict-both", "repeat-both"];

/** Draws given clues for a level; null when they are not fit for the task. */
export function drawInvention(rng: RandomStream, level: number, stories: readonly string[]): InventionProblem | null {
  const task = tasks[level - 1] ?? "contradict-one";
  const world = [rng.integer(-6, 6), rng.integer(-6, 6)] as const;
  const drawClue = (): Clue => {
    const [a, b] = [rng.integer(2, 5), rng.integer(2, 5)];
    return clue([a, b], a * world[0] + b * world[1]);
  };
  const given = task === "contradict-one" ? [drawClue()] : [drawClue(), drawClue()];
  const allowed = task === "contradict-both" ? ([rng.integer(-5, 5), rng.integer(-5, 5)] as const) : null;
  const problem: InventionProblem = { story: rng.choice(stories), task, given, allowed };
  const [first] = given;
  if (first === undefined) return null;
  const [a, b] = first.coefficients;
  if (a === undefined || b === undefined || Q.equals(Q.absolute(a), Q.absolute(b))) return null;
  if (given.length === 2 && solutionOfClues(given, 2).kind !== "unique") return null;
  if (allowed !== null && given.some((each) => fits(allowed, each))) return null;
  if (given.some(({ constant }) => Q.isZero(constant))) return null;
  const model = modelClue(problem);
  if (model === null || !doesTask(problem, model)) return null;
  // The sum of the left-hand sides alone must not happen to be right.
  return task === "repeat-both" && doesTask(problem, added(given, { totals: false })) ? null : problem;
}
