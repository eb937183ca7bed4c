import { Q, S, type Surd, surd } from "@gradus/math/exact";
import { toLatex } from "@gradus/math/explain";
import { type Complex, type Entry, entryValue, isExact } from "./entry.ts";
import { entriesOf, refilled, type Thing, thingNode } from "./thing.ts";

/** The notations that a result can be copied in. */
export const notations = ["LaTeX", "NumPy", "TypeScript"] as const;

/** One of {@link notations}. */
export type Notation = (typeof notations)[number];

/**
 * A thing in another notation, to be pasted there. NumPy works out fractions and roots in floating point; the toolkit keeps them. Floats are written
 * with as many digits as it takes to read the very same float back.
 *
 * @example writeThing(vectorThing([1, "-1/3"]), "NumPy") // => "np.array([1, -1/3])"
 * @example writeThing(matrixThing(matrix([[1, "1/2"]])), "TypeScript") // => "matrix([[1, \"1/2\"]])"
 * @example writeThing({ kind: "vector", of: [0.1, 1e-20] }, "LaTeX") // => "\\left( 0.1, 1 \\cdot 10^{-20} \\right)"
 */
export function writeThing(thing: Thing, notation: Notation): string {
  const entries = entriesOf(thing);
  if (notation === "LaTeX") return entries.every(isExact) ? exactLatex(thing) : floatLatex(thing);
  if (notation === "NumPy") return laidOut(thing, inNumPy, "np.array", "np.array");
  if (!entries.every(isExact)) return floatsInToolkit(thing);
  if (!entries.every(S.isRational)) return laidOut(thing, inToolkit, "", "surdMatrix");
  return thing.kind === "number" ? `Q.of(${inToolkit(thing.of)})` : laidOut(thing, inToolkit, "vector", "matrix");
}

function laidOut(thing: Thing, entry: (of: Entry) => string, ofVector: string, ofMatrix: string): string {
  const list = (values: readonly Entry[]): string => `[${values.map(entry).join(", ")}]`;
  const called = (name: string, text: string): string => (name === "" ? text : `${name}(${text})`);
  if (thing.kind === "number") return entry(thing.of);
  if (thing.kind === "vector") return called(ofVector, list(thing.of));
  return called(ofMatrix, `[${thing.of.map(list).join(", ")}]`);
}

/** A thing and the letter that it goes by, if it has one. */
export type NamedThing = { readonly thing: Thing; readonly name?: string };

/**
 * Several things in another notation, a line each; those with a letter are given to it.
 *
 * @example writeThings([{ name: "L", thing: numberThing(2) }, { name: "U", thing: numberThing("1/2") }], "NumPy") // => "L = 2\nU = 1/2"
 */
export function writeThings(things: readonly NamedThing[], notation: Notation): string {
  const [only, ...others] = things;
  if (only !== undefined && others.length === 0) return writeThing(only.thing, notation);
  const given = notation === "TypeScript" ? "const " : "";
  const end = notation === "TypeScript" ? ";" : "";
  return things
    .map(({ thing, name }) => (name === undefined ? "" : `${given}${name} = `) + writeThing(thing, notation) + end)
    .join("\n");
}

function exactLatex(thing: Thing): string {
  const isEmpty = thing.kind === "matrix" && entriesOf(thing).length === 0;
  return isEmpty ? "\\begin{bmatrix} \\end{bmatrix}" : toLatex(thingNode(thing), { objects: false });
}

/** Numbers of ten digits are no more than what is shown, so each is written here, with all that it has. */
function floatLatex(thing: Thing): string {
  if (thing.kind === "number") return latexEntry(thing.of);
  if (thing.kind === "vector") return `\\left( ${thing.of.map(latexEntry).join(", ")} \\right)`;
  const rows = thing.of.map((row) => row.map(latexEntry).join(" & ")).join(" \\\\ ");
  return `\\begin{bmatrix} ${rows} \\end{bmatrix}`;
}

function latexEntry(entry: Entry): string {
  if (isExact(entry)) return toLatex(thingNode({ kind: "number", of: entry }), { objects: false });
  const real = (value: number): string => {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? "\\text{NaN}" : value < 0 ? "-\\infty" : "\\infty";
    const [digits = "", exponent] = String(value).split("e");
    return exponent === undefined ? digits : `${digits} \\cdot 10^{${exponent.replace("+", "")}}`;
  };
  return typeof entry === "number" ? real(entry) : sumOfParts(entry, real, " i");
}

function inNumPy(entry: Entry): string {
  if (isExact(entry)) return S.toText(entry).replaceAll("sqrt(", "np.sqrt(");
  const real = (value: number): string =>
    Number.isNaN(value) ? "np.nan" : `${signed(value)}`.replace("Infinity", "np.inf").replace(/^-0$/, "-0.0");
  // An infinite part times j would make the other part undefined.
  const bothFinite = typeof entry === "number" || [entry.re, entry.im].every(Number.isFinite);
  if (typeof entry === "number") return real(entry);
  return bothFinite ? sumOfParts(entry, real, "j") : `complex(${real(entry.re)}, ${real(entry.im)})`;
}

const sumOfParts = ({ re, im }: Complex, real: (value: number) => string, unit: string): string =>
  `${real(re)}${im < 0 || Object.is(im, -0) ? "-" : "+"}${real(Math.abs(im))}${unit}`;

const signed = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

/** Floats as `@gradus/math` takes them; complex ones as it gives them. */
function floatsInToolkit(thing: Thing): string {
  const entries = entriesOf(thing);
  const real = (entry: Entry): string => (typeof entry === "number" ? signed(entry) : inToolkit(entry));
  if (entries.every((entry) => typeof entry === "number")) return laidOut(thing, real, "vector", "matrix");
  const part = (of: (entry: Complex) => number): string =>
    laidOut(refilled(thing, entries.map(asComplex).map(of)), real, "", "matrix");
  if (thing.kind !== "matrix") return laidOut(thing, complexInToolkit, "", "");
  return `{ re: ${part(({ re }) => re)}, im: ${part(({ im }) => im)} }`;
}

function asComplex(entry: Entry): Complex {
  const value = entryValue(entry);
  return typeof value === "number" ? { re: value, im: 0 } : value;
}

function complexInToolkit(entry: Entry): string {
  const { re, im } = asComplex(entry);
  return `{ re: ${signed(re)}, im: ${signed(im)} }`;
}

/** An exact number as the toolkit reads it: a number where JavaScript holds it exactly, else a text; a root by its parts. */
function inToolkit(value: Entry): string {
  if (!isExact(value)) return typeof value === "number" ? signed(value) : complexInToolkit(value);
  if (S.isRational(value)) return rationalInToolkit(value);
  const part = (of: Surd["rational"]): string => rationalInToolkit(surd(of));
  return `surd(${part(value.rational)}, ${part(value.coefficient)}, ${value.radicand}n)`;
}

function rationalInToolkit({ rational }: Surd): string {
  const text = Q.toText(rational);
  return rational.denominator === 1n && Number.isSafeInteger(Q.toNumber(rational)) ? text : JSON.stringify(text);
}
