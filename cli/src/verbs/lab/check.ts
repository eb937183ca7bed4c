import { extname } from "node:path";
import { randomStream } from "@gradus/math/random";
import type { CheckReport } from "@gradus/sandbox";
import { argumentText } from "../../argument.ts";
import { required } from "../../call.ts";
import { InputError } from "../../call-error.ts";
import { indented } from "../../show/prose.ts";
import type { Style } from "../../show/style.ts";
import type { Verb } from "../../verb.ts";
import { labCalled, languageOf } from "./lab.ts";

const STATUS: Readonly<Record<CheckReport["status"], string>> = {
  passed: "passed",
  differs: "your result differs",
  "code-failed": "your code failed",
  "checker-failed": "our checker failed",
};

/** `gradus lab check`: runs a lab's checks over a file. */
export const labCheck: Verb = {
  name: "lab check",
  usage: ["LAB [--language ts|py] --file f [--submit] [--seed s] [--json]"],
  summary: "Check a lab's file; the exit code is 0 only when all checks pass",
  details: [
    "The code runs in a child process without rights to files, network or other processes, and is stopped when it takes too long.",
    "Python runs in Pyodide, as in the browser.",
    "Each check passed, found another result, found that the code fails, or failed itself, which is our fault.",
    "With --submit the cases are drawn afresh each time, and their seed is printed: --submit --seed brings them back.",
    "Functions that pass as for a grade are kept beside the file if it has the lab's name, LAB.ts or LAB.py: in my-toolkit.ts or\nmy_toolkit.py. A lab that imports from my-toolkit or my_toolkit gets them from there.",
    "A lab that is not graded is always checked as for a grade.",
  ],
  examples: ["lab check linear-systems --file work/linear-systems.ts"],
  options: {
    language: { value: "ts", meaning: "ts (TypeScript) or py (Python); the file's name says it otherwise" },
    file: { value: "f", meaning: "the file to check; - takes it from standard input" },
    submit: { meaning: "try further cases, drawn afresh, as for a grade" },
    seed: { value: "s", meaning: "draw the cases from this seed" },
  },
  steps: false,
  positionals: [1, 1],
  run: async (call, surroundings) => {
    const file = required(call, "file");
    const lab = labCalled(call.positionals[0] ?? "");
    const language = languageOf(call, lab, file);
    if (extname(file) === ".ipynb")
      throw new InputError(
        `${file} is a notebook; open it on the page of the lab, or check a file ending in .${language}`,
      );
    const submit = call.switches.has("submit");
    const seed = call.values.get("seed") ?? (submit ? freshSeed() : `lab check ${lab.lab}`);
    const source = await argumentText(file === "-" ? file : `@${file}`, surroundings);
    const [{ runChecks }, { createNodeKernel, createPythonNodeKernel }, { keepPassing, ownToolkit }] =
      await Promise.all([import("@gradus/sandbox"), import("@gradus/sandbox/node"), import("./own-toolkit.ts")]);
    const own = await ownToolkit(file, language);
    const learner = () => own.learner;
    const kernel = language === "py" ? createPythonNodeKernel({ learner }) : createNodeKernel({}, learner);
    try {
      // A lab that isn't graded has nothing to keep back.
      const isWhole = submit || !lab.graded;
      const report = await runChecks(lab.checks, { kernel, source }, randomStream(seed), { submit: isWhole });
      const kept = isWhole ? await keepPassing(report, { lab: lab.lab, language, file, source }, own) : null;
      return {
        data: { lab: lab.lab, language, ...report, seed, ...(kept && { kept: kept.functions }) },
        text: (style) =>
          showReport(report.checks, [...seedLine(submit, seed), ...(kept === null ? [] : [kept.words])], style),
        failed: report.failed > 0,
      };
    } finally {
      kernel.close();
    }
  },
};

const freshSeed = () => crypto.randomUUID().replaceAll("-", "").slice(0, 12);

const seedLine = (submit: boolean, seed: string) =>
  submit ? [`The cases were drawn from the seed ${seed}; --submit --seed ${seed} draws them again.`] : [];

function showReport(checks: readonly CheckReport[], remarks: readonly string[], style: Style): string {
  const passed = checks.filter((check) => check.status === "passed").length;
  const lines = checks.map((check, i) => {
    const good = check.status === "passed";
    const mark = good ? style.good("✓") : style.bad("✗");
    const head = `${mark} ${check.name}${good ? "" : `: ${STATUS[check.status]}`}`;
    const next = checks[i + 1];
    // What keeps the whole file from running is said once, below the last of the checks.
    if (good || (check.detail?.wholeFile && next?.message === check.message)) return head;
    const isShared = check.detail?.wholeFile === true && checks[i - 1]?.message === check.message;
    return [head, indented([check.message, ...detailLines(check, isShared)].join("\n"))].join("\n");
  });
  return [...lines, "", ...remarks.map(style.quiet), `${passed} passed, ${checks.length - passed} failed`].join("\n");
}

function detailLines({ detail }: CheckReport, isShared: boolean): readonly string[] {
  if (detail === undefined) return [];
  const { call, expected, got, firstDifference, shapes, line } = detail;
  return [
    ...(isShared ? [] : [`called:   ${call}`]),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(got === undefined ? [] : [`got:      ${got}`]),
    ...(firstDifference === undefined ? [] : [`first difference: ${firstDifference}`]),
    ...(shapes === undefined ? [] : [`shapes: ${shapes}`]),
    ...(line === undefined ? [] : [`in line ${line} of the file`]),
  ];
}
