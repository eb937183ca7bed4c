import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventData, EventType } from "../event/event.ts";
import { mergeLogs } from "../log/order.ts";
import { anyLog, eventAt } from "../testing/arbitrary-events.ts";
import { fold } from "./fold.ts";

/** Events one second apart. */
function story(...parts: { [T in EventType]: readonly [T, EventData[T]] }[EventType][]) {
  return parts.map(([type, data], index) => eventAt(index * 1_000, type, data as never));
}

describe("fold, over any log", () => {
  const shuffled = anyLog.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length }), fc.subarray([...log])),
  );

  test("gives the same for any order and any repeats", () => {
    fc.assert(
      fc.property(shuffled, ([log, order, again]) => {
        expect(fold([...order, ...again])).toEqual(fold(log));
      }),
    );
  });

  test("gives the same for two devices that merge in either order", () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const one = { events: a, wipedBefore: "" };
        const two = { events: b, wipedBefore: "" };
        const merged = fold(mergeLogs(one, two).events);
        expect(fold(mergeLogs(two, one).events)).toEqual(merged);
        expect(fold([...a, ...b])).toEqual(merged);
      }),
    );
  });

  test("passes over what a later version wrote", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const now = log.filter((event) => event.schema === 1 && !/skill|card/.test(event.type));
        expect(fold(log.filter((event) => !("restoredFrom" in event)))).toEqual(
          fold(now.filter((event) => !("restoredFrom" in event))),
        );
      }),
    );
  });

  test("leaves its input as it was", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const before = JSON.stringify(log);
        fold(Object.freeze([...log]));
        expect(JSON.stringify(log)).toBe(before);
      }),
    );
  });
});

describe("fold, lessons and problems", () => {
  const answered = {
    problem: "count@1:1:a",
    answer: "b",
    attempt: 1,
    help: "none",
    where: "lesson",
    lesson: "l",
  } as const;

  test("keeps blocks in the order they were first seen, and the last one", () => {
    const { lessons } = fold(
      story(
        ["block-visited", { lesson: "l", block: "why" }],
        ["block-visited", { lesson: "l", block: "idea" }],
        ["block-visited", { lesson: "l", block: "why" }],
      ),
    );
    expect(lessons.l?.blocks).toEqual(["why", "idea"]);
    expect(lessons.l?.lastVisit).toEqual({ block: "why", at: "2026-01-01T00:00:02.000Z" });
  });

  test("gathers goals by figure and keeps the latest prediction", () => {
    const { lessons } = fold(
      story(
        ["prediction-made", { lesson: "l", block: "predict", prediction: "one" }],
        ["prediction-made", { lesson: "l", block: "predict", prediction: "none" }],
        ["goal-reached", { lesson: "l", figure: "lines", goal: "redundant" }],
        ["goal-reached", { lesson: "l", figure: "lines", goal: "redundant" }],
        ["goal-reached", { lesson: "l", figure: "lines", goal: "contradictory" }],
      ),
    );
    expect(lessons.l?.predictions).toEqual({ predict: "none" });
    expect(lessons.l?.goals).toEqual({ lines: ["redundant", "contradictory"] });
  });

  test("counts a right answer after a wrong one as right, in two tries, and not at the first", () => {
    const { problems, lessons } = fold(
      story(
        ["answer-given", { ...answered, verdict: "wrong" }],
        ["answer-given", { ...answered, verdict: "right", attempt: 2, help: "hint" }],
      ),
    );
    const expected = { right: true, firstTry: false, tries: 2, help: "hint" };
    expect(problems["count@1:1:a"]).toMatchObject(expected);
    expect(lessons.l?.answered["count@1:1:a"]).toMatchObject(expected);
  });

  test("counts an unreadable answer or one in the wrong form as no try", () => {
    const { problems } = fold(
      story(
        ["answer-given", { ...answered, verdict: "unreadable", answer: "(" }],
        ["answer-given", { ...answered, verdict: "form", answer: "0.5" }],
        ["answer-given", { ...answered, verdict: "right" }],
      ),
    );
    expect(problems["count@1:1:a"]).toMatchObject({ right: true, firstTry: true, tries: 1 });
  });

  test("doesn't count a right answer after a hint as a first try", () => {
    const { problems } = fold(story(["answer-given", { ...answered, verdict: "right", help: "hint" }]));
    expect(problems["count@1:1:a"]).toMatchObject({ right: true, firstTry: false, tries: 1, help: "hint" });
  });

  test("counts a solution that was asked for as seen and not solved, in the problem and in its lesson", () => {
    const { problems, lessons } = fold(
      story(["solution-shown", { problem: "count@1:1:a", where: "lesson", lesson: "l" }]),
    );
    const seen = { right: false, firstTry: false, tries: 0, help: "solution", last: null };
    expect(problems).toEqual({ "count@1:1:a": seen });
    expect(lessons.l?.answered).toEqual({ "count@1:1:a": seen });
  });

  test("counts no answer after the solution as a first try", () => {
    const { problems } = fold(
      story(
        ["solution-shown", { problem: "count@1:1:a", where: "practice" }],
        ["answer-given", { ...answered, verdict: "right" }],
      ),
    );
    expect(problems["count@1:1:a"]).toMatchObject({ firstTry: false, tries: 1, help: "solution" });
  });

  test("keeps a name such as __proto__ as a name", () => {
    const { lessons, settings } = fold(
      story(
        ["block-visited", { lesson: "__proto__", block: "why" }],
        ["setting-changed", { name: "__proto__", value: "x" }],
      ),
    );
    expect(Object.keys(lessons)).toEqual(["__proto__"]);
    expect(Object.entries(settings)).toEqual([["__proto__", "x"]]);
    expect(({} as Record<string, unknown>).blocks).toBeUndefined();
  });
});

