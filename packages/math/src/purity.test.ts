import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SOURCE = fileURLToPath(new URL(".", import.meta.url));

/** What the compiler lets through although `math` has no clock, no global randomness and no language of its user. */
const IMPURE = /\bMath\s*\.\s*random\b|\bDate\b|\bIntl\b|\btoLocale\w*|\blocaleCompare\b|\bglobalThis\b|\bconsole\b/;

it("reads no clock, no global randomness and no locale", async () => {
  const files = (await readdir(SOURCE, { recursive: true })).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.includes("testing"),
  );
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    expect(`${file}: ${IMPURE.exec(await readFile(join(SOURCE, file), "utf8"))?.[0] ?? "pure"}`).toBe(`${file}: pure`);
  }
});

it.each(["Math.random()", "Date.now()", "a.localeCompare(b)", "x.toLocaleString()"])("would see %s", (code) => {
  expect(IMPURE.test(code)).toBe(true);
});
