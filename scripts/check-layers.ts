// Holds the arrows of the house: reads every module by the rules, then plants a violation of each rule and sees it
// caught. (A cruiser that finds no TypeScript reads nothing and is content; so what was read is counted, too.)
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "./layers/cruise.ts";
import { ground, PLANTS } from "./layers/plants.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const FOLDERS = ["packages", "course", "site", "server", "cli", "e2e", "scripts"];
const PACKAGES = ["math", "practice", "figures", "sandbox", "record"].map((name) => `packages/${name}/`);
const FEWEST_MODULES = 50;

let passed = 0;
let failed = 0;

function check(good: boolean, complaint: string): void {
  if (good) passed += 1;
  else {
    failed += 1;
    console.error(complaint);
  }
}

async function checkHouse(): Promise<void> {
  const { modules, arrows, violations } = await cruise(ROOT, FOLDERS);
  check(modules.length > FEWEST_MODULES, `only ${modules.length} modules were read: is TypeScript 6 installed?`);
  check(arrows > modules.length, `only ${arrows} imports were read in ${modules.length} modules`);
  for (const folder of [...PACKAGES, "course/", "site/", "server/", "cli/"]) {
    const forbidden = violations.filter(({ from }) => from.startsWith(folder));
    check(
      modules.some((module) => module.startsWith(folder)),
      `nothing was read in ${folder}`,
    );
    check(forbidden.length === 0, forbidden.map(({ from, to, rule }) => `${rule}: ${from} → ${to}`).join("\n"));
  }
  const elsewhere = violations.filter(({ from }) => /^(e2e|scripts)\//.test(from));
  check(elsewhere.length === 0, elsewhere.map(({ from, to, rule }) => `${rule}: ${from} → ${to}`).join("\n"));
  console.log(`${modules.length} modules and ${arrows} imports read`);
}

async function checkRules(): Promise<void> {
  const field = await mkdtemp(join(tmpdir(), "gradus-layers-"));
  try {
    const files = [...Object.entries(ground()), ...PLANTS.map(({ file, source }) => [file, source] as const)];
    for (const [file, source] of files) {
      await mkdir(dirname(join(field, file)), { recursive: true });
      await writeFile(join(field, file), source);
    }
    const { violations } = await cruise(field, FOLDERS);
    for (const { file, rule } of PLANTS) {
      // A cycle is told once, from one of its files.
      const caught = violations
        .filter(({ from, to, rule: caughtBy }) => from === file || (caughtBy === "no-cycles" && to === file))
        .map((violation) => violation.rule);
      check(
        rule === null ? caught.length === 0 : caught.includes(rule),
        rule === null ? `${file} should pass, but ${caught} caught it` : `${rule} did not catch ${file}`,
      );
    }
    const rules = new Set(PLANTS.flatMap(({ rule }) => rule ?? []));
    console.log(`${rules.size} rules tried with ${PLANTS.length} planted files`);
  } finally {
    await rm(field, { recursive: true, force: true });
  }
}

await Promise.all([checkHouse(), checkRules()]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
