import { InputError } from "../call-error.ts";
import { complaint } from "../complaint.ts";
import type { Outcome, Surroundings, Verb } from "../verb.ts";

/** `gradus batch`: many calls in one process, one JSON object a line. */
export const batch: Verb = {
  name: "batch",
  usage: ["< calls.jsonl"],
  summary: "Run many calls from standard input, one a line",
  details: [
    "Each line is a JSON array of arguments, as typed behind gradus. Each gives one line, in the same order, as soon as it is there:",
    'what the call prints with --json, or {"error": "…"} where it fails. The exit code is 0 however the calls end.',
  ],
  examples: [`batch <<< '["det", "[[1,2],[3,4]]"]'`],
  options: {},
  steps: false,
  positionals: [0, 0],
  run: async (_, surroundings) => {
    const inside: Surroundings = {
      ...surroundings,
      standardInput: refuseInput,
      standardInputLines: refuseInput,
    };
    for await (const line of surroundings.standardInputLines()) {
      surroundings.write(`${JSON.stringify(await answer(line, inside))}\n`);
    }
    return null;
  },
};

async function answer(line: string, surroundings: Surroundings): Promise<Outcome["data"]> {
  try {
    const outcome = await surroundings.perform(readLine(line), surroundings);
    return outcome?.data ?? {};
  } catch (error) {
    return { error: complaint(error) };
  }
}

function readLine(line: string): readonly string[] {
  let read: unknown;
  try {
    read = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    throw new InputError(`this line is not JSON; write a call as ["det", "[[1,2],[3,4]]"]`);
  }
  if (!Array.isArray(read) || !read.every((part) => typeof part === "string"))
    throw new InputError(`a call is a JSON array of strings such as ["det", "[[1,2],[3,4]]"]`);
  return read;
}

function refuseInput(): never {
  throw new InputError("standard input holds the calls of the batch; give the argument itself or as @file");
}
