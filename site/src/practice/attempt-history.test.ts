import { askForHint, openExercise } from "@gradus/practice";
import { describe, expect, it } from "vitest";
import { replay, withHints } from "./attempt-history.ts";

const opened = openExercise("la.recipe-row@1:1:history");
if (opened === null || "outdated" in opened) throw new Error("the problem of this test can't be opened");
const exercise = opened;
const hints = exercise.hints();

const answered = (...answers: readonly string[]) =>
  answers.map((answer) => ({
    type: "answer-given",
    data: { problem: exercise.identity, answer, where: "lesson" },
  }));

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

  it("leaves work alone that has ended or had no hints", () => {
    const ended = replay(exercise, answered(exercise.solution().answer));
    expect(withHints(exercise, ended, hints).attempt).toEqual(ended.attempt);
    const fresh = replay(exercise, []);
    expect(withHints(exercise, fresh, []).attempt).toEqual(fresh.attempt);
    expect(withHints(exercise, fresh, ["worded in another way since"]).attempt).toEqual(fresh.attempt);
  });
});
