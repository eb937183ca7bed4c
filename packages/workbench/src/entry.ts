import { S, type Surd } from "@gradus/math/exact";
import { type MathNode, surdNode, textNode } from "@gradus/math/explain";

/** A complex number in floating point. */
export type Complex = { readonly re: number; readonly im: number };

/** A number that came out: exact, or as floating point found it. */
export type Entry = Surd | number | Complex;

/** Whether a number is exact. */
export function isExact(entry: Entry): entry is Surd {
  return typeof entry === "object" && "radicand" in entry;
}

/** A number for scripts: exact ones as the nearest double. */
export function entryValue(entry: Entry): number | Complex {
  return isExact(entry) ? S.toNumber(entry) : entry;
}

/** A number as notation. */
export function entryNode(entry: Entry): MathNode {
  if (isExact(entry)) return surdNode(entry);
  return textNode(typeof entry === "number" ? decimal(entry) : complexText(entry));
}

/** A float in up to ten significant digits, with a true minus sign: "−0.5", "1.5 · 10⁻²⁰". */
export function decimal(value: number): string {
  const [digits = "", exponent] = String(Number(value.toPrecision(10)))
    .replace("Infinity", "∞")
    .split("e");
  const shown = digits.replace("-", "−");
  return exponent === undefined ? shown : `${shown} · 10${raised(exponent)}`;
}

const RAISED: Readonly<Record<string, string>> = { "-": "⁻", "+": "" };

/** A whole number as an exponent in plain text. */
export function raised(exponent: string): string {
  return exponent.replace(/./g, (sign) => RAISED[sign] ?? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(sign)));
}

/** A complex float: "1 + 2i", "−i". */
export function complexText({ re, im }: Complex): string {
  if (im === 0) return decimal(re);
  const size = Math.abs(im) === 1 ? "i" : `${decimal(Math.abs(im))}i`;
  if (re === 0) return im < 0 ? `−${size}` : size;
  return `${decimal(re)} ${im < 0 ? "−" : "+"} ${size}`;
}
