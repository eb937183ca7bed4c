import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { callGradus } from "./testing/call-gradus.ts";
import { documentedCalls, shellWords } from "./testing/console-blocks.ts";
import { verbs } from "./verbs/table.ts";

const page = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");

describe("docs/cli.md", () => {
  test("shows calls", () => {
    expect(documentedCalls(page).length).toBeGreaterThan(5);
  });

  test.each(documentedCalls(page).map((call) => [call.command, call] as const))(
    "prints what %s prints",
    async (_, call) => {
      expect(call.words.slice(0, 2)).toEqual(["npx", "gradus"]);
      const { out, err } = await callGradus(call.words.slice(2), { input: call.input });
      expect(err + out).toBe(call.printed);
    },
  );
});

describe("the examples in the help work", () => {
  // What reads or writes a file of its own is tried elsewhere.
  const examples = verbs
    .flatMap((verb) => verb.examples)
    .filter((example) => !/@|\.json$|--out|--file|<<</.test(example));
  test.each(examples)("gradus %s", async (example) => {
    const { code, err } = await callGradus(shellWords(example));
    expect([code, err]).toEqual([0, ""]);
  });
});
