import { formatRational, type Rational } from "@gradus/math/exact";
import type { MathNode } from "@gradus/math/explain";
import type { LessonFiles } from "./lesson-files.ts";

/** A name in the prose, resolved: live ones follow the lesson's state, the others are fixed facts. */
export type Found = { readonly live: boolean; readonly value: number | string | Rational | MathNode };

/** @throws Error naming the lesson and the name, which fails the build */
export function lookUp(files: LessonFiles, name: string): Found {
  const own = files.state.get()[name];
  if (own !== undefined) return { live: true, value: own };
  if (name in files.state.spec.derived) {
    return { live: true, value: files.state.derived(name) as Found["value"] };
  }
  const fact = files.facts[name];
  if (fact !== undefined) return { live: false, value: fact };
  throw new Error(`lesson ${files.folder}: nothing is named “${name}” in its state.ts or facts.ts`);
}

export function isNode(value: Found["value"]): value is MathNode {
  return typeof value === "object" && "type" in value;
}

/** A value as it stands in a sentence, with a true minus sign. */
export function inWords(value: Found["value"]): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value).replace("-", "−");
  if (isNode(value)) throw new Error("a formula stands in <Value>: use <Formula>");
  return formatRational(value).replace("-", "−");
}
