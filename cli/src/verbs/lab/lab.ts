import { type Lab, labs } from "@gradus/course/labs";
import type { Call, OptionSpecs } from "../../call.ts";
import { InputError, UsageError } from "../../call-error.ts";

/** The option that chooses a lab's language. */
export const LANGUAGE_OPTION: OptionSpecs = {
  language: { value: "ts", meaning: "the language of the lab: ts (TypeScript) unless given, or py (Python)" },
};

/**
 * The lab with this name.
 *
 * @throws InputError when there is none.
 */
export function labCalled(name: string): Lab {
  const lab = labs.find((candidate) => candidate.lab === name);
  if (lab === undefined) throw new InputError(`there is no lab “${name}”; gradus lab list names them`);
  return lab;
}

/**
 * The language that a call asks for, TypeScript unless it says.
 *
 * @throws UsageError when the lab isn't there in that language.
 */
export function languageOf(call: Call, lab: Lab): Lab["languages"][number] {
  const asked = call.values.get("language") ?? "ts";
  const language = lab.languages.find((candidate) => candidate === asked);
  if (language === undefined)
    throw new UsageError(`${lab.lab} is there in ${lab.languages.join(", ")} only, not in “${asked}”`);
  return language;
}
