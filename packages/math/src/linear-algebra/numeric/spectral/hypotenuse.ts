/** √(x² + y²) without over- or underflow on the way; several times as fast as Math.hypot for moderate numbers. */
export function hypotenuse(x: number, y: number): number {
  const squares = x * x + y * y;
  return squares > 1e-280 && squares < 1e300 ? Math.sqrt(squares) : Math.hypot(x, y);
}

/** √|xy| without over- or underflow on the way: the imaginary part of a pair in the block [a x; y a]. */
export function geometricMean(x: number, y: number): number {
  const product = Math.abs(x * y);
  return product > 1e-280 && product < 1e300 ? Math.sqrt(product) : Math.sqrt(Math.abs(x)) * Math.sqrt(Math.abs(y));
}
