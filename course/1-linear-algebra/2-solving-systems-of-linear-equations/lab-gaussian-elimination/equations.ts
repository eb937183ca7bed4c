/** A term of a side: its factor as it is written, if it is, and its unknown, if it has one. */
export type Term = { readonly factor: number; readonly written: boolean; readonly name: string | null };

/** What a line says, before anything crosses the =. */
export type Equation = { readonly left: readonly Term[]; readonly right: readonly Term[] };

/** The texts that tell right rules from wrong ones; every run has them all. */
export const TELLING = [
  "2h + c = 8\n2b + 4h = 18 - 2c",
  "x = 4",
  "3*x + 6y = 1\ny - x = 0.5",
  "-x + y = 2\n- y = -3",
  "x + y + x = 7\ny - 4 = 2 + y",
  "5 = 2a\nb = 3 - a",
  "0.25 price + 2 count = 3\ncount - price = 1",
  "x1 + x2 = 3\nx2 - x1 = 1\nx10 = 2x1",
  "2 x = 2 x + 3\n",
];

/** Texts that are refused, each with the term that is not linear and its line. */
export const NOT_LINEAR: readonly (readonly [string, string, number])[] = [
  ["x + y = 1\nx*y = 2", "x*y", 2],
  ["x^2 + y = 3", "x^2", 1],
  ["x + y = 2\ny + 1/x = 4\nx = 1", "1/x", 2],
  ["a = 2\nb + a = 1\nsin(a) = b", "sin(a)", 3],
  ["y = 3 + 2x*x", "2x*x", 1],
];

/** The terms of a side that have an unknown. */
export const unknowns = (side: readonly Term[]) => side.filter(({ name }) => name !== null);
/** A term on the other side. */
export const negated = (term: Term): Term => ({ ...term, factor: -term.factor });
/** The numbers of a side, added up. */
export const sumOf = (side: readonly Term[]) =>
  side.reduce((sum, { name, factor }) => (name === null ? sum + factor : sum), 0);

/** One equation, all unknowns on the left. */
export type Row = { readonly terms: readonly Term[]; readonly constant: number };
/** A way to bring an equation into a row, right or wrong. */
export type Collect = (equation: Equation) => Row;

/** Unknowns on the left, numbers on the right. */
export const collected: Collect = ({ left, right }) => ({
  terms: [...unknowns(left), ...unknowns(right).map(negated)],
  constant: sumOf(right) - sumOf(left),
});

/** What stands before an unknown in a row. */
export function factorOf({ terms }: Row, name: string): number {
  return terms.reduce((sum, term) => (term.name === name ? sum + term.factor : sum), 0);
}

/** The unknowns of equations, in the order in which they are met. */
export const namesIn = (equations: readonly Equation[]) => [
  ...new Set(equations.flatMap(({ left, right }) => [...left, ...right]).flatMap(({ name }) => name ?? [])),
];

/** The equations that a text writes down, one a line. */
export function equationsOf(text: string): readonly Equation[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(equationOf);
}

/** Reads a line again, so that what is known of a text is not what its generator says. */
function equationOf(line: string): Equation {
  const [left = [], right = []] = line.split("=").map(termsOf);
  return { left, right };
}

function termsOf(side: string): readonly Term[] {
  return [...side.replaceAll(" ", "").matchAll(/([+-]?)(\d+(?:\.\d+)?)?\*?([A-Za-z]\w*)?/g)]
    .filter(([all]) => all !== "")
    .map(([, sign, number, name]) => ({
      factor: (sign === "-" ? -1 : 1) * Number(number ?? 1),
      written: number !== undefined,
      name: name ?? null,
    }));
}
