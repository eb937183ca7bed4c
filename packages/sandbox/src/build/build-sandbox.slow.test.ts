import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import type { PythonManifest } from "../browser/fetch-python.ts";
import { TOOLKIT_FILES } from "../typescript/toolkit.ts";
import { buildSandbox } from "./build-sandbox.ts";
import { pythonPackages } from "./python-packages.ts";
import { pythonFrameHeaders, sandboxHeaders } from "./sandbox-headers.ts";

describe("the sandbox's files", () => {
  it("are one frame with one script, whose hash is in its policy, and the toolkit's modules", async () => {
    const { files, scriptHash } = await buildSandbox();
    const frame = files["frame.html"] ?? "";
    const scripts = [...frame.matchAll(/<script>([\s\S]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    expect(
      `sha256-${createHash("sha256")
        .update(scripts[0]?.[1] ?? "")
        .digest("base64")}`,
    ).toBe(scriptHash);
    expect(frame).toContain(`script-src '${scriptHash}'`);
    for (const file of Object.values(TOOLKIT_FILES)) expect(Object.keys(files)).toContain(`toolkit/${file}`);
    for (const [path, text] of Object.entries(files))
      if (path.startsWith("toolkit/")) expect(text).not.toMatch(/from\s*"@/);
  });
});

describe("the sandbox's files for Python", () => {
  it("are a frame of its own, whose policy names no address, and what Python is made of", async () => {
    const { files, copies, pythonHash } = await buildSandbox();
    const [script] = [...(files["python-frame.html"] ?? "").matchAll(/<script>([\s\S]*?)<\/script>/g)];
    const hash = createHash("sha256").update(script?.[1] ?? "");
    expect(`sha256-${hash.digest("base64")}`).toBe(pythonHash);
    expect(pythonFrameHeaders(pythonHash)["Content-Security-Policy"]?.split("; ")).toStrictEqual([
      "default-src 'none'",
      `script-src '${pythonHash}' blob: 'wasm-unsafe-eval'`,
      "worker-src blob:",
      "base-uri 'none'",
      "form-action 'none'",
      "sandbox allow-scripts",
      "frame-ancestors 'self'",
    ]);
    const manifest = JSON.parse(files["python/python.json"] ?? "") as PythonManifest;
    for (const { file, bytes } of Object.values(manifest.files))
      expect((await stat(copies[`python/${file}`] ?? "")).size).toBe(bytes);
    expect(manifest.packages.map((one) => one.name)).toContain("numpy");
  });

  it("take the packages that Pyodide's own lock names", async () => {
    const theirs = await readFile(createRequire(import.meta.url).resolve("pyodide/pyodide-lock.json"), "utf8");
    const { packages } = JSON.parse(theirs) as {
      readonly packages: Readonly<Record<string, { readonly file_name: string; readonly sha256: string }>>;
    };
    for (const one of await pythonPackages())
      expect(packages[one.name]).toMatchObject({ file_name: one.file, sha256: one.sha256 });
  });
});

describe("the sandbox's headers", () => {
  const policy = (origin?: string) => sandboxHeaders("sha256-x", origin).frame["Content-Security-Policy"] ?? "";

  it("let scripts in from the frame, from blobs and from the toolkit alone", () => {
    expect(policy("https://example.org").split("; ")).toStrictEqual([
      "default-src 'none'",
      "script-src 'sha256-x' blob: https://example.org/sandbox/toolkit/",
      "worker-src blob:",
      "base-uri 'none'",
      "form-action 'none'",
      "sandbox allow-scripts",
      "frame-ancestors 'self'",
    ]);
  });

  it("never put into the policy what is no origin", () => {
    expect(policy("https://example.org; script-src *")).toContain("blob: 'self';");
    expect(policy()).toContain("blob: 'self';");
    expect(policy("{origin}")).toContain("blob: {origin}/sandbox/toolkit/;");
  });
});
