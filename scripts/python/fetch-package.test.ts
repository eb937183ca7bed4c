import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchPackage, type RunCommand } from "./fetch-package.ts";

const one = {
  name: "numpy",
  version: "2.4.6",
  file: "numpy-2.4.6.whl",
  sha256: createHash("sha256").update("the wheel").digest("hex"),
  imports: ["numpy"],
  depends: [],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gradus-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An index that offers a file with this text under this name; null offers nothing. */
const index =
  (text: string | null, name = one.file): RunCommand =>
  (_, words) => {
    const to = words[words.indexOf("--dest") + 1];
    if (!words.includes("download") || to === undefined) return { status: 0 };
    if (text === null) return { status: 1 };
    writeFileSync(join(to, name), text);
    return { status: 0 };
  };

describe("fetching a package for Python labs", () => {
  it("keeps what the index offers if it is what the lock names, and asks only once", () => {
    expect(fetchPackage(one, join(folder, "wheels"), index("the wheel"))).toEqual({ kind: "fetched" });
    expect(readFileSync(join(folder, "wheels", one.file), "utf8")).toBe("the wheel");
    const never: RunCommand = () => {
      throw new Error("asked again");
    };
    expect(fetchPackage(one, join(folder, "wheels"), never)).toEqual({ kind: "there" });
  });

  it.each([
    ["does not offer it", index(null)],
    ["another file than the lock names", index("something else")],
    ["under another name", index("the wheel", "numpy-9.whl")],
    ["takes a Python with pip", (): { status: number } => ({ status: 127 })],
  ])("says in words why not: %s", (reason, run) => {
    expect(fetchPackage(one, folder, run)).toEqual({ kind: "not", reason: expect.stringContaining(reason) });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves a file alone that somebody put there, though it is not the one", () => {
    writeFileSync(join(folder, one.file), "mine");
    expect(fetchPackage(one, folder, index("the wheel"))).toEqual({
      kind: "not",
      reason: expect.stringContaining("lies there is not the one"),
    });
    expect(readFileSync(join(folder, one.file), "utf8")).toBe("mine");
  });
});
