import { type FunctionName, type Linearity, Q, type SymbolicTerm } from "@gradus/math/exact";
import { symbolicTermNode } from "@gradus/math/explain";
import type { Prose } from "../../../exercise/prose.ts";
import { inline } from "../two-lines-three-outcomes/notation-in-prose.ts";

type NotLinear = Extract<Linearity, { kind: "not-linear" }>;

const faults: Readonly<Record<NotLinear["why"], Prose>> = {
  product: "it multiplies unknowns with each other. Each letter alone would be harmless; their product is not",
  power: "an unknown is raised to a power in it, which multiplies the unknown by itself",
  denominator: "an unknown stands in its denominator, which divides by the unknown",
  root: "an unknown stands under its root",
  function: "an unknown stands inside a function in it",
  exponent: "an unknown stands in its exponent",
};

/** Why a term is not a number times one unknown, in words, with a check. */
export function reasonFor({ term, why }: NotLinear): { readonly why: Prose; readonly check: Prose } {
  const shown = inline(symbolicTermNode({ ...term, coefficient: Q.absolute(term.coefficient) }));
  return {
    why: `The term ${shown} is not a number times one unknown: ${faults[why]}.`,
    check: checkOf(term, shown),
  };
}

const holdsUnknown = (terms: readonly SymbolicTerm[]): boolean => terms.some(({ factors }) => factors.length > 0);

/** Numbers to put in that show the term to be no multiple. Some rules need their own: 2ˣ does double from 1 to 2. */
function checkOf({ factors }: NotLinear["term"], shown: Prose): Prose {
  const isFunction = (name: FunctionName): boolean =>
    factors.some((factor) => factor.type === "function" && factor.name === name && holdsUnknown(factor.of));
  if (isFunction("absolute"))
    return `Put $1$ in for the unknown in ${shown}, and then $-1$.\nA number times an unknown would change its sign. Does this?`;
  if (factors.some((factor) => factor.type === "exponential" && holdsUnknown(factor.exponent)))
    return `Put $0$ in for the unknown in ${shown}.\nA number times an unknown would be $0$ then. Is this?`;
  return `Put $1$ in for every unknown in ${shown}, and then $2$.\nA number times an unknown would double. Does this?`;
}
