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
};

/** Kernels of one language: one that waits as long as a busy machine may need, and one for what never ends. */
export type Kernels = { readonly patient: Kernel; readonly hasty: Kernel };

/** Milliseconds that each of {@link Kernels} gives. */
export const PATIENCE = { patient: 30_000, hasty: 2_000 } as const;

/** Tries an attack; `home` is the address that would hear of a way out. */
export async function tryAttack(attack: Attack, kernels: Kernels, home: string): Promise<Attempt> {
  const code = attack.code.replaceAll("HOME", home);
  const kernel = kernelFor(attack, kernels);
  return attack.isJudged ? judged(code, kernel) : { told: await shown(code, kernel), hasPassed: false };
}

/** What a harmless cell, `6 * 7`, shows in the kernel that an attack was tried in. */
export function shownAfter(attack: Attack, kernels: Kernels): Promise<string> {
  return shown("6 * 7", kernelFor(attack, kernels));
}

function kernelFor({ isEndless }: Attack, { patient, hasty }: Kernels): Kernel {
  return isEndless ? hasty : patient;
}

async function shown(code: string, kernel: Kernel): Promise<string> {
  const cells = parseCells(code, kernel.language === "python" ? "#" : "//");
  const { outputs } = await kernel.run(cells, "cell-1");
  const texts = outputs.map((output) => (output.type === "error" ? output.message : plainText(output)));
  return texts.join("\n");
}

async function judged(source: string, kernel: Kernel): Promise<Attempt> {
  const report = await runChecks(SECRET_CHECKS, { kernel, source }, randomStream("attacks"), { submit: true });
  return { told: report.checks.map(reportText).join("\n"), hasPassed: report.passed > 0 };
}
