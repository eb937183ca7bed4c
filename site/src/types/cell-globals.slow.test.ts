import { parseCells } from "@gradus/sandbox";
import { createNodeKernel } from "@gradus/sandbox/node";
import compiler from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { declarations } from "../../build/types/declarations.ts";
import { answersFrom } from "./answers.ts";

const answers = answersFrom(compiler, declarations());
const kernel = createNodeKernel();
afterAll(() => kernel.close());

/** What a cell with this as its last line gives. */
async function ran(code: string): Promise<{ readonly value: string; readonly error: string }> {
  const { outputs, error } = await kernel.run(parseCells(code), "cell-1");
  const value = outputs.flatMap((output) => (output.type === "text" ? [output.text] : [])).join("\n");
  return { value, error: error?.message ?? "" };
}

const namesIn = async (object: string) =>
  (await ran(`Object.getOwnPropertyNames(${object}).filter((name) => !name.startsWith("$")).join(" ")`)).value
    .replaceAll('"', "")
    .split(" ");
const problems = (code: string) => answers.problems({ before: "", code });

describe("what a cell finds without importing it", () => {
  it("is known to the editor, but for what is newer than the language of the course", async () => {
    const names = await namesIn("globalThis");
    expect(names).toContain("console");
    const unknown = names.filter((name) => problems(`${name};`).length > 0);
    const NEWER = ["Iterator", "SuppressedError", "DisposableStack", "AsyncDisposableStack", "Float16Array"];
    expect(unknown.filter((name) => !NEWER.includes(name))).toEqual(["WebAssembly"]);
  });

  it("is a console of which the editor knows each method, and no other", async () => {
    const methods = await namesIn("console");
    expect(problems(methods.map((name) => `console.${name};`).join("\n"))).toEqual([]);
    const offered = answers.candidates({ before: "", code: "console.", at: 8 }).map(({ name }) => name);
    expect(offered.toSorted()).toEqual(methods.toSorted());
  });

  it.each(["setTimeout", "setInterval", "queueMicrotask", "fetch", "document", "localStorage", "process"])(
    "is not %s: it is underlined, and running says so as well",
    async (name) => {
      expect(problems(`${name};`)[0]?.message).toContain(`\`${name}\``);
      expect((await ran(`${name};`)).error).toContain(`There is no \`${name}\` here`);
    },
  );
});
