import { Q, type Rational } from "../exact/rational.ts";
import type { PlainTerm } from "../linear-algebra/exact/written-equation.ts";
import type { Sentence } from "./explanation.ts";
import { numberNode } from "./math-node.ts";
import { sideNode } from "./written-equation-node.ts";

/** "Subtract 3y from both sides", or "Add 3y to both sides" for a single term with a minus. */
export function moveSentence([term, ...rest]: readonly PlainTerm[]): Sentence {
  if (term && rest.length === 0 && Q.sign(term.coefficient) < 0) {
    return ["Add ", sideNode([{ ...term, coefficient: Q.negate(term.coefficient) }]), " to both sides"];
  }
  return ["Subtract ", sideNode(term ? [term, ...rest] : []), " from both sides"];
}

/** "Divide both sides by 3", or "Multiply both sides by 2" for the divisor 1/2. */
export function divideSentence(divisor: Rational): Sentence {
  const inverse = Q.reciprocal(divisor);
  return Q.isInteger(inverse) && !Q.isInteger(divisor)
    ? ["Multiply both sides by ", numberNode(inverse)]
    : ["Divide both sides by ", numberNode(divisor)];
}
