import { type LinearSolution, Q, type Rational, ZERO } from "@gradus/math/exact";
import { canonicalSet } from "./affine-set.ts";
import { type Entry, readEntries, remarksOn } from "./entries.ts";
import { type Expression, type Letter, lettersIn, parseStatements, type Statement } from "./expression.ts";
import { statementsLatex } from "./expression-latex.ts";
import type { AnswerOf, Remark } from "./form.ts";
import { namingTheBox } from "./in-boxes.ts";
import { addLinear, evaluate, scaleLinear } from "./linear.ts";
import { withNames } from "./plain-text.ts";
import { canonicalName } from "./token.ts";
import { quote, Unreadable } from "./unreadable.ts";

const emptySet =
  /^(?:there (?:is|are) )?(?:no(?:ne| (?:common )?(?:sol(?:utions?)?|points?))?|(?:the )?empty(?: set)?|inconsistent|∅|\{\s*\}|\(\s*\)|\\(?:emptyset|varnothing))\s*\.?$/i;
const endless = /\b(?:infinit|endless|many|every(?:thing|where)|all (?:points|pairs|of))|∞/i;

/** What a text means as a solution set, with its LaTeX and remarks. */
export type SolutionSetReading = {
  readonly answer: AnswerOf<"solution-set">;
  readonly echo: string;
  readonly remarks: readonly Remark[];
};

/**
 * Reads a solution set: `none`, a point `(6, 2)` or `x = 6, y = 2`, or a family with any letters as parameters:
 * `(1, 0) + t(2, 1)`, `(1 + 2t, t)`, `x = 1 + 2s, y = s`, `x = 1 + 2y, y free`. One equation between the unknowns is
 * read as the line it describes, with the remark that it should be written with a parameter.
 *
 * @param text made plain; `raw` is the text as typed.
 * @throws Unreadable when it is none of these.
 */
export function readSolutionSet(text: string, raw: string, unknowns: readonly string[]): SolutionSetReading {
  if (emptySet.test(raw.trim())) {
    return {
      answer: { type: "solution-set", solution: { kind: "none" } },
      echo: "\\varnothing\\ \\text{(no solution)}",
      remarks: [],
    };
  }
  if (endless.test(raw)) {
    throw new Unreadable(0, "If there are infinitely many, say which: a point plus a parameter times a direction.");
  }
  try {
    return readPoints(text, unknowns);
  } catch (error) {
    throw namingTheBox(error, text, unknowns);
  }
}

function readPoints(text: string, unknowns: readonly string[]): SolutionSetReading {
  const names = unknowns.map(canonicalName);
  const source = withFreedom(withoutBraces(withNames(text, names)));
  const statements = withoutPattern(parseStatements(source), names);
  const parts = statements.filter((statement, i) => i === 0 || !declaresParameter(statement, names, statements));
  const relation = relationOf(parts, names, source);
  if (relation !== null) return relation;
  const entries = readEntries(parts, names, source);
  const solution = solutionOf(entries, parts, names, source);
  return {
    answer: { type: "solution-set", solution },
    echo: statementsLatex(parts, source),
    remarks: solution.kind === "unique" ? remarksOn(entries, source) : [],
  };
}

/** `{(1 + 2t, t) : t ∈ ℝ}` and `(x = 6, y = 2)` without what is around them, `g: …` with an equals sign; positions kept. */
function withoutBraces(text: string): string {
  const named = text.replace(/^(\s*[a-z]\s*):/i, "$1=");
  const around = /^(\s*)(?:\{(.*)\}|\[([^()[\]]*=[^()[\]]*)\]|\(([^()[\]]*=[^()[\]]*)\))(\s*)$/s.exec(named);
  const inside = around === null ? named : `${around[1]} ${around[2] ?? around[3] ?? around[4]} ${around[5]}`;
  return inside.replaceAll(":", ",");
}

/** `(x, y)` before a condition, as in {(x, y) : x + 2y = 4}, says nothing by itself. */
function withoutPattern(statements: readonly Statement[], names: readonly string[]): readonly Statement[] {
  const [first, ...rest] = statements;
  const items = first?.right === null && first.left.type === "tuple" ? first.left.items : [];
  const isPattern = items.length === names.length && items.every((item, i) => isLetter(item, names[i]));
  return isPattern && rest.length > 0 ? rest : statements;
}

const isLetter = (item: Expression, name: string | undefined): boolean => item.type === "letter" && item.name === name;

