import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LESSON = "1-linear-algebra/1-systems-of-linear-equations/3-two-lines-three-outcomes";

/** Replaces one passage of one file of the lesson; a passage that isn't there fails the test rather than planting nothing. */
type Plant = { readonly file: string; readonly from: string; readonly to: string };

let folder: string;
/** Below the site: Astro keeps what it renders with beside an output folder that is its own. */
let built: string;
beforeAll(async () => {
  // Inside the repository, so that the copy finds the packages it imports.
  const cache = join(ROOT, ".cache");
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, "planted-"));
  // Of its own for each run: what a build keeps for the next one names the copy that it read.
  built = join(ROOT, "site/.out", basename(folder));
});
afterAll(async () => {
  for (const made of [folder, built]) await rm(made, { recursive: true, force: true });
});

async function buildWith(name: string, plants: readonly Plant[]): Promise<{ code: number; output: string }> {
  const course = join(folder, name, "course");
  await cp(join(ROOT, "course"), course, { recursive: true });
  for (const { file, from, to } of plants) {
    const path = join(course, LESSON, file);
    const text = await readFile(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not contain “${from}”`);
    await writeFile(path, text.replace(from, to));
  }
  const astro = join(ROOT, "node_modules/astro/bin/astro.mjs");
  const child = spawn(process.execPath, [astro, "build"], {
    cwd: join(ROOT, "site"),
    env: {
      ...process.env,
      GRADUS_COURSE: course,
      GRADUS_SITE_OUT: join(built, name),
      ASTRO_TELEMETRY_DISABLED: "1",
    },
  });
  let output = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    output += text;
  });
  const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? 1)));
  return { code, output };
}

describe("a false book is not built", { timeout: 120_000 }, () => {
  it("a number typed into the prose fails the build, with its line", async () => {
    const { code, output } = await buildWith("number", [
      { file: "lesson.mdx", from: "There are three outcomes", to: "There are 4 outcomes" },
    ]);
    expect(code).not.toBe(0);
    expect(output).toMatch(/lesson\.mdx:\d+: the numeral 4 is not computed/);
  });

  it("a sentence whose check says otherwise fails the build, with its name", async () => {
    const { code, output } = await buildWith("sentence", [
      { file: "trap.ts", from: "equation2(2, 4, 5)", to: "equation2(2, 4, 6)" },
    ]);
    expect(code).not.toBe(0);
    expect(output).toContain("the claim “trapScaledIsNone” is false");
  });

  it("a code cell that shows something else than the lesson says fails the build", async () => {
    const { code, output } = await buildWith("output", [
      { file: "lesson.mdx", from: "unique · x = (6, 2)", to: "unique · x = (2, 6)" },
    ]);
    expect(code).not.toBe(0);
    expect(output).toContain("is said to show “unique · x = (2, 6)” and shows “unique · x = (6, 2)”");
  });

  it("an example that is not of its kind fails the build", async () => {
    const { code, output } = await buildWith("example", [
      { file: "facts.ts", from: "equation2(1, 1, 4)", to: "equation2(1, 1, 8)" },
    ]);
    expect(code).not.toBe(0);
    expect(output).toContain("is shown with a system that is not of that kind");
  });
});
