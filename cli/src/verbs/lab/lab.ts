import { extname } from "node:path";
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
 * The language that a call asks for, TypeScript unless it or the name of the file to check says.
 *
 * @throws UsageError when the lab isn't there in that language, or the file's name speaks of the other one.
 */
export function languageOf(call: Call, lab: Lab, file = ""): Lab["languages"][number] {
  const named = lab.languages.find((candidate) => extname(file) === `.${candidate}`);
  const asked = call.values.get("language") ?? named ?? "ts";
  if (named !== undefined && asked !== named && lab.languages.some((candidate) => candidate === asked))
    throw new UsageError(
      `${file} is no file for --language ${asked}; leave --language out, and its name says ${named}`,
    );
  const language = lab.languages.find((candidate) => candidate === asked);
  if (language === undefined)
    throw new UsageError(`${lab.lab} is there in ${lab.languages.join(", ")} only, not in “${asked}”`);
  return language;
}
