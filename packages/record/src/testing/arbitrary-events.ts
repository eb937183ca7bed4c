import * as fc from "fast-check";
import type { EventData, EventOf, EventType, GradusEvent, NewerEvent, StoredEvent } from "../event/event.ts";
import { newId } from "../id/new-id.ts";

// Few names, so that events meet: the same lesson, quiz and lab again and again. `__proto__` because someone will.
const lesson = fc.constantFrom("two-lines", "planes", "__proto__");
const block = fc.constantFrom("why", "predict", "idea", "constructor");
const problem = fc.constantFrom("count@1:1:a", "count@1:1:b", "solve@2:1:c");
const quiz = fc.constantFrom("practice", "graded");
const attempt = fc.constantFrom("a1", "a2", "a3");
const lab = fc.constantFrom("linear-systems", "vectors");
const language = fc.constantFrom("typescript", "python");
const answer = fc.constantFrom("(6, 2)", "none", "b", "");
const source = fc.constantFrom("// one", "// two", "");
const contentVersion = fc.constantFrom("1", "2");
const small = fc.nat({ max: 10 });

const data: { readonly [T in EventType]: fc.Arbitrary<EventData[T]> } = {
  "block-visited": fc.record({ lesson, block }),
  "prediction-made": fc.record({ lesson, block, prediction: answer }),
  "goal-reached": fc.record({ lesson, figure: block, goal: fc.constantFrom("redundant", "contradictory") }),
  "answer-given": fc.record(
    {
      problem,
      answer,
      verdict: fc.constantFrom("right", "wrong", "form", "unreadable", "undecided"),
      mistake: fc.constantFrom("sign-lost", "swapped"),
      attempt: fc.integer({ min: 1, max: 5 }),
      help: fc.constantFrom("none", "hint", "twin", "solution"),
      where: fc.constantFrom("lesson", "practice", "quiz"),
      lesson,
    },
    { requiredKeys: ["problem", "answer", "verdict", "attempt", "help", "where"] },
  ),
  "solution-shown": fc.record(
    { problem, where: fc.constantFrom("lesson", "practice"), lesson },
    { requiredKeys: ["problem", "where"] },
  ),
  "quiz-started": fc.record({ quiz, attempt, problems: fc.array(problem, { maxLength: 4 }) }),
  "quiz-answered": fc.record({ quiz, attempt, position: fc.nat({ max: 3 }), answer }),
  "quiz-finished": fc.record(
    { quiz, attempt, score: small, total: small, passMark: fc.constantFrom(0.5, 0.8) },
    { requiredKeys: ["quiz", "attempt", "score", "total"] },
  ),
  "lab-saved": fc.record({ lab, language, contentVersion, source }),
  "lab-started-over": fc.record({ lab, language, contentVersion, previous: source }),
  "lab-run": fc.record({ lab, language, cell: block, outcome: fc.constantFrom("finished", "stopped") }),
  "lab-checked": fc.record(
    {
      lab,
      language,
      passed: small,
      failed: small,
      submitted: fc.boolean(),
      passing: fc.array(block, { maxLength: 3 }),
    },
    { requiredKeys: ["lab", "language", "passed", "failed", "submitted"] },
  ),
  "functions-kept": fc.record({
    lab,
    language,
    contentVersion,
    functions: fc.array(fc.constantFrom("solveSystem", "brighten", "__proto__"), { minLength: 1, maxLength: 3 }),
    source,
  }),
  "setting-changed": fc.record({
    name: fc.constantFrom("theme", "__proto__"),
    value: fc.constantFrom("dark", "light", 1, true, null),
  }),
};

/** Data of any type of event. */
export const anyData: fc.Arbitrary<Pick<GradusEvent, "type" | "data">> = fc.oneof(
  ...(Object.entries(data) as [EventType, fc.Arbitrary<GradusEvent["data"]>][]).map(([type, arbitrary]) =>
    arbitrary.map((value) => ({ type, data: value }) as Pick<GradusEvent, "type" | "data">),
  ),
);

/** A value as a log holds it: text has no −0. */
const asKept = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const newer: fc.Arbitrary<Pick<NewerEvent, "schema" | "type" | "data">> = fc.record({
  schema: fc.constantFrom(1, 2, 7),
  type: fc.constantFrom("skill-estimated", "card-reviewed"),
  data: fc.dictionary(fc.string(), fc.jsonValue()).map(asKept),
});

/** A log: events of all types, some of a later version, some imported again after a wipe, with ids that differ but often share their time. */
export const anyLog: fc.Arbitrary<readonly StoredEvent[]> = fc
  .array(
    fc.record({
      time: fc.nat({ max: 30 }),
      body: fc.oneof(
        { weight: 9, arbitrary: anyData.map((body) => ({ ...body, schema: 1 })) },
        { weight: 1, arbitrary: newer },
      ),
      restored: fc.option(fc.nat({ max: 30 }), { freq: 8, nil: undefined }),
      tail: fc.array(fc.nat({ max: 31 }), { minLength: 16, maxLength: 16 }),
    }),
    { maxLength: 40 },
  )
  .map((parts) =>
    parts.map(({ time, body, restored, tail }) => {
      let draw = 0;
      const random = () => (tail[draw++ % tail.length] ?? 0) / 32;
      const id = newId(time, random);
      const at = new Date(time).toISOString();
      const origin = restored === undefined ? {} : { restoredFrom: newId(restored, random) };
      return { id, at, device: "device", ...body, ...origin } as StoredEvent;
    }),
  );

/** An event for a test, at a time in milliseconds that also makes its id. */
export function eventAt<T extends EventType>(time: number, type: T, content: EventData[T]): EventOf<T> {
  const at = new Date(Date.UTC(2026, 0, 1) + time).toISOString();
  return { id: newId(Date.UTC(2026, 0, 1) + time, () => 0.25), schema: 1, at, device: "device", type, data: content };
}