describe("fold, quizzes", () => {
  const problems = ["count@1:1:a", "count@1:1:b"];

  test("keeps a half-done quiz open with its answers in place", () => {
    const { quizzes } = fold(
      story(
        ["quiz-started", { quiz: "q", attempt: "a1", problems }],
        ["quiz-answered", { quiz: "q", attempt: "a1", position: 1, answer: "(6, 2)" }],
        ["quiz-answered", { quiz: "q", attempt: "a1", position: 1, answer: "none" }],
      ),
    );
    expect(quizzes.q).toEqual({
      best: null,
      last: null,
      passed: false,
      attempts: 0,
      open: { attempt: "a1", problems, answers: [null, "none"], startedAt: "2026-01-01T00:00:00.000Z" },
    });
  });

  test("keeps best and last apart, and that it was passed once", () => {
    const { quizzes } = fold(
      story(
        ["quiz-started", { quiz: "q", attempt: "a1", problems }],
        ["quiz-finished", { quiz: "q", attempt: "a1", score: 8, total: 10 }],
        ["quiz-started", { quiz: "q", attempt: "a2", problems }],
        ["quiz-finished", { quiz: "q", attempt: "a2", score: 3, total: 10 }],
      ),
    );
    expect(quizzes.q).toMatchObject({
      best: { attempt: "a1", score: 8, passed: true },
      last: { attempt: "a2", score: 3, passed: false },
      passed: true,
      attempts: 2,
      open: null,
    });
  });

  test.each([
    [8, 10, undefined, true],
    [7, 10, undefined, false],
    [4, 5, undefined, true],
    [5, 6, undefined, true],
    [6, 10, 0.6, true],
    [0, 0, undefined, false],
  ])("%i of %i with the pass mark %s passes: %s", (score, total, passMark, passed) => {
    const mark = passMark === undefined ? {} : { passMark };
    const { quizzes } = fold(story(["quiz-finished", { quiz: "q", attempt: "a", score, total, ...mark }]));
    expect(quizzes.q?.passed).toBe(passed);
  });

  test("counts an attempt handed in by two tabs once", () => {
    const { quizzes } = fold(
      story(
        ["quiz-finished", { quiz: "q", attempt: "a1", score: 8, total: 10 }],
        ["quiz-finished", { quiz: "q", attempt: "a1", score: 9, total: 10 }],
      ),
    );
    expect(quizzes.q).toMatchObject({ attempts: 1, best: { score: 8 } });
  });
});

