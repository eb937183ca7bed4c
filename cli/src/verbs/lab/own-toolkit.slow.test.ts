import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { callForJson, callGradus } from "../../testing/call-gradus.ts";

const LAB = "linear-systems";
const SEED = /^The cases were drawn from the seed (\S+); --submit --seed (\S+) draws them again\.$/m;
/** A lab's file that rests on the learner's own toolkit. */
const RESTING = {
  ts: `import { kindOfSystem as kept } from "my-toolkit";
export function kindOfSystem(system: unknown) { return kept(system); }\n`,
  py: "from my_toolkit import kept_level as kept\ndef kept_level(level, amount):\n    return kept(level, amount)\n",
};

const folders: string[] = [];
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gradus-own-"));
  folders.push(folder);
});
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true }))));

async function solution(): Promise<string> {
  const { value } = await callForJson(["lab", "new", LAB, "--solution", "--out", folder]);
  return String(value);
}

async function check(file: string, ...options: readonly string[]) {
  const lab = options.includes("py") ? "arrays" : LAB;
  const { code, out, err } = await callGradus(["lab", "check", lab, "--file", file, ...options, "--json"]);
  expect(err).toBe("");
  type Report = {
    seed: string;
    kept?: readonly string[];
    checks: readonly { function: string; status: string; message: string }[];
  };
  const report = JSON.parse(out) as Report;
  const about = (name: string) => report.checks.filter((one) => one.function === name);
  return { code, ...report, about };
}

describe("the cases of a submission", () => {
  test("come from a fresh seed each time, which is told and brings them back", async () => {
    const wrong = join(folder, "wrong.ts");
    // What it gives back differs from case to case, so the report tells which cases there were.
    await writeFile(wrong, "export function kindOfSystem(system: unknown) { return JSON.stringify(system); }\n");
    const [one, other] = [await check(wrong, "--submit"), await check(wrong, "--submit")];
    expect(one.seed).not.toBe(other.seed);
    expect((await check(wrong, "--submit", "--seed", one.seed)).checks).toEqual(one.checks);
    const [plain, again] = [await check(wrong), await check(wrong)];
    expect(again).toEqual({ ...plain, about: expect.any(Function) });

    const { out } = await callGradus(["lab", "check", LAB, "--file", wrong, "--submit"]);
    const [, seed, repeated] = SEED.exec(out) ?? [];
    expect([seed, repeated]).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/), seed]);
    expect((await callGradus(["lab", "check", LAB, "--file", wrong])).out).not.toMatch(SEED);
  });
});

describe("what passed", () => {
  test("is kept beside the lab, and given to the next lab that imports it", async () => {
    const file = await solution();
    const all = ["lakeSystem", "kindOfSystem", "singularWithSolution"];
    expect((await check(file)).kept).toEqual(all);
    // Nothing is new the second time.
    expect((await check(file)).kept).toBeUndefined();
    const next = join(folder, "next.ts");
    await writeFile(next, RESTING.ts);
    expect((await check(next)).about("kindOfSystem").map(({ status }) => status)).toEqual(["passed"]);
    expect((await readdir(folder)).toSorted()).toEqual([`${LAB}.ts`, "my-toolkit.ts", "next.ts"]);

    // What fails later stays as it passed.
    const broken = (await readFile(file, "utf8")).replace("export function kindOfSystem", "function other");
    await writeFile(file, broken);
    expect((await check(file)).kept).toEqual(["lakeSystem", "singularWithSolution"]);
    expect((await check(next)).about("kindOfSystem").map(({ status }) => status)).toEqual(["passed"]);
  });

  test("is kept in Python in a module of Python’s", async () => {
    const file = join(folder, "arrays.py");
    await writeFile(
      file,
      "def kept_level(level, amount):\n    return wrapped(level + amount)\n\ndef wrapped(n):\n    return n % 256\n",
    );
    expect((await check(file, "--language", "py")).kept).toEqual(["kept_level"]);
    const next = join(folder, "next.py");
    await writeFile(next, RESTING.py);
    expect((await check(next, "--language", "py")).about("kept_level").map(({ status }) => status)).toEqual(["passed"]);
    await rm(join(folder, "my_toolkit.py"));
    expect((await check(next, "--language", "py")).about("kept_level")[0]?.message).toMatch(
      /You have no `kept_level` yet: .* lab arrays\. Looked in `.*my_toolkit\.py`, which is not there\./,
    );
  });

  test("is looked for beside the file, and the words say where", async () => {
    const next = join(folder, "next.ts");
    await writeFile(next, RESTING.ts);
    const own = join(folder, "my-toolkit.ts");
    const message = async () => (await check(next)).about("kindOfSystem")[0]?.message;
    expect(await message()).toContain(
      `You have no \`kindOfSystem\` yet: it is kept once it passes in the lab ${LAB}. Looked in \`${own}\`, which is not there.`,
    );
    await writeFile(own, "export const mine = 1;\n");
    expect(await message()).toContain(`\`${own}\` is not one that \`gradus lab check\` wrote, so it is left alone.`);
    const piped = await callGradus(["lab", "check", LAB, "--file", "-"], { input: RESTING.ts });
    expect(piped.out).toContain("A lab from standard input has no `my-toolkit.ts` beside it.");

    const { out } = await callGradus(["lab", "check", LAB, "--file", await solution()]);
    expect(out).toContain(`Nothing was kept: ${own} is not one that gradus lab check wrote`);
    expect(await readFile(own, "utf8")).toBe("export const mine = 1;\n");
  });

  test("is not kept from a file of another name, which may be somebody else’s", async () => {
    const { value } = await callForJson(["lab", "new", LAB, "--solution", "--out", folder]);
    const renamed = join(folder, "ada.ts");
    await writeFile(renamed, await readFile(String(value), "utf8"));
    expect((await check(renamed, "--submit")).code).toBe(0);
    expect(await readdir(folder)).not.toContain("my-toolkit.ts");
  });
});
