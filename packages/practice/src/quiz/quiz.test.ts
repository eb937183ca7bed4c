import { describe, expect, it } from "vitest";
import { parseIdentity } from "../exercise/identity.ts";
import type { Exercise } from "../exercise/kind.ts";
import { numbersOf, sampleKinds } from "../exercise/testing/sample-kind.ts";
import { PASS_MARK, type QuizBlueprint } from "./blueprint.ts";
import { drawQuiz } from "./draw-quiz.ts";
import { neededToPass, scoreQuiz } from "./score-quiz.ts";

const draw = (from: QuizBlueprint, seed: string) => drawQuiz(from, seed, sampleKinds, (kind) => kind);
const any = sampleKinds.map(({ id }) => id);
const blueprint: QuizBlueprint = {
  id: "test-quiz",
  title: "A quiz",
  graded: true,
  passMark: PASS_MARK,
  slots: Array.from({ length: 10 }, (_, i) => ({ kinds: any, level: (i % 3) + 1 })),
};
function open(problem: string): Exercise | null {
  const identity = parseIdentity(problem);
  return sampleKinds.find(({ id }) => id === identity?.kind)?.open(identity?.level ?? 1, identity?.seed ?? "") ?? null;
}
const method = (problem: string) => open(problem)?.kind.method;
function rightAnswer(problem: string): string {
  const exercise = open(problem);
  if (exercise === null) throw new Error(problem);
  const { p, q } = numbersOf(exercise);
  return `${p}/${q}`;
}

describe("drawQuiz", () => {
  it("draws the same problems for the same attempt and fresh ones for another", async () => {
    const first = await draw(blueprint, "attempt-1");
    expect(await draw(blueprint, "attempt-1")).toEqual(first);
    const second = await draw(blueprint, "attempt-2");
    expect(second.filter((problem) => first.includes(problem))).toEqual([]);
  });

  it("never puts one method twice running, keeps the levels and repeats no problem", async () => {
    for (let i = 0; i < 60; i += 1) {
      const problems = await draw(blueprint, `seed ${i}`);
      expect(problems.length).toBe(10);
      problems.forEach((problem, at) => {
        expect(method(problem)).not.toBe(method(problems[at - 1] ?? ""));
        expect(parseIdentity(problem)?.level).toBe((at % 3) + 1);
      });
      const seen = problems.map((problem) => `${parseIdentity(problem)?.kind} ${open(problem)?.prompt.text}`);
      expect(new Set(seen).size).toBe(10);
    }
  });

  it("finds the one order there is", async () => {
    const slots = [
      { kinds: ["test.one", "test.two"], level: 1 },
      { kinds: ["test.one"], level: 1 },
    ];
    for (let i = 0; i < 20; i += 1) {
      const [first] = await draw({ ...blueprint, slots }, `s${i}`);
      expect(first).toContain("test.two@");
    }
  });

  it.each([
    [
      [
        { kinds: ["test.one"], level: 1 },
        { kinds: ["test.four"], level: 1 },
      ],
      "leave no order without a method twice running",
    ],
    [[{ kinds: ["test.nine"], level: 1 }], "slot 1 of test-quiz names the unknown kind test.nine"],
    [[{ kinds: ["test.one"], level: 8 }], "test.one has no level 8"],
    [[{ kinds: [], level: 1 }], "names no kind"],
  ])("refuses slots %j", async (slots, message) => {
    await expect(draw({ ...blueprint, slots }, "s")).rejects.toThrow(message);
  });
});

describe("scoreQuiz", async () => {
  const problems = await draw(blueprint, "scored");
  const answers = problems.map(rightAnswer);
  const score = (given: readonly (string | null)[]) => scoreQuiz(blueprint, problems, given, open);

  it.each([
    [10, true],
    [8, true],
    [7, false],
    [0, false],
  ])("with %i of 10 right, passed is %s", (count, passed) => {
    const result = score(answers.map((answer, i) => (i < count ? answer : "0")));
    expect(result).toMatchObject({ score: count, total: 10, passed });
  });

  it("needs 8 of 10, 5 of 6 and 4 of 5", () => {
    expect([10, 6, 5].map((total) => neededToPass(blueprint, total))).toEqual([8, 5, 4]);
  });

  it("gives complete feedback: verdict and solution of every question, empty ones too", () => {
    const { questions } = score([...answers.slice(0, 8), null, "  "]);
    expect(questions.slice(8).map(({ status }) => status)).toEqual(["empty", "empty"]);
    questions.forEach(({ solution }, i) => {
      expect(solution?.answer).toBe(answers[i]);
    });
    expect(questions[0]?.judged?.feedback).toContain("it is.");
  });

  it("does not count what it can't decide or can no longer open", () => {
    const undecided = score([...answers.slice(0, 9), "999"]);
    expect(undecided).toMatchObject({ score: 9, total: 9, passed: true });
    const outdated = scoreQuiz(blueprint, ["test.gone@1:1:a"], ["1"], () => null);
    expect(outdated).toMatchObject({ score: 0, total: 0, passed: false });
    expect(outdated.questions[0]?.status).toBe("outdated");
  });

  it("does not score the right value in another form, or what can't be read", () => {
    const { p, q } = numbersOf(open(problems[0] ?? "") as Exercise);
    const { questions, score: points } = score([`${2 * p}/${2 * q}`, "?", ...answers.slice(2)]);
    expect(questions.slice(0, 2).map(({ status }) => status)).toEqual(["form", "wrong"]);
    expect(points).toBe(8);
  });
});
