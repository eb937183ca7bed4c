/**
 * `Fit` where the sizes K and L can be the same, otherwise the sentence. As the type of a parameter it lets an argument
 * through whose sizes fit or are not known yet (`number`), and shows the sentence where two known sizes differ.
 * Written with `extends` in both directions, so that it also holds for K = L inside a generic function.
 */
export type Fits<K extends number, L extends number, Fit, Sentence extends string> = [K] extends [L]
  ? Fit
  : [L] extends [K]
    ? Fit
    : Sentence;

/** `Fit` where m×n and p×q can be the same shape, otherwise the sentence. */
export type FitsShape<
  M extends number,
  N extends number,
  P extends number,
  Q extends number,
  Fit,
  Sentence extends string,
> = Fits<M, P, Fits<N, Q, Fit, Sentence>, Sentence>;

/** A size as a sentence shows it: a numeral, or `?` where it is only known when the program runs. */
export type SizeText<N extends number> = number extends N ? "?" : `${N}`;

/** A shape as a sentence shows it, such as `2×3`. */
export type ShapeText<M extends number, N extends number> = `${SizeText<M>}×${SizeText<N>}`;

/** M + N where both are known numerals below 1000, otherwise `number`. */
export type Plus<M extends number, N extends number> = number extends M | N
  ? number
  : [Zeros<M>, Zeros<N>] extends [infer A extends readonly 0[], infer B extends readonly 0[]]
    ? Length<[...A, ...B]>
    : number;

type Length<List extends readonly unknown[]> = List["length"] & number;

/** A list of N zeros; null where N is no whole number below a thousand, since the compiler would refuse to count on. */
type Zeros<N extends number, Counted extends readonly 0[] = []> = Counted["length"] extends N
  ? Counted
  : Counted["length"] extends 999
    ? null
    : Zeros<N, [...Counted, 0]>;
