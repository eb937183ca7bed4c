import "../mistake/testing/know-all.ts";
import { describe, expect, it } from "vitest";
import { numbersOf, sampleExercise } from "../exercise/testing/sample-kind.ts";
import { askForHint, askForSolution } from "./ask-for-help.ts";
import { type Attempt, beginAttempt, type Response } from "./attempt.ts";
import { respond } from "./respond.ts";

const exercise = sampleExercise();
const { p, q } = numbersOf(exercise);
const right = `${p}/${q}`;
const unreduced = `${2 * p}/${2 * q}`;

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

/** Plays texts one after another, with everything frozen in between. */
function play(...texts: string[]): { attempt: Attempt; responses: Response[] } {
  const responses: Response[] = [];
  let attempt = freeze(beginAttempt(exercise));
  for (const text of texts) {
    const reply = respond(exercise, attempt, text);
    responses.push(reply.response);
    attempt = freeze(reply.attempt);
  }
  return { attempt, responses };
}
const shown = (response: Response | undefined): string[] =>
  ["hint", "twin", "solution", "second", "sibling"].filter((key) => response !== undefined && key in response);

describe("respond", () => {
  it("ends with a right answer, with what was right", () => {
    const { attempt, responses } = play(right);
    expect(attempt.ended).toBe("right");
    expect(responses[0]?.judged.feedback).toBe(`${p} over ${q} it is.`);
    expect(responses[0]?.event).toEqual({
      problem: exercise.identity,
      answer: right,
      verdict: "right",
      attempt: 1,
      help: "none",
    });
  });

  it("offers a second method where there is one", () => {
    const seeds = Array.from({ length: 20 }, (_, i) => sampleExercise(1, `second-${i}`));
    for (const each of seeds) {
      const numbers = numbersOf(each);
      const { response } = respond(each, beginAttempt(each), `${numbers.p}/${numbers.q}`);
      expect("second" in response).toBe(numbers.p > 10);
    }
    expect(new Set(seeds.map((each) => numbersOf(each).p > 10)).size).toBe(2);
  });

  it("answers a first wrong try with diagnosis and check, and nothing more", () => {
    const { attempt, responses } = play(`${q}/${p}`);
    expect(responses[0]?.judged).toMatchObject({ verdict: "wrong", mistake: "slope-inverted" });
    expect(responses[0]?.judged.check).toBeTruthy();
    expect(shown(responses[0])).toEqual([]);
    expect(attempt).toMatchObject({ ended: null, help: "none" });
    expect(responses[0]?.event).toMatchObject({ mistake: "slope-inverted", attempt: 1, help: "none" });
  });

  it("answers a second wrong try with the first hint and a worked twin with other numbers", () => {
    const { attempt, responses } = play("0", "1");
    expect(shown(responses[1])).toEqual(["hint", "twin"]);
    expect(responses[1]?.hint).toBe("Aim at one fraction.");
    expect(responses[1]?.twin?.prompt.text).not.toBe(exercise.prompt.text);
    expect(responses[1]?.twin?.solution.answer).toMatch(/^\d+\/\d+$/);
    expect(responses[1]?.event).toMatchObject({ attempt: 2, help: "none" });
    expect(attempt).toMatchObject({ ended: null, help: "twin", hintsSeen: 1 });
  });

  it("answers a third wrong try with the full solution, and owes a fresh sibling", () => {
    const { attempt, responses } = play("0", "1", "-1");
    expect(shown(responses[2])).toEqual(["solution", "sibling"]);
    expect(responses[2]?.solution?.answer).toBe(right);
    expect(responses[2]?.sibling).not.toBe(exercise.identity);
    expect(responses[2]?.sibling).not.toBe(responses[1]?.twin?.identity);
    expect(responses[2]?.event).toMatchObject({ attempt: 3, help: "twin" });
    expect(attempt).toMatchObject({ ended: "shown", help: "solution" });
  });

  it("always makes the same twin and sibling of a problem", () => {
    expect(play("0", "1", "2").responses).toEqual(play("0", "1", "2").responses);
  });

  it("counts a right answer after wrong ones with the help it had", () => {
    const { attempt, responses } = play("0", "1", right);
    expect(attempt.ended).toBe("right");
    expect(responses[2]?.event).toMatchObject({ verdict: "right", attempt: 3, help: "twin" });
  });

  it("takes unreadable texts free of charge, any number of times", () => {
    const { attempt, responses } = play("?", "", "1/", "3)", right);
    expect(responses.map((response) => response.counted)).toEqual([false, false, false, false, true]);
    expect(responses[4]?.event).toMatchObject({ attempt: 1, help: "none" });
    expect(attempt.help).toBe("none");
  });

  it("takes the wrong form free once, then counts it", () => {
    const { responses } = play(unreduced, unreduced, unreduced);
    expect(responses.map((response) => response.counted)).toEqual([false, true, true]);
    expect(responses.map((response) => response.event.attempt)).toEqual([1, 1, 2]);
    expect(responses.map(shown)).toEqual([[], [], ["hint", "twin"]]);
    expect(play(unreduced, right).responses[1]?.event).toMatchObject({ verdict: "right", attempt: 1 });
  });

  it("shows the model answer when it can't decide, and counts nothing", () => {
    const { attempt, responses } = play("0", "999");
    expect(responses[1]).toMatchObject({ counted: false, judged: { verdict: "undecided" } });
    expect(shown(responses[1])).toEqual(["solution"]);
    expect(responses[1]?.event).toMatchObject({ verdict: "undecided", attempt: 2 });
    expect(attempt.ended).toBe("undecided");
  });

  it("still judges after the end, and counts nothing then", () => {
    const { attempt, responses } = play(right, "0", "0", "0");
    expect(attempt.ended).toBe("right");
    expect(responses.slice(1).map((response) => response.counted)).toEqual([false, false, false]);
    expect(responses.slice(1).flatMap(shown)).toEqual([]);
    expect(play("0", "1", "2", right).attempt.ended).toBe("shown");
    expect(play("0", "1", "2", right).responses[3]?.event).toMatchObject({ attempt: 3, help: "solution" });
  });

  it("keeps an attempt that can be put away as JSON and taken up again", () => {
    const { attempt } = play("0", "?", unreduced);
    const again = JSON.parse(JSON.stringify(attempt)) as Attempt;
    expect(respond(exercise, again, "1")).toEqual(respond(exercise, attempt, "1"));
  });
});

