import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { TOOLKIT_FILES } from "../typescript/toolkit.ts";
import { buildSandbox } from "./build-sandbox.ts";
import { sandboxHeaders } from "./sandbox-headers.ts";

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
