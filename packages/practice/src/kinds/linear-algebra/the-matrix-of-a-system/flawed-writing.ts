import { augmentedOf, type EquationLine, Q, type Rational, ZERO } from "@gradus/math/exact";
import { termsInOrder, type WrittenSystem } from "./written-system.ts";

/** A row with its constant as last entry. */
type Row = readonly Rational[];

/** What each wrong rule makes of one equation: the coefficients in the order of the columns, then the constant. */
export type WritingRule = (line: EquationLine, names: readonly string[]) => Row;

const right: WritingRule = (line, names) => augmentedOf([line], names).entries[0] ?? [];

/** The unknowns of an equation in the order in which they first stand there. */
function order(line: EquationLine): readonly string[] {
  return [...new Set(termsInOrder(line).flatMap(({ term }) => (term.unknown === null ? [] : [term.unknown])))];
}

function sumOf(line: EquationLine, unknown: string | null, sign: { left: number; right: number }): Rational {
  return termsInOrder(line)
    .filter(({ term }) => term.unknown === unknown)
    .reduce((sum, { term, right: isRight }) => {
      return Q.add(sum, Q.multiply(Q.of(isRight ? sign.right : sign.left), term.coefficient));
    }, ZERO);
}

const withConstant = (coefficients: Row, row: Row): Row => [...coefficients, row.at(-1) ?? ZERO];

const oneOrMinusOne = (value: Rational): boolean => Q.equals(Q.absolute(value), Q.of(1));

/** The wrong rules of writing a matrix, each executable on one equation. */
export const writingRules = {
  "columns-exchanged"(line, names) {
    const row = right(line, names);
    const stands = order(line);
    if (stands.length < names.length) return row;
    return withConstant(
      stands.map((name) => row[names.indexOf(name)] ?? ZERO),
      row,
    );
  },
  "coefficient-sign-lost"(line, names) {
    const row = right(line, names);
    return withConstant(row.slice(0, -1).map(Q.absolute), row);
  },
  "unit-coefficient-as-zero"(line, names) {
    const row = right(line, names);
    return withConstant(
      row.slice(0, -1).map((value) => (oneOrMinusOne(value) ? ZERO : value)),
      row,
    );
  },
  "missing-unknown-closed-up"(line, names) {
    const row = right(line, names);
    const present = row.slice(0, -1).filter((value) => !Q.isZero(value));
    return withConstant([...present, ...names.slice(present.length).map(() => ZERO)], row);
  },
  "constant-put-in-matrix"(line, names) {
    const row = right(line, names);
    const present = row.slice(0, -1).filter((value) => !Q.isZero(value));
    const numbers = [...present, row.at(-1) ?? ZERO].slice(0, names.length);
    return withConstant([...numbers, ...names.slice(numbers.length).map(() => ZERO)], row);
  },
  "term-moved-with-old-sign"(line, names) {
    const row = right(line, names);
    return withConstant(
      names.map((name) => sumOf(line, name, { left: 1, right: 1 })),
      row,
    );
  },
  "constant-moved-with-old-sign"(line, names) {
    const row = right(line, names);
    return [...row.slice(0, -1), sumOf(line, null, { left: 1, right: 1 })];
  },
} as const satisfies Readonly<Record<string, WritingRule>>;

/** The name of a wrong rule of writing. */
export type WritingMistake = keyof typeof writingRules;

/** The augmented rows that a wrong rule gives for a whole system. */
export function flawedRows({ names, lines }: WrittenSystem, rule: WritingMistake): readonly Row[] {
  return lines.map((line) => writingRules[rule](line, names));
}
