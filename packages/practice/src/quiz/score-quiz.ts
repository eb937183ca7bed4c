import type { Exercise, Solution } from "../exercise/kind.ts";
import type { Judged } from "../exercise/verdict.ts";
import type { QuizBlueprint } from "./blueprint.ts";

/**
 * How one question went. `outdated`: the problem's kind has a newer version since the attempt began, and it counts for
 * nothing, like `undecided`.
 */
export type QuestionResult = {
  readonly problem: string;
  readonly answer: string | null;
  readonly status: "right" | "wrong" | "form" | "empty" | "undecided" | "outdated";
  readonly judged?: Judged;
  readonly solution?: Solution;
};

/** The result of an attempt: score out of the questions that could be judged. */
export type QuizResult = {
  readonly score: number;
  readonly total: number;
  readonly passed: boolean;
  readonly questions: readonly QuestionResult[];
};

/**
 * Judges a finished attempt, with complete feedback on every question.
 *
 * An empty or unreadable answer is not right; the page has told an unreadable one from a wrong one while it could still
 * be mended (`exercise.read`), along with remarks on how it is written. Questions that could not be decided are left
 * out of the total.
 *
 * @param problems identities as drawn. @param answers one text a problem, `null` where none was given.
 * @param open opens a problem; `null` when its kind was revised since.
 */
export function scoreQuiz(
  blueprint: QuizBlueprint,
  problems: readonly string[],
  answers: readonly (string | null)[],
  open: (identity: string) => Exercise | null,
): QuizResult {
  const questions = problems.map((problem, i) => questionResult(problem, answers[i] ?? null, open(problem)));
  const total = questions.filter(({ status }) => status !== "undecided" && status !== "outdated").length;
  const score = questions.filter(({ status }) => status === "right").length;
  return { score, total, passed: total > 0 && score >= neededToPass(blueprint, total), questions };
}

/** The number of right answers that passes: 8 of 10 and 5 of 6 at 80 %. */
export function neededToPass({ passMark }: QuizBlueprint, total: number): number {
  // 0.8 · 5 has to be 4, whatever the last bit of 0.8 says.
  return Math.ceil(passMark * total - 1e-9);
}

function questionResult(problem: string, answer: string | null, exercise: Exercise | null): QuestionResult {
  if (exercise === null) return { problem, answer, status: "outdated" };
  const solution = exercise.solution();
  if (answer === null || answer.trim() === "") return { problem, answer, status: "empty", solution };
  const judged = exercise.judge(answer);
  const status = judged.verdict === "unreadable" ? "wrong" : judged.verdict;
  return { problem, answer, status, judged, solution };
}
