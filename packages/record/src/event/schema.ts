import * as z from "zod/mini";
import { isId } from "../id/new-id.ts";
import type { EventData, EventType } from "./event.ts";

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const name = text(200);
const answer = z.string().check(z.maxLength(4_000));
const source = z.string().check(z.maxLength(200_000));
const count = z.int().check(z.minimum(0), z.maximum(1_000_000));

/** The schema of each type's data. Fields it doesn't name are kept: a later version may have added them. */
export const dataSchemas: { readonly [T in EventType]: z.ZodMiniType<EventData[T]> } = {
  "block-visited": z.looseObject({ lesson: name, block: name }),
  "prediction-made": z.looseObject({ lesson: name, block: name, prediction: answer }),
  "goal-reached": z.looseObject({ lesson: name, figure: name, goal: name }),
  "answer-given": z.looseObject({
    problem: name,
    answer,
    verdict: z.enum(["right", "wrong", "form", "unreadable", "undecided"]),
    mistake: z.exactOptional(name),
    attempt: z.int().check(z.minimum(1), z.maximum(1_000_000)),
    help: z.enum(["none", "hint", "twin", "solution"]),
    where: z.enum(["lesson", "practice", "quiz"]),
    lesson: z.exactOptional(name),
  }),
  "solution-shown": z.looseObject({
    problem: name,
    where: z.enum(["lesson", "practice"]),
    lesson: z.exactOptional(name),
  }),
  "quiz-started": z.looseObject({ quiz: name, attempt: name, problems: z.array(name).check(z.maxLength(200)) }),
  "quiz-answered": z.looseObject({
    quiz: name,
    attempt: name,
    position: z.int().check(z.minimum(0), z.maximum(199)),
    answer,
  }),
  "quiz-finished": z.looseObject({
    quiz: name,
    attempt: name,
    score: z.number().check(z.minimum(0), z.maximum(1_000_000)),
    total: z.number().check(z.minimum(0), z.maximum(1_000_000)),
    passMark: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
  }),
  "lab-saved": z.looseObject({ lab: name, language: name, contentVersion: name, source }),
  "lab-started-over": z.looseObject({ lab: name, language: name, contentVersion: name, previous: source }),
  "lab-run": z.looseObject({ lab: name, language: z.exactOptional(name), cell: name, outcome: name }),
  "lab-checked": z.looseObject({
    lab: name,
    language: name,
    passed: count,
    failed: count,
    submitted: z.boolean(),
    passing: z.exactOptional(z.array(name).check(z.maxLength(200))),
  }),
  "functions-kept": z.looseObject({
    lab: name,
    language: name,
    contentVersion: name,
    functions: z.array(name).check(z.minLength(1), z.maxLength(200)),
    source,
  }),
  "setting-changed": z.looseObject({
    name,
    value: z.union([z.string().check(z.maxLength(4_000)), z.number(), z.boolean(), z.null()]),
  }),
};

/** Any record, as it came: a schema of one would leave out a key called `__proto__`, and an event of a later version is kept whole. */
const anyRecord = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  { error: "expected a record of fields" },
);

/** The schema of an id. */
export const idSchema = z.string().check(z.refine(isId, { error: "expected an id of 26 characters" }));

/** The schema of what every event has, whichever version wrote it. */
export const envelopeSchema = z.object({
  id: idSchema,
  schema: z.int().check(z.minimum(1), z.maximum(1_000)),
  at: z.iso.datetime(),
  device: text(100),
  restoredFrom: z.exactOptional(idSchema),
  type: text(100),
  data: anyRecord,
});
