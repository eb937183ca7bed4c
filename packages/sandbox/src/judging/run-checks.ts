import type { RandomStream } from "@gradus/math/random";
import { parseCells } from "../cells/parse-cells.ts";
import type { CallResult, Kernel } from "../kernel/kernel.ts";
import { shortNotation } from "../outputs/notation.ts";
import { type NotationStyle, notationStyle, writingIn } from "../outputs/notation-style.ts";
import type { ErrorOutput } from "../outputs/output.ts";
import { snakeCase } from "../python/snake-case.ts";
import {
  type Case,
  type Effort,
  type Judgement,
  type LabCheck,
  type LabChecks,
  NOT_APPLICABLE,
  Recognised,
  type Thrown,
} from "./check.ts";
import { DEFAULT_TOLERANCE, firstDifference, sameValue } from "./compare.ts";
import { namingCulprits } from "./naming-culprits.ts";
import type { CheckDetail, CheckReport, LabReport } from "./report.ts";
import { upToDeclaration } from "./up-to-declaration.ts";

/** Whose code is judged, and where it runs. */
export type Work = { readonly kernel: Kernel; readonly source: string };

/** One call that came back. */
type Answered = {
  readonly case: Case;
  readonly value: unknown;
  /** What was thrown, where the check has something to say to it; there is no value then. */
  readonly thrown: Thrown | null;
  readonly changed: string | null;
  readonly judgement: Judgement;
};

/**
 * Runs checks over a learner's file. Cases are made and judged here; the kernel is only asked to call functions, and never
 * sees what is expected.
 *
 * @param rng each check draws from its own fork, so that one check's cases don't depend on another's.
 */
export async function runChecks(checks: LabChecks, work: Work, rng: RandomStream, effort: Effort): Promise<LabReport> {
  const reports: CheckReport[] = [];
  const patient = givenUpOnce(work);
  for (const check of checks.checks) reports.push(await runCheck(check, patient, rng.fork(check.name), effort));
  const passed = reports.filter((report) => report.status === "passed").length;
  return { passed, failed: reports.length - passed, checks: namingCulprits(checks.checks, reports, work.source) };
}

/**
 * The same work, calling each function with the cells up to its own. A file whose beginning did not come to an end is not waited for again: all
 * that goes on from there would not either.
 */
function givenUpOnce({ kernel, source }: Work): Work {
  const stuck: { readonly beginning: string; readonly result: CallResult }[] = [];
  const call: Kernel["call"] = async (file, name, values) => {
    const needed = upToDeclaration(file, name);
    const before = stuck.find(({ beginning }) => needed.startsWith(beginning));
    if (before !== undefined) return { ...before.result, argumentsAfter: values };
    const result = await kernel.call(needed, name, values);
    if (result.atLoad && result.error?.kind === "time") stuck.push({ beginning: needed, result });
    return result;
  };
  return { kernel: { ...kernel, call }, source };
}

