import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

type Installer = { staleReason(root: string): string | null; tooOld(version: string): boolean };
const { staleReason, tooOld } = createRequire(import.meta.url)("./install-when-needed.cjs") as Installer;

type Entries = Readonly<Record<string, object>>;
const PACKAGES: Entries = {
  "": { name: "house" },
  "node_modules/@ours/math": { resolved: "packages/math", link: true },
  "node_modules/tool": { version: "1.0.0", integrity: "sha512-a" },
};

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "gradus-install-"));
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function house(
  wanted: Entries,
  installed: Entries | null,
  folders = Object.keys(installed ?? {}),
): Promise<void> {
  await writeFile(join(root, "package-lock.json"), JSON.stringify({ packages: wanted }));
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true });
  if (installed === null) return;
  await mkdir(join(root, "node_modules"), { recursive: true });
  await writeFile(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
}

describe("what calls for an installation", () => {
  it("is nothing when all that the lock file names is there", async () => {
    await house(PACKAGES, PACKAGES);
    expect(staleReason(root)).toBeNull();
  });

  it("is a clone without node_modules", async () => {
    await house(PACKAGES, null);
    expect(staleReason(root)).toBe("nothing is installed yet");
  });

  it("is an installation that was broken off", async () => {
    await house(PACKAGES, PACKAGES, ["node_modules/@ours/math"]);
    expect(staleReason(root)).toBe("tool is missing");
    await writeFile(join(root, "node_modules/.package-lock.json"), '{"packages":');
    expect(staleReason(root)).toBe("nothing is installed yet");
  });

  it.each([
    ["another version", { version: "1.0.1", integrity: "sha512-a" }],
    ["another content", { version: "1.0.0", integrity: "sha512-b" }],
    ["a link in place of a package", { resolved: "tool", link: true }],
  ])("is %s in the lock file", async (_what, entry) => {
    await house({ ...PACKAGES, "node_modules/tool": entry }, PACKAGES);
    expect(staleReason(root)).toBe("tool has changed");
  });

  it("is a package that is new in the lock file, unless it is optional or for another system", async () => {
    await house({ ...PACKAGES, "node_modules/a/node_modules/new": { version: "1.0.0" } }, PACKAGES);
    expect(staleReason(root)).toBe("new is missing");
    await house({ ...PACKAGES, "node_modules/other": { version: "1.0.0", optional: true, os: ["aix"] } }, PACKAGES);
    expect(staleReason(root)).toBeNull();
  });
});

describe("a Node that reads TypeScript", () => {
  it.each([
    ["20.19.2", true],
    ["22.17.1", true],
    ["22.18.0", false],
    ["24.21.0", false],
  ])("%s is too old: %s", (version, old) => expect(tooOld(version)).toBe(old));
});