describe("fold, the learner's toolkit", () => {
  const lab = { lab: "gaussian-elimination", language: "typescript", contentVersion: "1" };

  test("keeps of each function the version that passed last, in each language", () => {
    const { toolkit } = fold(
      story(
        ["functions-kept", { ...lab, functions: ["swapRows", "solveSystem"], source: "// one" }],
        ["functions-kept", { ...lab, functions: ["swapRows"], source: "// two" }],
        ["functions-kept", { ...lab, language: "python", functions: ["swap_rows"], source: "# one" }],
      ),
    );
    expect(Object.keys(toolkit)).toEqual(["typescript/swapRows", "typescript/solveSystem", "python/swap_rows"]);
    expect(toolkit["typescript/swapRows"]).toMatchObject({ name: "swapRows", source: "// two", version: 2 });
    expect(toolkit["typescript/solveSystem"]).toMatchObject({ source: "// one", version: 1 });
    expect(toolkit["python/swap_rows"]).toMatchObject({ lab: "gaussian-elimination", source: "# one", version: 1 });
  });

  test("counts the same file once, however often it passes, and keeps the time it first did", () => {
    const kept = { ...lab, functions: ["solveSystem"], source: "// one" };
    const { toolkit } = fold(story(["functions-kept", kept], ["functions-kept", kept]));
    expect(toolkit["typescript/solveSystem"]).toMatchObject({ version: 1, at: "2026-01-01T00:00:00.000Z" });
  });
});

describe("fold, labs and settings", () => {
  const lab = { lab: "linear-systems", language: "typescript" };

  test("puts the source away on starting over and keeps it for undo, with the version it was written for", () => {
    const { labs } = fold(
      story(
        ["lab-saved", { ...lab, contentVersion: "1", source: "// mine" }],
        ["lab-started-over", { ...lab, contentVersion: "2", previous: "// mine" }],
      ),
    );
    expect(labs["linear-systems/typescript"]).toMatchObject({
      source: null,
      contentVersion: "2",
      undo: { source: "// mine", contentVersion: "1" },
    });
  });

  test("takes the undo away once it was used, and not before", () => {
    const started = story(
      ["lab-saved", { ...lab, contentVersion: "1", source: "// mine" }],
      ["lab-started-over", { ...lab, contentVersion: "1", previous: "// mine" }],
      ["lab-saved", { ...lab, contentVersion: "1", source: "// new" }],
    );
    expect(fold(started).labs["linear-systems/typescript"]?.undo?.source).toBe("// mine");
    const undone = [...started, eventAt(9_000, "lab-saved", { ...lab, contentVersion: "1", source: "// mine" })];
    expect(fold(undone).labs["linear-systems/typescript"]).toMatchObject({ source: "// mine", undo: null });
  });

  test("calls a lab complete only when a submitted run passed every check", () => {
    const check = (passed: number, failed: number, submitted: boolean) =>
      fold(story(["lab-checked", { ...lab, passed, failed, submitted }])).labs["linear-systems/typescript"]?.complete;
    expect([check(5, 0, true), check(5, 0, false), check(4, 1, true), check(0, 0, true)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("keeps the best submission, the earliest of equals, and none that was only tried", () => {
    const checked = (passed: number, failed: number, submitted: boolean, passing?: readonly string[]) =>
      ["lab-checked", { ...lab, passed, failed, submitted, ...(passing === undefined ? {} : { passing }) }] as const;
    const best = (...events: ReturnType<typeof checked>[]) =>
      fold(story(...events)).labs["linear-systems/typescript"]?.best;
    expect(best(checked(3, 0, false))).toBeNull();
    expect(
      best(checked(1, 2, true, ["a"]), checked(2, 1, true, ["a", "b"]), checked(2, 1, true, ["b", "c"])),
    ).toMatchObject({
      passed: 2,
      failed: 1,
      passing: ["a", "b"],
      at: "2026-01-01T00:00:01.000Z",
    });
    expect(best(checked(2, 0, true), checked(2, 1, true))).toMatchObject({ passed: 2, failed: 0, passing: [] });
  });

  test("keeps the later value of a setting", () => {
    expect(
      fold(
        story(
          ["setting-changed", { name: "theme", value: "dark" }],
          ["setting-changed", { name: "theme", value: null }],
        ),
      ).settings,
    ).toEqual({ theme: null });
  });
});
