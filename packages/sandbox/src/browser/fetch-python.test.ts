import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchPython, type PythonManifest } from "./fetch-python.ts";

const FOLDER = "https://gradus.test/sandbox/python/";
const wheel = new TextEncoder().encode("a wheel");
const sha256 = createHash("sha256").update(wheel).digest("hex");
const lockEntry = (name: string, sum: string, depends: readonly string[] = []) => ({
  name,
  version: "1",
  file: `${name}.whl`,
  sha256: sum,
  imports: [name],
  depends,
});
const manifest: PythonManifest = {
  files: {
    loader: { file: "a.mjs", bytes: 4 },
    program: { file: "b.mjs", bytes: 4 },
    machine: { file: "c.wasm", bytes: 4 },
    library: { file: "d.zip", bytes: 4 },
  },
  packages: [lockEntry("numpy", sha256), lockEntry("scipy", sha256, ["numpy"]), lockEntry("fake", "0".repeat(64))],
};
const core = Object.fromEntries(["a.mjs", "b.mjs", "c.wasm", "d.zip"].map((file) => [file, "1234"]));

/** Answers from these files; anything else is not there. */
function serving(files: Readonly<Record<string, unknown>>) {
  vi.stubGlobal("fetch", async (address: URL) => {
    const found = files[String(address).slice(FOLDER.length)];
    if (found === undefined) return new Response("", { status: 404 });
    return new Response(
      found instanceof Uint8Array || typeof found === "string" ? (found as BodyInit) : JSON.stringify(found),
    );
  });
}

afterEach(() => vi.unstubAllGlobals());

describe("Python on its way to the page", () => {
  it("is told in bytes until all is here", async () => {
    serving({ "python.json": manifest, ...core });
    const said: number[] = [];
    const fetched = await fetchPython(FOLDER, ["numpy"], ({ received, total }) => said.push(received / total));
    expect(said[0]).toBe(0);
    expect(said.at(-1)).toBe(1);
    expect([...said].sort((a, b) => a - b)).toStrictEqual(said);
    expect(new TextDecoder().decode(fetched.machine)).toBe("1234");
    expect(fetched.wheels).toStrictEqual([]);
  });

  it("brings the packages that are served, and what they need, when they are what the lock names", async () => {
    const wheels = { "wheels/numpy.whl": wheel, "wheels/scipy.whl": wheel, "wheels/fake.whl": wheel };
    const index = { "numpy.whl": wheel.length, "scipy.whl": wheel.length, "fake.whl": wheel.length };
    serving({ "python.json": manifest, "wheels/index.json": index, ...wheels, ...core });
    const names = async (...wanted: string[]) => (await fetchPython(FOLDER, wanted)).wheels.map((one) => one.name);
    expect(await names("scipy")).toStrictEqual(["scipy", "numpy"]);
    expect(await names("fake")).toStrictEqual([]);
    expect(await names("unknown")).toStrictEqual([]);
  });

  it("brings the memory of a Python that has started, if the build has it, and does without", async () => {
    const withSnapshot = { ...manifest, files: { ...manifest.files, snapshot: { file: "e.snapshot", bytes: 4 } } };
    serving({ "python.json": withSnapshot, ...core, "e.snapshot": "5678" });
    expect(new TextDecoder().decode((await fetchPython(FOLDER, [])).snapshot)).toBe("5678");
    serving({ "python.json": withSnapshot, ...core });
    expect((await fetchPython(FOLDER, [])).snapshot).toBeUndefined();
  });

  it("fails when a part is not there, and says which", async () => {
    serving({ "python.json": manifest, ...core, "c.wasm": undefined });
    await expect(fetchPython(FOLDER, [])).rejects.toThrow("/sandbox/python/c.wasm is not there");
  });
});
