import type { LearnersToolkit } from "@gradus/sandbox";
import { record } from "../record/record.ts";

let places: Readonly<Record<string, string>> = {};

/** Fetches where functions are earned, for messages. Without it they only say less. */
export async function fetchPlaces(): Promise<void> {
  try {
    const answer = await fetch("/my-toolkit/places.json");
    if (answer.ok) places = (await answer.json()) as Readonly<Record<string, string>>;
  } catch {
    // Gradus may have been ended; code that is here runs all the same.
  }
}

/** The functions of the learner's own that a language can import, as the record has them now. */
export function learnersToolkit(language: string): LearnersToolkit {
  const kept = Object.values(record.progress().toolkit).filter((one) => one.language === language);
  return { functions: Object.fromEntries(kept.map(({ name, source }) => [name, source])), places };
}
