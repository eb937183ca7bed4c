import { randomStream } from "@gradus/math/random";
import { type Kernel, parseCells, plainText, runChecks } from "../index.ts";
import type { Attack } from "./attack.ts";
import { reportText, SECRET_CHECKS } from "./secret-checks.ts";

/** What came of an attack. */
export type Attempt = {
  /** All that the learner reads. */
  readonly told: string;
  /** Whether a check was passed that can't be. */
  readonly hasPassed: boolean;
  /** What a harmless cell shows right after it. */
  readonly after: string;
};

/** Tries an attack in a kernel, then runs `6 * 7` there. `home` is the address that would hear of a way out. */
export async function tryAttack(attack: Attack, kernel: Kernel, home: string): Promise<Attempt> {
  const code = attack.code.replaceAll("HOME", home);
  const { told, hasPassed } = attack.isJudged ? await judged(code, kernel) : await shown(code, kernel);
  return { told, hasPassed, after: (await shown("6 * 7", kernel)).told };
}

async function shown(code: string, kernel: Kernel): Promise<Omit<Attempt, "after">> {
  const cells = parseCells(code, kernel.language === "python" ? "#" : "//");
  const { outputs } = await kernel.run(cells, "cell-1");
  const texts = outputs.map((output) => (output.type === "error" ? output.message : plainText(output)));
  return { told: texts.join("\n"), hasPassed: false };
}

async function judged(source: string, kernel: Kernel): Promise<Omit<Attempt, "after">> {
  const report = await runChecks(SECRET_CHECKS, { kernel, source }, randomStream("attacks"), { submit: true });
  return { told: report.checks.map(reportText).join("\n"), hasPassed: report.passed > 0 };
}
