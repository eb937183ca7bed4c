import { buildsOn } from "./builds-on.ts";
import type { LabCheck } from "./check.ts";
import type { CheckReport } from "./report.ts";

const AND = new Intl.ListFormat("en-GB");

/**
 * The reports on a learner's file, those that fail naming what to mend first: the functions that theirs builds on and that fail without
 * building on another that does. An error may come to light far from the function that made it.
 */
export function namingCulprits(
  checks: readonly LabCheck[],
  reports: readonly CheckReport[],
  source: string,
): readonly CheckReport[] {
  const names = checks.map((check) => check.function);
  const below = buildsOn(source, [...new Set(names)]);
  const failing = new Set(names.filter((_, i) => hasFailed(reports[i])));
  const failingBelow = (name: string) => [...(below.get(name) ?? [])].filter((other) => failing.has(other));
  const culprits = (name: string) => failingBelow(name).filter((other) => failingBelow(other).length === 0);
  return reports.map((report, i) => {
    const wanted = hasFailed(report) ? culprits(names[i] ?? "") : [];
    // Reports have the names that the functions have in the learner's language.
    const shown = new Set(reports.filter((_, k) => wanted.includes(names[k] ?? "")).map((one) => one.function));
    return shown.size === 0 ? report : { ...report, message: `${report.message} ${words([...shown])}` };
  });
}

const hasFailed = (report: CheckReport | undefined) => report?.status === "differs" || report?.status === "code-failed";

function words(names: readonly string[]): string {
  const [pass, mend] =
    names.length === 1 ? ["does not pass either", "mend that"] : ["do not pass either", "mend these"];
  return `It builds on ${AND.format(names.map((name) => `\`${name}\``))}, which ${pass}: ${mend} first.`;
}