async function runCheck(wanted: LabCheck, work: Work, rng: RandomStream, effort: Effort): Promise<CheckReport> {
  const { language = "typescript" } = work.kernel;
  const check = inLanguage(wanted, language);
  const frame = { name: check.name, function: check.function };
  try {
    const answered: Answered[] = [];
    const cases = check.cases(rng, effort);
    for (const case_ of cases) {
      const result = await work.kernel.call(work.source, check.function, case_.arguments);
      if (result.error !== undefined) {
        const thrown = thrownBy(result.error);
        const judgement =
          thrown === null ? null : writingIn(language, () => check.judgeThrown?.(case_, thrown) ?? null);
        if (judgement === null || result.atLoad) {
          const failure = writingIn(language, () => codeFailure(check, case_, result, work));
          return { ...frame, ...failure };
        }
        answered.push({ case: case_, value: undefined, thrown, changed: null, judgement });
        continue;
      }
      const changed = changedInput(check, case_, result.argumentsAfter);
      const returned = { value: read(check, result.value), argumentsAfter: result.argumentsAfter };
      const judgement = writingIn(language, () => check.judge(case_, returned));
      answered.push({ case: case_, value: result.value, thrown: null, changed, judgement });
    }
    return { ...frame, ...writingIn(language, () => verdict(check, answered)) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return {
      ...frame,
      status: "checker-failed",
      message: `Our checker broke; this is not your mistake. It says: ${words}`,
    };
  }
}

/** The check with the names that a language has for its function and its parameters. */
function inLanguage(check: LabCheck, language: NotationStyle): LabCheck {
  if (language === "typescript") return check;
  return { ...check, function: snakeCase(check.function), parameters: check.parameters.map(snakeCase) };
}

/** The value in the form in which the check compares it. */
function read(check: LabCheck, value: unknown): unknown {
  return check.read === undefined ? value : check.read(value);
}

/** An exception as the learner's code threw it; null for all that is not the code's own doing. */
function thrownBy({ kind, original }: ErrorOutput): Thrown | null {
  if (kind !== "exception" || original === undefined) return null;
  const [, name = "", message = ""] = /^([\w.]+)(?:: ([\s\S]*))?$/.exec(original) ?? ["", "", original];
  return { name, message };
}

type Finding = Omit<CheckReport, "name" | "function">;

function verdict(check: LabCheck, answered: readonly Answered[]): Finding {
  if (answered.length === 0) throw new Error("the check made no cases");
  const spoilt = answered.find((one) => one.changed !== null);
  if (spoilt !== undefined) {
    return {
      status: "differs",
      message: `Your function changed its input \`${spoilt.changed}\`; work on a copy.`,
      detail: { call: callText(check, spoilt.case) },
    };
  }
  const wrong = answered.find((one) => !one.judgement.right);
  if (wrong === undefined || wrong.judgement.right) {
    return { status: "passed", message: answered.length === 1 ? "Right." : `Right for all ${answered.length} inputs.` };
  }
  const rule = knownRule(check, answered);
  const { message, expected, firstDifference, shapes } = wrong.judgement;
  const detail: CheckDetail = {
    call: callText(check, wrong.case),
    got: gotText(wrong),
    ...(expected === undefined ? {} : { expected }),
    ...(firstDifference === undefined ? {} : { firstDifference }),
    ...(shapes === undefined ? {} : { shapes }),
  };
  if (rule !== null) return { status: "differs", message: rule.message, knownWrong: rule.id, detail };
  return { status: "differs", message, detail };
}

function gotText({ thrown, value }: Answered): string {
  if (thrown !== null) return `${thrown.name}: ${thrown.message}`;
  return value === undefined ? "nothing" : shortNotation(value);
}

/** The one known wrong rule that gives every value that came back, right ones too; null if none does, or two do. */
function knownRule(check: LabCheck, answered: readonly Answered[]) {
  const fitting = check.knownWrong.filter((rule) =>
    answered.every((one) => {
      const wrong = rule.apply(one.case);
      if (wrong === NOT_APPLICABLE) return one.judgement.right;
      if (one.thrown !== null) return false;
      const value = read(check, one.value);
      if (wrong instanceof Recognised) return wrong.fits(value);
      // In Python a function that gives None and one that gives nothing are the same.
      if (wrong === null && value === undefined && notationStyle() === "python") return true;
      const tolerance = { relative: check.tolerance ?? DEFAULT_TOLERANCE, inputs: one.case.arguments };
      return firstDifference(wrong, value, tolerance) === null;
    }),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function changedInput(check: LabCheck, case_: Case, after: readonly unknown[]): string | null {
  const i = case_.arguments.findIndex((before, at) => !sameValue(before, after[at]));
  return i < 0 ? null : (check.parameters[i] ?? `number ${i + 1}`);
}

/** The call as one would type it. */
function callText(check: LabCheck, case_: Case): string {
  return `${check.function}(${case_.arguments.map(shortNotation).join(", ")})`;
}

function codeFailure(check: LabCheck, case_: Case, { error, atLoad }: CallResult, { kernel, source }: Work): Finding {
  if (error === undefined) throw new Error("a call that did not fail was told as one");
  if (error.kind === "kernel") return { status: "checker-failed", message: error.message };
  const cells = parseCells(source, kernel.language === "python" ? "#" : "//");
  const cell = cells.find((candidate) => candidate.id === error.cell);
  const line = cell === undefined || error.line === undefined ? undefined : cell.firstLine + error.line - 1;
  const trace = [error.original, error.trace].filter((part) => part !== undefined).join("\n");
  const place = {
    ...(cell === undefined || error.line === undefined ? {} : { cell: cell.id, cellLine: error.line }),
    ...(line === undefined ? {} : { line }),
    ...(trace === "" ? {} : { trace }),
    ...(error.kind === "import" || error.kind === "syntax" ? { wholeFile: true as const } : {}),
  };
  const wasCalled =
    !atLoad &&
    (error.kind === "exception" || error.kind === "time" || error.kind === "memory" || error.kind === "value");
  const call = wasCalled ? { call: callText(check, case_) } : { call: `${check.function}(…)`, atLoad: true as const };
  const message = failureWords(check, error, atLoad === true);
  return { status: "code-failed", message, detail: { ...call, ...place } };
}

function failureWords(check: LabCheck, error: ErrorOutput, atLoad: boolean): string {
  const where =
    error.line === undefined
      ? ""
      : ` (${error.cell === undefined ? "" : `cell \`${error.cell}\`, `}line ${error.line})`;
  switch (error.kind) {
    case "exception":
      if (atLoad)
        return `\`${check.function}\` was not called, since your code stopped with an error before${where}: ${error.message}`;
      return `Your code stopped with an error${where}: ${error.message}`;
    case "time":
      if (atLoad)
        return `\`${check.function}\` was not called: its cell, or one above it, did not come to an end. ${error.message}`;
      return `\`${check.function}\` did not come back in time. ${error.message}`;
    case "import":
      return `Your file can't be run${where}: ${error.message}`;
    case "syntax":
      return `Your file can't be read${where}: ${error.message}`;
    default:
      return error.message;
  }
}
