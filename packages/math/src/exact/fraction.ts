/** An exact fraction in lowest terms with a positive denominator; 0 is 0/1. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };
