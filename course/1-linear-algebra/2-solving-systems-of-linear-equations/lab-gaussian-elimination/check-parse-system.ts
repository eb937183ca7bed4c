import type { RandomStream } from "@gradus/math/random";
import { type Case, defineCheck, type Judgement, type KnownWrong, NOT_APPLICABLE, recognising } from "@gradus/sandbox";
import { parseSystemAssertion } from "./assert-parse-system.ts";
import {
  type Collect,
  collected,
  type Equation,
  equationsOf,
  factorOf,
  NOT_LINEAR,
  namesIn,
  negated,
  sumOf,
  TELLING,
  unknowns,
} from "./equations.ts";
import { arrayWords, asFloats, isArray, recordWith, wrong } from "./returned.ts";
import { rowsOf } from "./rows.ts";

/** How many generated texts a run adds. */
const GENERATED = { tried: 6, submitted: 30 } as const;

/** What a text says; or the term in it that is not linear. */
type Facts =
  | { readonly kind: "system"; readonly equations: readonly Equation[] }
  | { readonly kind: "not-linear"; readonly term: string; readonly line: number };

type Call = readonly [string];
type Written = Case<Call, Facts>;

/** The learner's function must read equations, and name the term and the line of what is no linear equation. */
export const parseSystemCheck = defineCheck<Call, Facts>({
  name: "reads equations, and refuses what is not linear",
  function: "parseSystem",
  parameters: ["text"],
  read: asFloats,
  cases: (rng, { submit }) => {
    const count = submit ? GENERATED.submitted : GENERATED.tried;
    const told = TELLING.map(systemCase);
    const refused = NOT_LINEAR.map(
      ([text, term, line]): Written => ({ arguments: [text], facts: { kind: "not-linear", term, line } }),
    );
    return [...told, ...Array.from({ length: count }, () => systemCase(randomText(rng))), ...refused];
  },
  judge: judgeSystem,
  judgeThrown: ({ facts }, { name, message }) => {
    if (facts.kind === "system") return null;
    if (name !== "NonLinearError")
      return wrong("Something was thrown, but not the `NonLinearError` with the term and the line.");
    const said = message.replace(/\s/g, "");
    if (!said.includes(facts.term))
      return wrong(`The error should name the term that is not linear, \`${facts.term}\`.`);
    if (!new RegExp(`line${facts.line}(?!\\d)`).test(said))
      return wrong(`The term stands in line ${facts.line}, counted from 1. Your error names another line.`);
    return { right: true };
  },
  assertion: parseSystemAssertion,
  knownWrong: [
    rule(
      "right-side-keeps-signs",
      "Unknowns that stood on the right keep their sign. What crosses the = changes it.",
      ({ left, right }) => ({
        terms: [...unknowns(left), ...unknowns(right)],
        constant: sumOf(right) - sumOf(left),
      }),
    ),
    rule(
      "constants-keep-signs",
      "Numbers that stood on the left keep their sign. What crosses the = changes it.",
      ({ left, right }) => ({
        terms: [...unknowns(left), ...unknowns(right).map(negated)],
        constant: sumOf(right) + sumOf(left),
      }),
    ),
    rule(
      "last-mention-counts",
      "An unknown that stands more than once has the factor of its last mention only. Add them up.",
      ({ left, right }) => ({
        terms: [...unknowns(left), ...unknowns(right).map(negated)].filter(
          (term, i, all) => all.findLastIndex(({ name }) => name === term.name) === i,
        ),
        constant: sumOf(right) - sumOf(left),
      }),
    ),
    rule(
      "bare-unknown-is-zero",
      "An unknown without a number before it has the factor 1: x is 1x, and −x is −1x.",
      ({ left, right }) => ({
        terms: [...unknowns(left), ...unknowns(right).map(negated)].map((term) =>
          term.written ? term : { ...term, factor: 0 },
        ),
        constant: sumOf(right) - sumOf(left),
      }),
    ),
    rule(
      "left-side-only",
      "The unknowns on the right are left out. They belong to the left, with the other sign.",
      ({ left, right }) => ({
        terms: unknowns(left),
        constant: sumOf(right) - sumOf(left),
      }),
    ),
  ],
});

