import { readFileSync } from "node:fs";
import { randomStream } from "@gradus/math/random";
import { type CheckReport, type Kernel, type LabCheck, runChecks, snakeCase } from "@gradus/sandbox";
import { wrongInPython as arrays } from "./1-linear-algebra/1-systems-of-linear-equations/lab-arrays/wrong-python.ts";
import { wrongInPython as linearSystems } from "./1-linear-algebra/1-systems-of-linear-equations/lab-linear-systems/wrong-python.ts";
import { wrongInPython as gaussianElimination } from "./1-linear-algebra/2-solving-systems-of-linear-equations/lab-gaussian-elimination/wrong-python.ts";
import { type Lab, labFile, labs } from "./labs.ts";
import { changedPython, type WrongInPython } from "./wrong-python-change.ts";

/** The wrong functions of every lab that can be done in Python. */
export const wrongInPython: Readonly<Record<string, WrongInPython>> = {
  arrays,
  "linear-systems": linearSystems,
  "gaussian-elimination": gaussianElimination,
};

/** A learner's file in Python with one function wrong, and what is to be said to it. */
export type WrongWork = {
  /** `swap_rows, one-row-twice, 2 of 2` */
  readonly name: string;
  readonly check: LabCheck;
  readonly source: string;
  /** What the judge must find; `said` is a part of its message. */
  readonly wanted: { readonly knownWrong?: string; readonly said: string };
};

const NOTHING = "returned nothing";

/** Each wrong function of a lab in the place of the solution's, and each function doing nothing at all. */
export function wrongWorks(lab: Lab): readonly WrongWork[] {
  const solution = readFileSync(labFile(lab, "py", "solution"), "utf8");
  return lab.checks.checks.flatMap((check, k) => {
    const own = snakeCase(check.function);
    // Written from top to bottom: where nothing is done yet, nothing is done in what follows either.
    const nothing = lab.checks.checks.slice(k).reduce((file, later) => {
      const name = snakeCase(later.function);
      return changedPython(file, name, `def ${name}(*given):\n    pass`);
    }, solution);
    return [
      { name: `${own}, nothing done`, check, source: nothing, wanted: { said: NOTHING } },
      ...check.knownWrong.flatMap(({ id, message }) => {
        const changes = wrongInPython[lab.lab]?.[`${check.function}/${id}`] ?? [];
        return changes.map((change, i) => ({
          name: `${own}, ${id}${changes.length > 1 ? `, ${i + 1} of ${changes.length}` : ""}`,
          check,
          source: changedPython(solution, own, change),
          wanted: { knownWrong: id, said: message },
        }));
      }),
    ];
  });
}

/** What is wrong with what the judge says to a wrong function; null where it says what it should. */
export async function unlikeItsRule(kernel: Kernel, { check, source, wanted }: WrongWork, submit: boolean) {
  const only = { functions: [check.function], checks: [check] };
  const report = await runChecks(only, { kernel, source }, randomStream("a"), { submit });
  const [found] = report.checks;
  const isSo =
    found?.status === "differs" && found.knownWrong === wanted.knownWrong && found.message.includes(wanted.said);
  return isSo ? null : toldOf(found);
}

function toldOf(found: CheckReport | undefined): string {
  if (found === undefined) return "there is no report";
  return `${found.status}, ${found.knownWrong ?? "no rule"}, ${found.message} ${JSON.stringify(found.detail ?? {})}`;
}

/** The known wrong rules of a lab's checks, by function and rule. */
export const rulesOf = (lab: Lab): readonly string[] =>
  lab.checks.checks.flatMap((check) => check.knownWrong.map(({ id }) => `${check.function}/${id}`));

/** The labs that can be done in Python. */
export const labsInPython = labs.filter(({ languages }) => languages.includes("py"));
