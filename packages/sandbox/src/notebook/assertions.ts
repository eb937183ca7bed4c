import { randomStream } from "@gradus/math/random";
import { readCells } from "../cells/parse-cells.ts";
import type { LabCheck, LabChecks } from "../judging/check.ts";
import { snakeCase } from "../python/snake-case.ts";
import { literal } from "./literal.ts";
import { COMMENT_MARKS, type NotebookLanguage } from "./notebook.ts";

const WORDS = "The cases that every check tries first, as assertions. The page and the terminal try more.";

/**
 * The visible cases of a lab's checks as plain assertions, by the cell behind which they belong: the last one that makes the
 * function. A check that has neither one right value nor an assertion of its own has none here.
 */
export function assertionsBehind(
  checks: LabChecks,
  file: string,
  language: NotebookLanguage,
): Readonly<Record<string, string>> {
  const behind: Record<string, string> = {};
  for (const check of checks.checks) {
    const code = assertionsOf(check, language);
    const cell = readCells(file, COMMENT_MARKS[language]).findLast(
      ({ kind, source }) => kind === "code" && makes(source, named(check.function, language)),
    );
    if (code === null || cell === undefined) continue;
    const before = Object.hasOwn(behind, cell.id) ? behind[cell.id] : `${COMMENT_MARKS[language]} ${WORDS}`;
    behind[cell.id] = `${before}\n${code}`;
  }
  return behind;
}

/** The assertions on one function; null where there is nothing to assert. */
export function assertionsOf(check: LabCheck, language: NotebookLanguage): string | null {
  if (check.assertion !== undefined) return check.assertion[language];
  const { expected } = check;
  if (expected === undefined) return null;
  const cases = check.cases(randomStream("notebook"), { submit: false }).flatMap((case_) => {
    const given = case_.arguments.map((part) => literal(part, language));
    const right = literal(expected(case_), language);
    return right === null || given.includes(null) ? [] : [[...given, right]];
  });
  if (cases.length === 0) return null;
  const name = named(check.function, language);
  const parameters = check.parameters.map((parameter) => named(parameter, language));
  return language === "py" ? inPython(name, parameters, cases) : inTypeScript(name, parameters, cases);
}

type Texts = readonly (string | null)[];

function inPython(name: string, parameters: readonly string[], cases: readonly Texts[]): string {
  const shown = parameters.map((parameter) => `{${parameter}!r}`).join(", ");
  return [
    `for ${[...parameters, "expected"].join(", ")} in [`,
    ...cases.map((texts) => `    (${texts.join(", ")}),`),
    "]:",
    `    got = ${name}(${parameters.join(", ")})`,
    `    assert same(${["got", "expected", ...parameters].join(", ")}), f"${name}(${shown}) gave {got!r}; {expected!r} was expected"`,
  ].join("\n");
}

function inTypeScript(name: string, parameters: readonly string[], cases: readonly Texts[]): string {
  return [
    `for (const [${[...parameters, "expected"].join(", ")}] of [`,
    ...cases.map((texts) => `  [${texts.join(", ")}],`),
    "] as any[]) {",
    `  const got = ${name}(${parameters.join(", ")});`,
    `  gradus.assert(gradus.same(got, expected, [${parameters.join(", ")}]), ["${name} of", ${parameters.join(", ")}, "gave", got, "expected", expected]);`,
    "}",
  ].join("\n");
}

/** Words of Python that can be no names. */
const RESERVED = /^(?:and|as|assert|def|del|from|global|in|is|lambda|not|or|pass|with)$/;

function named(name: string, language: NotebookLanguage): string {
  if (language === "ts") return name;
  const inPython = snakeCase(name);
  return RESERVED.test(inPython) ? `${inPython}_` : inPython;
}

function makes(source: string, name: string): boolean {
  return new RegExp(`^(?:export )?(?:async )?(?:function\\*?|const|let|def) ${name}\\b`, "m").test(source);
}