function rule(id: string, message: string, collect: Collect): KnownWrong<Call, Facts> {
  return {
    id,
    message,
    apply: ({ facts }) => {
      if (facts.kind === "not-linear") return NOT_APPLICABLE;
      return recognising((value) => says(facts.equations, collect, value) === null);
    },
  };
}

function judgeSystem({ facts }: Written, { value }: { readonly value: unknown }): Judgement {
  if (facts.kind === "system") return says(facts.equations, collected, value) ?? { right: true };
  return wrong(
    `In line ${facts.line} stands \`${facts.term}\`, which is not linear. Throw the \`NonLinearError\` instead of returning something.`,
  );
}

/** What differs between a returned system and the equations collected in a way; null if nothing does. Either side may have come out negative. */
function says(equations: readonly Equation[], collect: Collect, value: unknown): Judgement | null {
  const read = recordWith(value, ["A", "b", "names"]);
  if ("judgement" in read) return read.judgement;
  const { A, b, names } = read.parts;
  const wanted = namesIn(equations);
  if (!Array.isArray(names) || !names.every((name) => typeof name === "string"))
    return wrong("Your `names` are no list of texts: the unknowns, in the order of the columns of `A`.");
  if (names.toSorted().join() !== wanted.toSorted().join())
    return wrong(
      `The unknowns are ${wanted.join(", ")}. Your \`names\`: ${names.length === 0 ? "none" : names.join(", ")}.`,
    );
  const words =
    arrayWords("Your `A`", A, [equations.length, names.length]) ?? arrayWords("Your `b`", b, [equations.length]);
  if (words !== null || !isArray(A) || !isArray(b)) return words ?? wrong("`A` or `b` is missing.");
  const rows = rowsOf(A);
  for (const [i, equation] of equations.entries()) {
    const row = collect(equation);
    const wantedRow = [...names.map((name) => factorOf(row, name)), row.constant];
    const got = [...(rows[i] ?? []), b.data[i] ?? Number.NaN];
    const isSame = [1, -1].some((sign) => got.every((entry, j) => Math.abs(entry - sign * (wantedRow[j] ?? 0)) < 1e-9));
    if (isSame) continue;
    const at = got.findIndex((entry, j) => Math.abs(entry - (wantedRow[j] ?? 0)) >= 1e-9);
    const what = at === names.length ? "the constant" : `the factor of ${names[at]}`;
    return wrong(`In line ${i + 1}, collected, ${what} is ${text(wantedRow[at])}. You have ${text(got[at])}.`);
  }
  return null;
}

const text = (value: number | undefined) => String(Number((value ?? 0).toPrecision(6))).replace("-", "−");

function systemCase(written: string): Written {
  return { arguments: [written], facts: { kind: "system", equations: equationsOf(written) } };
}

const NAMES = ["x", "y", "z", "a", "tea", "x1", "x2", "Milk"];

/** A text of one to four equations, with unknowns and numbers on both sides. */
function randomText(rng: RandomStream): string {
  const names = rng.shuffle(NAMES).slice(0, rng.integer(1, 4));
  const side = () =>
    Array.from({ length: rng.integer(1, 3) }, (_, k) => {
      const sign = rng.uniform() < 0.35 ? "-" : k === 0 ? "" : "+";
      const number = rng.choice(["2", "3", "7", "12", "0.5", "1.25"]);
      const name = rng.choice(names);
      const body = rng.choice([number, name, `${number}${name}`, `${number}*${name}`, `${number} ${name}`]);
      return `${sign}${rng.choice(["", " "])}${body}`;
    }).join(rng.choice([" ", ""]));
  const lines = Array.from({ length: rng.integer(1, 4) }, () => `${side()} = ${side()}`);
  // One line at least must name an unknown.
  return [`${names[0]} = ${side()}`, ...lines].join("\n");
}
