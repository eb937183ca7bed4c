import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { apiReports, REPORTS } from "./api.ts";

it("the API report is what the code exports; if not, run node scripts/api.ts", async () => {
  const reports = apiReports();
  expect((await readdir(REPORTS)).sort()).toEqual(reports.map(({ file }) => file).sort());
  for (const { file, text } of reports) expect(await readFile(REPORTS + file, "utf8"), file).toBe(text);
});
