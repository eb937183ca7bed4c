import { askForHint, askForSolution, openExercise } from "@gradus/practice";
import { describe, expect, it } from "vitest";
import { replay, withHints } from "./attempt-history.ts";

const opened = openExercise("la.recipe-row@1:1:history");
if (opened === null || "outdated" in opened) throw new Error("the problem of this test can't be opened");
const exercise = opened;
const hints = exercise.hints();

const given = (answer: string, help: "none" | "hint" | "twin") => ({
  type: "answer-given",
  data: { problem: exercise.identity, answer, where: "lesson", help },
});
const answered = (...answers: readonly string[]) => answers.map((answer) => given(answer, "none"));

describe("work on a problem that is taken up again", () => {
  it("goes on with the hint after those that were asked for before, and counts them as help", () => {
    const { attempt } = withHints(exercise, replay(exercise, []), hints.slice(0, 2));
    expect(attempt).toMatchObject({ help: "hint", hintsSeen: 2 });
    expect(askForHint(exercise, attempt).hint).toBe(hints[2]);
  });

  it("counts no hint twice that a second wrong try brought as well", () => {
    const { attempt } = withHints(exercise, replay(exercise, answered("999", "998")), hints.slice(0, 1));
    expect(attempt).toMatchObject({ help: "twin", hintsSeen: 1 });
  });

  it.each([
    { asked: [], helps: ["none", "none"], brought: 0 },
    { asked: [0], helps: ["hint", "hint"], brought: 1 },
    { asked: [0], helps: ["none", "hint"], brought: 1 },
    { asked: [0, 2], helps: ["none", "hint"], brought: 1 },
    { asked: [1, 2], helps: ["none", "none"], brought: 0 },
    { asked: [0, 1], helps: ["hint", "hint"], brought: 2 },
    { asked: [0, 1, 2], helps: ["hint", "hint"], brought: undefined },
  ] as const)("brings the same hint again by two wrong tries with $helps before which $asked were asked", (row) => {
    const events = [given("999", row.helps[0]), given("998", row.helps[1])];
    const seen = row.asked.map((index) => hints[index] ?? "");
    expect(hints).toHaveLength(3);
    const worked = replay(exercise, events, seen);
    expect(worked.response?.hint).toBe(row.brought === undefined ? undefined : hints[row.brought]);
    const next = [0, 1, 2].find((index) => index !== row.brought && !row.asked.some((each) => each === index));
    const { attempt } = withHints(exercise, worked, seen);
    expect(askForHint(exercise, attempt).hint).toBe(next === undefined ? null : hints[next]);
  });

  it("knows from the record alone that a hint was asked for, in another tab", () => {
    const { attempt, response } = replay(exercise, [given("999", "hint"), given("998", "hint")]);
    expect(response?.hint).toBe(hints[1]);
    expect(attempt).toMatchObject({ hintsSeen: 2 });
  });

  it("has ended where the solution was asked for, and owes what it owed then", () => {
    const shown = { type: "solution-shown", data: { problem: exercise.identity, where: "practice" } };
    const { sibling } = askForSolution(exercise, replay(exercise, []).attempt);
    expect(sibling).not.toBeNull();
    const worked = replay(exercise, [...answered("999"), shown, ...answered("998")]);
    expect(worked).toMatchObject({ attempt: { ended: "shown", help: "solution" }, text: "999", asked: { sibling } });
    const other = { ...shown, data: { ...shown.data, problem: "la.recipe-row@1:1:other" } };
    expect(replay(exercise, [other])).toMatchObject({ attempt: { ended: null }, asked: null });
  });

  it("leaves work alone that has ended or had no hints", () => {
    const ended = replay(exercise, answered(exercise.solution().answer));
    expect(withHints(exercise, ended, hints).attempt).toEqual(ended.attempt);
    const fresh = replay(exercise, []);
    expect(withHints(exercise, fresh, []).attempt).toEqual(fresh.attempt);
    expect(withHints(exercise, fresh, ["worded in another way since"]).attempt).toEqual(fresh.attempt);
  });
});