describe("asking for help", () => {
  it("gives hints one after another, and the ladder goes on from there", () => {
    const first = askForHint(exercise, beginAttempt(exercise));
    expect(first).toMatchObject({ hint: "Aim at one fraction.", attempt: { help: "hint", hintsSeen: 1 } });
    const wrong = respond(exercise, first.attempt, "0");
    expect(wrong.response.event.help).toBe("hint");
    expect(respond(exercise, wrong.attempt, "0").response.hint).toBe("Put the first number on top.");
  });

  it("has no hint after the last", () => {
    let attempt = beginAttempt(exercise);
    for (const _ of exercise.hints()) attempt = askForHint(exercise, attempt).attempt;
    expect(askForHint(exercise, attempt)).toEqual({ attempt, hint: null });
  });

  it("brings no hint again when all have been seen", () => {
    let attempt = beginAttempt(exercise);
    for (const _ of exercise.hints()) attempt = askForHint(exercise, attempt).attempt;
    const first = respond(exercise, attempt, "0");
    expect(shown(respond(exercise, first.attempt, "1").response)).toEqual(["twin"]);
  });

  it("shows the solution when asked and owes a sibling, once", () => {
    const { attempt, solution, sibling } = askForSolution(exercise, beginAttempt(exercise));
    expect(solution.answer).toBe(right);
    expect(attempt).toMatchObject({ ended: "shown", help: "solution" });
    expect(sibling).toBeTruthy();
    expect(askForSolution(exercise, attempt).sibling).toBeNull();
  });
});