/** "y free", "y is any real number" and "y ∈ ℝ" become `y = y`, positions kept. */
function withFreedom(text: string): string {
  const spoken = /\b([a-z])\s*(?:(?:is|can be)\s+)?(?:∈|in\b|free|any|arbitrary|real)[\sa-zℝ]*/gi;
  return text.replace(spoken, (match, name: string) => `${name}=${name}`.padEnd(match.length, " "));
}

/** `t = t`, which is what "t ∈ ℝ" has become, or the letter alone after a bracket or equation, as in "for all t". */
function declaresParameter({ left, right }: Statement, names: readonly string[], all: readonly Statement[]): boolean {
  if (left.type !== "letter" || names.includes(left.name)) return false;
  if (right === null) return all[0]?.left.type === "tuple" || all[0]?.right !== null;
  return right.type === "letter" && left.name === right.name;
}

/** A single equation between the unknowns, such as `x + 2y = 4` or `y = 2 - x`. */
function relationOf(parts: readonly Statement[], names: readonly string[], source: string): SolutionSetReading | null {
  const [only] = parts;
  if (parts.length !== 1 || only === undefined || only.right === null) return null;
  const left = evaluate(only.left, source);
  const right = evaluate(only.right, source);
  if (left.type === "tuple" || right.type === "tuple") return null;
  const { constant, coefficients } = addLinear(left.value, scaleLinear(right.value, Q.of(-1)));
  const used = [...coefficients.keys()];
  if (used.length < 2 || used.some((name) => !names.includes(name))) return null;
  const missing = names.filter((name) => !used.includes(name));
  if (missing.length > 0) return null;
  const solution = hyperplane(
    names.map((name) => coefficients.get(name) ?? ZERO),
    Q.negate(constant),
  );
  const written = source.slice(only.at, only.end).trim();
  const advice = `${quote(written)} is an equation; write its points, as a point plus $t$ times a direction.`;
  return {
    answer: { type: "solution-set", solution },
    echo: statementsLatex(parts, source),
    remarks: [{ about: "implicit", written, advice }],
  };
}

/** All x with normal · x = offset; every entry of the normal is non-zero. */
function hyperplane(normal: readonly Rational[], offset: Rational): LinearSolution {
  const [lead = ZERO, ...rest] = normal;
  const particular = normal.map((_, i) => (i === 0 ? Q.divide(offset, lead) : ZERO));
  const directions = rest.map((coefficient, k) =>
    normal.map((_, i) => (i === 0 ? Q.negate(Q.divide(coefficient, lead)) : i === k + 1 ? Q.of(1) : ZERO)),
  );
  return { kind: "infinite", particular, directions };
}

function solutionOf(
  entries: readonly Entry[],
  parts: readonly Statement[],
  names: readonly string[],
  source: string,
): LinearSolution {
  const parameters = new Set(entries.flatMap(({ value }) => [...value.coefficients.keys()]));
  requireFreeUnknowns(entries, names, parameters, source);
  const particular = entries.map(({ value }) => value.constant);
  if (parameters.size === 0) {
    const idle = parts.flatMap(parameterLetters).find((letter) => !names.includes(letter.name));
    if (idle === undefined) return { kind: "unique", point: particular };
    throw new Unreadable(idle.at, `$${idle.name}$ goes nowhere here: a direction needs an entry that is not 0.`);
  }
  const directions = [...parameters].map((name) => entries.map(({ value }) => value.coefficients.get(name) ?? ZERO));
  const independent = canonicalSet(particular, directions);
  const wasted = independent.kind === "infinite" && independent.directions.length < directions.length;
  return wasted ? independent : { kind: "infinite", particular, directions };
}

/** An unknown may serve as its own parameter (`y = y`); an unknown that has a value may not turn up in another's. */
function requireFreeUnknowns(
  entries: readonly Entry[],
  names: readonly string[],
  parameters: ReadonlySet<string>,
  source: string,
): void {
  names.forEach((name, i) => {
    if (!parameters.has(name)) return;
    const own = entries[i]?.value;
    const free = own !== undefined && own.coefficients.size === 1 && own.coefficients.has(name);
    if (free && Q.isZero(own.constant) && Q.equals(own.coefficients.get(name) ?? ZERO, Q.of(1))) return;
    const at = entries.findIndex(({ value }) => value.coefficients.has(name));
    throw new Unreadable(
      entries[at]?.expression?.at ?? source.length,
      `I read $${name}$ inside another value. Put numbers there, or a parameter such as $t$.`,
    );
  });
}

/** Letters that can only be parameters: those of the values, not a name before the equals sign. */
function parameterLetters({ left, right }: Statement): Letter[] {
  const before = right !== null && left.type === "letter" ? [] : lettersIn(left);
  return right === null ? before : [...before, ...lettersIn(right)];
}
