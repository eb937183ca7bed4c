import { buildsOn, calledAtOnce } from "./builds-on.ts";
import type { LabCheck } from "./check.ts";
import type { CheckReport } from "./report.ts";
import { upToDeclaration } from "./up-to-declaration.ts";

const AND = new Intl.ListFormat("en-GB");

/**
 * The reports on a learner's file, those that fail naming what to mend first: the functions that theirs builds on and that fail without
 * building on another that does. A function that could not be called, because the code above it stopped, has those named that are called up
 * there. An error may come to light far from the function that made it.
 */
export function namingCulprits(
  checks: readonly LabCheck[],
  reports: readonly CheckReport[],
  source: string,
): readonly CheckReport[] {
  const named = checks.map((check, i) => ({ name: check.function, report: reports[i] }));
  const names = [...new Set(named.map(({ name }) => name))];
  const below = buildsOn(source, names);
  const uncalled = new Set(named.flatMap(({ name, report }) => (report?.detail?.atLoad ? [name] : [])));
  // Of a function that could not be called nobody knows whether it is to be mended.
  const failing = new Set(
    named.flatMap(({ name, report }) => (hasFailed(report) && !uncalled.has(name) ? [name] : [])),
  );
  const failingBelow = (name: string) => [...(below.get(name) ?? [])].filter((other) => failing.has(other));
  const areFirst = (some: readonly string[]) => some.filter((other) => failingBelow(other).length === 0);
  // Reports have the names that the functions have in the learner's language.
  const shown = (wanted: readonly string[]) => [
    ...new Set(named.flatMap(({ name, report }) => (report && wanted.includes(name) ? [report.function] : []))),
  ];
  return reports.map((report, i) => {
    const name = names.find((one) => one === named[i]?.name);
    if (name === undefined || !hasFailed(report)) return report;
    const own = shown(areFirst(failingBelow(name)));
    if (own.length > 0) return { ...report, message: `${ended(report.message)} It builds on ${words(own)}` };
    if (!uncalled.has(name)) return report;
    const above = calledAtOnce(upToDeclaration(source, name), names);
    const others = shown(areFirst(above.filter((other) => other !== name && failing.has(other))));
    if (others.length === 0) return report;
    return { ...report, message: `${ended(report.message)} The code above it calls ${words(others)}` };
  });
}

const hasFailed = (report: CheckReport | undefined) => report?.status === "differs" || report?.status === "code-failed";

/** A message as a sentence: those that come from an error often have no full stop. */
const ended = (message: string) => (/[.?!…]$/.test(message) ? message : `${message}.`);

function words(names: readonly string[]): string {
  const [pass, mend] =
    names.length === 1 ? ["does not pass either", "mend that"] : ["do not pass either", "mend these"];
  return `${AND.format(names.map((name) => `\`${name}\``))}, which ${pass}: ${mend} first.`;
}
