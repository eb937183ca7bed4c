import { cp, mkdir, mkdtemp, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint } from "./fingerprint.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "gradus-fingerprint-"));
  await mkdir(join(root, "course/week"), { recursive: true });
  await writeFile(join(root, "course/week/lesson.mdx"), "# Lines");
  await writeFile(join(root, "lock.json"), "{}");
});

afterEach(() => rm(root, { recursive: true, force: true }));

const PATHS = ["course", "lock.json", "not-there"];

describe("fingerprint", () => {
  it("is the same for a copy elsewhere with other times", async () => {
    const before = await fingerprint(root, PATHS);
    const copy = await mkdtemp(join(tmpdir(), "gradus-fingerprint-copy-"));
    await cp(root, copy, { recursive: true });
    await utimes(join(copy, "lock.json"), 1, 1);
    expect(await fingerprint(copy, PATHS)).toBe(before);
    await rm(copy, { recursive: true });
  });

  it.each([
    ["a changed file", () => writeFile(join(root, "course/week/lesson.mdx"), "# Line")],
    ["a changed file named by itself", () => writeFile(join(root, "lock.json"), "[]")],
    ["a new file", () => writeFile(join(root, "course/week/state.ts"), "")],
    ["a renamed file", () => rename(join(root, "course/week/lesson.mdx"), join(root, "course/week/lab.mdx"))],
    ["a removed file", () => rm(join(root, "course/week/lesson.mdx"))],
  ])("changes with %s", async (_what, change) => {
    const before = await fingerprint(root, PATHS);
    await change();
    expect(await fingerprint(root, PATHS)).not.toBe(before);
  });

  it("tells where one file ends and the next begins", async () => {
    await writeFile(join(root, "course/a"), "12");
    await writeFile(join(root, "course/b"), "");
    const before = await fingerprint(root, PATHS);
    await writeFile(join(root, "course/a"), "1");
    await writeFile(join(root, "course/b"), "2");
    expect(await fingerprint(root, PATHS)).not.toBe(before);
  });

  it("leaves out tests, packages and what a build makes", async () => {
    const before = await fingerprint(root, PATHS);
    for (const folder of ["node_modules", "dist", ".out", ".astro"]) {
      await mkdir(join(root, "course", folder));
      await writeFile(join(root, "course", folder, "made.js"), "1");
    }
    await writeFile(join(root, "course/week/state.test.ts"), "1");
    expect(await fingerprint(root, PATHS)).toBe(before);
  });
});
