import { Q, type Rational, ZERO } from "../exact/rational.ts";

/** A linear form: a constant and a coefficient for each unknown that was written, also where it is 0. */
export type LinearForm = { readonly constant: Rational; readonly terms: ReadonlyMap<string, Rational> };

/** The form that is a number. */
export function constantForm(value: Rational): LinearForm {
  return { constant: value, terms: new Map() };
}

/** The form that is one unknown. */
export function unknownForm(name: string): LinearForm {
  return { constant: ZERO, terms: new Map([[name, Q.of(1)]]) };
}

/** The sum of the forms, each times its factor. */
export function combineForms(parts: readonly (readonly [factor: Rational, form: LinearForm])[]): LinearForm {
  let constant = ZERO;
  const terms = new Map<string, Rational>();
  for (const [factor, form] of parts) {
    constant = Q.add(constant, Q.multiply(factor, form.constant));
    for (const [name, coefficient] of form.terms)
      terms.set(name, Q.add(terms.get(name) ?? ZERO, Q.multiply(factor, coefficient)));
  }
  return { constant, terms };
}

/** Whether every coefficient is 0, so that the form is a number whatever the unknowns are. */
export function isConstantForm(form: LinearForm): boolean {
  return [...form.terms.values()].every(Q.isZero);
}
