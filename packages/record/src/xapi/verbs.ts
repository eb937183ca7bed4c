import type { EventType } from "../event/event.ts";

type Verb = { readonly id: string; readonly display: { readonly en: string } };

const adl = (name: string): Verb => ({ id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } });

/** The verb of each type of event, from the ADL vocabulary. A finished quiz is `passed` or `failed` instead. */
export const verbs: Readonly<Record<EventType, Verb>> = {
  "block-visited": adl("experienced"),
  "prediction-made": adl("responded"),
  "goal-reached": adl("completed"),
  "answer-given": adl("answered"),
  "solution-shown": adl("experienced"),
  "quiz-started": adl("attempted"),
  "quiz-answered": adl("responded"),
  "quiz-finished": adl("passed"),
  "lab-saved": { id: "http://activitystrea.ms/schema/1.0/save", display: { en: "saved" } },
  "lab-started-over": adl("initialized"),
  "lab-run": adl("interacted"),
  "lab-checked": adl("scored"),
  "functions-kept": adl("mastered"),
  "setting-changed": adl("preferred"),
};

/** The verb of a quiz that didn't reach its mark. */
export const failed: Verb = adl("failed");
