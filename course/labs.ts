import type { LabChecks } from "@gradus/sandbox";
import { checks as arrays } from "./1-linear-algebra/1-systems-of-linear-equations/lab-arrays/checks.ts";
import { checks as linearSystems } from "./1-linear-algebra/1-systems-of-linear-equations/lab-linear-systems/checks.ts";
import { checks as gaussianElimination } from "./1-linear-algebra/2-solving-systems-of-linear-equations/lab-gaussian-elimination/checks.ts";

/** A language that a lab can be done in. */
export type LabLanguage = "ts" | "py";

/** A lab, as the site and the terminal find it. */
export type Lab = {
  /** Its name everywhere: in the terminal, in records, in the name of its file. */
  readonly lab: string;
  readonly title: string;
  readonly course: 1 | 2 | 3;
  readonly week: number;
  readonly graded: boolean;
  readonly languages: readonly LabLanguage[];
  /** The TypeScript file that a learner starts from. */
  readonly starter: URL;
  /** The same file with every hole filled. */
  readonly solution: URL;
  readonly checks: LabChecks;
};

const folder = (path: string) => new URL(`./${path}/`, import.meta.url);
const arraysFolder = folder("1-linear-algebra/1-systems-of-linear-equations/lab-arrays");
const linearSystemsFolder = folder("1-linear-algebra/1-systems-of-linear-equations/lab-linear-systems");
const gaussianEliminationFolder = folder(
  "1-linear-algebra/2-solving-systems-of-linear-equations/lab-gaussian-elimination",
);

/** All labs, in the order in which they are met. */
export const labs: readonly Lab[] = [
  {
    lab: "arrays",
    title: "Arrays",
    course: 1,
    week: 1,
    graded: false,
    languages: ["ts", "py"],
    starter: new URL("starter.ts", arraysFolder),
    solution: new URL("solution.ts", arraysFolder),
    checks: arrays,
  },
  {
    lab: "linear-systems",
    title: "Linear systems as matrices",
    course: 1,
    week: 1,
    graded: false,
    languages: ["ts", "py"],
    starter: new URL("starter.ts", linearSystemsFolder),
    solution: new URL("solution.ts", linearSystemsFolder),
    checks: linearSystems,
  },
  {
    lab: "gaussian-elimination",
    title: "Gaussian elimination",
    course: 1,
    week: 2,
    graded: true,
    languages: ["ts", "py"],
    starter: new URL("starter.ts", gaussianEliminationFolder),
    solution: new URL("solution.ts", gaussianEliminationFolder),
    checks: gaussianElimination,
  },
];

/** One of a lab's files: the start or the solution, in one of its languages. The file of another language lies beside it. */
export function labFile(lab: Lab, language: LabLanguage, which: "starter" | "solution"): URL {
  return new URL(`${which}.${language}`, lab[which]);
}
